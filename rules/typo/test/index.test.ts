import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

testRule(rule, {
  fires: [
    {
      text: "The council voted on tody to repair the bridge.",
      findings: [
        {
          message: `"tody" is a rare word, one slip from a common one; write "today"`,
          fixed: "The council voted on today to repair the bridge.",
        },
      ],
      fixed: null,
    },
    {
      text: "The company defended ots record before the committee.",
      findings: [{ message: `"ots" is not a word; write "its"`, suggestion: `write "its"` }],
    },
    {
      text: "They blamed themseleves for the delay.",
      findings: [`"themseleves" is not a word; write "themselves"`],
      fixed: "They blamed themselves for the delay.",
    },
    {
      text: "The goverment's plan was accomodated in an hour.",
      findings: [
        `"goverment's" is not a word; write "government's"`,
        `"accomodated" is not a word; write "accommodated"`,
      ],
      fixed: "The government's plan was accommodated in an hour.",
    },
    {
      text: "Senators backed the NEW PLNAS by a wide margin.",
      findings: [{ message: `"PLNAS" is not a word; write "PLANS"`, suggestion: `write "PLANS"` }],
    },
    {
      text: "Officials at NATO met in Brussels. A NTAO spokesman declined to comment, and NATO gave no date.",
      findings: [`"NTAO" is one slip from what the article has elsewhere; write "NATO"`],
    },
    {
      text: "Most ofthe money came from the state.",
      findings: [`"ofthe" is two words run together; write "of the"`],
    },
    {
      text: "The new law would prohibiti ng dumping in the river.",
      findings: [{ message: `"prohibiti ng" is one word broken in two; write "prohibiting"`, at: "prohibiti ng" }],
    },
    {
      // Halves that are words themselves.
      text: "The bill was trans posed into law, and they meet to day in Tarmouth.",
      findings: [
        `"trans posed" is one word broken in two; write "transposed"`,
        `"to day" is one word broken in two; write "today"`,
      ],
    },
    {
      text: "He had al ready left with out them, out side the hall, and went to gether with the up coming star.",
      findings: [
        `"al ready" is one word broken in two; write "already"`,
        `"with out" is one word broken in two; write "without"`,
        `"out side" is one word broken in two; write "outside"`,
        `"to gether" is one word broken in two; write "together"`,
        `"up coming" is one word broken in two; write "upcoming"`,
      ],
    },
    {
      text: "They met int he hall oft he town.",
      findings: [
        `"int he" has its space in the wrong place; write "in the"`,
        `"oft he" has its space in the wrong place; write "of the"`,
      ],
    },
    {
      // Neither half is a word.
      text: "The law was im plemented before brea kfast.",
      findings: [
        `"im plemented" is one word broken in two; write "implemented"`,
        `"brea kfast" is one word broken in two; write "breakfast"`,
      ],
    },
    {
      text: "A passenger was arrester at the airport on Friday.",
      findings: [`"arrester" is a rare word, one slip from a common one; write "arrested"`],
    },
    {
      text: "Goverment officials declined to comment.",
      findings: [`"Goverment" is not a word; write "Government"`],
    },
    {
      text: "A spokesman for the Consumer Financal Protection office declined to comment.",
      findings: [`"Financal" is not a word; write "Financial"`],
    },
    {
      text: "THe mayor thanked the crews.",
      findings: [`"THe" has a stray capital; write "The"`],
    },
    {
      text: "The attack was a denail-of-service attempt on the bank.",
      findings: [`"denail-of-service" is not a word; write "denial-of-service"`],
    },
    {
      text: "“We are goiing to rebuild the school,” the mayor said.",
      findings: [`"goiing" is not a word; unless the speaker said so, write "going"`],
      fixed: null,
    },
    {
      text: "The grants will accomodate 40 families, and next year accomodate 60.",
      findings: [`"accomodate" is not a word; write "accommodate"`, `"accomodate" is not a word; write "accommodate"`],
    },
    {
      // Slips side by side are no passage of another language.
      text: "He left becuase teh dog barked.",
      findings: [`"becuase" is not a word; write "because"`, `"teh" is not a word; write "the"`],
    },
    {
      text: "A proffit was made, and the witneses to the deal fell futher than the rest.",
      findings: [
        `"proffit" is not a word; write "profit"`,
        `"witneses" is not a word; write "witnesses"`,
        `"futher" is not a word; write "further"`,
      ],
    },
    // In a place that both words fit, one of the commonest is meant.
    {
      text: "The mayor was calm and at tines merry during the debate.",
      findings: [`"tines" is a rare word, one slip from a common one; write "times"`],
    },
    {
      text: "The governors of several sates met on Monday.",
      findings: [`"sates" is a rare word, one slip from a common one; write "states"`],
    },
    {
      text: "Voters asked for anther of those debates, one of thme said.",
      findings: [
        `"anther" is a rare word, one slip from a common one; write "another"`,
        `"thme" is not a word; write "them"`,
      ],
    },
    {
      text: "The city hired a Cheif Data Officer. Suprisingly, few noticed.",
      findings: [`"Cheif" is not a word; write "Chief"`, `"Suprisingly" is not a word; write "Surprisingly"`],
    },
    {
      text: "A POWERFUL DEAL FOR WORKERS, FAMERS, AND INDUSTRY was what the banner said.",
      findings: [{ message: `"FAMERS" is not a word; write "FARMERS"`, suggestion: `write "FARMERS"` }],
    },
    {
      text: "The dependendencies were jstu listed.",
      findings: [`"dependendencies" is not a word; write "dependencies"`, `"jstu" is not a word; write "just"`],
    },
    {
      text: 'The guard said: "He came firts."',
      findings: [`"firts" is not a word; unless the speaker said so, write "first"`],
      fixed: null,
    },
    {
      // Emphasis typed as in an e-mail.
      text: "The rules of *goverment* matter.",
      ext: ".txt",
      findings: [`"goverment" is not a word; write "government"`],
    },
    {
      text: "The Danish Goverment and its Defence Commision met; the Rust Porject is theirs.",
      findings: [
        `"Goverment" is not a word; write "Government"`,
        `"Commision" is not a word; write "Commission"`,
        `"Porject" is not a word; write "Project"`,
      ],
    },
    {
      text: "They''re slow.",
      findings: [`"They''re" has its apostrophe twice; write "They're"`],
    },
    {
      text: "The Blaket Purchase Agreement was signed at the Poistron Laboratory after days of snapshoting.",
      findings: [
        `"Blaket" is not a word; write "Blanket"`,
        `"Poistron" is not a word; write "Positron"`,
        `"snapshoting" is not a word; write "snapshotting"`,
      ],
    },
    {
      text: "Other industries pollute, but this industry more. The fashion industrys environmental harm grows.",
      findings: [`"industrys" is not a word; write "industry's"`],
    },
    {
      text: "The boats are unwieldly.",
      findings: [`"unwieldly" is not a word; write "unwieldy"`],
    },
    {
      text: "They rank it by Style, Complexty, and Speed. Mardown files come first.",
      findings: [`"Complexty" is not a word; write "Complexity"`, `"Mardown" is not a word; write "Markdown"`],
    },
    {
      text: "Dispite “a storm”, the boats left.",
      findings: [`"Dispite" is not a word; write "Despite"`],
      fixed: null,
    },
    {
      text: "Mr. Bertolucci siad no. A much neeeded tallly was kept, and everyone inbetween agreed.",
      findings: [
        `"siad" is not a word; write "said"`,
        `"neeeded" is not a word; write "needed"`,
        `"tallly" is not a word; write "tally"`,
        `"inbetween" is two words run together; write "in between"`,
      ],
    },
    {
      text: "Both paragraphs dont agree, he said.",
      findings: [`"dont" is not a word; write "don't"`],
    },
  ],
  silent: [
    // Names, and what the article makes plain is one.
    "President Medvedev told Kommersant that the talks with Gottemoeller would resume.",
    "Carmen Avalino writes for NewsBlaze from the deck of an Aegis destroyer.",
    "Harish I. Velmar and Nighat Dorr signed the letter.",
    "The village of Deir ez Tarim lies in the east. A house in tarim costs little.",
    // Made by a rule of English.
    "A de-escalatory step by proliferators of non-nuclear arms would help, the counterprogramming memo said.",
    "The gunmakers and the roadmap's authors met at the roundtable.",
    "Louis XVIII and Part III were goin' nowhere, and that'd be sooo sad.",
    "The co-ordinated plan to pre-empt the pre-war talks was light-heartedly dropped.",
    // Rare words that mean what they say.
    "The first responder posted an explainer and texted the card issuers about bots.",
    "He argued per capita, pro forma and en banc, an ad hoc mea culpa.",
    // A word that comes again is meant.
    "Each waka holds ten people. A waka is carved from one tree.",
    "A tabby slept in the nave while the tram waited.",
    // What a speaker says, and how.
    "“I were only hangin' about, yer honour, with me ol' mate,” the guard said. “It had a brickish colour.”",
    // Any noun may turn verb, any adjective be compared.
    "The lyingest witness spoke of preferencing and of high-fiving the jurors.",
    // Names that differ from words by a letter.
    "Flights from Changi Airport were late. Axios reported it, and Bracks stayed away.",
    // Terms, foreign passages and glosses.
    "He was made a doctor honoris causa, and sang of Deutschland über alles.",
    "Fishers keep the bycatch that the offramp sign called for.",
    "The writers call it “frumious” work.",
    "She studied at the Universidad de los Andes and said gracias a todos.",
    "The colonia, or neighborhood, has no paved road.",
    "“They fear the road of the piratas,” the fisherman said.",
    // Words that only look broken.
    "He lives from day to day, opened his farm to day visitors and found out side effects of my self worth.",
    "What you re trying is hard, he wrote.",
    "He lost the fort he built and the tot he had adopted.",
    "There are some where it fails, and people work on going home.",
    "“Sí, se puede,” the crowd sang. Pelicans, known as ngoru, and a bread called patax are sold.",
    "The adm. papers and the schl. board's were read.",
    // What is no prose.
    { text: "**S**hake it and **T**ransform it, the snake_cae said, sh*t.", ext: ".txt" },
    "The caption {% if page.caption %}{% endif %} stood below.",
    "Send it to press@exampel.org or see www.exampel.org/goverment.html for details.",
    "Follow @goverment_desk and #goverment for more.",
    // Acronyms that the article introduces, and those that stand alone.
    "The Arctic Weather Consortium (AWC) and the Western Arctic Corps (WAC) shared data.",
    "Funds went to the JUMPP project in the county.",
    // A speaker's word, marked.
    "“I recieve [sic] nothing,” the note read.",
    "It was the entire st- — the entire state, he said.",
    // British and American spellings are both words.
    "The colour of the defence programme and the color of the defense program are the same.",
    "She was naïve about the résumé, the café and the façade.",
    { text: "The zorbly was moved by zorbly crews.", options: { allow: ["Zorbly"] } },
    { text: "The recieve desk is closed.", options: { allow: ["recieve"] } },
  ],
});
