import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alternativesOf, correctionOf } from "../../src/formats/galley/correction.js";
import { readForShowing } from "../../src/formats/galley/reading.js";
import { segmentsOf } from "../../src/formats/galley/segments.js";
import type { Edit, Finding } from "../../src/types.js";
import { FAULTY, newsrooms } from "../newsroom.js";
import { reportOnHostile } from "./hostile.js";

const newsroom = newsrooms();

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, value]) => value!);

/** The words of a page as it is read, notes and line numbers left out. */
function copyOf(page: string): string {
  const copy = /<article[^>]*>([\s\S]*?)<\/article>/.exec(page)![1]!;
  return copy
    .replace(/<span class="note[\s\S]*?<span class="from">.*?<\/span><\/span>/g, "")
    .replace(/<span class="line".*?<\/span>|<a class="ref.*?<\/a>/g, "")
    .replace(/<[^>]*>/g, "")
    .trim();
}

describe("a proof", { timeout: 30_000 }, () => {
  it("has the whole text, the words at fault marked, and a note on each", async () => {
    const room = newsroom();
    room.write("draft.txt", `${FAULTY}\nShe thanked the goverment.\n`);
    await room.copydesk(["check", "--format", "galley=proofs/", "draft.txt"]);
    const page = room.read("proofs/draft.txt.html");
    expect(copyOf(page).split(/\s*\n\s*/)).toEqual([FAULTY.trim(), "She thanked the goverment."]);
    expect(matches(page, /<mark class="error">(.*?)<\/mark>/g)).toEqual(["the the", "goverment"]);
    expect(page).toContain("<del>goverment</del>");
    expect(page).toContain("<ins>government</ins>");
    expect(page).toContain("2 errors in 14 words");
  });

  it("shows Markdown and HTML as they are read", async () => {
    const room = newsroom();
    room.write(
      "a.md",
      "# Bridge Opens\n\nThe **mayor** &amp; the the crew [came](https://example.org).\n\n- One\n- Two\n",
    );
    room.write("b.html", "<h1>Bridge Opens</h1><p>The <b>mayor</b> &amp; the the crew came.</p><script>x</script>");
    await room.copydesk(["check", "--format", "galley=proofs/", "a.md", "b.html"]);
    const [a, b] = [room.read("proofs/a.md.html"), room.read("proofs/b.html.html")];
    expect(copyOf(a).split(/\s*\n\s*/)).toEqual(["Bridge Opens", "The mayor &amp; the the crew came.", "One", "Two"]);
    expect(a).toMatch(/<h2 class="headline">.*Bridge Opens<\/h2>/);
    expect(matches(a, /<li>(?:<span.*?<\/span>)?(\w+)<\/li>/g)).toEqual(["One", "Two"]);
    expect(copyOf(b).split(/\s*\n\s*/)).toEqual(["Bridge Opens", "The mayor &amp; the the crew came."]);
  });

  it("lets nothing of a draft become markup, and loads nothing", async () => {
    const page = await reportOnHostile(newsroom(), "galley");
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|\son\w+=|@import|url\(/i);
    expect(page).toContain("&lt;script&gt;document.title = &quot;owned&quot;&lt;/script&gt;");
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!;
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/\sstyle=/);
  });

  it("links marks, notes and the summary with one another", async () => {
    const room = newsroom();
    room.write("a.txt", `${FAULTY}\nMayor Ines Calloway spoke.\n\nMs. Calloway smiled, and Ms. Caloway left.\n`);
    room.write("b.txt", FAULTY);
    await room.copydesk(["check", "--format", "galley=all.html", "a.txt", "b.txt"]);
    const page = room.read("all.html");
    const ids = matches(page, /\sid="(.*?)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = matches(page, /\shref="#(.*?)"/g);
    expect(targets.length).toBeGreaterThan(6);
    for (const target of targets) expect(ids).toContain(target);
    expect(page).toMatch(/class="elsewhere" href="#d1-p\d+-\d+">line 3: /);
  });

  it("keeps every page in the folder, apart from the others", async () => {
    const room = newsroom();
    const drafts = ["a", "a.html/b", "../../up.txt", "a/b.txt", "A/B.txt", "/etc/passwd.txt", "index.html"];
    const input = drafts.map((path) => JSON.stringify({ path, text: FAULTY })).join("\n");
    await room.copydesk(["check", "--stdin-ndjson", "--format", "galley=proofs/"], { input });
    const pages = matches(room.read("proofs/index.html"), /<a href="(.*?)">/g);
    expect(pages).toEqual([
      "a.html",
      "a.html_/b.html",
      "_/_/up.txt.html",
      "a/b.txt.html",
      "A/B.txt-2.html",
      "etc/passwd.txt.html",
      "index.html.html",
    ]);
    for (const page of pages) expect(room.read(`proofs/${page}`)).toContain("the the");
  });

  it("speaks of a word processor's document by its paragraphs", async () => {
    const room = newsroom();
    room.write("ferry.docx", readFileSync(new URL("../fixtures/ferry.docx", import.meta.url)));
    await room.copydesk(["check", "--format", "galley=proofs/", "ferry.docx"]);
    const page = room.read("proofs/ferry.docx.html");
    expect(page).toContain("name-spelling, paragraph 6");
    expect(page).not.toMatch(/\bline \d|class="line"/);
  });

  it("says which page cannot be written", async () => {
    const room = newsroom();
    room.write("draft.txt", FAULTY);
    room.write("proofs/draft.txt.html/in-the-way", "");
    const { code, stderr } = await room.copydesk(["check", "--format", "galley=proofs/", "draft.txt"]);
    expect(stderr).toMatch(/^copydesk: .*draft\.txt\.html cannot be written: .+\n$/);
    expect(code).toBe(2);
  });

  it("is clear of a clean draft and of one that cannot be read", async () => {
    const room = newsroom();
    room.write("clean.txt", "The mayor opened the new bridge on Tuesday.\n");
    room.write("bad.txt", Uint8Array.of(0x61, 0xff, 0xfe, 0x80));
    await room.copydesk(["check", "--format", "galley=proofs/", "clean.txt", "bad.txt"]);
    expect(room.read("proofs/clean.txt.html")).toContain("no findings in 8 words");
    expect(room.read("proofs/bad.txt.html")).toContain("<b>Not checked</b>");
    expect(room.read("proofs/index.html")).toContain("no findings in 1 draft; 1 draft not checked");
  });

  it("shows of a very long draft what is around its findings", async () => {
    const room = newsroom();
    const paragraph = "The mayor spoke of the harbor and of the bridge for most of an hour.\n\n";
    room.write("long.txt", paragraph.repeat(6000) + FAULTY + paragraph.repeat(10));
    await room.copydesk(["check", "--format", "galley=proofs/", "long.txt"]);
    const page = room.read("proofs/long.txt.html");
    expect(page).toContain("6,000 paragraphs without findings are left out here");
    expect(page).toContain("the the");
    expect(page.length).toBeLessThan(60_000);
  });
});

describe("segmentsOf", () => {
  const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));

  it("tiles the block, and lets every mark on it begin and end once", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.integer({ min: 1, max: 40 }), fc.array(span), (start, length, marks) => {
        const block = { start, end: start + length };
        const segments = segmentsOf(block, marks);
        expect(segments[0]!.start).toBe(block.start);
        expect(segments.at(-1)!.end).toBe(block.end);
        for (const [index, segment] of segments.entries()) {
          expect(segment.end).toBeGreaterThan(segment.start);
          if (index > 0) expect(segment.start).toBe(segments[index - 1]!.end);
        }
        for (const mark of marks) {
          const on = segments.filter((segment) => segment.marks.includes(mark));
          expect(on.filter(({ beginning }) => beginning.includes(mark))).toHaveLength(1);
          expect(on.filter(({ ending }) => ending.includes(mark))).toHaveLength(1);
        }
      }),
    );
  });
});

describe("a correction", async () => {
  const text = "She told the the council. “No boat sails,” Ms. Calloway said. It rained tody.\n";
  const reading = await readForShowing("draft.txt", text);

  function finding(words: string, fix: Edit | undefined, ...suggestions: Edit[]): Finding {
    const start = text.indexOf(words);
    return {
      rule: "rule",
      severity: "error",
      message: "",
      start,
      end: start + words.length,
      from: { line: 1, column: start + 1 },
      to: { line: 1, column: start + words.length + 1 },
      ...(fix === undefined ? {} : { fix }),
      suggestions: suggestions.map((edit) => ({ message: `write "${edit.text}"`, edit })),
      related: [],
      fingerprint: "0",
    };
  }
  const edit = (words: string, now: string): Edit => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: now };
  };

  it("strikes out a word and writes another", () => {
    const typo = finding("tody", edit("tody", "today"), edit("tody", "today"), edit("tody", "tidy"));
    expect(correctionOf(reading, typo)).toEqual({ before: "", struck: "tody", written: "today", after: "" });
    expect(alternativesOf(reading, typo)).toEqual(["tidy"]);
  });

  it("strikes out what is too much", () => {
    const twice = finding("the the", edit("the the", "the"));
    expect(correctionOf(reading, twice)).toEqual({ before: "the ", struck: "the", written: "", after: "" });
  });

  it("shows the words that a far change touches, and no more", () => {
    const whole = text.slice(0, text.indexOf(" It rained"));
    const far = finding("told", undefined, edit(whole, whole.replace("sails,", "sails.")));
    expect(correctionOf(reading, far)).toEqual({ before: "", struck: "sails,”", written: "sails.”", after: "" });
  });

  it("shows the first of many changes", async () => {
    const straight =
      '"We have asked for one thing," she told the council, "and for one thing only, which is that it rain."';
    const curly = straight.replace('"We', "“We").replace(',"', ",”").replace('"and', "“and").replace('."', ".”");
    const other = await readForShowing("draft.txt", straight);
    const marks = { ...finding("", undefined), start: 0, end: 3 };
    const change = { start: 0, end: straight.length, text: curly };
    expect(correctionOf(other, { ...marks, suggestions: [{ message: "", edit: change }] })).toEqual({
      before: "",
      struck: '"We',
      written: "“We",
      after: " …",
    });
  });

  it("is left out where there is none", () => {
    expect(correctionOf(reading, finding("rained", undefined))).toBeUndefined();
    expect(alternativesOf(reading, finding("rained", undefined))).toEqual([]);
  });
});
