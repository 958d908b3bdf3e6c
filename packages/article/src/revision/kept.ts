import { splitSentences } from "../sentences.js";
import { tokenize } from "../tokens.js";
import type { Sentence, Span, Token } from "../types.js";
import { answers } from "../words/knowledge.js";
import { type ReadDraft, untouchedBlocks } from "./blocks.js";

/** What an article knows of each block by itself, which an edit in another block does not change. */
export interface Kept extends ReadDraft {
  readonly tokens: readonly Token[];
  /** Of the tests of words that have been asked, each at its place: the tokens for which it holds. */
  readonly selected: Token[][];
  readonly sentences: readonly Sentence[];
  /** What each stage has told of the blocks, by their place; undefined where it was not asked. */
  readonly told: Map<unknown, unknown[]>;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * The analysis of the draft's next state. The tokens and sentences of blocks that an edit left alone are moved rather than copied,
 * so what was told of a block may hold tokens, and goes on to hold the right ones. `before` is spent.
 */
export function revise(before: Kept, now: ReadDraft): Kept {
  const { source, prose, blocks } = now;
  const { head, tail, shift } = untouchedBlocks(before, now);
  const growth = blocks.length - before.blocks.length;
  const end = blocks.length - tail;
  const renew = <T extends InBlock>(list: readonly T[], fresh: readonly T[]): Renewed<T> => {
    const first = placeOf(list, head);
    const renewed = joined(list, first, fresh, placeOf(list, end - growth));
    return { list: renewed, head: first, tail: first + fresh.length };
  };

  const fresh = tokenize(source, prose, blocks.slice(head, end));
  const selected: Token[][] = [];
  answers.select(fresh, selected);
  const tokens = renew(before.tokens, fresh);
  const sentences = renew(before.sentences, splitSentences(prose, tokens.list, blocks, tokens.head, tokens.tail));
  const kept = {
    ...now,
    tokens: tokens.list,
    selected: before.selected.map((list, test) => renew(list, selected[test]!).list),
    sentences: sentences.list,
    told: new Map<unknown, unknown[]>(),
  };
  const unasked = Array<undefined>(end - head).fill(undefined);
  for (const [stage, told] of before.told) kept.told.set(stage, joined(told, head, unasked, end - growth));

  // From here on places and offsets are those of the draft as it is now.
  const moved = tokens.list.length - before.tokens.length;
  for (let at = tokens.head; at < tokens.list.length; at += 1) (tokens.list[at] as Mutable<Token>).index = at;
  for (let at = tokens.tail; at < tokens.list.length; at += 1) move(tokens.list[at]!, shift, growth);
  for (let at = sentences.head; at < sentences.list.length; at += 1) {
    const sentence = sentences.list[at] as Mutable<Sentence>;
    sentence.index = at;
    if (at < sentences.tail) continue;
    move(sentence, shift, growth);
    sentence.firstToken += moved;
    sentence.endToken += moved;
  }
  return kept;
}

interface InBlock {
  readonly block: number;
}

/** A list with the entries of the touched blocks replaced by fresh ones, and where those begin and end in it. */
interface Renewed<T> {
  readonly list: T[];
  readonly head: number;
  readonly tail: number;
}

/** The list, which is spent, with other entries from `head` to `tail`; mostly as many as there were. */
function joined<T>(list: readonly T[], head: number, between: readonly T[], tail: number): T[] {
  if (between.length !== tail - head) return list.slice(0, head).concat(between, list.slice(tail));
  const spent = list as T[];
  for (let at = 0; at < between.length; at += 1) spent[head + at] = between[at]!;
  return spent;
}

/** The place of the first entry that is of this block or one behind it. */
export function placeOf(list: readonly InBlock[], block: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]!.block >= block) high = middle;
    else low = middle + 1;
  }
  return low;
}

function move(one: Span & InBlock, shift: number, growth: number): void {
  const moved = one as Mutable<typeof one>;
  moved.start += shift;
  moved.end += shift;
  moved.block += growth;
}
