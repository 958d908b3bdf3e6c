import type { Article, Token } from "@copydesk/article";
import { has, withoutPossessive } from "@copydesk/lexicon";
import { defineRule, type SuggestedEdit } from "@copydesk/rule-kit";
import { isCertain, isUnmistakable, type Suspect, suspect } from "./candidates.js";
import { suspectCapitals } from "./capitals.js";
import {
  amongCapitals,
  beginsSentence,
  inForeignPassage,
  insideCode,
  isBracketed,
  isBrokenOff,
  isMarkedSic,
  precedesName,
  usageOf,
} from "./evidence.js";

/**
 * Reports words that are none (`themseleves`), rare words one slip from a common one (`tody`), slips in capitals (`TEH`) and
 * words run together (`ofthe`). Leaves alone what the article gives reason to believe in: names, words that come again, terms
 * between quotation marks, foreign passages, what is made from known words by a rule of English, addresses and code.
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
    joined: `"{actual}" is two words run together; write "{expected}"`,
    quoted: `"{actual}" is not a word; unless the speaker said so, write "{expected}"`,
  },
  *check(article, { options }) {
    const allowed = new Set(options.allow.map((word) => word.toLowerCase()));
    const suspects = new Map<string, Suspect | undefined>();
    for (const token of article.tokens) {
      if (token.kind !== "word") continue;
      let found = suspects.get(token.text);
      if (found === undefined) {
        if (suspects.has(token.text)) continue;
        const base = withoutPossessive(token.text);
        found = allowed.has(base.toLowerCase()) ? undefined : suspectIn(article, token, base);
        suspects.set(token.text, found);
        if (found === undefined) continue;
      }
      const base = withoutPossessive(token.text);
      if (isBelieved(article, token, base, found)) continue;
      const edits = found.suggestions.map((suggestion) => editOf(article, token, base, suggestion.word));
      const quotation = article.quotationAt(token);
      yield {
        message: messageFor(found, quotation !== undefined),
        span: token,
        data: {
          expected: edits[0]!.edits[0]!.text,
          score: `${found.suggestions[0]!.cost}/${found.suggestions[0]!.score.toFixed(1)}`,
        },
        ...(isCertain(found) ? { fix: edits[0]!.edits[0]! } : {}),
        suggestions: edits,
      };
    }
  },
});

/** What the token may be a slip for, the place where it stands aside. */
function suspectIn(article: Article, token: Token, base: string): Suspect | undefined {
  if (/[.\d]/.test(base)) return undefined;
  switch (token.letterCase) {
    case "lower":
      return suspect(base);
    case "capitalised":
      return beginsSentence(article, token) ? suspectAtStart(base) : undefined;
    case "upper":
      return suspectCapitals(base, article.derive(usageOf));
    case "mixed":
      return undefined;
    default:
      return undefined;
  }
}

/** A capitalised word may be a name; at a sentence's start it is tried as a word, where the slip is beyond doubt. */
function suspectAtStart(base: string): Suspect | undefined {
  if (base.length < 5 || has(base)) return undefined;
  const found = suspect(base.slice(0, 1).toLowerCase() + base.slice(1));
  if (found === undefined || !isUnmistakable(found, base) || found.suggestions[0]!.rarity > 20) return undefined;
  const suggestions = found.suggestions.map((suggestion) => ({
    ...suggestion,
    word: suggestion.word.slice(0, 1).toUpperCase() + suggestion.word.slice(1),
  }));
  return { ...found, suggestions };
}

/** Whether the article, or the place, gives reason to take the word as meant. */
function isBelieved(article: Article, token: Token, base: string, found: Suspect): boolean {
  const usage = article.derive(usageOf);
  const sure = isUnmistakable(found, base);
  if (token.letterCase === "capitalised") {
    if (!beginsSentence(article, token) || usage.count(base) > 1 || precedesName(article, token)) return true;
  }
  if (token.letterCase === "upper" && (isBracketed(article, token) || amongCapitals(article, token))) return true;
  if (token.letterCase === "lower") {
    if (usage.countAsName(base) > 0) return true;
    if (usage.count(base) > 1 && !sure) return true;
    if (inForeignPassage(article, token)) return true;
  }
  if (found.suspicion === "rare-word" && isBracketed(article, token)) return true;
  if (insideCode(article, token) || isBrokenOff(article, token) || isMarkedSic(article, token)) return true;
  const quotation = article.quotationAt(token);
  if (quotation === undefined) return false;
  return quotation.use === "term" && !sure;
}

function messageFor(
  { suspicion, suggestions }: Suspect,
  quoted: boolean,
): "nonWord" | "rareWord" | "joined" | "quoted" {
  if (suggestions[0]!.word.includes(" ")) return "joined";
  if (suspicion === "rare-word") return "rareWord";
  return quoted ? "quoted" : "nonWord";
}

function editOf(article: Article, token: Token, base: string, word: string): SuggestedEdit {
  const ending = article.source.slice(token.end - (token.text.length - base.length), token.end);
  const text = (article.source.includes("’") ? word.replaceAll("'", "’") : word) + ending;
  return { label: `write "${text}"`, edits: [{ span: { start: token.start, end: token.end }, text }] };
}
