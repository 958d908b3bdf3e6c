import { type Article, ownCopyAt, type Span, type Token, WordTest } from "@copydesk/rule-kit";
import { FAMILIES, type Family } from "./families.js";
import { variantWords } from "./variants.js";

export type Dialect = "british" | "american";

/** One way of writing a word, as one of its endings has it. */
interface Form {
  /** What has the same word has the same number. */
  readonly word: number;
  /** Number of the way; of a family, 0 is British and 1 American. */
  readonly way: number;
  /** The same ending in each of the ways. */
  readonly ways: readonly string[];
  readonly family: Family | undefined;
}

/** A form where it stands in the desk's own copy. */
export interface Use extends Span {
  readonly form: Form;
  /** As typed, on one line. */
  readonly text: string;
}

/** What a word can be by itself, and behind another: `care` behind `health`. */
interface Entry {
  form?: Form;
  behind?: Map<string, Form>;
}

let entries: ReadonlyMap<string, Entry> | undefined;

/** What an article has of the words, in order. */
export function usesOf(article: Article): Use[] {
  const { tokens } = article;
  const found: Use[] = [];
  for (const token of article.select(variants)) {
    const entry = entryOf(token.text)!;
    const before = entry.behind === undefined ? undefined : tokens[token.index - 1];
    const pair = before === undefined ? undefined : entry.behind?.get(inSmall(before.text));
    if (pair !== undefined && before?.block === token.block) addUse(before, token, pair);
    else if (entry.form !== undefined) addUse(token, token, entry.form);
  }
  return found;

  function addUse(first: Token, last: Token, form: Form): void {
    if (!isOwn(article, first, last)) return;
    const text = first === last ? first.text : `${first.text} ${last.text}`;
    found.push({ start: first.start, end: last.end, text, form });
  }
}

function entryOf(text: string): Entry | undefined {
  entries ??= compile();
  return entries.get(text) ?? entries.get(inSmall(text));
}

const variants = new WordTest(
  (text, letterCase) => letterCase !== "upper" && letterCase !== "none" && entryOf(text) !== undefined,
);

/** In a sentence of the article, outside quotations; with a capital only where a sentence of small letters begins. */
function isOwn(article: Article, first: Token, last: Token): boolean {
  const { tokens } = article;
  if (first !== last && last.letterCase !== "lower") return false;
  // A part of an address or a handle: `centre.example`, `@labour`.
  const before = tokens[first.index - 1];
  const after = tokens[last.index + 1];
  if (!first.spaceBefore && before?.kind === "symbol") return false;
  if (after?.spaceBefore === false && after.kind === "symbol") return false;
  if (first.letterCase === "capitalised") {
    if (article.sentenceAt(first.start)?.firstToken !== first.index) return false;
    // `Advisers say`, but not `Health Care Act` or `Center for Ports`.
    if (after?.letterCase !== "lower" || after.block !== first.block || /^(?:at|for|of|on)$/.test(after.text))
      return false;
  }
  return ownCopyAt(article, { start: first.start, end: last.end }) !== undefined;
}

function compile(): Map<string, Entry> {
  const compiled = new Map<string, Entry>();
  const entryFor = (word: string): Entry => {
    let entry = compiled.get(word);
    if (entry === undefined) {
      entry = {};
      compiled.set(word, entry);
    }
    return entry;
  };
  const add = (spelling: string, form: Form): void => {
    const [first = "", last] = spelling.split(" ");
    if (last === undefined) {
      entryFor(spelling).form ??= form;
      return;
    }
    const entry = entryFor(last);
    entry.behind ??= new Map();
    entry.behind.set(first, form);
  };
  let word = 0;
  for (const endings of variantWords()) {
    for (const ways of endings) {
      const names = ways.map(([spelling = ""]) => spelling);
      for (const [way, spellings] of ways.entries())
        for (const spelling of spellings) add(spelling, { word, way, ways: names, family: undefined });
    }
    word += 1;
  }
  for (const family of FAMILIES) {
    for (const stem of family.stems.split(/\s+/)) {
      for (const ending of family.endings.split(/\s+/)) {
        const rest = ending === "-" ? "" : ending;
        const ways = [stem + family.british + rest, stem + family.american + rest];
        add(ways[0]!, { word, way: 0, ways, family });
        if (family.onlyBritish !== true) add(ways[1]!, { word, way: 1, ways, family });
      }
      word += 1;
    }
  }
  return compiled;
}

const inSmall = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
