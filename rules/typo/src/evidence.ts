import type { Article, Token } from "@copydesk/article";
import { has } from "@copydesk/lexicon";

/** Whether the word touches what is no prose: a masked address, a slash, an @ sign, a full stop inside `healthcare.gov`. */
export function insideCode(article: Article, token: Token): boolean {
  const before = token.spaceBefore ? undefined : article.tokens[token.index - 1];
  const next = article.tokens[token.index + 1];
  const after = next !== undefined && !next.spaceBefore ? next : undefined;
  return (
    isPartlyEmphasised(article, token) ||
    touchesCode(before, token, article.tokens[token.index - 2]) ||
    (touchesCode(after, token, article.tokens[token.index + 2]) && !precedesEntity(article, token))
  );
}

/** "the libraries&mdash;and counting", where the draft is no Markdown. */
const precedesEntity = ({ source }: Article, { end }: Token): boolean =>
  /^&[a-z]{2,6};/.test(source.slice(end, end + 8));

const CODE_MARK = /^[@#/\\=&%~^|<>$+]$/;
/** Marks of emphasis, where the draft is no Markdown. */
const EMPHASIS = /^[*_]+$/;

/** Inside a word they are code, or letters struck out or played with: "snake_case", "sh*t", "**S**hake". */
const isPartlyEmphasised = ({ source }: Article, { start, end }: Token): boolean =>
  /[\p{L}\d][*_]+$/u.test(source.slice(Math.max(0, start - 3), start)) ||
  /^[*_]+[\p{L}\d]/u.test(source.slice(end, end + 3));

function touchesCode(beside: Token | undefined, token: Token, beyond: Token | undefined): boolean {
  if (beside === undefined || beside.block !== token.block) return false;
  // "a write[r]", "[T]rying", but not the first word of "[recieved Monday]".
  if ((beside.text === "[" || beside.text === "]") && beyond?.kind === "word" && isJoined(beside, beyond)) return true;
  if (beside.kind === "number" || CODE_MARK.test(beside.text)) return true;
  if (EMPHASIS.test(beside.text)) return false;
  if (beside.kind === "symbol") return true;
  // "sh--show": letters struck out.
  if (
    /^(?:--+|\*+|[–—])$/.test(beside.text) &&
    !beside.spaceBefore &&
    beyond?.kind === "word" &&
    beyond.text.length <= 2
  )
    return true;
  if (beside.text !== "." && beside.text !== ":") return false;
  // ".jpg", "350.org": no sentence begins so; after the word, only with more right behind: "healthcare.gov", "https://".
  if (beside.start < token.start) return beside.text === "." && token.letterCase === "lower";
  if (beyond === undefined || beyond.block !== token.block || beyond.spaceBefore) return false;
  return beyond.kind === "punctuation" ? CODE_MARK.test(beyond.text) : beyond.letterCase !== "capitalised";
}

const isJoined = (a: Token, b: Token): boolean => !(a.start < b.start ? b : a).spaceBefore;

/** Whether the article says what the word means, or that it is a name: "the barrio, or neighbourhood,", "known as ngori". */
export function isGlossed({ tokens }: Article, { index, letterCase }: Token): boolean {
  const [next, before] = [tokens[index + 1]?.text, tokens[index - 1]?.text ?? ""];
  if (next === "," && /^(?:or|meaning|Spanish|French|Arabic|German)$/.test(tokens[index + 2]?.text ?? "")) return true;
  // "ISKL, also known as ISIL"
  if (letterCase !== "lower") return false;
  return (
    /^(?:called|dubbed|named|nicknamed|termed)$/.test(before) ||
    (before === "as" && tokens[index - 2]?.text === "known")
  );
}

/** "Adm. Rivera", "the adm. disclosures": a full stop that ends no sentence. */
export function isAbbreviated({ tokens }: Article, { index, block }: Token): boolean {
  const [stop, next] = [tokens[index + 1], tokens[index + 2]];
  return stop?.text === "." && !stop.spaceBefore && next?.block === block && next.letterCase === "lower";
}

const endsInHyphen = (before: Token | undefined, token: Token): boolean =>
  before !== undefined && before.block === token.block && before.text === "-" && !before.spaceBefore;

/** A word broken off, as speech is written down: "a se- — a new senator". */
export function isBrokenOff(article: Article, token: Token): boolean {
  // The second half of a word that a line's end once broke: "health care con- tinues".
  const before = article.tokens[token.index - 1];
  if (token.spaceBefore && endsInHyphen(before, token)) return true;
  // Taken up again: "the Vietnese — -mese — community".
  if (before !== undefined && !token.spaceBefore && before.text === "-" && before.spaceBefore) return true;
  const next = article.tokens[token.index + 1];
  return (
    next !== undefined &&
    next.kind === "punctuation" &&
    !next.spaceBefore &&
    (next.text === "-" || (/^[-–—…]|^\.\.\./.test(next.text) && token.text.length < 6))
  );
}

/** Whether the word has a pair of brackets to itself: "(AWC)", "Maj. Gen. (ret)". */
export const isBracketed = ({ tokens }: Article, { index }: Token): boolean =>
  tokens[index - 1]?.text === "(" && tokens[index + 1]?.text === ")";

/** Whether the words before a bracketed acronym spell it out: "Arctic Weather Consortium (AWC)". */
export function isDefined(article: Article, token: Token): boolean {
  if (!isBracketed(article, token)) return false;
  let initials = "";
  for (let index = token.index - 2; index >= 0 && initials.length < 2 * token.text.length; index -= 1) {
    const before = article.tokens[index]!;
    if (before.kind !== "word" || before.block !== token.block) break;
    if (before.letterCase !== "lower") initials = before.text.slice(0, 1).toUpperCase() + initials;
  }
  return initials.endsWith(token.text);
}

const APOSTROPHE = /^['’‘`]$/;

/** Whether letters are left out as they are in speech: "goin' home", "ver' nice", "the pink 'un", "faster'n". */
export function isElided({ tokens }: Article, { index, text, spaceBefore }: Token, quoted: boolean): boolean {
  const next = tokens[index + 1];
  const openEnd = next !== undefined && APOSTROPHE.test(next.text) && !next.spaceBefore;
  if (text.endsWith("in") && (openEnd || quoted) && has(`${text}g`)) return true;
  const openStart = !spaceBefore && APOSTROPHE.test(tokens[index - 1]?.text ?? "");
  // "It's 'orrible."
  if (openStart && has(`h${text}`)) return true;
  return quoted && (openEnd || openStart || text.includes("'"));
}

/** Whether the word is in italics to itself, as foreign words and terms are: Markdown's and HTML's. */
export function isItalic({ source }: Article, { start, end }: Token): boolean {
  const before = source.slice(Math.max(0, start - 4), start);
  const after = source.slice(end, end + 5);
  return (
    (/(?:^|[^*])\*$/.test(before) && /^\*(?!\*)/.test(after)) ||
    (/(?:^|[^_])_$/.test(before) && /^_(?!_)/.test(after)) ||
    (/<(?:i|em)>$/.test(before) && /^<\/(?:i>|em>)/.test(after))
  );
}
