import { derivable, has, isFunctionWord, isName, isWord, wordRarity } from "@copydesk/lexicon";
import type { Article, Token } from "@copydesk/rule-kit";

/** What a letter or a class is named after: `hepatitis a is`, `vitamin A intake`. */
const LETTERED: ReadonlySet<string> = new Set("exhibit hepatitis influenza vitamin".split(" "));

/** Grammatical words that a noun with its article can begin with: `a only child`, `an very old house`. */
const DESCRIBING: ReadonlySet<string> = new Set(
  "all few less more most much no only own so such too under very while".split(" "),
);

/** Whether an `a` or `an` in this place can be the article: not a letter, a part of a name, or of another word. */
export function isArticle(article: Article, token: Token): boolean {
  const previous = neighbour(article, token, -1);
  // `and/or a`, `“an” is`, `c'est-à-dire`
  if (previous !== undefined && !token.spaceBefore && !/^[“‘"'«([—–…:-]+$|^\.{3}$/.test(previous.text)) return false;
  if (previous === undefined) return true;
  if (LETTERED.has(previous.text.toLowerCase())) return false;
  if (token.letterCase === "lower") return true;
  // A capital inside a sentence is mostly a letter or a name (`Plan A`, `Ms. An`), but not in `The Story of A Hour`.
  if (article.sentenceAt(token.start)?.firstToken === token.index) return true;
  if (previous.kind === "punctuation") return /^[“‘"'«([—–…:;.!?-]+$/.test(previous.text);
  return previous.kind === "word" && isFunctionWord(previous.text) && previous.text.toLowerCase() !== "and";
}

/** What follows the Irish article in the names of institutions: `An Garda Síochána`, `An Post`. */
const AFTER_IRISH_AN: ReadonlySet<string> = new Set(
  "bord chomhairle coimisiún garda post roinn taisce taoiseach tánaiste".split(" "),
);

/** Whether `An` is, or begins, a name: `An Lushan`, `An Post`, `An told reporters` where somebody is called so. */
export function isNameAn(article: Article, token: Token, following: Token): boolean {
  const { text, letterCase } = following;
  if (token.text !== "An") return false;
  if (AFTER_IRISH_AN.has(text.toLowerCase())) return true;
  if (letterCase === "capitalised" && !isWord(text) && (!has(text) || isWholeName(article, following))) return true;
  return article.derive(namesSomebodyAn);
}

/** `An Duong said`, but not `An Gallup poll`. */
function isWholeName(article: Article, surname: Token): boolean {
  const after = neighbour(article, surname, 1);
  return isName(surname.text) && (after === undefined || after.kind === "punctuation" || isFunctionWord(after.text));
}

/** Whether somebody in the article is called An. */
function namesSomebodyAn({ names }: Article): boolean {
  return names.mentions.some(({ parts }) => parts.some(({ text }) => text === "An"));
}

/** `women`, `reporters` */
export function isPlural({ text, letterCase }: Token): boolean {
  if (letterCase !== "lower") return false;
  return /(?:[mw]en|people|children)$/.test(text) || (/[^s]s$/.test(text) && isWord(text.slice(0, -1)));
}

/** Whether an article can stand before what follows: `a is`, `an to` and `an the` are slips of another kind. */
export function takesArticle(article: Article, token: Token, following: Token): boolean {
  const { kind, text, letterCase } = following;
  if (kind !== "word" || !isFunctionWord(text) || DESCRIBING.has(text.toLowerCase())) return true;
  // `an A grade`, but not `as a I said`.
  if (text.length === 1) return letterCase !== "lower" && text !== "I";
  // `an May vote`, `an US envoy`, but not `Hepatitis A Is Back` or `A IS FOR APPLE`.
  const around = [neighbour(article, token, -1), neighbour(article, following, 1)];
  return letterCase !== "lower" && !around.some((one) => one?.letterCase === letterCase);
}

/**
 * Whether the words around are another language's: `un viaje a Estados Unidos`, `il a été élu`. One word that no English list
 * has may be a name or a slip; with such a neighbour it is not English. Words that English has taken up are known and rare:
 * `gracias a esta casa`.
 */
export function isForeign(article: Article, token: Token, following: Token): boolean {
  const before = neighbour(article, token, -1);
  const after = neighbour(article, following, 1);
  const strange = [before, following, after].filter((one) => one !== undefined && isStrange(one));
  if (strange.length > 1) return true;
  return before?.kind === "word" && isRare(before) && following.letterCase === "lower" && isRare(following);
}

/** SCOWL level. */
const RAREST_USUAL = 35;

function isRare({ text }: Token): boolean {
  const level = wordRarity(text);
  return level === 0 ? !derivable(text) : level > RAREST_USUAL;
}

function isStrange({ kind, text, letterCase }: Token): boolean {
  return kind === "word" && letterCase !== "upper" && letterCase !== "mixed" && !has(text) && !derivable(text);
}

/** The token before or after, if it stands in the same block. */
export function neighbour({ tokens }: Article, token: Token, distance: -1 | 1): Token | undefined {
  const found = tokens[token.index + distance];
  return found?.block === token.block ? found : undefined;
}
