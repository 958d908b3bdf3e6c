import { classesOf, isFunctionWord, STATES } from "@copydesk/lexicon";
import { type Article, ownCopyAt, type Span, type Token } from "@copydesk/rule-kit";

/** A list of three or more whose items are plainly alike: `bread, butter and jam`. */
export interface ShortList extends Span {
  /** Where the comma before the conjunction stands or would stand. */
  readonly commaAt: number;
  readonly hasComma: boolean;
}

const CONJUNCTION = /[ \u00a0](?:and|or)[ \u00a0]/g;
/** With more words in one item, what looks like a list may be clauses. */
const MOST_WORDS = 3;
const DETERMINERS = new Set("a an the his her its their our my your no some".split(" "));
const STATE_NAMES: ReadonlySet<string> = new Set(STATES.map(({ name }) => name));
const PAIRING = new Set(["and", "or", "&"]);
/** Words that lead in what follows and are no item of it. */
const LEADING = new Set("also both either even namely neither nor not plus whether".split(" "));
const PREPOSITIONS = new Set(
  "after at before behind by for from in near of off on outside over to under with".split(" "),
);

/** The short lists of the desk's own running copy, in order. */
export function shortLists(article: Article): ShortList[] {
  const lists: ShortList[] = [];
  for (const { index } of article.prose.matchAll(CONJUNCTION)) {
    const conjunction = article.tokens[article.tokenIndexAt(index + 1)];
    if (conjunction === undefined || conjunction.start !== index + 1) continue;
    const list = listAround(article, conjunction);
    if (list !== undefined && ownCopyAt(article, list) !== undefined) lists.push(list);
  }
  return lists;
}

function listAround(article: Article, conjunction: Token): ShortList | undefined {
  const { tokens } = article;
  const sentence = article.sentenceAt(conjunction.start);
  if (sentence === undefined) return undefined;
  const hasComma = tokens[conjunction.index - 1]?.text === ",";
  const secondEnd = conjunction.index - (hasComma ? 1 : 0);
  const kind = kindOf(tokens, secondEnd, sentence.firstToken);
  if (kind === undefined) return undefined;
  const second = itemBefore(tokens, secondEnd, kind, sentence.firstToken);
  const comma = second === undefined ? undefined : tokens[second.first - 1];
  if (second === undefined || comma?.text !== ",") return undefined;
  const first = itemBefore(tokens, comma.index, kind, sentence.firstToken);
  const last = itemAfter(tokens, conjunction.index + 1, kind, sentence.endToken);
  if (first === undefined || last === undefined) return undefined;
  if (kind === "plain" && !areAlike([first, second, last].map(({ end }) => tokens[end - 1]!.text))) return undefined;
  if (isSetOff(tokens, second)) return undefined;
  // `In Oslo, Lund and Berg left`, `It sank off Oslo, Lund and Berg said`: what comes first is no item.
  const before = tokens[first.first - 1];
  const isPlace = first.first > sentence.firstToken && PREPOSITIONS.has(before!.text.toLowerCase());
  if (kind === "name" && isPlace && !hasComma) return undefined;
  // `Lund and Berg, Roe and Ruiz`: pairs.
  if (before !== undefined && first.first > sentence.firstToken && PAIRING.has(before.text)) return undefined;
  return {
    start: tokens[first.first]!.start,
    end: tokens[last.end - 1]!.end,
    commaAt: tokens[second.end - 1]!.end,
    hasComma,
  };
}

/** `Washington, D.C., and Oslo`, `people, especially sailors, or crews`: between commas for a reason of its own. */
function isSetOff(tokens: readonly Token[], { first, end }: Item): boolean {
  const { text } = tokens[first]!;
  if (text.endsWith("ly") || text === "including") return true;
  if (end - first === 1 && text.endsWith(".")) return true;
  const name = tokens
    .slice(first, end)
    .map((token) => token.text)
    .join(" ");
  return STATE_NAMES.has(name) && !STATE_NAMES.has(tokens[first - 2]?.text ?? "") && tokens[end]?.text === ",";
}

/** Tokens of an item, half-open. */
interface Item {
  readonly first: number;
  readonly end: number;
}

type Kind = "name" | "determined" | "plain" | "figure";

/** What the item that ends before a token is like. */
function kindOf(tokens: readonly Token[], end: number, from: number): Kind | undefined {
  const last = tokens[end - 1];
  if (last === undefined || end <= from) return undefined;
  if (last.kind === "number") return "figure";
  if (last.kind !== "word" || isFunctionWord(last.text)) return undefined;
  if (last.letterCase !== "lower") return "name";
  return itemBefore(tokens, end, "determined", from) === undefined ? "plain" : "determined";
}

function itemBefore(tokens: readonly Token[], end: number, kind: Kind, from: number): Item | undefined {
  const at = (place: number) => (place >= from ? tokens[place] : undefined);
  if (kind === "figure") return at(end - 1)?.kind === "number" ? { first: end - 1, end } : undefined;
  let first = end;
  while (end - first < MOST_WORDS && isPartOf(at(first - 1), kind)) first--;
  if (first === end) return undefined;
  // Where a plain item begins cannot be told, but behind a comma: `carries ships, crews and anchors`.
  if (kind === "plain") return at(first - 1)?.text === "," ? { first, end } : { first: end - 1, end };
  if (kind === "name") return { first, end };
  return isDeterminer(at(first - 1)) ? { first: first - 1, end } : undefined;
}

function itemAfter(tokens: readonly Token[], first: number, kind: Kind, to: number): Item | undefined {
  const at = (place: number) => (place < to ? tokens[place] : undefined);
  if (kind === "figure") return at(first)?.kind === "number" ? { first, end: first + 1 } : undefined;
  const begin = kind === "determined" ? first + 1 : first;
  if (kind === "determined" && !isDeterminer(at(first))) return undefined;
  let end = begin;
  const most = kind === "name" ? MOST_WORDS : 1;
  while (end - begin < most && isPartOf(at(end), kind)) end++;
  return end > begin ? { first, end } : undefined;
}

function isPartOf(token: Token | undefined, kind: Kind): boolean {
  if (token?.kind !== "word" || isFunctionWord(token.text) || LEADING.has(token.text.toLowerCase())) return false;
  return (token.letterCase === "lower") === (kind !== "name");
}

function isDeterminer(token: Token | undefined): boolean {
  return token !== undefined && DETERMINERS.has(token.text.toLowerCase());
}

/** All can be of one word class: three nouns, three adjectives. */
function areAlike(words: readonly string[]): boolean {
  return words.reduce((shared, word) => shared & classesOf(word), -1) !== 0;
}
