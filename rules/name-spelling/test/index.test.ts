import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

testRule(rule, {
  fires: [
    {
      text: "Anna Kowalczewska leads the port.\n\nThe plan is sound, Ms. Kowalczewska said.\n\nMs. Kowalcewska left at noon.",
      findings: [
        {
          message: '"Kowalcewska" is spelled "Kowalczewska" 2 times, first on line 1; write "Kowalczewska"',
          at: "Kowalcewska",
          tier: "error",
        },
      ],
      fixed:
        "Anna Kowalczewska leads the port.\n\nThe plan is sound, Ms. Kowalczewska said.\n\nMs. Kowalczewska left at noon.",
    },
    {
      // Two transliterations, far apart as they are.
      text: "Talks began in Kyiv on Monday.\n\nShe left Kiev at noon, and Kyiv was calm.",
      findings: ['"Kiev" is spelled "Kyiv" 2 times, first on line 1; write "Kyiv"'],
      fixed: null,
    },
    {
      text: "He read from the Quran. The Koran lay open.",
      findings: ['"Koran" is spelled "Quran" on line 1; use one spelling, probably "Quran"'],
      fixed: null,
    },
    {
      // Endings that sound alike.
      text: "The mayor, Lena Humphries, spoke on Monday. Humphreys said the bridge was safe. Ms. Humphries left.",
      findings: ['"Humphreys" is spelled "Humphries" 2 times, first on line 1; write "Humphries"'],
      fixed: null,
    },
    {
      // One of each: the full name is likelier to be right, and a person has to look.
      text: "Harbor master Piet Vandermeulsen opened the lock.\n\n“It holds,” Vandermuelsen said.",
      findings: [
        {
          message: '"Vandermuelsen" is spelled "Vandermeulsen" on line 1, with the full name; write "Vandermeulsen"',
          suggestion: 'write "Vandermeulsen"',
        },
      ],
      fixed: null,
    },
    {
      // The slip may stand in the full name: nobody is called so, and letters are left out rather than put in.
      text: "The owner is Goran Stojkvski, a fisherman.\n\n“It holds,” Stojkovski said.",
      findings: [
        '"Stojkvski" is spelled "Stojkovski" on line 3, the likelier name; use one spelling, probably "Stojkovski"',
      ],
      fixed: null,
    },
    {
      // A name from afar is no likelier one way than the other: the full name decides. A silent letter is a slip, not an ending.
      text: "Samuel Oyelowo-Clarke spoke. Mr. Oyelowo-Clark said it was late.",
      findings: ['"Oyelowo-Clark" is spelled "Oyelowo-Clarke" on line 1, with the full name; write "Oyelowo-Clarke"'],
      fixed: null,
    },
    {
      text: "Anneliese Brückner said no. Ms. Brueckner left.",
      findings: ['"Brueckner" is spelled "Brückner" on line 1, with the full name; write "Brückner"'],
      fixed: null,
    },
    ...[
      ["WikiLeaks posted it. WikiLeaks said so. Then Wikileaks left.", "Wikileaks", "WikiLeaks"],
      ["Nikolai Grudin sang. Nikolai Grudin bowed. Nikolay Grudin left.", "Nikolay", "Nikolai"],
      ["Fans of Knut Ingvoldstad came. Ingvoldstad won. Ingvolstad bowed.", "Ingvolstad", "Ingvoldstad"],
      ["Pat Neilsun spoke. Neilsun said so. Ms. Nielsun left.", "Nielsun", "Neilsun"],
      ["Ilya Zaslavskiy left. Zaslavskiy said so. Zaslavsky slept.", "Zaslavsky", "Zaslavskiy"],
    ].map(([text, wrong, right]) => ({
      text: text!,
      findings: [`"${wrong}" is spelled "${right}" 2 times, first on line 1; write "${right}"`],
    })),
    {
      // The particle has a capital at the head of a sentence, and is no given name.
      text: "Greta Van Halverson came. Van Halversen said she was glad. Later Greta Van Halverson left.",
      findings: ['"Halversen" is spelled "Halverson" 2 times, first on line 1; write "Halverson"'],
    },
    {
      // Both are names, but nobody introduces the one, and the other is named all along.
      text: "Judge Brett Cavanaugh came. Cavanaugh sat. Cavanaugh rose. Cavanaugh ate. Cavanaugh slept. The lawyers of Wu and Cavanagh left.",
      findings: ['"Cavanagh" is spelled "Cavanaugh" 5 times, first on line 1; write "Cavanaugh"'],
      fixed: null,
    },
    {
      // An s too few is no plural.
      text: "David Burgess came by bus. “It is late,” Burges said.",
      findings: ['"Burges" is spelled "Burgess" on line 1, with the full name; write "Burgess"'],
      fixed: null,
    },
    {
      // A surname that people have, beside one that nobody has.
      text: "The judge is Oona Holowway. “It holds,” Holloway said.",
      findings: ['"Holowway" is spelled "Holloway" on line 1, a known name; write "Holloway"'],
      fixed: null,
    },
    {
      // Neither slip nor majority: a capital in the middle is typed on purpose.
      text: "Fans of Brelkorand cheered. The rain stopped, and BrelkoRand won.",
      findings: [
        '"Brelkorand" is spelled "BrelkoRand" on line 1, the more careful form; use one spelling, probably "BrelkoRand"',
      ],
      fixed: null,
    },
    {
      text: "Ms. Arregui left. The plan of Ms. Arregui holds. Later Ms. Arreguy and Mr. Arreguy came.",
      findings: [
        '"Arreguy" is spelled "Arregui" 2 times out of 4, first on line 1, the likelier name; use one spelling, probably "Arregui"',
        {
          message:
            '"Arreguy" is spelled "Arregui" 2 times out of 4, first on line 1, the likelier name; use one spelling, probably "Arregui"',
          start: 75,
        },
      ],
      fixed: null,
    },
    {
      // No edit where the name stands in a speaker's words.
      text: "Ilse Brandhuber and her brother spoke. Brandhuber won. “I thank Ilse Brandhubre,” he said.",
      findings: [
        {
          message: '"Brandhubre" is spelled "Brandhuber" 2 times, first on line 1; write "Brandhuber"',
          suggestion: 'write "Brandhuber"',
        },
      ],
      fixed: null,
    },
    {
      text: "BlackRock bought the pier. The chairman of BlackRock was there. Shares of Blackrock fell.",
      findings: ['"Blackrock" is spelled "BlackRock" 2 times, first on line 1; write "BlackRock"'],
    },
    {
      text: "The novelist José Arroyave spoke. Arroyave reads well. José Arroyavé left early.",
      findings: ['"Arroyavé" is spelled "Arroyave" 2 times, first on line 1; write "Arroyave"'],
    },
    {
      text: "Fighters of al-Shabab took the town. The army says al-Shabab has fled. Men of al Shabab remained.",
      findings: ['"al Shabab" is spelled "al-Shabab" 2 times, first on line 1; write "al-Shabab"'],
    },
    {
      text: "Margaret Abbott-Winstead sings. Abbott-Winstead said she was glad. Margaret Abott-Winstead bowed.",
      findings: ['"Abott-Winstead" is spelled "Abbott-Winstead" 2 times, first on line 1; write "Abbott-Winstead"'],
    },
    {
      // A given name before the same surname.
      text: "Mikhail Grudinov came. So did the wife of Mikhail Grudinov. They saw Mikhial Grudinov off.",
      findings: ['"Mikhial" is spelled "Mikhail" 2 times, first on line 1; write "Mikhail"'],
    },
    {
      // Both are surnames that people have; only one of them was introduced, and the other speaks.
      text: "Trustee Ashley Carter read the motion. Carter sat down. Mr. Cater said he was content.",
      findings: [
        {
          message: '"Cater" is spelled "Carter" 2 times, first on line 1; write "Carter"',
          suggestion: 'write "Carter"',
        },
      ],
      fixed: null,
    },
    {
      // The possessive ending stays.
      text: "Goran Stojkovski spoke. Stojkovski’s boat was lost. The storm tore Stojkovsky’s nets.",
      findings: [
        {
          message: '"Stojkovsky" is spelled "Stojkovski" 2 times, first on line 1; write "Stojkovski"',
          at: "Stojkovsky",
          fixed: "Goran Stojkovski spoke. Stojkovski’s boat was lost. The storm tore Stojkovski’s nets.",
        },
      ],
    },
    {
      text: "The desk wrote to Rosa Gotemoller.",
      house: { names: ["Rosa Gottemoller"] },
      findings: ['"Gotemoller" is "Gottemoller" in the house style; write "Gottemoller"'],
      fixed: "The desk wrote to Rosa Gottemoller.",
    },
    {
      // The house list wins over the majority.
      text: "Jentleboem won. Jentleboem spoke. Jentlebohm sat.",
      house: { names: ["Jentlebohm"] },
      findings: [
        '"Jentleboem" is "Jentlebohm" in the house style; write "Jentlebohm"',
        { message: '"Jentleboem" is "Jentlebohm" in the house style; write "Jentlebohm"', start: 16 },
      ],
    },
  ],
  silent: [
    // What keeps its old spelling in another name, and what the text says of a spelling.
    "He ate chicken Kiev in Kyiv with a Dynamo Kiev player.",
    "Kyiv, formerly Kiev, is calm.",
    "Anna Kowalczewska ran a Kowalczewskian camp. In very Kowalczewskay towns Ms. Kowalczewska won.",
    "Kirsten Holm and Kristen Holm are sisters. Kirsten is 12; Kristen is 14.",
    "Ivan Petrovich Grudin and his sister Olga Petrovna Grudina came. Grudin and Grudina left.",
    "Slovakia met Slovenia. Austria met Australia. Niger met Nigeria. Iraq met Iran.",
    "Jon Moss and John Lind spoke. Jon left; John stayed.",
    "The English came late. They spoke Anglish, and their English kin did not. English it is.",
    "La Liga (Spains own league) and the Spanish cup. A Spanish team won the Spanish cup.",
    "The photo is by Patrik Jonsson. Mayor Van Johnson spoke. Johnson sat. Johnson rose. Johnson ate. Johnson slept. Johnson left.",
    "Shares of Brelkorand rose. Brelkorand sold ice. “BrelkoRand is DEAD!” he wrote.",
    "The port was Brelkorand (also Brelkorandt) until 1920. Brelkorand has a new lock.",
    "Adam Schiff asked. Photo by Erin Schaff. Mr. Schiff replied.",
    "Mary Johnson and Peter Johnston run the shop. Ms. Johnson bakes; Mr. Johnston sells.",
    "Israel and the Israeli team; Iraq and the Iraqi team; Ukraine and Ukrainian wheat.",
    "Bill Clinton came, and the Clintons stayed. Clinton’s car was late.",
    "Pavel Ivanov sings. His wife, Olga Ivanova, plays. Ivanov bowed.",
    "Volodymyr Zelenskyy met the press. Olena Zelenska was with him. Zelenskyy smiled.",
    "Chris Marlowe wrote it. Christopher Marlowe signed it.",
    "The show comes on Tuesday, not on Thursday.",
    "He said Osama bin Laden was dead. Mr. Obama went to bed. Obama slept.",
    "The letter thanks “Mr. Trumbel [sic]” for the gift. John Trumbell spoke. Trumbell sat.",
    "Correction: An earlier version misspelled the name of Andrew Duehrensen as Duehernsen.",
    "Steve Bullock won, and Steven Bullock spoke.",
    "Buddhist monks teach Buddhism.",
    "THE TALE OF KOWALCZEWSKA. Anna Kowalczewska said Ms. Kowalczewska was well.",
    "The Iranian agency Irna reported from Iran.",
    "See https://example.org/Kowalcewska or @Kowalcewska. Anna Kowalczewska said Kowalczewska won.",
    "The “Barnumcare” joke spread. Barnicare grew. Barnicare passed. Barnicare won.",
    { text: "Anna Kowalczewska came. Kowalczewska and Kowalcewska left.", options: { allow: ["Kowalcewska"] } },
    "",
  ],
});
