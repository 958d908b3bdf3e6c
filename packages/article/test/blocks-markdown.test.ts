import type { TxtDocumentNode } from "@textlint/ast-node-types";
import { parse } from "@textlint/markdown-to-ast";
import { describe, expect, it } from "vitest";
import { readDocument } from "../src/blocks/index.js";
import { outline, readMarkdown, visible } from "./blocks-parsers.js";

describe("Markdown", () => {
  it.each([
    ["un**believ**able *and* ~~not~~ __so__", "un··believ··able ·and· ··not·· ··so··"],
    ["don&rsquo;t &amp; won&#8217;t", "don’······t &···· won’······t"],
    ["the *ministers&rsquo;* talks&hellip;", "the ·ministers’······· talks…·······"],
    ["five&nbsp;miles &#x1F600; &nope;", "five ·····miles 😀······· &nope;"],
    ["2 \\* 3 and snake\\_case", "2 ·* 3 and snake·_case"],
    ["[the report](https://example.com/a 'b') says", "·the report···························· says"],
    ["[the report][r] says\n\n[r]: https://example.com", "·the report···· says\n\n                        "],
    [
      "[https://example.com](https://example.com) or <desk@example.com>",
      "########################################## or ##################",
    ],
    ["an ![alt text](a.png) image and `code` here", "an ################## image and ###### here"],
    ["a note[^1].\n\n[^1]: Its text.", "a note····.\n\n      Its text."],
    ["one  \ntwo\\\nthree", "one  \ntwo \nthree"],
    ["un<b>believ</b>able<br>next <!-- not me --> end", "un···believ····able    next ··············· end"],
    ["call <code>x *y*</code> now", "call ################## now"],
    ["## Ferry sails ##", "   Ferry sails   "],
    ["Ferry sails\n===", "Ferry sails\n   "],
    ["> One\n> two\nthree\n>> four", "  One\n  two\nthree\n   four"],
    ["- one\n  more\n- [ ] two\n\n1. three", "  one\n  more\n      two\n\n   three"],
    ["| a | b\\|c |\n|---|---|\n| `d` | *e* |", "  a   b·|c  \n         \n  ###   ·e·  "],
    ["---\ntitle: x\n---\n\nText.", "   \n        \n   \n\nText."],
    ["```\ncode\n```\n\nText.\n\n    more\n", "   \n    \n   \n\nText.\n\n        \n"],
    ["Text <script>a b</script> end.", "Text                      end."],
  ])("reads %j", (source, prose) => {
    expect(visible(readMarkdown(source))).toBe(prose);
  });

  it("knows the kinds of its blocks", () => {
    const source = [
      "# Ferry *sails*",
      "By **Jane Roe**",
      "**PARIS (AP) —** The ferry sails.",
      "> Nothing will change.\n>\n> - not even this",
      "- one\n\n  two",
      "| a | b |\n|---|---|\n| c | d |",
      "A note.[^1]",
      "[^1]: Its text.",
      "*Photo: Jane Roe*",
      "<figure><img src='a'><figcaption>The ferry</figcaption></figure>",
    ].join("\n\n");
    expect(outline(readMarkdown(source))).toEqual([
      "headline: Ferry sails",
      "byline: By Jane Roe",
      "paragraph: PARIS (AP) — The ferry sails.",
      "block-quote: Nothing will change.",
      "block-quote: not even this",
      "list-item: one",
      "list-item: two",
      "table-cell: a",
      "table-cell: b",
      "table-cell: c",
      "table-cell: d",
      "paragraph: A note.",
      "footnote: Its text.",
      "caption: Photo: Jane Roe",
      "caption: The ferry",
    ]);
  });

  it("gives the dateline its dash, entity or not", () => {
    const { blocks } = readMarkdown("PARIS (AP) &mdash; The *ferry* sails.");
    expect(blocks[0]?.dateline).toEqual({ start: 0, end: "PARIS (AP) &mdash;".length });
  });

  it("reads text between the tags of an HTML block", () => {
    const source = '<div class="a > b">\n<p>One <b>b</b>it.</p>\n<!-- not\nme -->\n<pre>nor me</pre>\n</div>';
    expect(outline(readMarkdown(source))).toEqual(["paragraph: One bit."]);
  });

  it("keeps offsets where the source has a byte order mark that the parser left out", () => {
    const source = "\uFEFF# Ferry *sails*\r\n\r\nOne.";
    const reading = readMarkdown(source);
    expect(reading.prose).toHaveLength(source.length);
    expect(outline(reading)).toEqual(["headline: Ferry sails", "paragraph: One."]);
  });

  it("keeps offsets where the byte order mark is in neither", () => {
    const source = "# Ferry *sails*\n\nOne.";
    const reading = readDocument(parse(`\uFEFF${source}`) as TxtDocumentNode, source);
    expect(outline(reading)).toEqual(["headline: Ferry sails", "paragraph: One."]);
  });

  it("walks a tree 50,000 levels deep", () => {
    const source = "deep";
    const leaf = {
      type: "Paragraph",
      range: [0, 4],
      raw: source,
      children: [{ type: "Str", range: [0, 4], raw: source, value: source }],
    };
    let quotes: object = leaf;
    let emphasis: object = leaf.children[0]!;
    for (let depth = 0; depth < 50_000; depth++) {
      quotes = { type: "BlockQuote", range: [0, 4], raw: source, children: [quotes] };
      emphasis = { type: "Emphasis", range: [0, 4], raw: source, children: [emphasis] };
    }
    for (const child of [quotes, { ...leaf, children: [emphasis] }]) {
      const document = { type: "Document", range: [0, 4], raw: source, children: [child] };
      expect(readDocument(document as unknown as TxtDocumentNode, source).prose).toBe(source);
    }
  });
});
