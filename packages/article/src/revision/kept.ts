import { splitSentences } from "../sentences.js";
import { tokenize } from "../tokens.js";
import type { Sentence, Span, Token } from "../types.js";
import { type ReadDraft, untouchedBlocks } from "./blocks.js";

/** What an article knows of each block by itself, which an edit in another block does not change. */
export interface Kept extends ReadDraft {
  readonly tokens: readonly Token[];
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
  const touched = blocks.slice(head, blocks.length - tail);
  const growth = blocks.length - before.blocks.length;

  const tokens = splice(before.tokens, head, tail, before.blocks.length, tokenize(source, prose, touched));
  const moved = tokens.list.length - before.tokens.length;
  for (let at = tokens.head; at < tokens.list.length; at += 1) (tokens.list[at] as Mutable<Token>).index = at;
  for (let at = tokens.tail; at < tokens.list.length; at += 1) move(tokens.list[at]!, shift, growth);

  const split = splitSentences(tokens.list, blocks, tokens.head, tokens.tail);
  const sentences = splice(before.sentences, head, tail, before.blocks.length, split);
  for (let at = sentences.head; at < sentences.list.length; at += 1) {
    const sentence = sentences.list[at] as Mutable<Sentence>;
    sentence.index = at;
    if (at < sentences.tail) continue;
    move(sentence, shift, growth);
    sentence.firstToken += moved;
    sentence.endToken += moved;
  }

  const told = new Map<unknown, unknown[]>();
  for (const [stage, values] of before.told) {
    told.set(stage, joined(values, head, Array<undefined>(touched.length).fill(undefined), values.length - tail));
  }
  return { source, prose, blocks, tokens: tokens.list, sentences: sentences.list, told };
}

/** The list with the entries of the touched blocks replaced by fresh ones, and where those begin and end in it. */
function splice<T extends { readonly block: number }>(
  list: readonly T[],
  head: number,
  tail: number,
  blocks: number,
  fresh: readonly T[],
): { readonly list: T[]; readonly head: number; readonly tail: number } {
  const first = placeOf(list, head);
  const replaced = joined(list, first, fresh, placeOf(list, blocks - tail));
  return { list: replaced, head: first, tail: first + fresh.length };
}

const joined = <T>(list: readonly T[], head: number, between: readonly T[], tail: number): T[] =>
  list.slice(0, head).concat(between, list.slice(tail));

/** The place of the first entry that is of this block or one behind it. */
function placeOf(list: readonly { readonly block: number }[], block: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]!.block >= block) high = middle;
    else low = middle + 1;
  }
  return low;
}

function move(one: Span & { readonly block: number }, shift: number, growth: number): void {
  const moved = one as Mutable<typeof one>;
  moved.start += shift;
  moved.end += shift;
  moved.block += growth;
}
