import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuotations } from "../src/quotations/index.js";
import { tokenize } from "../src/tokens.js";
import type { Quotation, Span } from "../src/types.js";
import { readHtml, readMarkdown } from "./blocks-parsers.js";

const READERS = { markdown: readMarkdown, html: readHtml };

function quotationsIn(format: keyof typeof READERS, source: string): Quotation[] {
  const { prose, blocks } = READERS[format](source);
  return parseQuotations({ source, prose, blocks, tokens: tokenize(source, prose, blocks) });
}

/** The source of each quotation's opening mark, content and closing mark. */
function parts(format: keyof typeof READERS, source: string): (string | undefined)[][] {
  const typed = (span: Span | undefined) => span && source.slice(span.start, span.end);
  return quotationsIn(format, source).map(({ open, content, close }) => [typed(open), typed(content), typed(close)]);
}

describe.each(["markdown", "html"] as const)("marks that are entities in %s", (format) => {
  const wrap = (text: string) => (format === "html" ? `<p>${text}</p>\n` : `${text}\n`);

  it.each([
    ["&ldquo;We go,&rdquo; she said.", [["&ldquo;", "We go,", "&rdquo;"]]],
    ["&quot;We go,&quot; she said.", [["&quot;", "We go,", "&quot;"]]],
    ["&#8220;We go,&#x201D; she said.", [["&#8220;", "We go,", "&#x201D;"]]],
    ["&laquo;We go&raquo;, she said.", [["&laquo;", "We go", "&raquo;"]]],
    [
      "&ldquo;&lsquo;Go,&rsquo; he told us,&rdquo; she said.",
      [
        ["&ldquo;", "&lsquo;Go,&rsquo; he told us,", "&rdquo;"],
        ["&lsquo;", "Go,", "&rsquo;"],
      ],
    ],
    ["&lsquo;&lsquo;We go,&rsquo;&rsquo; she said.", [["&lsquo;&lsquo;", "We go,", "&rsquo;&rsquo;"]]],
    ["The workers&rsquo; rock &rsquo;n&rsquo; roll of the &rsquo;90s didn&rsquo;t end.", []],
    ["He is 6&#39; 2&quot; and she 5&#39;11&quot; tall.", []],
    ["&ldquo;We go, she said.", [["&ldquo;", "We go,", undefined]]],
    ["We go,&rdquo; she said.", [[undefined, "We go,", "&rdquo;"]]],
  ])("%s", (text, expected) => {
    expect(parts(format, wrap(text))).toEqual(expected);
  });

  it("knows the way that they curl", () => {
    const [quotation] = quotationsIn(format, wrap("&ldquo;We go,&ldquo; she said."));
    expect([quotation?.open?.reversed, quotation?.close?.reversed]).toEqual([false, true]);
  });

  const spellings: Readonly<Record<string, readonly string[]>> = {
    "“": ["“", "&ldquo;", "&#8220;"],
    "”": ["”", "&rdquo;", "&#x201d;"],
    "‘": ["‘", "&lsquo;"],
    "’": ["’", "&rsquo;", "&#8217;"],
  };

  it("finds the same quotations however a mark is typed", () => {
    const words = fc.constantFrom("we go", "she said", "the workers", ",", ".", " ", "s ");
    const marks = fc
      .constantFrom(...Object.keys(spellings))
      .chain((mark) => fc.constantFrom(...spellings[mark]!).map((typed) => ({ mark, typed })));
    const pieces = fc.oneof(
      words.map((word) => ({ mark: word, typed: word })),
      marks,
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (drawn) => {
        const plain = wrap(`It was ${drawn.map(({ mark }) => mark).join("")} so.`);
        const typed = wrap(`It was ${drawn.map(({ typed }) => typed).join("")} so.`);
        const decoded = (text: string) =>
          text
            .replace(/&(?:ldquo|#8220);/g, "“")
            .replace(/&(?:rdquo|#x201d);/g, "”")
            .replace(/&lsquo;/g, "‘")
            .replace(/&(?:rsquo|#8217);/g, "’");
        expect(parts(format, typed).map((one) => one.map((part) => part && decoded(part)))).toEqual(
          parts(format, plain),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe("marks beside markup", () => {
  it.each([
    ["markdown", "“**We go**,” she said.\n", [["“", "**We go**,", "”"]]],
    ["markdown", '\\"We go,\\" she said.\n', [['\\"', "We go,", '\\"']]],
    ["html", "<p>&ldquo;<b>We go</b>,&rdquo; she said.</p>\n", [["&ldquo;", "<b>We go</b>,", "&rdquo;"]]],
    ["html", "<p>&quot<b>We go</b>,&quot; she said.</p>\n", [["&quot", "<b>We go</b>,", "&quot;"]]],
  ] as const)("in %s: %s", (format, text, expected) => {
    expect(parts(format, text)).toEqual(expected);
  });
});
