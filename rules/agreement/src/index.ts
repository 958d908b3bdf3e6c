import { type Article, defineRule, type Finding, ownCopyAt, Phrases, type Token } from "@copydesk/rule-kit";
import { countryFirst, eachOne, mayOpenClause, pluralFirst, pronounWithVerb, thereIs } from "./clauses.js";
import { secondVerb } from "./coordinated.js";
import type { Disagreement } from "./disagreement.js";
import { headOf, ofMany } from "./subjects.js";

type Reading = (article: Article, token: Token) => Disagreement | undefined;

const READINGS: ReadonlyMap<string, readonly Reading[]> = new Map<string, readonly Reading[]>([
  ["all", [ofMany]],
  ["and", [secondVerb]],
  ["both", [ofMany, pluralFirst]],
  ["each", [ofMany, eachOne]],
  ["either", [ofMany]],
  ["every", [eachOne]],
  ["everybody", [eachOne]],
  ["everyone", [eachOne]],
  ["few", [ofMany]],
  ["he", [pronounWithVerb]],
  ["many", [ofMany, pluralFirst]],
  ["most", [ofMany]],
  ["neither", [ofMany]],
  ["nobody", [eachOne]],
  ["one", [ofMany]],
  ["several", [ofMany, pluralFirst]],
  ["she", [pronounWithVerb]],
  ["some", [ofMany]],
  ["somebody", [eachOne]],
  ["someone", [eachOne]],
  ["the", [countryFirst, pluralFirst, headOf]],
  ["the number", [ofMany]],
  ["there", [thereIs]],
  ["these", [pluralFirst]],
  ["they", [pronounWithVerb]],
  ["those", [pluralFirst]],
  ["we", [pronounWithVerb]],
]);
const FIRST_WORDS: ReadonlySet<string> = new Set([...READINGS.keys()].map((words) => words.split(" ", 1)[0]!));

/** What the sure cases begin with; the group says which of them it can be. */
const STARTS = new Phrases(
  (text) => FIRST_WORDS.has(text.toLowerCase()),
  /(?:(?:[Oo]ne|[Ee]ach|[Ee]ither|[Nn]either|[Tt]he number)(?= of )|(?:[Ee]ach|[Ee]very|[Ee]very(?:one|body)|[Nn]obody|[Ss]ome(?:one|body))(?= [a-z])|(?:[Aa]ll|[Bb]oth|[Ff]ew|[Mm]any|[Mm]ost|[Ss]everal|[Ss]ome)(?= of )|[Tt]here(?= (?:is|was|has|isn['’]t|wasn['’]t|hasn['’]t) )|(?:The|These|Those|Many|Several|Both)(?= [a-z]+ (?:[a-z]+ )?(?:is|was|has|does|isn['’]t|wasn['’]t|hasn['’]t|doesn['’]t)\b)|(?:[Tt]hey|[Ww]e)(?= (?:is|was|has|does|isn['’]t|wasn['’]t|hasn['’]t|doesn['’]t)\b)|(?:[Hh]e|[Ss]he)(?= (?:don['’]t|haven['’]t|aren['’]t))|[Tt]he(?= U(?:nited (?:States|Nations)|\.?[SN]\.?) (?:are|were|have|aren['’]t|weren['’]t|haven['’]t)\b)|[Tt]he(?= (?:[a-z]+ )?[a-z]+ of )|and(?= (?:are|were|aren['’]t|weren['’]t) ))/y,
  (tokens, index) => !COMMON.has(tokens[index]!.text) || goesOn(tokens, index),
);

/** Words that stand everywhere, and begin a case only where one of a few comes behind. */
const COMMON: ReadonlySet<string> = new Set("The the He he She she They they We we and".split(" "));
const VERBS: ReadonlySet<string> = new Set(
  "is was has does isn't wasn't hasn't doesn't don't haven't aren't are were weren't".split(" "),
);
const MOST_BETWEEN = 2;

/** `they was`, `and were`, `the number of`, and at the start of a clause `the effects of`, `the United States are`. */
function goesOn(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined) return false;
  if (VERBS.has(next.text) || next.text === "number") return true;
  const { text } = tokens[index]!;
  if ((text !== "the" && text !== "The") || !mayOpenClause(tokens, index)) return false;
  if (next.text.startsWith("U")) return true;
  for (let at = index + 2; at <= index + 1 + MOST_BETWEEN; at += 1) {
    const { text = "" } = tokens[at] ?? {};
    if (text === "of" || VERBS.has(text)) return true;
  }
  return false;
}

/**
 * Reports a verb that does not agree with its subject, where that is sure: `one of the boats are`, `each crew have`, `there is
 * many`, `The company intends to go on and are ready`.
 *
 * Leaves alone quotations, headlines, wishes (`if each of them were`) and collective nouns (`the crew are`).
 */
export default defineRule({
  id: "agreement",
  description: "A verb that does not agree with its subject, in sure cases",
  tier: "warning",
  options: {},
  messages: {
    subject: `"{actual}" does not agree with "{subject}"; write "{expected}"`,
  },
  *check(article) {
    for (const { 0: start, index } of STARTS.in(article)) {
      const token = article.tokens[article.tokenIndexAt(index + start.length - 1)];
      if (token === undefined) continue;
      for (const reading of READINGS.get(start.toLowerCase()) ?? []) {
        const found = reading(article, token);
        if (found !== undefined && ownCopyAt(article, token) !== undefined) yield finding(article, found);
      }
    }
  },
});

function finding(article: Article, { verb, expected, firstToken, endToken }: Disagreement): Finding<"subject"> {
  const { tokens, source } = article;
  const subject = { start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end };
  const text = source.slice(verb.start, verb.end).includes("’") ? expected.replace("'", "’") : expected;
  return {
    message: "subject",
    span: verb,
    data: { subject: source.slice(subject.start, subject.end), expected: text },
    suggestions: [{ label: `write "${text}"`, edits: [{ span: verb, text }] }],
    related: [{ span: subject, label: "its subject" }],
  };
}
