import { type Article, defineRule, type Finding, ownCopyAt, type Token, WordTest } from "@copydesk/rule-kit";
import { CONSTRUCTIONS } from "./constructions.js";
import type { Phrase } from "./phrase.js";
import { PHRASES } from "./phrases.js";

type Message = "wordy" | "reword";

/** A phrase is looked for so far before and behind its key. */
const REACH = 200;

interface Place {
  readonly phrase: Phrase;
  readonly beside: ReadonlySet<string> | undefined;
}

const KEYS: ReadonlyMap<string, readonly Place[]> = keysOf([...PHRASES, ...CONSTRUCTIONS]);
/** `point`, and `point-blank` and `point's` too. */
const placesOf = (text: string): readonly Place[] => KEYS.get(text) ?? KEYS.get(/^[a-z]*/.exec(text)![0]) ?? [];
const keys = new WordTest((text, letterCase) => letterCase === "lower" && placesOf(text).length > 0);

const patterns = new Map<Phrase, RegExp>();

/**
 * Reports phrases that say one thing twice: `12 noon`, `both countries have each`, `the reason is because`.
 *
 * Leaves alone quotations, idioms (`each and every`, `past history`) and names.
 */
export default defineRule({
  id: "redundancy",
  description: "Words that say what the word beside them has said",
  tier: "info",
  options: {
    allow: { type: "strings", default: [], description: "Phrases to leave alone" },
  },
  messages: {
    wordy: `"{actual}" {reason}; write only "{expected}"`,
    reword: `"{actual}" {reason}`,
  },
  *check(article, { options }) {
    for (const key of article.select(keys)) {
      for (const { phrase, beside } of placesOf(key.text)) {
        if (beside !== undefined && !standsBeside(article, key, beside)) continue;
        const finding = phraseAt(article, phrase, key.start);
        if (finding === undefined) continue;
        const typed = article.source.slice(finding.span.start, finding.span.end).toLowerCase();
        if (!options.allow.some((allowed) => allowed.toLowerCase() === typed)) yield finding;
      }
    }
  },
});

const standsBeside = ({ tokens }: Article, { index }: Token, words: ReadonlySet<string>): boolean =>
  isAmong(words, tokens[index - 1]) || isAmong(words, tokens[index + 1]);

const isAmong = (words: ReadonlySet<string>, token: Token | undefined): boolean =>
  token !== undefined && words.has(token.kind === "number" ? "#" : token.text.toLowerCase());

/** The phrase whose key stands at a place, if it is all there and the desk's own. */
function phraseAt(article: Article, phrase: Phrase, at: number): Finding<Message> | undefined {
  const { prose } = article;
  const sentence = article.sentenceAt(at);
  if (sentence === undefined) return undefined;
  const from = Math.max(sentence.start, at - REACH);
  const text = prose.slice(from, Math.min(sentence.end, at + REACH));
  for (const match of text.matchAll(patternOf(phrase))) {
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    if (span.start > at || span.end <= at || ownCopyAt(article, span) === undefined) continue;
    const { reason, write } = phrase;
    if (write === undefined) return { message: "reword", span, data: { reason } };
    const plain = write.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? "");
    const expected = /^\p{Lu}/u.test(match[0]) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
    const suggestions = [{ label: `write "${expected.trim()}"`, edits: [{ span, text: expected }] }];
    return { message: "wordy", span, data: { reason, expected: expected.trim() }, suggestions };
  }
  return undefined;
}

function patternOf(phrase: Phrase): RegExp {
  let pattern = patterns.get(phrase);
  if (pattern === undefined) {
    // A phrase may begin the sentence, and may run over a line.
    const start = phrase.pattern.replace(/^[a-z]/, (first) => `[${first.toUpperCase()}${first}]`);
    pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${start.replaceAll(" ", "\\s+")})`, "gu");
    patterns.set(phrase, pattern);
  }
  return pattern;
}

function keysOf(phrases: readonly Phrase[]): Map<string, Place[]> {
  const keys = new Map<string, Place[]>();
  for (const phrase of phrases) {
    const place = { phrase, beside: phrase.beside === undefined ? undefined : new Set(phrase.beside.split("|")) };
    for (const key of phrase.key.split("|")) {
      const same = keys.get(key);
      if (same === undefined) keys.set(key, [place]);
      else same.push(place);
    }
  }
  return keys;
}
