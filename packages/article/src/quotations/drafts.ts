import type { Block } from "../types.js";
import type { Mark } from "./marks.js";
import type { Pairing } from "./pairs.js";
import { missingStart, type Placing } from "./starts.js";
import { BlockText, type Text } from "./text.js";

type Mistake = "unclosed" | "unopened" | "mismatched" | "stray";

/** A quotation of one block before the paragraphs are joined. */
export interface Draft {
  readonly open: Mark | undefined;
  close: Mark | undefined;
  readonly weight: "double" | "single";
  start: number;
  end: number;
  parent: Draft | undefined;
  mistake: Mistake | undefined;
  /** How well the place of the missing mark is known. */
  placing: Placing;
  /** Never closed, and nothing says that it ends before its block does: it may go on in the next paragraph. */
  reachesEnd: boolean;
  /** Never closed, and the next quotation opens where it leaves off, with no word between. */
  readonly runsOn: boolean;
}

type Extent = Pick<Draft, "close" | "end" | "mistake" | "placing" | "reachesEnd" | "runsOn">;

/** An unopened quotation takes in no more earlier ones than this: `The “big” plan and the “small” one,” she said.` */
const MOST_TAKEN_IN = 4;

/** The quotations of one block in order, those that miss a mark with the place where it most probably belongs. */
export function draftQuotations(text: Text, block: Block, marks: readonly Mark[], pairing: Pairing): Draft[] {
  return new Drafter(new BlockText(text, block), marks, pairing).run();
}

class Drafter {
  readonly #text: BlockText;
  readonly #marks: readonly Mark[];
  readonly #pairing: Pairing;
  readonly #drafts: Draft[] = [];
  /** The quotations around the mark at hand, outermost first. */
  readonly #around: Draft[] = [];
  #ordered = true;

  constructor(text: BlockText, marks: readonly Mark[], pairing: Pairing) {
    this.#text = text;
    this.#marks = marks;
    this.#pairing = pairing;
  }

  run(): Draft[] {
    for (let index = 0; index < this.#marks.length; index += 1) {
      const mark = this.#marks[index]!;
      const direction = this.#pairing.directions[index];
      if (direction === undefined) continue;
      while (this.#around.length > 0 && this.#around.at(-1)!.end <= mark.start) this.#around.pop();
      const partner = this.#pairing.partners[index]!;
      if (direction === "close") {
        if (partner < 0) this.#unopened(mark);
      } else if (partner >= 0) {
        const close = this.#marks[partner]!;
        const mistake = close.weight === mark.weight ? undefined : "mismatched";
        this.#add(mark, { ...missing(close.end, mistake), close });
      } else if (mark.weight === "double") {
        this.#add(mark, this.#unclosedExtent(index, mark));
      } else this.#unclosedSingle(index, mark);
    }
    if (!this.#ordered) this.#drafts.sort((a, b) => a.start - b.start || b.end - a.end);
    return this.#drafts;
  }

  #add(open: Mark, extent: Extent): void {
    const draft: Draft = {
      open,
      close: extent.close,
      weight: open.weight,
      start: open.start,
      end: extent.end,
      parent: this.#around.at(-1),
      mistake: extent.mistake,
      placing: extent.placing,
      reachesEnd: extent.reachesEnd,
      runsOn: extent.runsOn,
    };
    this.#drafts.push(draft);
    this.#around.push(draft);
  }

  /** Where the quotation around the mark at hand leaves off. */
  #limit(): number {
    const parent = this.#around.at(-1);
    return parent === undefined ? this.#text.end : (parent.close?.start ?? parent.end);
  }

  /** How far a quotation reaches whose closing mark is missing; reads no further than the next mark that is alone too. */
  #unclosedExtent(index: number, open: Mark): Extent {
    const limit = this.#limit();
    let from = open.end;
    let held = open.end;
    for (let at = index + 1; ; at += 1) {
      const next = this.#nextMark(at, limit);
      if (next < 0) return this.#toLimit(open, from, held, limit);
      at = next;
      const mark = this.#marks[at]!;
      if (mark.start === open.end && mark.weight === "double") return missing(open.end, "stray");
      const spoken = this.#text.beforeCue(from, mark.start);
      if (spoken !== undefined) return missing(spoken.end, "unclosed");
      const partner = this.#pairing.partners[at]!;
      if (partner < 0 && mark.weight === "single") {
        from = mark.end;
        continue;
      }
      if (mark.weight === "double" && (partner < 0 || this.#text.beginsSentence(mark.start, from))) {
        const end = this.#text.trimmed(from, mark.start);
        return {
          ...missing(end, "unclosed"),
          placing: this.#text.endsSentence(end) ? "sure" : "unknown",
          runsOn: true,
        };
      }
      const inner = this.#marks[partner]!;
      // An attribution straight after `we agree,”` counts, but after `we agree,’` it is the speaker's own.
      from = mark.weight === "double" ? inner.start - 1 : inner.end;
      held = inner.end;
      at = partner;
      // `he said that “we agree.” -Mr. Rose`: the one mark that is there closes the inner quotation, and the outer one ends with it.
      if (mark.weight === "double" && this.#text.endsSentence(inner.start)) {
        if (this.#text.trimmed(inner.end, limit) > inner.end) return missing(inner.end, "unclosed");
      }
    }
  }

  #nextMark(from: number, limit: number): number {
    let at = from;
    while (at < this.#marks.length && this.#pairing.directions[at] === undefined) at += 1;
    return at < this.#marks.length && this.#marks[at]!.start < limit ? at : -1;
  }

  /** No mark follows: up to an attribution, or else to the end of the block or of the quotation around. */
  #toLimit(open: Mark, from: number, held: number, limit: number): Extent {
    const spoken = this.#text.beforeCue(from, limit);
    if (spoken !== undefined) {
      return { ...missing(spoken.end, "unclosed"), reachesEnd: spoken.parenthetical && this.#around.length === 0 };
    }
    const end = this.#text.trimmed(open.end, limit);
    const fragment = this.#text.isFragment(open, end);
    const reachesEnd = this.#around.length === 0 && !fragment;
    if (!fragment && this.#text.isWholeSpeech(open, end)) return { ...missing(end, "unclosed"), reachesEnd };
    return { ...missing(this.#text.likelyEnd(open, held, end), "unclosed"), placing: "likely", reachesEnd };
  }

  /** Kept only if it is surely a quotation or goes on in the next paragraph: else it was an apostrophe. */
  #unclosedSingle(index: number, open: Mark): void {
    if (open.strength < 3 || open.style === "guillemet" || open.style === "ascii") return;
    const parent = this.#around.at(-1);
    const limit = this.#limit();
    const end = this.#text.trimmed(open.end, limit);
    const next = this.#nextMark(index + 1, limit);
    const spoken = this.#text.beforeCue(open.end, next < 0 ? limit : this.#marks[next]!.start);
    // `‘We go, Mr Roe said.`
    const isSpeech = spoken !== undefined && this.#text.beginsSentence(open.start, this.#text.start);
    const sure = isSpeech || this.#text.isSureSingle(open);
    const reachesEnd = parent === undefined || parent.reachesEnd;
    if (end <= open.end || parent?.weight === "single" || (!sure && !reachesEnd)) return;
    const mistake = sure ? "unclosed" : undefined;
    if (sure && spoken !== undefined) this.#add(open, missing(spoken.end, "unclosed"));
    else
      this.#add(open, {
        ...missing(end, mistake),
        placing: parent?.close === undefined ? "unknown" : "sure",
        reachesEnd,
      });
  }

  #unopened(close: Mark): void {
    const parent = this.#around.at(-1);
    if (parent?.weight === "single" && close.weight === "double" && this.#opensWrongly(parent, close)) {
      Object.assign(parent, { close, end: close.end, mistake: "mismatched", placing: "sure", reachesEnd: false });
      this.#around.pop();
      return;
    }
    this.#dropUnopenedBefore(close);
    const earlier = this.#siblings(parent);
    let from = parent === undefined ? this.#text.start : parent.open!.end;
    const takenIn: Draft[] = [];
    let to = close.start;
    for (const sibling of earlier) {
      if (!this.#takesIn(sibling, to, takenIn.length, close)) {
        from = sibling.end;
        break;
      }
      takenIn.push(sibling);
      to = sibling.start;
    }
    const stray = takenIn.length === 0 && this.#text.trimmed(from, close.start) <= from;
    const begin = stray ? { start: close.start, placing: "sure" as const } : missingStart(this.#text, from, to, close);
    const draft: Draft = {
      open: undefined,
      close,
      weight: close.weight,
      start: begin.start,
      end: close.end,
      parent,
      mistake: stray ? "stray" : "unopened",
      placing: begin.placing,
      reachesEnd: false,
      runsOn: false,
    };
    for (const sibling of takenIn) sibling.parent = draft;
    if (takenIn.length > 0) this.#ordered = false;
    this.#drafts.push(draft);
  }

  /** `‘We go,” she said` opens with the wrong mark. */
  #opensWrongly({ open, close }: Draft, end: Mark): boolean {
    if (open === undefined || close !== undefined) return false;
    if (!this.#text.isSureSingle(open) && !this.#text.beginsSentence(open.start, this.#text.start)) return false;
    return this.#text.beforeCue(open.end, end.start) === undefined;
  }

  /** `He said so.’”` with nothing open is one mistake. */
  #dropUnopenedBefore(close: Mark): void {
    const last = this.#drafts.at(-1);
    if (last?.mistake !== "unopened" || last.weight !== "single" || last.end !== close.start) return;
    this.#drafts.pop();
    for (const draft of this.#siblings(last)) draft.parent = last.parent;
  }

  /** The quotations just before, on the same level, nearest first. */
  *#siblings(parent: Draft | undefined): Generator<Draft> {
    for (let at = this.#drafts.length - 1; at >= 0; at -= 1) {
      const draft = this.#drafts[at]!;
      if (draft === parent) return;
      if (draft.parent === parent) yield draft;
    }
  }

  /** `The “big” plan is dead,” she said.`: the quoted word stands in what she said. */
  #takesIn(sibling: Draft, to: number, already: number, close: Mark): boolean {
    if (already === MOST_TAKEN_IN || sibling.close === undefined || sibling.open === undefined) return false;
    if (sibling.weight === "single" && close.weight === "double") return this.#text.verbIn(sibling.end, to) < 0;
    if (this.#text.endsClause(sibling.close.start) || this.#text.beginsClause(sibling.close.end)) return false;
    return this.#text.verbIn(sibling.end, to) < 0 && this.#text.trimmed(sibling.end, to) > sibling.end;
  }
}

/** A quotation without its closing mark, which surely belongs at `end`. */
function missing(end: number, mistake: Mistake | undefined): Extent {
  return { close: undefined, end, mistake, placing: "sure", reachesEnd: false, runsOn: false };
}
