import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

const unexplained = (letters: string) =>
  `"${letters}" is not spelled out anywhere in the article; write here what it stands for`;

testRule(rule, {
  fires: [
    {
      text: "The ministers asked the HSBR for a report on the fire.",
      findings: [{ message: unexplained("HSBR"), at: "HSBR", start: 24, tier: "warning" }],
    },
    // The first use in running copy, whatever a hyphen or an ending joins to it.
    { text: "They sent three BMEW-capable ships, and the BMEW crews slept.", findings: [unexplained("BMEW")] },
    { text: "They sent BMEW-capable Ruritanian ships.", findings: [unexplained("BMEW")] },
    { text: "Talks between the HSBR, Ruritania and Marrovia failed.", findings: [unexplained("HSBR")] },
    { text: "Two of the PFDs failed, and the third PFD was never found.", findings: [unexplained("PFD")] },
    { text: "A rally of pro-TNKD voters filled the square.", findings: [unexplained("TNKD")] },
    { text: "“We never met the HSBR,” she said. Later she met the HSBR twice.", findings: [unexplained("HSBR")] },
    // The name is there, but nothing says that the letters stand for it.
    {
      text: "The Harbor Safety Board met on Monday.\n\nOn Tuesday the HSB sent a letter.",
      findings: [
        {
          message: `"HSB" seems to stand for "Harbor Safety Board" on line 1; write "(HSB)" after the name there`,
          tier: "info",
          suggestion: `write "(HSB)" after the name`,
          fixed: "The Harbor Safety Board (HSB) met on Monday.\n\nOn Tuesday the HSB sent a letter.",
        },
      ],
      fixed: null,
    },
    // Far behind the name in its sentence; and in quotations alone.
    {
      text: "The Harbor Safety Board met on Monday for the fourth time this year and gave HSB members a key.",
      findings: [`"HSB" seems to stand for "Harbor Safety Board" on line 1; write "(HSB)" after the name there`],
    },
    {
      text: "The Harbor Safety Board met on Monday.\n\n“I knew that the HSB would be late,” Ms. Okafor said.",
      findings: [`"HSB" seems to stand for "Harbor Safety Board" on line 1; write "(HSB)" after the name there`],
    },
    {
      text: "The Young Turnips run a school.\n\nIt has a course called TYT Academy, and TYT is glad of it.",
      findings: [`"TYT" seems to stand for "The Young Turnips" on line 1; write "(TYT)" after the name there`],
    },
    // Small words give a letter or none.
    {
      text: "The Office of Rivers and Ponds met.\n\nThe ORP has a staff of four.",
      findings: [`"ORP" seems to stand for "Office of Rivers and Ponds" on line 1; write "(ORP)" after the name there`],
    },
    {
      text: "He gave the State of the Harbor speech.\n\nThe SOTH drew a crowd of four.",
      findings: [`"SOTH" seems to stand for "State of the Harbor" on line 1; write "(SOTH)" after the name there`],
    },
    // Spelled out too late.
    {
      text: "The HSB sent a letter on Monday.\n\nThe Harbor Safety Board (HSB) has nine members.",
      findings: [
        {
          message: `"HSB" is spelled out only on line 3; spell it out here`,
          tier: "warning",
          suggestion: `write "Harbor Safety Board (HSB)" here and "HSB" there`,
          fixed: "The Harbor Safety Board (HSB) sent a letter on Monday.\n\nThe HSB has nine members.",
        },
      ],
      fixed: null,
    },
    {
      text: "The HSB sent a letter on Monday.\n\nThe Harbor Safety Board has nine members.",
      findings: [`"HSB" is spelled out only on line 3; spell it out here`],
    },
    // Spelled out twice, and in two ways.
    {
      text: "The Harbor Safety Board (HSB) met. The HSB ate.\n\nThe harbor safety board (HSB) voted.",
      findings: [
        {
          message: `"HSB" is spelled out on line 1 already; write the acronym alone`,
          suggestion: `write "HSB"`,
          fixed: "The Harbor Safety Board (HSB) met. The HSB ate.\n\nThe HSB voted.",
        },
      ],
      fixed: null,
    },
    {
      text: "The Harbor Safety Board (HSB) met.\n\nThe Harbor Security Bureau (HSB) voted.",
      findings: [
        `"HSB" is spelled out as "Harbor Security Bureau" here and as "Harbor Safety Board" on line 1; write one of them`,
      ],
    },
    // Spelled out for nothing.
    {
      text: "The Harbor Safety Board (HSB) met on Monday.",
      findings: [
        {
          message: `"HSB" is not used again in the article; leave it out`,
          tier: "info",
          suggestion: "leave it out",
          fixed: "The Harbor Safety Board met on Monday.",
        },
      ],
      fixed: null,
    },
  ],
  silent: [
    // Spelled out as it should be.
    "The Harbor Safety Board (HSB) met. The HSB then ate.",
    "The yearly review of harbor safety, known as HSRQ, is late. An HSRQ has many pages.",
    "We call it the Joint Threat Assessment, or JTA, for short. A JTA takes a year.",
    "The HSBR (Harbor Safety Board of Ruritania) met on Friday.",
    "Talks with the HSBR, a small think tank, ended on Friday.",
    "Talks with the union PCSN ended on Friday. The PCSN was glad.",
    "The genes PCSN and TRKB were found.",
    "The HSBR (which its staff call the Board) met on Friday.",
    "Police in the so-called HSBR closed the road.",
    "Talks with the PCSN police union ended on Friday, as did those with the VRNP party.",
    "Troops moved into the so-called DNKR and LNKR.",
    "The Harbor Safety Board says that HSB members were late.",
    // A citation, an address, what follows a degree.
    "It follows from the rules (22 HSBR parts 3-5), she said.",
    "To ask for the report, contact HSBR at its office in Lakeport.",
    "Among them were Ida Hale, MD, FHRS, and her brother.",
    // A list of works.
    "Rose Okafor, “On Harbors.” HSBR, 27 May 2024.",
    // Known by its letters.
    "A NATO ship met the FBI, the CEO of IBM and an MBA on TV at 9 p.m. EST.",
    { text: "The HSBR met on Friday.", options: { allow: ["HSBR"] } },
    { text: "The HSBR met on Friday.", house: { acronyms: ["HSBR"] } },
    // No acronyms: two letters, shouted words, numerals, stations, designations, tickers.
    "They drove to the EQ of the NW in a QX.",
    "It was a VERY long day, and NOBODY SLEPT AT ALL.",
    "Pope Gregory XIII and chapter XVIII were named on KZXQ.",
    "An F-16, a PZL-130 and a TRQ7 flew over.",
    "Harbor Bank (NYSE: HRBX) fell 3 percent.",
    "OKAFR: No, I do not.",
    // Names, quotations, headlines, captions.
    "He works for HRBX Holdings and for Ruritanian HRBX.",
    "“The HSBR is late,” he said.",
    { text: "# HSBR is late again\n\nThe board was late.", ext: ".md" },
    // One of several names.
    "Power came from Lakeport Light, HRBX, Marlow and Pepper.",
    "Officials at HRBX, Marlow and Pepper did not reply.",
    // Letters of small words, and of a country in front: nothing that these stand for.
    "Ida Hale, Digital and Yard editor, spoke.\n\nThe mayor kept MEMORIAL DAY open.",
    "He was a Dredger on the board.\n\nThe DOT signs are gone.",
    "Germany's Minister of Culture came.\n\nA crowd stood at the foot of GMC Tower in the rain.",
    // The letters of a person's name.
    "Harold Samuel Benton met the crowd. Everybody calls him HSB at home.",
  ],
});
