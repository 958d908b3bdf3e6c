import { termSlips } from "@copydesk/article";
import { defineRule } from "@copydesk/rule-kit";
import { findingAt } from "./finding.js";
import { areSiblings, isMeant, isTheirs, standTogether } from "./meant.js";
import { verdictsOf } from "./verdicts.js";

/**
 * Reports a name that is spelled two ways in one article: a letter dropped, doubled, swapped or taken for another, an accent
 * or a capital here and not there. No list of names is needed: the article's other uses say which spelling is its own.
 *
 * Leaves alone two people with similar names (`Schiff` and `Erin Schaff`), what is made of a name (`Israeli`, `the Clintons`,
 * `Ivanova`), nicknames, a spelling marked `[sic]`, and all capitals.
 */
export default defineRule({
  id: "name-spelling",
  description: "A name spelled two ways in one article",
  tier: "error",
  fixable: true,
  options: {
    allow: { type: "strings", default: [], description: "Spellings to leave alone" },
  },
  messages: {
    listed: `"{actual}" is "{expected}" in the house style; write "{expected}"`,
    majority: `"{actual}" is spelled "{expected}" {where}; write "{expected}"`,
    known: `"{actual}" is spelled "{expected}" {where}, a known name; write "{expected}"`,
    introduced: `"{actual}" is spelled "{expected}" {where}, with the full name; write "{expected}"`,
    letters: `"{actual}" is spelled "{expected}" {where}, the likelier name; use one spelling, probably "{expected}"`,
    careful: `"{actual}" is spelled "{expected}" {where}, the more careful form; use one spelling, probably "{expected}"`,
    place: `"{actual}" is spelled "{expected}" {where}; use one spelling, probably "{expected}"`,
  },
  *check(article, { options, house }) {
    const choices = verdictsOf(article, house.names);
    // `al Qaida` for `al-Qa'ida`: one finding, not one more for its half.
    const halves = new Set(
      choices.flatMap(({ wrong: { spelling } }) =>
        spelling.words === 2 ? spelling.tokens.flatMap(({ index }) => [index, index + 1]) : [],
      ),
    );
    for (const choice of choices) {
      const { wrong, right } = choice;
      if (options.allow.includes(wrong.spelling.text) || options.allow.includes(right.spelling.text)) continue;
      if (standTogether(article, wrong.spelling.tokens, right.spelling.tokens) || areSiblings(article, choice))
        continue;
      for (const token of wrong.spelling.tokens) {
        if (wrong.spelling.words === 1 && halves.has(token.index)) continue;
        // "Febuary", "Barak Obama": a slip in a name that everyone knows is another rule's.
        if (article.derive(termSlips).at(token) !== undefined) continue;
        if (!isMeant(article, token) && !isTheirs(article, token, choice)) yield findingAt(article, token, choice);
      }
    }
  },
});
