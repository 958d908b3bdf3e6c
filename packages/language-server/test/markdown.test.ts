import type { TxtDocumentNode } from "@textlint/ast-node-types";
import markdownModule from "@textlint/textlint-plugin-markdown";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MarkdownDocument } from "../src/lint/markdown.js";

interface MarkdownPlugin {
  readonly Processor: new (
    options: object,
  ) => {
    processor(ext: string): { preProcess(text: string): unknown };
  };
}

/** A CommonJS module comes as it is or one level down, depending on who loads it. */
const markdown = ((markdownModule as { default?: unknown }).default ?? markdownModule) as MarkdownPlugin;

/** Counts how much it is asked to parse. */
class Parser {
  units = 0;
  readonly parse = (text: string): TxtDocumentNode => {
    this.units += text.length;
    const { preProcess } = new markdown.Processor({}).processor(".md");
    return preProcess(text) as TxtDocumentNode;
  };
}

const fresh = (text: string) => new Parser().parse(text);
const PARAGRAPHS = [
  "The **mayor** of Lakeport said on Monday that the ferry would sail.",
  "“No boat sails until its\ncrew is trained,” Ms. Calloway said.",
  "A [link](https://a.b/c_d) to www.bc.de or https://x.yz, to me@x.org, @me.\nAnd a line with `the the` and *a word* in it, caf&eacute; and all.",
];
const draft = (between = "\n\n") =>
  [
    "# Ferry",
    ...PARAGRAPHS,
    "- an item\n- another\n\n  and more",
    "> quoted\n> twice",
    "1. One\n2. Two",
    "## What [it](https://a.b) says",
    "```\ncode\n```",
    "| a | b |\n| - | - |\n| c | d |",
    "    code too",
    "* One *list*",
    "* [ ] and one\n\n    of it",
    "It ends.",
  ].join(between);

describe("a Markdown document that is typed", () => {
  it("is parsed once; then only the paragraph at hand", () => {
    const parser = new Parser();
    const document = new MarkdownDocument(parser.parse);
    const text = draft();
    document.read(text);
    expect(parser.units).toBe(text.length);
    const edited = text.replace("sail.", "sails.");
    expect(document.read(edited)).toEqual(fresh(edited));
    expect(parser.units).toBe(text.length + PARAGRAPHS[0]!.length + 1);
  });

  it("hands out trees that do not change each other", () => {
    const document = new MarkdownDocument(new Parser().parse);
    const first = document.read(draft());
    Object.defineProperty(first.children[0], "parent", { value: first });
    const edited = draft().replace("ferry", "fairy");
    const second = document.read(edited);
    for (const node of second.children) Object.defineProperty(node, "parent", { value: second });
    expect(document.read(draft())).toEqual(fresh(draft()));
  });

  const pieces = [
    "",
    "a",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "*",
    "**",
    "`",
    "# ",
    "- ",
    "> ",
    "1. ",
    "  ",
    "[x]",
    "[x]: /y",
    "[^x]",
    "[^x]: y",
    "    ",
    "a\ufeff",
    "~~~",
    "| a |",
    "<div>",
    "</div>",
    "<b>",
    "<!--",
    "&amp;",
    "|",
    "---",
    "===",
    "```",
    "“",
    "@a.b",
    "www.a.bc",
    "\\",
    "\t",
    "é",
    "🎷",
    "$",
  ];
  const edits = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat(4),
      insert: fc.constantFrom(...pieces),
    }),
    { minLength: 1, maxLength: 12 },
  );

  it.each([
    ["line feeds", draft()],
    ["Windows line ends", draft("\r\n\r\n").replace(/(?<!\r)\n/g, "\r\n")],
  ])(
    "has the tree of a fresh parse after any edits, with %s",
    (_, start) => {
      fc.assert(
        fc.property(edits, (list) => {
          const document = new MarkdownDocument(new Parser().parse);
          let text = start;
          document.read(text);
          for (const { at, remove, insert } of list) {
            const from = Math.floor(at * text.length);
            text = text.slice(0, from) + insert + text.slice(from + remove);
            expect(document.read(text)).toEqual(fresh(text));
          }
        }),
        { numRuns: 200 },
      );
    },
    120_000,
  );
});
