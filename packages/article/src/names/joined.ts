import { isWord, withoutPossessive } from "@copydesk/lexicon";
import type { Token } from "../types.js";
import { PARTICLES } from "./data/other-words.js";
import type { Spelling, SpellingPair } from "./spellings.js";
import { DEMONYM, flagsOf, PLACE } from "./vocabulary.js";

/**
 * Names written in one word here and in two there: `al-Shabab` and `al Shabab`, `Abercrombie-Winstanley` and `Abercrombie
 * Winstanley`. Looked for from the longer half, which is a spelling of its own where it stands apart.
 */
export function joinedPairs(tokens: readonly Token[], spellings: readonly Spelling[]): SpellingPair[] {
  const pairs: SpellingPair[] = [];
  let byText: Map<string, Spelling> | undefined;
  for (const spelling of spellings) {
    const halves = halvesOf(spelling.text);
    if (halves === undefined) continue;
    byText ??= new Map(spellings.map((one) => [one.text, one]));
    const [first, second] = halves;
    const anchor = byText.get(first.length < second.length ? second : first);
    if (anchor === undefined) continue;
    const uses = apart(tokens, anchor, first, second);
    if (uses.length === 0) continue;
    // `Trump-Kim`, where the two stand alone elsewhere, is two names.
    if (uses.length < anchor.tokens.length && !PARTICLES.has(first.toLowerCase())) continue;
    const text = `${uses[0]!.text} ${second}`;
    pairs.push({ one: spelling, other: { text, key: spelling.key, tokens: uses, words: 2 }, distance: 0 });
  }
  return pairs;
}

/** The two halves of a name with a hyphen or an inner capital; none for what may as well be two words (`Asian-American`). */
function halvesOf(text: string): readonly [string, string] | undefined {
  let at = text.indexOf("-");
  if (at > 0) {
    const halves = [text.slice(0, at), text.slice(at + 1)] as const;
    if (halves[1].includes("-") || halves[1].length < 2) return undefined;
    return isOneThing(halves[0], halves[1]) ? halves : undefined;
  }
  for (at = 2; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) break;
  }
  if (at >= text.length - 1) return undefined;
  const halves = [text.slice(0, at), text.slice(at)] as const;
  return isOneThing(halves[0], halves[1]) && /^[A-Z][a-z]+$/.test(halves[1]) ? halves : undefined;
}

function isOneThing(first: string, second: string): boolean {
  if (PARTICLES.has(first.toLowerCase())) return true;
  if (((flagsOf(first) | flagsOf(second)) & (DEMONYM | PLACE)) !== 0) return false;
  return !(isWord(first) && isWord(second));
}

/** Where the two halves stand one behind the other: the tokens of the first. */
function apart(tokens: readonly Token[], anchor: Spelling, first: string, second: string): Token[] {
  const uses: Token[] = [];
  const anchorIsFirst = anchor.text === first;
  for (const token of anchor.tokens) {
    const at = anchorIsFirst ? token.index : token.index - 1;
    const one = tokens[at];
    const other = tokens[at + 1];
    if (one === undefined || other === undefined || one.block !== other.block || !other.spaceBefore) continue;
    if (!isSame(one.text, first) || !isSame(withoutPossessive(other.text), second)) continue;
    uses.push(one);
  }
  return uses;
}

/** In another case too: `Jong-un` and `Jong Un`. */
function isSame(one: string, other: string): boolean {
  return one === other || (one.length === other.length && one.toLowerCase() === other.toLowerCase());
}
