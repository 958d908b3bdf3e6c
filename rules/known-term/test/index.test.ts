import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

const house = { terms: [{ write: "Kyiv", reject: ["Kiev"] }] };

testRule(rule, {
  fires: [
    {
      text: "The Senate will vote on the New STARY treaty in the spring.",
      findings: [
        {
          message: '"New STARY" is one slip from a known name; write "New START"',
          at: "New STARY",
          tier: "error",
          fixed: "The Senate will vote on the New START treaty in the spring.",
        },
      ],
      fixed: "The Senate will vote on the New START treaty in the spring.",
    },
    {
      text: "Senators backed the NEW STARY accord by a wide margin.",
      findings: [{ message: '"NEW STARY" is one slip from a known name; write "New START"' }],
    },
    {
      // A word by itself, and no name of its own: which is meant is for a person to see.
      text: "The envoy spoke at the Untied Nations.",
      findings: [
        {
          message: '"Untied Nations" is one slip from a known name; write "United Nations"',
          suggestion: 'write "United Nations"',
        },
      ],
      fixed: null,
    },
    {
      text: "He left the White Huose and walked to the Pentegon in Febuary.",
      findings: [
        '"White Huose" is one slip from a known name; write "White House"',
        '"Pentegon" is one slip from a known name; write "Pentagon"',
        '"Febuary" is one slip from a known name; write "February"',
      ],
      fixed: "He left the White House and walked to the Pentagon in February.",
    },
    {
      text: "The Secretary of Stat flew to North Koera’s capital.",
      findings: [
        '"Secretary of Stat" is one slip from a known name; write "Secretary of State"',
        { message: '"North Koera" is one slip from a known name; write "North Korea"', at: "North Koera" },
      ],
    },
    {
      text: "Turnout in Wisconson was low; in Massachussets and Tenessee it was high.",
      findings: [
        '"Wisconson" is one slip from a known name; write "Wisconsin"',
        '"Massachussets" is one slip from a known name; write "Massachusetts"',
        '"Tenessee" is one slip from a known name; write "Tennessee"',
      ],
    },
    {
      // Names of other people, beside a given name that leaves only one.
      text: "They met Shawn Fein in Detroit. Judge Amy Comey Barrett heard the case.",
      findings: [
        '"Shawn Fein" is one slip from a known name; write "Shawn Fain"',
        '"Amy Comey Barrett" is one slip from a known name; write "Amy Coney Barrett"',
      ],
      fixed: null,
    },
    {
      text: "She writes for the Wall Street Jounral.",
      findings: ['"Wall Street Jounral" is one slip from a known name; write "Wall Street Journal"'],
    },
    {
      text: "The Isreali-Palestinian talks in Isreal broke off.",
      findings: [
        '"Isreali-Palestinian" is one slip from a known name; write "Israeli-Palestinian"',
        '"Isreal" is a wrong form of a known name; write "Israel"',
      ],
    },
    {
      text: "Crowds cheered when barack Obama spoke.",
      findings: [{ message: '"barack Obama" is a name without its capital; write "Barack Obama"', at: "barack Obama" }],
      fixed: "Crowds cheered when Barack Obama spoke.",
    },
    {
      text: "The council meets on wednesday to hear american and anti-european voices.",
      findings: [
        '"wednesday" is a name without its capital; write "Wednesday"',
        '"american" is a name without its capital; write "American"',
        '"anti-european" is a name without its capital; write "anti-European"',
      ],
    },
    {
      text: "The White house said the supreme Court had erred.",
      findings: [
        '"White house" is a name without its capital; write "White House"',
        '"supreme Court" is a name without its capital; write "Supreme Court"',
      ],
    },
    {
      text: "Donors on Capital Hill gave to Hilary Clinton.",
      findings: [
        { message: '"Capital Hill" is a wrong form of a known name; write "Capitol Hill"' },
        { message: '"Hilary Clinton" is a wrong form of a known name; write "Hillary Clinton"' },
      ],
      fixed: null,
    },
    {
      // Somebody else may be called so.
      text: "The hearing of Mark Zuckerburg went on.",
      findings: [{ message: '"Mark Zuckerburg" is one slip from a known name; write "Mark Zuckerberg"' }],
      fixed: null,
    },
    {
      text: "The christian charity runs on medicare money in english towns.",
      findings: [
        '"christian" is a name without its capital; write "Christian"',
        '"medicare" is a name without its capital; write "Medicare"',
        '"english" is a name without its capital; write "English"',
      ],
    },
    {
      // No edit in a speaker's words.
      text: "“We will be back in Febuary,” she said.",
      findings: [
        { message: '"Febuary" is one slip from a known name; write "February"', suggestion: 'write "February"' },
      ],
      fixed: null,
    },
    {
      // Each time, beside the right spelling.
      text: "It opened in Pennsylvania. Most of Pennsilvania was dry; Pennsylvania asked for aid.",
      findings: ['"Pennsilvania" is one slip from a known name; write "Pennsylvania"'],
    },
    {
      text: "Trains to Kiev’s main station were late.",
      house,
      findings: [{ message: '"Kiev" is a form that the house style rejects; write "Kyiv"', at: "Kiev" }],
      fixed: "Trains to Kyiv’s main station were late.",
    },
    {
      text: "“Trains to Kiev were late,” he said.",
      house,
      findings: [
        { message: '"Kiev" is a form that the house style rejects; write "Kyiv"', suggestion: 'write "Kyiv"' },
      ],
      fixed: null,
    },
    {
      text: "E-mail is slow. He got an e-mail address.",
      house: { terms: [{ write: "email", reject: ["e-mail"] }] },
      findings: [
        '"E-mail" is a form that the house style rejects; write "Email"',
        '"e-mail" is a form that the house style rejects; write "email"',
      ],
      fixed: "Email is slow. He got an email address.",
    },
    {
      text: "The START treaty and the New Dawn Accrod were signed.",
      house: {
        terms: [
          { write: "New START treaty", reject: ["START treaty"] },
          { write: "New Dawn Accord", reject: ["Dawn pact"] },
        ],
      },
      findings: [
        '"START treaty" is a form that the house style rejects; write "New START treaty"',
        '"New Dawn Accrod" is one slip from a known name; write "New Dawn Accord"',
      ],
    },
    {
      text: "The **Untied** Nations met in *Febuary*.",
      ext: ".md",
      findings: [
        '"Untied** Nations" is one slip from a known name; write "United** Nations"',
        '"Febuary" is one slip from a known name; write "February"',
      ],
    },
  ],
  silent: [
    // Near to people of whom everybody has heard, and others all the same.
    "The economist Tim Kane and the singer John McCann met Robert Muller.",
    "Austria and Australia, Slovakia and Slovenia, Niger and Nigeria, Iran and Iraq signed.",
    "A Georgian student of Columbia University went to Colombia with Brittany Marshall and Israel Jordon.",
    "Kelly Wisconsen and Peter Pentegon run the shop. Ms. Wisconsen bakes.",
    "They march in may, eat turkey off fine china, polish the jersey and count each chad.",
    "WASHINGTON FEBUARY VOTE SPLITS SENATE",
    "North Korean and South Korean envoys met a New Yorker at the World Trade Centre.",
    "The Ministry of Defence and the World Health Organisation agreed.",
    "Supreme Courts of two states, a white house, a supreme court and the Prime Minister.",
    "White house paint sold well. Costa Rican coffee did too.",
    "The pub is the White Horse. The film is “Febuary Rain.”",
    "Serve with french fries, brussels sprouts and an english muffin, with a dried chile.",
    "Il est né en Septembre, le Mexicain; la Universidad de Brasil.",
    "Write to news@american.com or see american.com and @american_desk.",
    "The bill Clinton signed, and the new Mexico border plan.",
    "i was in london on monday lol",
    "The letter reads “in Febuary [sic] of that year.”",
    // Spelled so throughout, it is a name.
    "Pentegon opened in 1990. The owners of Pentegon are two brothers.",
    "The Gasthaus Pentegonn Oktoberr is shut.",
    "Viktor Yanukovich, Muammar Gadhafi, Hassan Rohani and Hosni Mubarak held on.",
    "The Open Skies treaty, the Gulf war, the European commission and a Nobel peace prize.",
    { text: "The Pentegon is a band.", options: { allow: ["Pentegon"] } },
    { text: "The band is Pentegon.", house: { names: ["Pentegon"] } },
    {
      text: "The New START treaty holds.",
      house: { terms: [{ write: "New START treaty", reject: ["START treaty"] }] },
    },
    { text: "INTERNET USE GROWS", house: { terms: [{ write: "internet", reject: ["Internet"] }] } },
    "",
  ],
});
