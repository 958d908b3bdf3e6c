import { type Article, type Token, termSlips } from "@copydesk/article";
import { withoutPossessive } from "@copydesk/lexicon";
import { defineRule, type Finding, type HouseStyle, type SuggestedEdit } from "@copydesk/rule-kit";
import { type DoubledApostrophe, doubledApostrophes } from "./apostrophes.js";
import { isBelieved, isMeantAsTwo } from "./belief.js";
import { suspicious } from "./doubt.js";
import { brokenWords, type SplitWord, splitWords } from "./split.js";
import { isCertain, type Suspect } from "./suspect.js";
import { suspectIn } from "./suspicion.js";

type Message = "nonWord" | "rareWord" | "twin" | "letterCase" | "split" | "moved" | "joined" | "quoted" | "apostrophes";

/**
 * Reports words that are none (`themseleves`), rare words one slip from a common one (`tody`), slips in capitals (`TEH`),
 * words run together (`ofthe`) and broken in two (`prohibiti ng`). Leaves alone what the article gives reason to believe in:
 * names, words that come again, terms between quotation marks, foreign passages, what is made from known words by a rule of
 * English, addresses and code.
 */
export default defineRule({
  id: "typo",
  description: "Misspelled and mistyped words",
  tier: "error",
  fixable: true,
  options: {
    allow: { type: "strings", default: [], description: "Words to leave alone, in any letter case" },
  },
  messages: {
    nonWord: `"{actual}" is not a word; write "{expected}"`,
    rareWord: `"{actual}" is a rare word, one slip from a common one; write "{expected}"`,
    twin: `"{actual}" is one slip from what the article has elsewhere; write "{expected}"`,
    letterCase: `"{actual}" has a stray capital; write "{expected}"`,
    split: `"{actual}" is one word broken in two; write "{expected}"`,
    moved: `"{actual}" has its space in the wrong place; write "{expected}"`,
    joined: `"{actual}" is two words run together; write "{expected}"`,
    apostrophes: `"{actual}" has its apostrophe twice; write "{expected}"`,
    quoted: `"{actual}" is not a word; unless the speaker said so, write "{expected}"`,
  },
  *check(article, { options, house }) {
    const allowed = wordsOf([...options.allow, ...houseWords(house)]);
    const suspects = new Map<string, Suspect | undefined>();
    const limit = SEARCHES + article.tokens.length / TOKENS_A_SEARCH;
    for (const doubled of doubledApostrophes(article)) yield apostropheFinding(doubled);
    for (const split of brokenWords(article)) if (!isMeantAsTwo(article, split)) yield splitFinding(split);
    const broken = new Set<Token>();
    for (const [half, split] of splitWords(article)) {
      if (allowed.has(withoutPossessive(half.text)) || isMeantAsTwo(article, split)) continue;
      yield splitFinding(split);
      broken.add(half);
    }
    for (const token of article.select(suspicious)) {
      if (broken.has(token)) continue;
      const base = withoutPossessive(token.text);
      if (!suspects.has(token.text)) {
        if (suspects.size >= limit) return;
        suspects.set(token.text, allowed.has(base.toLowerCase()) ? undefined : suspectIn(article, token, base));
      }
      const found = suspects.get(token.text);
      if (found === undefined || isBelieved(article, token, base, found)) continue;
      // "NEW STARY": a slip in a known name is another rule's.
      if (article.derive(termSlips).at(token) !== undefined) continue;
      yield findingOf(article, token, base, found);
    }
  },
});

/** A text with more doubtful words than this is no English prose, and a search for each would take minutes. */
const SEARCHES = 500;
const TOKENS_A_SEARCH = 20;

const houseWords = ({ names, terms, acronyms }: HouseStyle): string[] => [
  ...names,
  ...terms.map(({ write }) => write),
  // A rejected form of one word is reported as one.
  ...terms.flatMap(({ reject }) => reject.filter((form) => !/\s/.test(form))),
  ...acronyms,
];

/** Every word of the entries, in small letters: a name of two words allows each. */
const wordsOf = (entries: readonly string[]): ReadonlySet<string> =>
  new Set(entries.flatMap((entry) => entry.split(/\s+/)).map((word) => word.toLowerCase()));

function findingOf(article: Article, token: Token, base: string, found: Suspect): Finding<Message> {
  const suggestions = found.suggestions.map((suggestion) => editOf(article, token, base, suggestion.word));
  const first = suggestions[0]!.edits[0]!;
  return {
    message: messageFor(found, article.quotationAt(token) !== undefined),
    span: token,
    data: { expected: first.text },
    ...(isCertain(found, base) ? { fix: first } : {}),
    suggestions,
  };
}

function splitFinding({ first, last, word }: SplitWord): Finding<Message> {
  const span = { start: first.start, end: last.end };
  const suggestions = [{ label: `write "${word}"`, edits: [{ span, text: word }] }];
  return { message: word.includes(" ") ? "moved" : "split", span, data: { expected: word }, suggestions };
}

function apostropheFinding({ start, end, expected }: DoubledApostrophe): Finding<Message> {
  const span = { start, end };
  return { message: "apostrophes", span, data: { expected }, fix: { span, text: expected } };
}

function messageFor({ suspicion, suggestions }: Suspect, quoted: boolean): Message {
  if (suspicion === "rare-word") return "rareWord";
  if (suspicion === "twin") return "twin";
  if (suspicion === "letter-case") return "letterCase";
  if (suggestions[0]!.word.includes(" ")) return "joined";
  return quoted ? "quoted" : "nonWord";
}

/** Replaces the word and leaves its possessive ending as it was typed. */
function editOf(article: Article, token: Token, base: string, word: string): SuggestedEdit {
  const ending = article.source.slice(token.end - (token.text.length - base.length), token.end);
  const text = (article.source.includes("’") ? word.replaceAll("'", "’") : word) + ending;
  return { label: `write "${text}"`, edits: [{ span: { start: token.start, end: token.end }, text }] };
}
