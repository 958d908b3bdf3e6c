import { type Article, defineRule, type SuggestedEdit, type Token } from "@copydesk/rule-kit";
import { candidatesOf } from "./candidates.js";
import { inFormOf, isToldInPast } from "./forms.js";
import { misframeOf } from "./frames.js";
import { type Judgement, judgementOf } from "./judged.js";
import { refuted } from "./refuted.js";

/** More lines than these are not named. */
const MOST_LINES = 5;

/**
 * Reports verbs of attribution that do not take what stands behind them (`cites that`, `told that`), and those that do more
 * than attribute: strained ones (`opined`, `underlines that`) and, as a hint, loaded ones beside a quotation (`“No,” he
 * claimed`). One finding per verb and article.
 *
 * Leaves alone what reporters need: `claimed` before an accusation, `admitted that` before an offence, `denied`, `insisted`,
 * `noted`, `stressed`; the same verbs in other senses (`claimed responsibility`, `admitted to hospital`); and documents that
 * state, highlight or underline.
 */
export default defineRule({
  id: "attribution-verb",
  description: "Verbs of attribution that do not take the clause, judge the speaker or strain",
  tier: "warning",
  options: {
    allow: { type: "strings", default: [], description: "Verbs to leave alone, in dictionary form: `state`" },
    also: {
      type: "strings",
      default: [],
      description: "Verbs to report wherever a person speaks, in dictionary form: `claim`",
    },
  },
  messages: {
    noClause: `"{actual}" gives the verb a clause, which it does not take; write "{expected}"`,
    noHearer: `"{actual}" leaves out who was spoken to; name the hearer, or write "{expected}"`,
    noQuotation: `"{actual}" takes no quotation; write "{expected}"`,
    judged: `"{actual}" {reason}; write "{expected}"`,
    judgedOften: `"{actual}" {reason}; write "{expected}" here and on {lines}`,
    refuted: `"{actual}" says that the argument was won; unless it was, write "{expected}"`,
  },
  *check(article, { options, house }) {
    const judgements = new Map<string, Judgement[]>();
    const candidates = options.also.length > 0 ? article.attributions : candidatesOf(article);
    for (const attribution of candidates) {
      if (attribution.verb === undefined || options.allow.includes(attribution.verb)) continue;
      const misframe = misframeOf(article, attribution);
      if (misframe !== undefined) {
        const { kind, span, verb } = misframe;
        const suggestions = suggestionsFor(verb, attribution.verb, misframe.instead, isToldInPast(article, house));
        const that = kind === "noQuotation" ? "" : " that";
        const data = { expected: `${suggestions[0]?.edits[0]?.text}${that}` };
        yield { message: kind, span, data, suggestions, tier: "error" };
        continue;
      }
      const judgement = judgementOf(article, attribution, options);
      if (judgement === undefined) continue;
      const same = judgements.get(judgement.name);
      if (same === undefined) judgements.set(judgement.name, [judgement]);
      else same.push(judgement);
    }
    for (const [first, ...others] of judgements.values()) {
      const { verb, name, reason, manner } = first!;
      const suggestions = suggestionsFor(verb, name, first!.instead, isToldInPast(article, house));
      yield {
        message: others.length === 0 ? "judged" : "judgedOften",
        span: verb,
        data: { reason, expected: suggestions[0]?.edits[0]?.text ?? "said", lines: linesOf(article, others) },
        suggestions,
        related: others.slice(0, MOST_LINES).map((other) => ({ span: other.verb, label: "the same verb" })),
        tier: manner === "loaded" ? "info" : "warning",
      };
    }
    if (!options.allow.includes("refute")) yield* refuted(article);
  },
});

function suggestionsFor(verb: Token, name: string, instead: readonly string[], past: boolean): SuggestedEdit[] {
  const written = instead.map((other) => inFormOf(verb, name, other, past)).filter((word) => word !== undefined);
  return written.map((text) => ({ label: `write "${text}"`, edits: [{ span: verb, text }] }));
}

/** `line 12`, `lines 12 and 15`, `lines 12, 15 and 3 more`. */
function linesOf(article: Article, judgements: readonly Judgement[]): string {
  const lines = [...new Set(judgements.map(({ verb }) => article.lineOf(verb.start)))].map(String);
  const named = lines.slice(0, MOST_LINES);
  if (lines.length > MOST_LINES) named.push(`${lines.length - MOST_LINES} more`);
  if (named.length <= 1) return `line ${named[0] ?? ""}`;
  return `lines ${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}
