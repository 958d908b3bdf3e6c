import type { Article, Token } from "@copydesk/rule-kit";

/** Words of a sentence that is about a spelling: `This article misspelled the name of ...`. */
const ABOUT_SPELLING: ReadonlySet<string> = new Set(
  "aka misidentified mispronounced misspell misspelled misspelling misspelt nickname nicknamed pronounced pronunciation pun spelled spelling spellings spelt transliterated typo".split(
    " ",
  ),
);
const SIC_WITHIN = 4;
const ALIAS_WITHIN = 4;
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
  if (
    isMark(previous?.text) &&
    (isMark(next?.text) || (next?.kind === "punctuation" && isMark(tokens[token.index + 2]?.text)))
  ) {
    return true;
  }
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

function isMark(text: string | undefined): boolean {
  return text !== undefined && text.length === 1 && "\"'“”‘’".includes(text);
}

/** `Rosoboroneksport (Rosoboronexport)`: both side by side, as an alias is given. */
export function standTogether(article: Article, one: readonly Token[], other: readonly Token[]): boolean {
  let at = 0;
  for (const token of one) {
    while (at < other.length && other[at]!.index < token.index - ALIAS_WITHIN) at += 1;
    const near = other[at];
    if (near === undefined || near.index > token.index + ALIAS_WITHIN) continue;
    if (article.sentenceAt(near.start) === article.sentenceAt(token.start)) return true;
  }
  return false;
}
