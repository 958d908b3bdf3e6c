import type { Article, Token } from "@copydesk/rule-kit";
import type { Choice } from "./choice.js";
import { isKnown } from "./known.js";

/** Words of a sentence that is about a spelling: `This article misspelled the name of ...`. */
const ABOUT_SPELLING: ReadonlySet<string> = new Set(
  "aka misidentified mispronounced misspell misspelled misspelling misspelt nickname nicknamed pronounced pronunciation pun spelled spelling spellings spelt transliterated typo".split(
    " ",
  ),
);
const SIC_WITHIN = 4;
const ALIAS_WITHIN = 4;
/** What stands before an alias. */
const BEFORE_ALIAS: ReadonlySet<string> = new Set([
  "(",
  "/",
  "[",
  "a.k.a.",
  "aka",
  "alias",
  "also",
  "formerly",
  "née",
  "now",
  "or",
]);
/** How far off the verb that speaks of a spelling may be: sentences without end are cut short. */
const SPOKEN_OF_WITHIN = 40;

/** Whether a spelling is meant as it stands: marked `[sic]`, quoted as a word, cut short (`Bernin'`), or what the sentence is about. */
export function isMeant(article: Article, token: Token): boolean {
  const { tokens } = article;
  const next = tokens[token.index + 1];
  const previous = tokens[token.index - 1];
  if (next?.text === "'" && !next.spaceBefore && next.start === token.end && !token.text.endsWith("s")) {
    if (previous === undefined || !isMark(previous.text)) return true;
  }
  if (isQuotedAlone(article, token)) return true;
  for (let at = token.index + 1; at <= token.index + SIC_WITHIN; at += 1) {
    if (tokens[at]?.text.toLowerCase() === "sic") return true;
  }
  const sentence = article.sentenceAt(token.start);
  if (sentence === undefined) return false;
  const end = Math.min(sentence.endToken, token.index + SPOKEN_OF_WITHIN);
  for (let at = Math.max(sentence.firstToken, token.index - SPOKEN_OF_WITHIN); at < end; at += 1) {
    if (ABOUT_SPELLING.has(tokens[at]!.text.toLowerCase())) return true;
  }
  return false;
}

/** `“Barnumcare”`: a word as a word. */
function isQuotedAlone({ tokens }: Article, token: Token): boolean {
  const next = tokens[token.index + 1];
  if (!isMark(tokens[token.index - 1]?.text)) return false;
  return isMark(next?.text) || (next?.kind === "punctuation" && isMark(tokens[token.index + 2]?.text));
}

function isMark(text: string | undefined): boolean {
  return text !== undefined && text.length === 1 && "\"'“”‘’".includes(text);
}

/** `Rosoboroneksport (Rosoboronexport)`: both side by side, as an alias is given. */
export function standTogether({ tokens }: Article, one: readonly Token[], other: readonly Token[]): boolean {
  let at = 0;
  for (const token of one) {
    while (at < other.length && other[at]!.index < token.index - ALIAS_WITHIN) at += 1;
    const near = other[at];
    if (near === undefined || near.index > token.index + ALIAS_WITHIN || near.block !== token.block) continue;
    const between = tokens.slice(Math.min(near.index, token.index) + 1, Math.max(near.index, token.index));
    if (between.some(({ text }) => BEFORE_ALIAS.has(text))) return true;
  }
  return false;
}

/** How far apart two people stand who are named together. */
const TOGETHER_WITHIN = 12;

/** `Kirsten Holm and her sister, Kristen Holm`: given names that people have, of one surname, joined by `and`. */
export function areSiblings({ tokens }: Article, { wrong, right }: Choice): boolean {
  if (wrong.surnames.size === 0 || right.surnames.size === 0) return false;
  if (!isKnown(wrong.spelling.text) || !isKnown(right.spelling.text)) return false;
  let at = 0;
  for (const { index, block } of wrong.spelling.tokens) {
    const others = right.spelling.tokens;
    while (at < others.length && others[at]!.index < index - TOGETHER_WITHIN) at += 1;
    const near = others[at];
    if (near === undefined || near.block !== block || near.index > index + TOGETHER_WITHIN) continue;
    const between = tokens.slice(Math.min(near.index, index) + 1, Math.max(near.index, index));
    if (between.some(({ text }) => text === "and" || text === "&")) return true;
  }
  return false;
}

/** `“ObamaCare is dead!” he wrote`: the capitals in a quotation are those of whoever is quoted. */
export function isTheirs(article: Article, token: Token, { wrong, right, reason }: Choice): boolean {
  if (reason === "listed" || wrong.spelling.text.toLowerCase() !== right.spelling.text.toLowerCase()) return false;
  return article.quotationAt(token) !== undefined;
}
