import type { BlockKind } from "../types.js";
import type { RoughBlock } from "./finish.js";
import { JOIN, type Mask, UNREADABLE } from "./mask.js";
import { readText, type TextSyntax } from "./text.js";

/** How an element stands in running text. */
export type HtmlRole =
  /** `b`, `a`, `span` and every element not known here: the words go on through its tags. */
  | "inline"
  /** `p`, `div`, `td`: a paragraph ends at its tags. */
  | "block"
  /** `br`. */
  | "break"
  /** `img`: there is something to see and nothing to read. */
  | "embedded"
  /** `code`: what it holds is seen and is no prose. */
  | "opaque"
  /** `script`: up to its end tag nothing is markup and nothing is seen. */
  | "hidden";

const ROLES: ReadonlyMap<string, HtmlRole> = new Map([
  ...roles(
    "block",
    "address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link main menu meta nav noscript ol optgroup option p section summary table tbody td tfoot th thead tr ul",
  ),
  ...roles("break", "br"),
  ...roles("embedded", "embed img input progress meter"),
  ...roles("opaque", "audio canvas code kbd math object pre samp select svg tt var video"),
  ...roles("hidden", "iframe noembed noframes script style template textarea title xmp"),
]);

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ["blockquote", "block-quote"],
  ["figcaption", "caption"],
  ["h1", "headline"],
  ["h2", "headline"],
  ["h3", "headline"],
  ["h4", "headline"],
  ["h5", "headline"],
  ["h6", "headline"],
  ["th", "table-cell"],
  ["td", "table-cell"],
  ["li", "list-item"],
]);

/** Of an item in a block quote, the quote tells more. */
const STRONGEST_FIRST: readonly BlockKind[] = ["block-quote", "headline", "caption", "table-cell", "list-item"];

const HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"];
/** An item or cell inside one of these is not the next of the item or cell outside it. */
const NESTS_KINDS: ReadonlySet<string> = new Set(["ol", "table", "ul"]);
/** End tags may be left out: the next item ends the last. */
const CLOSES_BEFORE: ReadonlyMap<string, readonly string[]> = new Map([
  ["li", ["li"]],
  ["td", ["td", "th"]],
  ["th", ["td", "th"]],
  ["tr", ["td", "th"]],
  ...HEADINGS.map((name): [string, readonly string[]] => [name, HEADINGS]),
]);

/** Never closed in one paragraph, these do not go on in the next. */
const CODE_IN_A_LINE = ["code", "kbd", "samp", "tt", "var"];

function roles(role: HtmlRole, names: string): [string, HtmlRole][] {
  return names.split(" ").map((name) => [name, role]);
}

export interface HtmlTag {
  /** Lower-case; empty for a comment, a doctype and the like. */
  readonly name: string;
  readonly closes: boolean;
  readonly role: HtmlRole;
  /** Just behind its `>`. */
  readonly end: number;
}

const TAG_NAME = /[a-z][^\s/>]*/iy;

/** The tag or comment that the `<` at `at` begins; nothing where the `<` is only a character. */
export function tagAt(source: string, at: number, limit: number): HtmlTag | undefined {
  if (source.startsWith("<!--", at))
    return { name: "", closes: false, role: "inline", end: endOf(source, "-->", at + 4, limit) };
  const next = source.charAt(at + 1);
  if (next === "!" || next === "?")
    return { name: "", closes: false, role: "inline", end: endOf(source, ">", at + 2, limit) };
  const closes = next === "/";
  TAG_NAME.lastIndex = closes ? at + 2 : at + 1;
  const name = TAG_NAME.exec(source)?.[0].toLowerCase();
  if (name === undefined) return undefined;
  return { name, closes, role: ROLES.get(name) ?? "inline", end: tagEnd(source, TAG_NAME.lastIndex, limit) };
}

function endOf(source: string, mark: string, from: number, limit: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? limit : Math.min(limit, at + mark.length);
}

/** Just behind the `>` of a tag; one inside a quoted attribute value does not count. */
function tagEnd(source: string, from: number, limit: number): number {
  let quote = "";
  let afterEquals = false;
  for (let at = from; at < limit; at++) {
    const character = source.charAt(at);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === ">") return at + 1;
    else if (afterEquals && (character === '"' || character === "'")) {
      quote = character;
      afterEquals = false;
    } else if (character === "=") afterEquals = true;
    else if (character > " ") afterEquals = false;
  }
  return limit;
}

/** Reads a stretch of HTML into the mask and adds its blocks. Tags need not match: what is never closed ends with the stretch. */
export function readHtml(
  mask: Mask,
  start: number,
  end: number,
  outer: BlockKind,
  quoteDepth: number,
  blocks: RoughBlock[],
): void {
  new HtmlReader(mask, end, outer, quoteDepth, blocks).read(start);
}

class HtmlReader {
  readonly #mask: Mask;
  readonly #limit: number;
  readonly #outer: BlockKind;
  readonly #blocks: RoughBlock[];
  readonly #syntax: TextSyntax;
  readonly #kinds = new OpenKinds();
  readonly #opaque = new OpenTags();
  #blockStart: number | undefined;
  #blockEnd = 0;

  constructor(mask: Mask, limit: number, outer: BlockKind, quoteDepth: number, blocks: RoughBlock[]) {
    this.#mask = mask;
    this.#limit = limit;
    this.#outer = outer;
    this.#blocks = blocks;
    this.#syntax = { entities: "loose", escapes: false, quoteDepth };
  }

  read(start: number): void {
    const { source } = this.#mask;
    for (let at = start; at < this.#limit; ) {
      const found = source.indexOf("<", at);
      const less = found < 0 ? this.#limit : Math.min(found, this.#limit);
      if (less > at) this.#readText(at, less);
      if (less === this.#limit) break;
      const tag = tagAt(source, less, this.#limit);
      if (tag === undefined) this.#readText(less, less + 1);
      at = tag === undefined ? less + 1 : this.#readTag(tag, less);
    }
    this.#endBlock();
  }

  #readText(start: number, end: number): void {
    this.#extendBlock(start, end);
    if (this.#opaque.any) this.#mask.fill(start, end, UNREADABLE);
    else readText(this.#mask, start, end, this.#syntax);
  }

  /** Gives the place to go on from. */
  #readTag(tag: HtmlTag, start: number): number {
    const { source } = this.#mask;
    switch (tag.role) {
      case "block":
        this.#endBlock();
        this.#opaque.forget(CODE_IN_A_LINE);
        this.#kinds.take(tag);
        this.#mask.fill(start, tag.end, " ");
        return tag.end;
      case "hidden": {
        const end = tag.closes ? tag.end : hiddenEnd(source, tag, this.#limit);
        this.#mask.fill(start, end, " ");
        return end;
      }
      case "break":
        this.#mask.fill(start, tag.end, " ");
        return tag.end;
      case "embedded":
      case "opaque":
        if (tag.name === "pre") this.#endBlock();
        else this.#extendBlock(start, tag.end);
        if (tag.role === "opaque" && source.charAt(tag.end - 2) !== "/") this.#opaque.take(tag);
        this.#mask.fill(start, tag.end, UNREADABLE);
        return tag.end;
      case "inline":
        this.#mask.fill(start, tag.end, this.#blockStart === undefined ? " " : JOIN);
        return tag.end;
    }
  }

  #extendBlock(start: number, end: number): void {
    this.#blockStart ??= start;
    this.#blockEnd = end;
  }

  #endBlock(): void {
    if (this.#blockStart === undefined) return;
    const kind = this.#outer === "paragraph" ? this.#kinds.kind : this.#outer;
    this.#blocks.push({ start: this.#blockStart, end: this.#blockEnd, kind });
    this.#blockStart = undefined;
  }
}

/** Just behind the end tag of an element in which no other tag counts. */
function hiddenEnd(source: string, open: HtmlTag, limit: number): number {
  for (let at = source.indexOf("</", open.end); at >= 0 && at < limit; at = source.indexOf("</", at + 2)) {
    const tag = tagAt(source, at, limit);
    if (tag?.name === open.name) return tag.end;
  }
  return limit;
}

/** Which elements of some kind are open. */
export class OpenTags {
  readonly #depths = new Map<string, number>();
  #depth = 0;

  get any(): boolean {
    return this.#depth > 0;
  }

  take({ name, closes }: HtmlTag): void {
    const depth = this.#depths.get(name) ?? 0;
    if (closes && depth === 0) return;
    const change = closes ? -1 : 1;
    this.#depths.set(name, depth + change);
    this.#depth += change;
  }

  forget(names: readonly string[]): void {
    if (this.#depth === 0) return;
    for (const name of names) {
      this.#depth -= this.#depths.get(name) ?? 0;
      this.#depths.delete(name);
    }
  }
}

/** The open elements that say what a paragraph is: a list item, a heading, part of a block quote. */
class OpenKinds {
  readonly #open: string[] = [];
  readonly #ofName = new Map<string, number>();

  get kind(): BlockKind {
    let strongest = STRONGEST_FIRST.length;
    for (const [name, depth] of this.#ofName) {
      const kind = KINDS.get(name);
      if (depth > 0 && kind !== undefined) strongest = Math.min(strongest, STRONGEST_FIRST.indexOf(kind));
    }
    return STRONGEST_FIRST[strongest] ?? "paragraph";
  }

  take({ name, closes }: HtmlTag): void {
    if (!KINDS.has(name) && !NESTS_KINDS.has(name) && !CLOSES_BEFORE.has(name)) return;
    if (closes) {
      this.#close(name);
      return;
    }
    const top = this.#open.at(-1);
    if (top !== undefined && CLOSES_BEFORE.get(name)?.includes(top)) this.#pop();
    if (!KINDS.has(name) && !NESTS_KINDS.has(name)) return;
    this.#open.push(name);
    this.#ofName.set(name, (this.#ofName.get(name) ?? 0) + 1);
  }

  #close(name: string): void {
    if ((this.#ofName.get(name) ?? 0) === 0) return;
    while (this.#pop() !== name);
  }

  #pop(): string | undefined {
    const name = this.#open.pop();
    if (name !== undefined) this.#ofName.set(name, this.#ofName.get(name)! - 1);
    return name;
  }
}
