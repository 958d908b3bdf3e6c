import { entityAt } from "./entities.js";
import { type HtmlRole, OpenTags, tagAt } from "./html.js";
import { JOIN, type Mask, UNREADABLE } from "./mask.js";
import { PLAIN, readText, type TextSyntax } from "./text.js";
import { endOf, startOf, type TreeNode } from "./tree-node.js";

interface Level {
  readonly children: readonly TreeNode[];
  next: number;
  readonly end: number;
}

const TAG_AS_READ: Readonly<Record<Exclude<HtmlRole, "hidden">, string>> = {
  block: " ",
  break: " ",
  embedded: UNREADABLE,
  inline: JOIN,
  opaque: UNREADABLE,
};
const ADDRESS_START = /^(?:[a-z]+:(?:\/\/)?(?:www\.)?)$/i;

/** What a reader sees elsewhere, or not at all: its mark in the text joins. */
const UNSEEN = new Set(["Comment", "FootnoteReference", "footnote", "footnoteReference"]);

/**
 * Reads the running text of one paragraph, heading or cell. What lies between its texts is markup: at both ends of a
 * heading or cell, and at the start of a line, it separates; elsewhere it joins.
 */
export function readInline(mask: Mask, block: TreeNode, shift: number, quoteDepth: number): void {
  new InlineReader(mask, block, shift, quoteDepth).read();
}

class InlineReader {
  readonly #mask: Mask;
  readonly #block: TreeNode;
  readonly #shift: number;
  readonly #markdown: TextSyntax;
  readonly #opaque = new OpenTags();
  /** Tag name of `<script>` and its like while its text goes on. */
  #hidden = "";

  constructor(mask: Mask, block: TreeNode, shift: number, quoteDepth: number) {
    this.#mask = mask;
    this.#block = block;
    this.#shift = shift;
    this.#markdown = { entities: "strict", escapes: true, quoteDepth };
  }

  read(): void {
    const mask = this.#mask;
    const edge = this.#block.type === "Paragraph" ? JOIN : " ";
    const blockEnd = this.#endOf(this.#block);
    const levels: Level[] = [{ children: this.#block.children ?? [], next: 0, end: blockEnd }];
    let first = true;
    for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
      const node = level.children[level.next++];
      if (node === undefined) {
        this.#readMarkup(level.end, levels.length === 1 ? edge : JOIN);
        levels.pop();
        continue;
      }
      this.#readMarkup(this.#startOf(node), first ? edge : JOIN);
      first = false;
      const end = this.#endOf(node);
      if (node.children === undefined || UNSEEN.has(node.type) || isItsOwnAddress(node)) this.#readLeaf(node, end);
      else levels.push({ children: node.children, next: 0, end });
    }
    mask.fill(mask.end, blockEnd, " ");
  }

  #startOf(node: TreeNode): number {
    return Math.max(startOf(node, this.#shift), this.#mask.end);
  }

  #endOf(node: TreeNode): number {
    return Math.min(endOf(node, this.#shift), this.#mask.source.length);
  }

  /** Everything up to `end` that is no text. */
  #readMarkup(end: number, character: string): void {
    const { source } = this.#mask;
    const start = this.#mask.end;
    if (start >= end) return;
    const atLineStart = start > 0 && (source.charCodeAt(start - 1) === 10 || source.charCodeAt(start - 1) === 13);
    this.#fill(start, end, atLineStart ? " " : character);
  }

  #fill(start: number, end: number, character: string): void {
    const seen = this.#hidden !== "" ? " " : this.#opaque.any ? UNREADABLE : character;
    this.#mask.fill(start, end, seen);
  }
  #readLeaf(node: TreeNode, end: number): void {
    const start = this.#startOf(node);
    if (node.type === "Html") this.#readTag(start, end);
    else if (node.type === "Break") this.#fill(start, end, " ");
    else if (UNSEEN.has(node.type)) this.#fill(start, end, JOIN);
    else if (node.type !== "Str" || this.#hidden !== "" || this.#opaque.any) this.#fill(start, end, UNREADABLE);
    // Without entities, escapes and marks of a quote at line starts, the value is what was typed.
    else if (node.value === node.raw) readText(this.#mask, start, end, PLAIN);
    else readText(this.#mask, start, textEnd(this.#mask.source, start, end), this.#markdown);
  }

  #readTag(start: number, end: number): void {
    const tag = tagAt(this.#mask.source, start, end);
    if (tag?.role === "hidden") {
      this.#hidden = tag.closes ? "" : tag.name;
      this.#mask.fill(start, end, " ");
      return;
    }
    this.#fill(start, end, tag === undefined ? UNREADABLE : TAG_AS_READ[tag.role]);
    if (tag?.role === "opaque" && this.#mask.source.charAt(end - 2) !== "/") this.#opaque.take(tag);
  }
}

/** The Markdown parser leaves the semicolon of an entity out of a text that ends with it: `*Norland&rsquo;*`. */
function textEnd(source: string, start: number, end: number): number {
  if (source.charAt(end) !== ";") return end;
  let at = end - 1;
  while (at >= start && /[a-z\d#]/i.test(source.charAt(at))) at--;
  if (at < start || source.charAt(at) !== "&") return end;
  return at + (entityAt(source, at, end + 1, true)?.length ?? 0) === end + 1 ? end + 1 : end;
}

/** `[https://example.com](https://example.com)`, `<desk@example.com>`. */
function isItsOwnAddress({ type, url, children = [] }: TreeNode): boolean {
  const text = children[0]?.value;
  if (type !== "Link" || url === undefined || text === undefined || children.length !== 1) return false;
  return url === text || (url.endsWith(text) && ADDRESS_START.test(url.slice(0, -text.length)));
}
