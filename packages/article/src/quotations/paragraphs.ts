import type { Block } from "../types.js";
import type { Draft } from "./drafts.js";
import type { Text } from "./text.js";
import { typedEnd } from "./typed.js";

/** How a draft stands to the paragraphs around it. */
export interface Joined {
  readonly draft: Draft;
  readonly block: number;
  continued: boolean;
  continues: boolean;
}

/** A quotation that nothing has closed yet. */
interface Pending {
  readonly double: Joined | undefined;
  readonly single: Joined | undefined;
  readonly block: Block;
  /** Blocks since that hold no quotation mark. */
  between: number;
  /** One of those is a paragraph, so an opening mark after it begins a quotation of its own. */
  broken: boolean;
}

/** Lines that may stand between two paragraphs of a speech: a cross-heading, a caption, `Advertisement`. */
const MOST_BETWEEN = 2;
/** A speech set in paragraphs without opening marks is followed no further than this. */
const MOST_UNMARKED = 12;
/** A line of verse, in UTF-16 units. */
const LONGEST_VERSE = 70;

/**
 * Joins what one speech says in several paragraphs. Each paragraph is given in turn with its drafts; a mistake in one is decided by
 * the next few at the latest, so it never reaches further.
 */
export class ParagraphJoiner {
  readonly #source: string;
  readonly #prose: string;
  readonly #joined: Joined[] = [];
  #pending: Pending | undefined;

  constructor({ source, prose }: Pick<Text, "source" | "prose">) {
    this.#source = source;
    this.#prose = prose;
  }

  add(block: Block, drafts: readonly Draft[], blockOpens: boolean): void {
    const from = this.#joined.length;
    for (const draft of drafts) this.#joined.push({ draft, block: block.index, continued: false, continues: false });
    const first = this.#joined[from];
    if (first === undefined) {
      this.pass(block);
      return;
    }
    if (this.#pending !== undefined) this.#join(this.#pending, block, from, blockOpens);
    this.#pending = this.#open(block, from);
  }

  /** A block without quotations. */
  pass(block: Block): void {
    if (this.#pending === undefined) return;
    this.#pending.between += 1;
    this.#pending.broken ||= !isInterjected(this.#prose, block);
    if (this.#pending.between > MOST_UNMARKED || block.kind === "headline") this.#pending = undefined;
  }

  #join(pending: Pending, block: Block, from: number, blockOpens: boolean): void {
    const first = this.#joined[from]!;
    const { double, single } = pending;
    if (blockOpens) {
      if (pending.broken || pending.between > MOST_BETWEEN) return;
      if (double !== undefined && first.draft.open?.weight === "double") {
        link(double, first);
        double.draft.end = typedEnd(this.#source, this.#prose, trailingEdge(this.#prose, pending.block) - 1);
        const inner = this.#joined[from + 1];
        const adjoins = inner?.draft.open?.weight === "single" && inner.draft.open.start <= first.draft.open.end + 1;
        if (single !== undefined && adjoins) link(single, inner);
      } else if (double === undefined && single !== undefined && first.draft.open?.weight === "single") {
        link(single, first);
      }
      return;
    }
    this.#joinUnmarked(pending, block, from);
  }

  /** The speech goes on without an opening mark, and closes here: verse, a list, or a paragraph whose opening mark is missing. */
  #joinUnmarked(pending: Pending, block: Block, from: number): void {
    const first = this.#joined[from]!;
    const { draft } = first;
    const before = pending.double ?? pending.single!;
    if (draft.mistake !== "unopened" || draft.parent !== undefined || draft.weight !== before.draft.weight) return;
    link(before, first);
    draft.start = leadingEdge(this.#prose, block);
    draft.placing = "sure";
    const ended = ".?!…".includes(this.#prose[before.draft.end - 1] ?? "");
    const running = block.kind === "paragraph" && pending.block.kind === "paragraph";
    const verse = pending.between > 0 && block.end - block.start < LONGEST_VERSE;
    if (!ended || !running || verse) draft.mistake = undefined;
  }

  #open(block: Block, from: number): Pending | undefined {
    let double: Joined | undefined;
    let single: Joined | undefined;
    for (let at = this.#joined.length - 1; at >= from; at -= 1) {
      const joined = this.#joined[at]!;
      if (!joined.draft.reachesEnd || joined.draft.close !== undefined) continue;
      if (joined.draft.weight === "single") single ??= joined;
      else double ??= joined;
      if (joined.draft.parent === undefined) break;
    }
    return double === undefined && single === undefined
      ? undefined
      : { double, single, block, between: 0, broken: false };
  }

  /**
   * An article whose paragraphs were run together has one speech's opening marks in the middle of its paragraphs: `“We went. “We came
   * back.”` Once is a slip; more often it is how the text came.
   */
  finish(): readonly Joined[] {
    const runOn: number[] = [];
    for (const [at, { draft }] of this.#joined.entries()) if (draft.runsOn && draft.placing === "sure") runOn.push(at);
    if (runOn.length > 1) for (const at of runOn) this.#runTogether(at);
    return this.#joined;
  }

  #runTogether(at: number): void {
    const before = this.#joined[at]!;
    let next = at + 1;
    while (next < this.#joined.length && this.#joined[next]!.draft.start < before.draft.end) next += 1;
    const after = this.#joined[next];
    if (after !== undefined) link(before, after);
  }
}

function link(before: Joined, after: Joined): void {
  before.continues = true;
  before.draft.mistake = undefined;
  after.continued = true;
}

/** A line that a page puts between paragraphs: a few words without a full stop. */
function isInterjected(prose: string, block: Block): boolean {
  if (block.kind !== "paragraph") return true;
  return block.end - block.start < LONGEST_VERSE && !".?!…:,".includes(prose[trailingEdge(prose, block) - 1] ?? "");
}

function trailingEdge(prose: string, block: Block): number {
  let at = block.end;
  while (at > block.start && (prose[at - 1] === " " || prose[at - 1] === "\0")) at -= 1;
  return at;
}

function leadingEdge(prose: string, block: Block): number {
  let at = block.start;
  while (at < block.end && (prose[at] === " " || prose[at] === "\t" || prose[at] === "\0")) at += 1;
  return at;
}
