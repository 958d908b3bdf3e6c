import { changeBetween } from "@copydesk/article";
import type { TxtDocumentNode, TxtNode } from "@textlint/ast-node-types";
import type { Excerpt, Paragraph } from "./excerpt.js";
import { isBlankBehind, isBlankBetween, isUntied, lineEndsIn } from "./paragraph.js";

/** A block of the document as it was once parsed, and how far it has moved since. */
interface Block {
  readonly node: TxtNode;
  readonly shift: number;
  readonly lines: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Parses one Markdown document again and again while it is typed. An edit inside a paragraph or a heading is read by
 * itself, all else stays as it was parsed; any other edit parses the whole.
 */
export class MarkdownDocument {
  readonly #parse: (text: string) => TxtDocumentNode;
  #text: string | undefined;
  #blocks: Block[] = [];

  constructor(parse: (text: string) => TxtDocumentNode) {
    this.#parse = parse;
  }

  /** The tree of the text, which has no byte order mark; it is the caller's to change. */
  read(text: string): TxtDocumentNode {
    if (this.#follow(text)) return documentOf(text, this.#blocks);
    const document = this.#parse(text);
    this.#blocks = document.children.map((node) => ({
      node: copyOf(node as TxtNode, 0, 0),
      shift: 0,
      lines: 0,
      start: node.range[0],
      end: node.range[1],
    }));
    this.#text = text;
    return document;
  }

  /** The plain paragraphs of a text in which only one was edited since the last; nothing where that is not so. */
  paragraphs(text: string): ((offset: number) => Paragraph | undefined) | undefined {
    if (!this.#follow(text)) return undefined;
    return (offset) => {
      const block = this.#blocks.find(({ start, end }) => start <= offset && offset <= end);
      return block?.node.type === "Paragraph" ? block : undefined;
    };
  }

  /** The tree of some paragraphs by themselves. */
  readExcerpt({ text, pieces }: Excerpt): TxtDocumentNode {
    const blocks = pieces.map(({ start, at }) => {
      const block = this.#blocks.find((one) => one.start === start)!;
      return { ...block, shift: block.shift + at - start };
    });
    return documentOf(text, blocks);
  }

  /** Makes of the blocks of the last text those of this one, if it is only that text with a paragraph edited. */
  #follow(text: string): boolean {
    const before = this.#text;
    if (before === text) return true;
    this.#text = undefined;
    if (before === undefined || !this.#readBlock(before, text)) return false;
    this.#text = text;
    return true;
  }

  /** @returns false where the edit is not inside one block, or reaches beyond it */
  #readBlock(before: string, text: string): boolean {
    const change = changeBetween(before, text);
    const at = this.#blocks.findIndex(({ end }) => end >= change.end);
    const block = this.#blocks[at];
    if (block === undefined || !LEAVES.has(block.node.type) || block.start > change.start) return false;
    if (!this.#standsAlone(before, at)) return false;
    const end = block.end + change.growth;
    const old = before.slice(block.start, block.end);
    const now = text.slice(block.start, end);
    if (!isUntied(old, before) || !isUntied(now, text) || /^\s/.test(now)) return false;
    const [node, ...others] = this.#parse(copied(now)).children;
    if (node?.type !== block.node.type || others.length > 0 || node.range[1] !== now.length) return false;
    const lines = block.lines + (block.node.loc.start.line - 1);
    const moved = lineEndsIn(now) - lineEndsIn(old);
    this.#blocks = [
      ...this.#blocks.slice(0, at),
      { node: node as TxtNode, shift: block.start, lines, start: block.start, end },
      ...this.#blocks.slice(at + 1).map((later) => ({
        node: later.node,
        shift: later.shift + change.growth,
        lines: later.lines + moved,
        start: later.start + change.growth,
        end: later.end + change.growth,
      })),
    ];
    return true;
  }

  /** Blank lines before and behind it: what it says cannot change how its neighbours are read, nor they how it is. */
  #standsAlone(text: string, at: number): boolean {
    const block = this.#blocks[at]!;
    const previous = this.#blocks[at - 1];
    const next = this.#blocks[at + 1];
    const apart = previous === undefined ? block.start === 0 : isBlankBetween(text.slice(previous.end, block.start));
    if (!apart) return false;
    return next === undefined
      ? isBlankBehind(text.slice(block.end))
      : isBlankBetween(text.slice(block.end, next.start - columnOf(next.node)));
  }
}

/** Blocks of lines that hold no others: a blank line ends them, whatever is in them. */
const LEAVES = new Set(["Paragraph", "Header"]);

const columnOf = (node: TxtNode): number => node.loc.start.column;

/** The engine's slices hold on to the whole text, and the nodes of a block outlive many states of it. */
const copied = (slice: string): string => [slice, ""].join("\n").slice(0, -1);

function documentOf(text: string, blocks: readonly Block[]): TxtDocumentNode {
  const lines = text.split(/\r\n|\n|\r/);
  const end = { line: lines.length, column: lines.at(-1)!.length };
  return {
    type: "Document",
    range: [0, text.length],
    raw: text,
    loc: { start: { line: 1, column: 0 }, end },
    children: blocks.map(({ node, shift, lines }) => copyOf(node, shift, lines)),
  } as unknown as TxtDocumentNode;
}

/** textlint binds the nodes of a tree to each other for good, so every lint gets its own. */
function copyOf(node: TxtNode, shift: number, lines: number): TxtNode {
  const { start, end } = node.loc;
  const { children } = node as { children?: readonly TxtNode[] };
  const copy = {
    ...node,
    range: [node.range[0] + shift, node.range[1] + shift],
    loc: {
      start: { line: start.line + lines, column: start.column },
      end: { line: end.line + lines, column: end.column },
    },
    ...(children === undefined ? {} : { children: children.map((child) => copyOf(child, shift, lines)) }),
  };
  return copy as unknown as TxtNode;
}
