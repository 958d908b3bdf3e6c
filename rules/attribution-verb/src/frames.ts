import { isOwnClause, sourceKindOf, thatBehind } from "@copydesk/article";
import type { Article, Attribution, Span, Token } from "@copydesk/rule-kit";
import { isTag } from "./tags.js";
import { NEED_HEARER, NO_CLAUSE } from "./verbs.js";

/** A verb with something behind it that it does not take. */
export interface Misframe {
  /** `noClause`: `cites that she left`; `noHearer`: `told that she left`; `noQuotation`: `“No,” he described.` */
  readonly kind: "noClause" | "noHearer" | "noQuotation";
  readonly span: Span;
  readonly verb: Token;
  /** Verbs that do take it, in dictionary form. */
  readonly instead: readonly string[];
}

/** What is wrong with the grammar of an attribution, where that is sure. */
export function misframeOf(article: Article, attribution: Attribution): Misframe | undefined {
  const { verb: name, cue } = attribution;
  if (name === undefined || cue === undefined) return undefined;
  const objects = NO_CLAUSE.get(name);
  const hearers = NEED_HEARER.get(name);
  if (objects === undefined && hearers === undefined) return undefined;
  const verb = article.tokens[article.tokenIndexAt(cue.end - 1)]!;
  const that = thatBehind(article, attribution);
  if (that === undefined) {
    const isWrong = objects !== undefined && isBareTag(article, attribution);
    return isWrong ? { kind: "noQuotation", span: verb, verb, instead: ["say"] } : undefined;
  }
  const span = { start: verb.start, end: that.end };
  if (objects !== undefined) {
    // `the plan she discussed that the council rejected`: `that` belongs to the plan.
    if (!verb.text.endsWith("ing") && !isOwnClause(article, attribution)) return undefined;
    return { kind: "noClause", span, verb, instead: objects };
  }
  return isActive(article, attribution) ? { kind: "noHearer", span, verb, instead: hearers! } : undefined;
}

/** Not `residents told that they must leave`, who are the hearers. */
function isActive(article: Article, attribution: Attribution): boolean {
  const { tense } = attribution;
  if (tense !== "past" && tense !== "present") return false;
  return isOwnClause(article, attribution) && sourceKindOf(article, attribution) === "person";
}

/** `“We had no choice,” she described.` */
function isBareTag(article: Article, attribution: Attribution): boolean {
  const { cue, source, tense } = attribution;
  if (cue === undefined || source === undefined || (tense !== "past" && tense !== "present")) return false;
  if (!isTag(article, attribution) || !isOwnClause(article, attribution)) return false;
  const next = article.tokens[article.tokenIndexAt(Math.max(cue.end, source.end))];
  return next === undefined || next.text === "." || next.text === ",";
}
