import { isFunctionWord } from "@copydesk/lexicon";
import { type Article, runningCopyAt, type Token } from "@copydesk/rule-kit";
import type { Match } from "./forms.js";
import { NAME_AFTER, NAME_BEFORE } from "./names.js";
import { isSetByDesk } from "./quoted.js";

/** What follows a name, and not an abbreviation that describes: `Lundgren US from 2012`, but `Lundgren US operations`. */
const BEHIND_NAME = new Set("and are at for from had has in is of on said says to was were which who will".split(" "));
/** Words that a desk puts into a quotation: `the [US-backed] ministers`. */
const LONGEST_INSERTION = 60;
const FIGURE = /^\d/;

/** The places in the desk's own running copy that are no part of a name or a citation, in order. */
export function ownUses(article: Article, matches: readonly Match[]): Match[] {
  return matches.filter((match) => {
    const token = article.tokens[article.tokenIndexAt(match.start)];
    if (token === undefined || token.start > match.start || token.kind === "symbol") return false;
    return runningCopyAt(article, match) !== undefined && isOwnUse(article, match, token);
  });
}

const LONGEST_LABEL = 400;
/** What came from elsewhere, with links and handles. */
const TAKEN_OVER = /@\w|\bMORE\b/;

/**
 * The places with full stops in headlines and captions: many desks drop the stops there, `US` above a story that has `U.S.`, but
 * none puts them in.
 */
export function stopsInLabels(article: Article, matches: readonly Match[]): Match[] {
  return matches.filter((match) => {
    if (!match.form.includes(".") || match.group === "hours" || article.quotationAt(match) !== undefined) return false;
    const token = article.tokens[article.tokenIndexAt(match.start)];
    const block = token === undefined ? undefined : article.blocks[token.block];
    if (token === undefined || block === undefined || runningCopyAt(article, match) !== undefined) return false;
    if (block.end - block.start > LONGEST_LABEL) return false;
    if (!/^(?:caption|headline|list-item|paragraph)$/.test(block.kind) || match.start < (block.dateline?.end ?? 0))
      return false;
    return !TAKEN_OVER.test(article.source.slice(block.start, block.end)) && isOwnUse(article, match, token);
  });
}

function isOwnUse(article: Article, match: Match, token: Token): boolean {
  const { source } = article;
  const quotation = article.quotationAt(match);
  if (quotation !== undefined && !isInserted(source, match) && !isSetByDesk(article, quotation)) return false;
  // What follows a comma or stands in the next sentence is no part of the name; `US News` and `T-Mobile US` have a space.
  const before = source[token.start - 1] === " " ? neighbour(article, token, -1) : undefined;
  const after = source[token.end] === " " ? neighbour(article, token, 1) : undefined;
  if (before?.letterCase === "upper" && after?.letterCase === "upper") return false;
  if (match.group === "hours") return true;
  return !isInName(source, match, token, before, after);
}

/** In square brackets. */
function isInserted(source: string, { start, end }: Match): boolean {
  const before = source.slice(Math.max(0, start - LONGEST_INSERTION), start);
  const after = source.slice(end, end + LONGEST_INSERTION);
  return /\[[^[\]]*$/.test(before) && /^[^[\]]*\]/.test(after);
}

function neighbour({ tokens }: Article, token: Token, step: -1 | 1): Token | undefined {
  const other = tokens[token.index + step];
  return other?.block === token.block && other.kind !== "punctuation" ? other : undefined;
}

function isInName(
  source: string,
  { group, start, end }: Match,
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  if (after !== undefined && NAME_AFTER.get(group)?.has(after.text) === true) return true;
  if (before !== undefined && NAME_BEFORE.get(group)?.has(before.text) === true) return true;
  if (before?.letterCase === "capitalised" && before.text.length > 2 && !isFunctionWord(before.text.toLowerCase())) {
    if (source[start + 1] !== "." && after !== undefined && BEHIND_NAME.has(after.text)) return true;
  }
  // `AC/DC`, `DC-10`, `US-1`, `US 95`, `347 U.S. 483`
  if (group === "DC" && source[start - 1] === "/") return true;
  if (source[end] === "-" && FIGURE.test(source[end + 1] ?? "")) return true;
  if (after !== undefined && FIGURE.test(after.text)) return true;
  if (group === "UN" && source.startsWith("-Habitat", end)) return true;
  // `U.S. v. Lund`
  return after?.text === "v." || (after?.text === "v" && token.end === end);
}
