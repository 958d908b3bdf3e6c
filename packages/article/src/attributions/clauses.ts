import type { Article, Attribution, Token } from "../types.js";
import { ADVERB, is, LEADING_ADVERB } from "./word-classes.js";
import { isDash, lower } from "./words.js";

/** Join a clause to the one before, and leave it one of its own. */
const COORDINATORS: ReadonlySet<string> = new Set(["and", "but", "or", "so", "then", "yet"]);
const MARKS: ReadonlySet<string> = new Set([",", ";"]);

/**
 * Whether source and cue make a clause of their own, as in `he says` and `says Jane Roe`; not where the source is that of
 * another verb (`she runs the mill and says`), nor in a clause within a clause (`the man who says`, `what he says`, `a plan
 * she says is dead`, `as he says`).
 */
export function isOwnClause(article: Article, { source, cue, quotations }: Attribution): boolean {
  if (source === undefined || cue === undefined) return false;
  const { tokens } = article;
  const cueFirst = article.tokenIndexAt(cue.start);
  const sourceFirst = article.tokenIndexAt(source.start);
  const inverted = cueFirst < sourceFirst;
  const behind = article.tokenIndexAt(inverted ? cue.end : source.end);
  if (!(inverted ? behind === sourceFirst : joins(tokens, behind, cueFirst))) return false;
  let before = Math.min(cueFirst, sourceFirst) - 1;
  const sentence = article.sentenceAt(inverted ? cue.start : source.start);
  const floor = sentence?.firstToken ?? 0;
  while (before >= floor && is(tokens[before]!, before === floor ? ADVERB | LEADING_ADVERB : ADVERB)) before -= 1;
  if (before < floor) return true;
  const { text, end } = tokens[before]!;
  if (MARKS.has(text) || isDash(text) || COORDINATORS.has(lower(tokens[before]!))) return true;
  return quotations.some((quotation) => quotation.end === end);
}

/** Nothing stands between a source and its cue but adverbs, or what is set between two marks: `Rose, the mayor, says`. */
function joins(tokens: readonly Token[], from: number, to: number): boolean {
  let end = to;
  while (end > from && is(tokens[end - 1]!, ADVERB)) end -= 1;
  if (end === from) return true;
  const [first, last] = [tokens[from]!.text, tokens[end - 1]!.text];
  return end - from > 1 && ((first === "," && last === ",") || (first === "(" && last === ")"));
}
