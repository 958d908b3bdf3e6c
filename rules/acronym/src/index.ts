import { defineRule } from "@copydesk/rule-kit";
import { definitionsOf, repeatedDefinitions, unusedDefinition } from "./definitions.js";
import { firstUse } from "./first-use.js";
import { acronymsOf } from "./uses.js";
import { HOUSEHOLD } from "./well-known.js";

/** More acronyms than this are a table or a glossary, not an article. */
const MOST = 300;

/**
 * Reports an acronym that running copy uses and never spells out, or only after its first use; one that is spelled out twice
 * or in two ways; and, as info, one that is spelled out and never used.
 *
 * Leaves alone what readers know by its letters (`NATO`, `CEO`), the house's own, two letters, tickers, shouted words, names
 * of companies and stations, and what the sentence introduces in another way (`the union PCSA`, `known as JTA`).
 */
export default defineRule({
  id: "acronym",
  description: "An acronym never spelled out, spelled out too late or twice, or never used",
  tier: "warning",
  options: {
    allow: { type: "strings", default: [], description: "Acronyms that need no spelling out" },
  },
  messages: {
    undefined: `"{actual}" is not spelled out anywhere in the article; write here what it stands for`,
    unbracketed: `"{actual}" seems to stand for "{name}" on line {line}; write "({letters})" after the name there`,
    late: `"{actual}" is spelled out only on line {line}; spell it out here`,
    twice: `"{actual}" is spelled out on line {line} already; write the acronym alone`,
    twoWays: `"{actual}" is spelled out as "{name}" here and as "{other}" on line {line}; write one of them`,
    unused: `"{actual}" is not used again in the article; leave it out`,
  },
  *check(article, { options, house }) {
    const acronyms = acronymsOf(article);
    if (acronyms.size === 0 || acronyms.size > MOST) return;
    const allowed = new Set([...options.allow, ...house.acronyms]);
    for (const [letters, uses] of acronyms) {
      if (allowed.has(letters)) continue;
      const definitions = definitionsOf(article, letters, uses);
      yield* repeatedDefinitions(article, definitions);
      if (HOUSEHOLD.has(letters)) continue;
      const finding = firstUse(article, letters, uses, definitions) ?? unusedDefinition(article, uses, definitions);
      if (finding !== undefined) yield finding;
    }
  },
});
