import { isName, rarity } from "@copydesk/lexicon";
import { type Article, defineRule, type Edit, isMarkedSic, type Token } from "@copydesk/rule-kit";
import { mayBeTwoParts } from "./two-parts.js";
import { NEVER_DOUBLED, SAID_TWICE, SAID_TWICE_IN_SPEECH } from "./words.js";

/** Short words rarer than this are mostly foreign or imitate a sound when they are doubled: `nicey nicey`, `piri piri`. */
const RAREST = 60;
const LONGEST_SOUND = 7;

/**
 * Reports a word that stands twice in a row by mistake: `in the the house`, across line ends and markup too.
 *
 * Leaves alone names (`Duran Duran`, `Bora Bora`), words doubled for weight or by habit (`very very`, `bye bye`), and pairs
 * whose second word belongs to the next part of the sentence (`had had`, `what it is is`, `turned him in in May`).
 */
export default defineRule({
  id: "repeated-word",
  description: "A word typed twice in a row",
  tier: "error",
  fixable: true,
  options: {
    allow: { type: "strings", default: [], description: "Words that may stand twice in a row, in small letters" },
  },
  messages: {
    repeated: `"{actual}" has one word twice; write "{kept}"`,
    article: `"{actual}" has one word twice; write "The" if it belongs to the name, else "the"`,
  },
  *check(article, { options }) {
    // Two tokens in a hundred thousand are found, so what follows may take its time.
    for (const second of repetitions(article)) {
      const first = article.tokens[second.index - 1]!;
      if (options.allow.includes(first.text.toLowerCase()) || isMarkedSic(article, second)) continue;
      const span = { start: first.start, end: second.end };
      if (isArticleBeforeName(article, first, second)) {
        const choices = [first, second].map((dropped, place) => ({
          label: `write "${place === 0 ? second.text : first.text}"`,
          edits: [deletion(article, dropped)],
        }));
        yield { message: "article", span, suggestions: choices };
      } else if (isSlip(article, first, second)) {
        const between = article.source.slice(first.end, second.start);
        // Where markup stands between them, which of the two words to keep is for a person to see.
        const fix = /^\s+$/.test(between) ? { fix: deletion(article, second) } : {};
        yield { message: "repeated", span, data: { kept: article.source.slice(first.start, first.end) }, ...fix };
      }
    }
  },
});

/** Every word that is the same as the one before it. */
function repetitions({ tokens }: Article): Token[] {
  const found: Token[] = [];
  for (let index = 1; index < tokens.length; index++) {
    const first = tokens[index - 1]!;
    const second = tokens[index]!;
    // Other numbers are other words, but for their capitals: told without a look at the text, which is asked of every word.
    if (first.word !== second.word && first.letterCase === second.letterCase) continue;
    if (second.kind !== "word" || first.kind !== "word" || !isSame(first, second)) continue;
    if (first.block === second.block && second.spaceBefore) found.push(second);
  }
  return found;
}

/** The same letters; a capital counts only where it can stand for more than the start of a sentence: not `US us`, `Will will`. */
function isSame(first: Token, second: Token): boolean {
  if (first.text.length !== second.text.length) return false;
  if (first.text === second.text) return true;
  if (first.letterCase === "upper" && first.text.length > 1) return false;
  return second.letterCase === "lower" || second.text === "The"
    ? first.text.toLowerCase() === second.text.toLowerCase()
    : false;
}

/** `according to the The Times`: the name brings its own article. */
function isArticleBeforeName({ tokens, source }: Article, first: Token, second: Token): boolean {
  const next = tokens[second.index + 1];
  return (
    first.text === "the" &&
    second.text === "The" &&
    next?.letterCase === "capitalised" &&
    next.block === second.block &&
    source.slice(first.end, second.start) === " "
  );
}

function isSlip(article: Article, first: Token, second: Token): boolean {
  const word = second.text;
  // Capitals make a name or a headline of it (`Duran Duran`), a full stop an abbreviation that ends its sentence (`p.m. P.M.`).
  if (second.letterCase !== "lower" || word.endsWith(".")) return false;
  if (NEVER_DOUBLED.has(word)) return true;
  // `Will will run again`: a name that is a verb too.
  if (first.letterCase !== "lower" && (!startsSentence(article, first) || isName(first.text))) return false;
  if (word.length === 1 || SAID_TWICE.has(word) || isRun(article, first, second)) return false;
  const inSpeech = article.quotationAt({ start: first.start, end: second.end }) !== undefined;
  if (inSpeech && SAID_TWICE_IN_SPEECH.has(word)) return false;
  if (mayBeTwoParts(article, first, inSpeech)) return false;
  const level = rarity(word);
  return word.length > LONGEST_SOUND || (level > 0 && level < RAREST);
}

function startsSentence(article: Article, token: Token): boolean {
  return article.sentenceAt(token.start)?.firstToken === token.index;
}

/** `na na na`, `buffalo buffalo buffalo`: three in a row are meant. */
function isRun({ tokens }: Article, first: Token, second: Token): boolean {
  const word = second.text.toLowerCase();
  return tokens[first.index - 1]?.text.toLowerCase() === word || tokens[second.index + 1]?.text.toLowerCase() === word;
}

/** Deletes a word with the space that parts it from its neighbour; a line end before it stays. */
function deletion({ source }: Article, dropped: Token): Edit {
  const before = /\s*$/.exec(source.slice(Math.max(0, dropped.start - 100), dropped.start))?.[0] ?? "";
  const after = /^[ \t\u00a0]*/.exec(source.slice(dropped.end, dropped.end + 100))?.[0] ?? "";
  const keepsLineEnd = /[\r\n]/.test(before) && after !== "";
  const span = keepsLineEnd
    ? { start: dropped.start, end: dropped.end + after.length }
    : { start: dropped.start - before.length, end: dropped.end };
  return { span, text: "" };
}
