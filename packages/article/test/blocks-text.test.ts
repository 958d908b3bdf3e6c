import { describe, expect, it } from "vitest";
import { readPlainText } from "../src/blocks/index.js";
import { outline, readText, visible } from "./blocks-parsers.js";

const LEAD = "The ministry said on Monday that the ferry would sail again before the end of the summer season.";

describe("plain text", () => {
  it("is its own prose where nothing is masked", () => {
    const source = `Ferry to sail again\n\n${LEAD}\r\n\r\nA second “paragraph” follows.\n`;
    expect(readText(source).prose).toBe(source);
    expect(readText(source)).toEqual(readPlainText(source));
  });

  it("has a block a line, without the blanks around it", () => {
    const { blocks } = readPlainText("  One.  \n\n\tTwo.\r\nThree.");
    expect(blocks).toEqual([
      { kind: "paragraph", start: 2, end: 6, index: 0 },
      { kind: "paragraph", start: 11, end: 15, index: 1 },
      { kind: "paragraph", start: 17, end: 23, index: 2 },
    ]);
  });

  it("has no blocks where there is nothing to read", () => {
    for (const source of ["", " \n\t\r\n", "\uFEFF", "\0\0", "https://example.com/a"]) {
      expect(readPlainText(source).blocks, JSON.stringify(source)).toEqual([]);
    }
  });

  it("blanks a byte order mark and NULs, and leaves half a surrogate pair", () => {
    expect(readText("\uFEFFOne\0two \uD83D three.").prose).toBe(" One two \uD83D three.");
  });
});

describe("hard-wrapped plain text", () => {
  it("joins the lines of a paragraph", () => {
    const source = [
      "The harbour council voted on Tuesday to close the old fish market for the",
      "whole of the winter, and to move its forty traders to a hall by the station",
      "until the roof has been made safe.",
      "",
      "Nobody on the council spoke against the plan, which had been drawn up by Mr.",
      "Talbot and his staff.",
    ].join("\n");
    expect(readText(source).blocks.map(({ start, end }) => source.slice(start, end).split("\n").length)).toEqual([
      3, 2,
    ]);
  });

  it("joins a paragraph's lines behind the marks of a block quote", () => {
    const source = [
      "> The harbour council voted on Tuesday to close the old fish market for",
      "> the whole of the winter, and to move its forty traders to a hall by the",
      "> station until the roof has been made safe.",
    ].join("\n");
    expect(readText(source).blocks).toMatchObject([{ kind: "block-quote", start: 2, end: source.length }]);
    expect(readText(source).prose).not.toContain(">");
  });

  it("keeps one-line paragraphs apart, long or short", () => {
    const source = `${LEAD} ${LEAD}\n${LEAD} ${LEAD} ${LEAD}\nThe end.`;
    expect(readText(source).blocks).toHaveLength(3);
    expect(
      readText("The minister resigned on Tuesday after a vote.\nHe had held the post for nine years, aides said.")
        .blocks,
    ).toHaveLength(2);
  });

  it("keeps verse and addresses apart", () => {
    expect(
      readText(
        "The tide went out at half past two,\nand left the boats behind,\nthe gulls came down to have a view\nof all that they could find.",
      ).blocks,
    ).toHaveLength(4);
    expect(readText("Harbour Council\n12 Quay Street\nNorhaven").blocks).toHaveLength(3);
  });

  it("begins a paragraph at an indent", () => {
    const source = [
      "  The harbour council voted on Tuesday to close the old fish market for the",
      "whole of the winter, and to move its forty traders to a hall by the station",
      "until the roof has been made safe and the gulls have been moved elsewhere.",
      "  Nobody on the council spoke against the plan, which had been drawn up by",
      "the mayor and his staff.",
    ].join("\n");
    expect(readText(source).blocks).toHaveLength(2);
  });
});

describe("kinds of plain text", () => {
  it("tells headline, byline, subhead and paragraph", () => {
    const source = `Ferry to sail again\n\nBy Jane Roe\n\n${LEAD}\n\nWhat the Council Wants\n\n${LEAD}\n\n${LEAD}`;
    expect(readText(source).blocks.map(({ kind }) => kind)).toEqual([
      "headline",
      "byline",
      "paragraph",
      "headline",
      "paragraph",
      "paragraph",
    ]);
  });

  it.each([
    ["a sentence on top", `The ferry sails again.\n\n${LEAD}`],
    ["a lone line", "Ferry to sail again"],
    ["a lower-case line later on", `${LEAD}\n\nand so it went\n\n${LEAD}`],
    ["a sentence that begins as a byline", `${LEAD}\n\nBy Friday the council had given in.\n\n${LEAD}`],
    ["a line that leads in to a list", `Those on board were:\n\n${LEAD}`],
  ])("takes %s for a paragraph", (_, source) => {
    expect(new Set(readText(source).blocks.map(({ kind }) => kind))).toEqual(new Set(["paragraph"]));
  });

  it.each([
    "By JANE ROE",
    "By Jane Roe and John Doe, Herald staff",
    "BY JANE ROE",
    "(Reporting by Jane Roe; Editing by John Doe)",
  ])("takes %s for a byline", (line) => {
    expect(readText(`${LEAD}\n\n${line}`).blocks[1]?.kind).toBe("byline");
  });

  it.each([
    "Photo: Jane Roe",
    "File photo",
    "FILE - The ferry in Norhaven, June 2019.",
    "The ferry leaves Norhaven on Monday. (AP Photo/Jane Roe)",
    "The ferry leaves Norhaven. Jane Roe/AP",
    "The ferry in Norhaven. Getty Images",
  ])("takes %s for a caption", (line) => {
    expect(readText(`${LEAD}\n\n${line}`).blocks[1]?.kind).toBe("caption");
  });

  it.each([
    "Images of the ferry went round the world.",
    "The photo shows a ferry (one of three).",
    "Photography is forbidden on board.",
  ])("takes %s for a paragraph", (line) => {
    expect(readText(`${LEAD}\n\n${line}`).blocks[1]?.kind).toBe("paragraph");
  });

  it("takes lists and block quotes by their marks", () => {
    const source =
      "The demands were:\n- a new roof\n* two ferries\n• lower fares\n1. a pier\n2) a crane\n\n> Nothing will change.";
    expect(outline(readText(source))).toEqual([
      "paragraph: The demands were:",
      "list-item: a new roof",
      "list-item: two ferries",
      "list-item: lower fares",
      "list-item: a pier",
      "list-item: a crane",
      "block-quote: Nothing will change.",
    ]);
  });

  it("leaves the dash of a signed quotation and a number that heads no list", () => {
    expect(outline(readText("“We will not close.”\n- Jane Roe\n\n12. August was the day."))).toEqual([
      "paragraph: “We will not close.”",
      "paragraph: - Jane Roe",
      "paragraph: 12. August was the day.",
    ]);
  });
});

describe("datelines", () => {
  it.each([
    "PARIS (AP) —",
    "WASHINGTON —",
    "MOSCOW, June 5 (Reuters) -",
    "Jerusalem (CNN) --",
    "(CNN) --",
    "NEW YORK, N.Y. (AP) –",
    "ST. LOUIS —",
    "PORT-AU-PRINCE, Haiti (AP) —",
    "ROME —",
    "ABU DHABI, United Arab Emirates —",
  ])("finds %s", (dateline) => {
    const { blocks } = readText(`${dateline} The ferry will sail again, the council said.`);
    expect(blocks[0]?.dateline).toEqual({ start: 0, end: dateline.length });
  });

  it.each([
    "NATO — the alliance of 32 — met.",
    "NATO — The alliance met.",
    "The ferry — The Norhaven — sails again.",
    "He said so (twice) — But nobody heard.",
    "U.S. — Canada talks resumed.",
    "PARIS is nice.",
    "UPDATE - The ferry sails again.",
    "COUNCIL RIPS UP FERRY PLAN - The ferry sails again.",
    "Councillor Jane Roe (NH-12) - Councillor John Doe",
  ])("finds none in %s", (source) => {
    expect(readText(source).blocks[0]?.dateline).toBeUndefined();
  });
});

describe("addresses", () => {
  it("masks template tags, and no percentages", () => {
    expect(visible(readText("A {% if page.note %} note, {5 % of it."))).toBe(`A ${"#".repeat(18)} note, {5 % of it.`);
  });

  it.each([
    "See {https://example.com/a_(b)?c=d#e}, please.",
    "(see {http://example.com})",
    "Write to {jane.roe+desk@mail.example.org}.",
    "thanks {@jane_roe} and {@jane@news.example}!",
    "the {#Budget2030} vote, {#élan}",
    "on {www.example.net} or {example.com}.",
    "at {bit.ly/3aB_c} today",
    "open {/usr/local/lib}, {~/drafts/a} or {C:\\Drafts\\a}.",
    "read {docs/plan.pdf} and {plan.pdf}",
  ])("masks those of %s", (marked) => {
    const expected = marked.replace(/\{(.+?)\}/g, (_, address: string) => "#".repeat(address.length));
    expect(visible(readText(marked.replace(/[{}]/g, "")))).toBe(expected);
  });

  it.each([
    "and/or, 24/7, he/she, AC/DC",
    "U.S.-led talks at 5 p.m. by J.R.R. Roe",
    "the #1 seed, C# and note: this",
    "ten @ $5 each",
    "They stayed home.it rained. The end.The start.",
    "3:30 to 4.5 percent, No.3",
    "Jane Roe/AP",
    "a backslash \\ alone",
    "://",
    "AT&T and R&amp;B",
  ])("leaves %s", (source) => {
    expect(readText(source).prose).toBe(source);
  });
});
