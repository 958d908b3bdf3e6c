import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseText } from "../src/index.js";
import type { Attribution } from "../src/types.js";

const piece = fc.constantFrom(
  "“",
  "”",
  '"',
  "‘",
  "’",
  "'",
  ",",
  ".",
  "?",
  ":",
  ";",
  "—",
  "-",
  "--",
  "(",
  ")",
  "\n",
  "\n\n",
  "said",
  "Said",
  "says",
  "saying",
  "to say",
  "told",
  "called",
  "claims",
  "read",
  "pointed out",
  "made it clear",
  "according to",
  "According to",
  "that",
  "who",
  "and",
  "Mr. Roe",
  "Jane Roe",
  "She",
  "he",
  "the mayor",
  "a spokesman for",
  "Ostrow",
  "on Monday",
  "was",
  "has",
  "not",
  "quietly",
  "We go",
  "yes",
  "é",
  "e\u0301",
  "𝒳",
  "\u0000",
  "\ud800",
  "U.S.",
  "2,000",
);
const draft = fc
  .array(fc.tuple(piece, fc.constantFrom(" ", " ", " ", "")), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(""));

describe("attributions of any text", () => {
  it("have spans inside the text, the cue outside its quotations, and come in order", () => {
    fc.assert(
      fc.property(draft, (text) => {
        const { attributions } = analyseText(text);
        let last = 0;
        for (const { source, cue, content, quotations, cueKind } of attributions) {
          for (const span of [source, cue, content]) {
            if (span === undefined) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          expect(cue!.start).toBeGreaterThanOrEqual(last);
          last = cue!.start;
          for (const { start, end } of quotations) {
            expect(content.start).toBeLessThanOrEqual(start);
            expect(content.end).toBeGreaterThanOrEqual(end);
            // An unclosed quotation may hold the dash that signs it.
            if (cueKind !== "dash") expect(cue!.start >= end || cue!.end <= start).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("are the same block by block, in whatever order the blocks are asked for", () => {
    const shape = ({ kind, source, cue, content, verb, tense, speaker, quotations }: Attribution) => ({
      ...{ kind, source, cue, content, verb, tense },
      speaker: speaker?.name,
      quotations: quotations.map(({ index }) => index),
    });
    fc.assert(
      fc.property(draft, fc.nat(), (text, seed) => {
        const article = analyseText(text);
        const { blocks } = article;
        for (const place of blocks.keys()) article.attributionsIn(blocks[(place * 7 + seed) % blocks.length]!);
        const found = blocks.flatMap((block) => article.attributionsIn(block));
        expect(article.attributions).toEqual(found);
        expect(found.map(shape)).toEqual(analyseText(text).attributions.map(shape));
      }),
      { numRuns: 500 },
    );
  });

  it("do not change with a paragraph behind them", () => {
    const shape = ({ kind, source, cue, content, verb, tense }: Attribution) => ({
      kind,
      source,
      cue,
      content,
      verb,
      tense,
    });
    fc.assert(
      fc.property(draft, (text) => {
        // A colon at the end, or a quotation left open there, looks into the next paragraph.
        const closed = `${text}\n\nIt rained.`;
        const before = analyseText(closed).attributions.map(shape);
        const after = analyseText(`${closed}\n\nThe river rose in Marn.`).attributions.map(shape);
        expect(after).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });
});
