import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

const bare = (name: string, expected = `The ${name}`) => `"${name}" lacks its article; write "${expected}"`;
const agency = (words: string, expected: string) => `"${words}" lacks the agency's article; write "${expected}"`;

testRule(rule, {
  fires: [
    {
      text: "They met in Oslo. United States is ready to sign.",
      findings: [{ message: bare("United States"), at: "United States", start: 18, tier: "error" }],
      fixed: "They met in Oslo. The United States is ready to sign.",
    },
    { text: "U.S. and Norway have signed it.", findings: [bare("U.S.")], fixed: "The U.S. and Norway have signed it." },
    { text: "European Union and the United Kingdom share a border.", findings: [bare("European Union")] },
    { text: "United States and 12 other nations voted for it.", findings: [bare("United States")] },
    { text: "U.S. and its allies will sign.", findings: [bare("U.S.")] },
    { text: "US and others say it is late.", findings: [bare("US")] },
    { text: "U.N. and European countries have agreed.", findings: [bare("U.N.")] },
    { text: "United Nations (UN) said it would help.", findings: [bare("United Nations")] },
    { text: "White House also announced a plan.", findings: [bare("White House")] },
    { text: "State Department, which has 200 posts, is hiring.", findings: [bare("State Department")] },
    { text: "Supreme Court ruled that the law may stand.", findings: [bare("Supreme Court")] },
    { text: "Pentagon declined to comment. Kremlin did not.", findings: [bare("Pentagon"), bare("Kremlin")] },
    {
      text: "OSLO (AP) — United States has signed the treaty.",
      findings: [bare("United States")],
      fixed: "OSLO (AP) — The United States has signed the treaty.",
    },
    // Inside a sentence the article is small.
    {
      text: "She said that United States was ready, but White House had doubts.",
      findings: [bare("United States", "the United States"), bare("White House", "the White House")],
      fixed: "She said that the United States was ready, but the White House had doubts.",
    },
    { text: "On Monday, U.S. and Norway were ready.", findings: [bare("U.S.", "the U.S.")] },
    // What a speaker said is corrected by a person or not at all.
    {
      text: "“United States is ready,” Ms. Okafor said.",
      findings: [{ message: bare("United States"), fixed: "“The United States is ready,” Ms. Okafor said." }],
      fixed: null,
    },
    { text: "Ms. Okafor said, “White House has no plan for the port.”", findings: [bare("White House")], fixed: null },
    // Agencies behind a preposition.
    {
      text: "Helen Brandt, an officer for Bureau of Harbor Affairs, spoke.",
      findings: [agency("for Bureau of", "for the Bureau of")],
      fixed: "Helen Brandt, an officer for the Bureau of Harbor Affairs, spoke.",
    },
    {
      text: "Helen Brandt of Department of Fish, Ports and Tides discussed it at Ministry of Justice.",
      findings: [agency("of Department of", "of the Department of"), agency("at Ministry of", "at the Ministry of")],
    },
    { text: "<p>Yes. <b>United States</b> is ready.</p>", ext: ".html", findings: [bare("United States")] },
    {
      text: "- The port is safe. White House has a plan for it.\n- It rained.",
      ext: ".md",
      findings: [`"White House" lacks its article; write "The White House"`],
    },
    // A verb is known by what stands beside it.
    {
      text: "United States recently secured better access.",
      findings: [`"United States" lacks its article; write "The United States"`],
    },
    {
      text: "European Union also criticized the vote.",
      findings: [`"European Union" lacks its article; write "The European Union"`],
    },
    { text: "Pentagon secured the port.", findings: [`"Pentagon" lacks its article; write "The Pentagon"`] },
    {
      text: "Supreme Court and the Harbor Act of 1965 helped achieve that.",
      findings: [`"Supreme Court" lacks its article; write "The Supreme Court"`],
    },
    {
      text: "United States and other Western powers suspect the minister.",
      findings: [`"United States" lacks its article; write "The United States"`],
    },
  ],
  silent: [
    // Participles, and nouns that look like verbs.
    "White House officials met, and White House plans were met. U.S. ships secured by the port left.",
    "U.S. and British support was late. Pentagon and State Department visits were met.",
    // A headline of another story, with its link.
    "Sen. Jo Hale Joanne HalePoll asks whether White House will stay MORE (R-Ohio) spoke.",
    "The United States is ready, and the U.S. and Norway have signed.",
    // Names that describe a noun, or are part of a longer one.
    "U.S. forces have left. White House officials said so. U.S. and Norwegian officials have met.",
    "U.S.-led troops were there. U.S. backed forces were not. State Department plans call for more.",
    "Supreme Court justices were divided. White House Counsel Ida Hale is leaving.",
    "Supreme Court Justice Ida Hale said so.",
    "United States Steel has a plant there.",
    "Pentagon reports are public. US might is feared.",
    "It came from Department of Justice lawyers and from Bureau of Prisons Director Ida Hale.",
    "She works at the Department of Energy.",
    // An article given once for two names.
    "The United Kingdom, United States and Norway have signed. It was for the U.S. and U.N. are not.",
    "She was at the U.S. White House said to be the finest.",
    // Lines that drop articles by custom.
    "White House says it is ready\n\nThe mayor was glad.",
    "White House: It is ready.",
    { text: "# United States is ready\n\nThe mayor was glad.", ext: ".md" },
    { text: "- United States is ready.\n- White House has a plan.", ext: ".md" },
    { text: "> United States is ready.", ext: ".md" },
    "Photo: White House was lit for the feast.",
    // A draft that drops them all through.
    "United States is ready. White House has a plan. Kremlin has none. Pentagon is silent.",
    "He called it “United States is” in his notes. See `United States is`.",
    "",
  ],
});
