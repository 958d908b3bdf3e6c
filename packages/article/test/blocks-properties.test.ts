import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reading } from "../src/blocks/index.js";
import { readHtml, readMarkdown, readText, wordsOf } from "./blocks-parsers.js";

/** Markup, and the words that a reader sees of it. */
interface Piece {
  readonly source: string;
  readonly words: readonly string[];
}

const piece = (source: string, ...words: string[]): Piece => ({ source, words });

const letters = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"), minLength: 1, maxLength: 7 });
/** Letters at both ends, so that emphasis opens and closes there; anything a word may hold between. */
const word = fc
  .tuple(letters, fc.constantFrom("", "", "é", "e\u0301", "’", "-", "😀", "𝒜", "\u00AD"), letters)
  .map(([first, middle, last]) => first + middle + last);

const inline: fc.Arbitrary<Piece> = fc.oneof(
  { arbitrary: word.map((a) => piece(a, a)), weight: 6 },
  word.map((a) => piece(`*${a}*`, a)),
  word.map((a) => piece(`<b>${a}</b>`, a)),
  word.map((a) => piece(`${a}&rsquo;s`, `${a}’s`)),
  word.map((a) => piece(`\\*${a}\\_`, `*${a}_`)),
  word.map((a) => piece(`${a}&#x1F600;`, `${a}😀`)),
  word.map((a) => piece(`${a}[^1]`, a)),
  word.map((a) => piece(`${a}<!-- no > news -->`, a)),
  word.map((a) => piece(`![${a}](${a}.png)`)),
  word.map((a) => piece(`\`${a} *${a}*\``)),
  fc.tuple(word, word).map(([a, b]) => piece(`~~${a} ${b}~~`, a, b)),
  fc.tuple(word, word).map(([a, b]) => piece(`${a}**${b}**${a}`, a + b + a)),
  fc.tuple(word, word).map(([a, b]) => piece(`[${a} *${b}*](https://example.com/a "b c")`, a, b)),
  fc.tuple(word, word).map(([a, b]) => piece(`[${a}][r]${b}`, a + b)),
  fc.tuple(word, word).map(([a, b]) => piece(`<i>${a}</i>${b}`, a + b)),
  fc.tuple(word, word).map(([a, b]) => piece(`${a}<br>${b}`, a, b)),
  fc.tuple(word, word).map(([a, b]) => piece(`${a}&nbsp;${b}`, a, b)),
  fc.tuple(word, word).map(([a, b]) => piece(`<code>${a} *${b}*</code>`)),
  fc.constant(piece("&amp;", "&")),
  fc
    .constantFrom("https://example.com/a_b?c=d", "<https://example.com>", "desk@example.com", "#tag", "@desk")
    .map((a) => piece(a)),
);

function joined(pieces: readonly Piece[], separators: readonly string[]): Piece {
  const source = pieces.reduce(
    (text, { source }, index) => (index === 0 ? source : text + separators[index]! + source),
    "",
  );
  return piece(source, ...pieces.flatMap(({ words }) => words));
}

const line = fc
  .array(inline, { minLength: 1, maxLength: 6 })
  .map((pieces) => joined(pieces, Array<string>(pieces.length).fill(" ")));
const text = fc
  .array(fc.tuple(inline, fc.constantFrom(" ", " ", " ", "\n", "  \n", "\\\n")), { minLength: 1, maxLength: 8 })
  .map((pairs) =>
    joined(
      pairs.map(([inner]) => inner),
      pairs.map(([, separator]) => separator),
    ),
  );

const prefixed = (first: string, later: string) => (inner: Piece) =>
  piece(first + inner.source.replaceAll("\n", `\n${later}`), ...inner.words);

const block: fc.Arbitrary<Piece> = fc.oneof(
  { arbitrary: text, weight: 4 },
  line.map(prefixed("## ", "")),
  text.map(prefixed("> ", "> ")),
  text.map(prefixed("> > ", ">> ")),
  text.map(prefixed("- ", "  ")),
  text.map(prefixed("3. > ", "   > ")),
  text.map(prefixed("> - ", ">   ")),
  fc
    .tuple(line, line)
    .map(([a, b]) =>
      piece(
        `| ${a.source} | ${b.source} |\n|---|:-:|\n|${b.source}|${a.source}|`,
        ...a.words,
        ...b.words,
        ...b.words,
        ...a.words,
      ),
    ),
  fc.tuple(word, word).map(([a, b]) => piece(`<div title="${a} > ${b}">\n${a} <b>${b}</b>s\n</div>`, a, `${b}s`)),
  word.map((a) => piece(`\`\`\`\n${a}\n\`\`\``)),
  word.map((a) => piece(`<!-- ${a}\n${a} -->`)),
  fc.constant(piece("***")),
);

const draft: fc.Arbitrary<Piece> = fc
  .record({
    blocks: fc.array(block, { maxLength: 6 }),
    note: line,
    frontMatter: fc.boolean(),
    mark: fc.boolean(),
    lineBreak: fc.constantFrom("\n", "\r\n"),
  })
  .map(({ blocks, note, frontMatter, mark, lineBreak }) => {
    const sources = [...blocks.map(({ source }) => source), "[r]: https://example.com 'a'", `[^1]: ${note.source}`];
    if (frontMatter) sources.unshift("---\ntitle: not me\n---");
    const words = [...blocks.flatMap(({ words }) => words), ...note.words];
    return piece((mark ? "\uFEFF" : "") + sources.join("\n\n").replaceAll("\n", lineBreak), ...words);
  });

/** What holds of every reading of every source. */
function expectSound(source: string, { prose, blocks }: Reading): void {
  expect(prose).toHaveLength(source.length);
  const wrong: number[] = [];
  for (let at = 0; at < source.length; at++) {
    const read = prose[at]!;
    const typed = source[at]!;
    const breaksLine = typed === "\n" || typed === "\r";
    const decoded = typed === "&" || source[at - 1] === "&";
    if (read !== typed && (breaksLine || !("\0 \uFFFC".includes(read) || decoded))) wrong.push(at);
  }
  expect(wrong).toEqual([]);
  let end = 0;
  for (const [index, block] of blocks.entries()) {
    expect(block.index).toBe(index);
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    expect(prose.slice(block.start, block.end)).toMatch(/^(?![\s\0]).*(?<![\s\0])$/s);
    end = block.end;
    const { dateline } = block;
    if (dateline !== undefined) expect([block.start, true]).toEqual([dateline.start, dateline.end <= block.end]);
  }
  expect(end).toBeLessThanOrEqual(source.length);
}

const readable = (reading: Reading) => wordsOf(reading).filter((found) => /[^\uFFFC]/.test(found));

const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ..."<>&;#*_[]()`~\\|!/:.@-=\"' \n\r\t\0\uFEFF\uFFFC\uD83Dab1—”",
        "\r\n",
        "\n\n",
        "> ",
        "- ",
        "1. ",
        "&amp;",
        "&nGt;",
        "&#0;",
        "&#10;",
        "<!--",
        "-->",
        "<p>",
        "</p>",
        "<b>",
        "<code>",
        "</code>",
        "<script>",
        "</script>",
        "<pre>",
        "<li>",
        "https://",
        "www.",
        ".com",
        "[^1]",
        "^[a]",
        "PARIS (AP) —",
        "By Jane",
        "😀",
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join("")),
);

describe("any source", () => {
  it("is read soundly as plain text, Markdown and HTML", () => {
    fc.assert(
      fc.property(anything, (source) => {
        for (const read of [readText, readMarkdown, readHtml]) expectSound(source, read(source));
      }),
      { numRuns: 300 },
    );
  });
});

describe("generated Markdown", () => {
  it("shows the words a reader sees, in order and once", () => {
    fc.assert(
      fc.property(draft, ({ source, words }) => {
        const reading = readMarkdown(source);
        expectSound(source, reading);
        expect(readable(reading)).toEqual(words);
      }),
      { numRuns: 150 },
    );
  });

  it("has the words of the same plain text", () => {
    const paragraph = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
        const source = paragraphs.join("\n\n");
        expect(wordsOf(readMarkdown(source))).toEqual(wordsOf(readText(source)));
      }),
    );
  });
});
