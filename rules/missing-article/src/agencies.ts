import { type Article, Phrases, type Span, type Token } from "@copydesk/rule-kit";
import { PHRASE_ENDS } from "./verbs.js";

/** A preposition and the head of an agency's name, the article missing between them: `for Bureau of Arms Control`. */
export interface BareAgency {
  /** `for Bureau of` */
  readonly span: Span;
  /** Where the article goes. */
  readonly at: number;
}

const PREPOSITIONS: ReadonlySet<string> = new Set("at by for from in of to under with".split(" "));
const HEADS: ReadonlySet<string> = new Set(["Bureau", "Department", "Ministry"]);
const AFTER_PREPOSITION = new Phrases(
  (text) => PREPOSITIONS.has(text),
  /\p{Ll}+ ((?:Bureau|Department|Ministry) of)(?= \p{Lu}\p{Ll})/uy,
  (tokens, index) => HEADS.has(tokens[index + 1]?.text ?? ""),
);
const LONGEST_NAME = 16;
/** What the agency's name describes, capitalised as a title is: `with Bureau of Prisons Director Ida Hale`. */
const DESCRIBED =
  /^(?:Administrator|Assistant|Attorney|Chief|Commissioner|Deputy|Director|Inspector|Laborator(?:y|ies)|Minister|Officers?|Officials?|Secretary|Senior|Special|Spokes(?:man|woman|person)|Under)$/;

export function bareAgencies(article: Article): BareAgency[] {
  const found: BareAgency[] = [];
  for (const { 0: words, 1: head = "", index } of AFTER_PREPOSITION.in(article)) {
    const end = index + words.length;
    const field = article.tokens[article.tokenIndexAt(end + 1)];
    if (field === undefined || !isWholePhrase(article.tokens, field)) continue;
    found.push({ span: { start: index, end }, at: end - head.length });
  }
  return found;
}

/** Not where the name describes a noun, which may do without: `from Department of Justice lawyers`. */
function isWholePhrase(tokens: readonly Token[], field: Token): boolean {
  for (let index = field.index + 1; index < field.index + LONGEST_NAME; index++) {
    const token = tokens[index];
    if (token === undefined || token.block !== field.block) return true;
    if (DESCRIBED.test(token.text)) return false;
    if (/^\p{Lu}/u.test(token.text)) continue;
    if (/^(?:and|of|the|,)$/.test(token.text) && /^(?:\p{Lu}|the$|and$)/u.test(tokens[index + 1]?.text ?? "")) continue;
    return token.kind === "punctuation" ? token.text !== "'" : PHRASE_ENDS.has(token.text) || token.text.endsWith("ed");
  }
  return false;
}
