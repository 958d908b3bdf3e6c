import type { TxtDocumentNode } from "@textlint/ast-node-types";
import { parse as parseMarkdown } from "@textlint/markdown-to-ast";
import { parse as parseText } from "@textlint/text-to-ast";
import fc from "fast-check";
import { expect, it } from "vitest";
import { articleOf, Revisions } from "../src/article.js";
import type { Article, Block } from "../src/types.js";
import { WordTest } from "../src/words/knowledge.js";

const DRAFT = [
  "# Ferry Company Signs Safety Agreement",
  "LAKEPORT (AP) — The ferry company signed an agreement with Mayor Ines Calloway on Jan. 5, 2018.",
  "“No boat sails until its crew is trained,” Ms. Calloway said. “None.”",
  "The U.N. met.\nIt cost $4 million, the mayor's office says.",
  "- Frank A. Rose left early.\n- `Code` and [a link](https://example.org) stay.",
  "> She thanked the crews of the Marguerite.",
  "Photo by Ida Hale",
  "It ends here.",
].join("\n\n");

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.oneof(fc.nat(4), fc.nat(200)),
    insert: fc.constantFrom(
      ...["", "e", " ", ".", "’", "'s", "-", "A", "“", "”", '"', "\n", "\n\n", "\r\n", "\ufeff", "\0", "é", "🎷"],
      ...[
        "# ",
        "> ",
        "- ",
        "```",
        "`",
        "*",
        "[x]",
        "<!--",
        "&amp;",
        "---\n",
        "\n\nMs. Hale said no. “Never.”\n\n",
        DRAFT,
      ],
    ),
  }),
  { minLength: 1, maxLength: 12 },
);

const short = new WordTest((text) => text.length < 4);
const capitalised = new WordTest((_, letterCase) => letterCase === "capitalised");

const longestIn = (article: Article, block: Block) => {
  const { firstToken, endToken } = article.tokensOf(block);
  const tokens = article.tokens.slice(firstToken, endToken);
  return tokens.reduce((a, b) => (b.text.length > a.text.length ? b : a));
};

/** All that a revised article takes from the one before, and what is made of that. */
const told = (article: Article) => ({
  prose: article.prose,
  blocks: article.blocks,
  tokens: article.tokens,
  sentences: article.sentences,
  quotations: article.quotations,
  names: article.names.mentions.map(({ start, end, firstToken, entity }) => [start, end, firstToken, entity.name]),
  short: article.select(short),
  capitalised: article.blocks.map((block) => article.select(capitalised, block)),
  longest: article.blocks.map((block) => article.ofBlock(block, longestIn)),
});

it.each([
  ["plain text", parseText],
  ["Markdown", parseMarkdown],
] as const)(
  "tells of an edited draft what a new article tells, in %s",
  (_, parse) => {
    fc.assert(
      fc.property(edits, fc.boolean(), (list, rests) => {
        const revisions = new Revisions();
        let source = DRAFT;
        for (const { at, remove, insert } of [{ at: 0, remove: 0, insert: "" }, ...list]) {
          const from = Math.floor(at * source.length);
          source = source.slice(0, from) + insert + source.slice(from + remove);
          const revised = revisions.articleOf(parse(source) as TxtDocumentNode, source);
          expect(told(revised)).toEqual(told(articleOf(parse(source) as TxtDocumentNode, source)));
          if (rests) revisions.rest();
        }
      }),
      { numRuns: 200 },
    );
  },
  60_000,
);

it("looks only at the paragraph that was edited", () => {
  const revisions = new Revisions();
  let asked: string[] = [];
  const stage = (article: Article, { start, end }: Block) => {
    asked.push(article.source.slice(start, end));
    return asked.length;
  };
  const read = (source: string) => {
    const article = revisions.articleOf(parseText(source) as TxtDocumentNode, source);
    asked = [];
    for (const block of article.blocks) article.ofBlock(block, stage);
    return article;
  };
  const before = read("One sits here.\n\nTwo stands there.\n\nThree lies down.");
  const three = before.tokens.find(({ text }) => text === "Three")!;
  const article = read("One sits here.\n\nTwo stood up over there.\n\nThree lies down.");
  expect(asked).toEqual(["Two stood up over there."]);
  expect(article.tokens[three.index]).toBe(three);
});
