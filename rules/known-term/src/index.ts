import { type TermSlip, termSlips, termSlipsOf } from "@copydesk/article";
import { compileTerms } from "@copydesk/lexicon";
import { type Article, defineRule, type Finding, type HouseStyle } from "@copydesk/rule-kit";
import { rejectedForms } from "./rejected.js";

type Message = "misspelled" | "capital" | "misnomer" | "rejected";

/**
 * Reports what is one slip from the name of a place, people, institution, treaty, company or person that every reader knows
 * (`Pentegon`, `New STARY`), such a name without its capital (`wednesday`, `barack Obama`), and what the house style rejects.
 * Leaves alone what may be another name: all that the lexicon knows, what the article keeps to, parts of people's names, words
 * among foreign ones, and text that is all capitals or has none.
 */
export default defineRule({
  id: "known-term",
  description: "Well-known names misspelled or in small letters, and forms that the house style rejects",
  tier: "error",
  fixable: true,
  options: {
    allow: { type: "strings", default: [], description: "Words to leave alone, as they are typed" },
  },
  messages: {
    misspelled: `"{actual}" is one slip from a known name; write "{expected}"`,
    capital: `"{actual}" is a name without its capital; write "{expected}"`,
    misnomer: `"{actual}" is a wrong form of a known name; write "{expected}"`,
    rejected: `"{actual}" is a form that the house style rejects; write "{expected}"`,
  },
  *check(article, { options, house }) {
    const rejected = [...rejectedForms(article, house.terms)];
    for (const form of rejected) {
      yield { message: "rejected", span: form, data: { expected: form.write }, fix: { span: form, text: form.write } };
    }
    const slips = slipsIn(article, house);
    if (slips.length === 0) return;
    const meant = new Set([...options.allow, ...wordsOf(house)]);
    for (const slip of slips) {
      const isMeant = meant.has(slip.fault.text) || meant.has(article.source.slice(slip.start, slip.end));
      if (!isMeant && !rejected.some((form) => form.start < slip.end && slip.start < form.end))
        yield findingOf(article, slip);
    }
  },
});

/** Every word that the house style has in a name, a term or an acronym. */
const wordsOf = ({ names, terms, acronyms }: HouseStyle): string[] =>
  [...names, ...terms.map(({ write }) => write), ...acronyms].flatMap((entry) => entry.split(/\s+/));

/** Slips of the names that everyone knows, and of the desk's own terms. */
function slipsIn(article: Article, { terms }: HouseStyle): readonly TermSlip[] {
  const { slips } = article.derive(termSlips);
  const own = terms.map(({ write }) => write).filter((write) => LONG_AND_CAPITALISED.test(write));
  if (own.length === 0) return slips;
  const known = new Set(slips.map(({ start }) => start));
  return [...slips, ...termSlipsOf(article, compileTerms({ terms: own })).filter(({ start }) => !known.has(start))];
}

/** One short word is near to too many others. */
const LONG_AND_CAPITALISED = /^\p{Lu}.*\s|^\p{Lu}\p{L}{6,}$/u;

function findingOf({ source }: Article, slip: TermSlip): Finding<Message> {
  const text = source.includes("’") ? slip.replacement.replaceAll("'", "’") : slip.replacement;
  const edit = { span: { start: slip.start, end: slip.end }, text };
  return {
    message: slip.kind,
    span: edit.span,
    data: { expected: text },
    ...(slip.sure ? { fix: edit } : { suggestions: [{ label: `write "${text}"`, edits: [edit] }] }),
  };
}
