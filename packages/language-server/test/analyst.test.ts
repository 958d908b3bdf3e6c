import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Analysis, Analyst, type DraftState } from "../src/analyst.js";
import { DraftText } from "../src/text/draft-text.js";
import type { Format } from "../src/text/format.js";
import { freshLint } from "./support/fresh-lint.js";

const START = [
  "# Ferry Company Signs Safety Agreement",
  "The Lakeport ferry company signed an agreement with Mayor Ines Calloway on Monday.",
  "“No boat sails until its crew is trained,” Ms. Calloway said.",
  "The U.N. and the UN met. It cost $4 million, the the mayor says.",
  "- Ms. Caloway left early.",
  "She thanked the goverment and the crews.",
].join("\n\n");

const stateOf = (text: string, format: Format, version: number): DraftState => ({
  version,
  text: new DraftText(text, "utf-16"),
  format,
  path: "/desk/draft",
});
const analystOf = (text: string, format: Format = "text") =>
  new Analyst(stateOf(text, format, 1), () => ({ rules: {} }));

/** In the form of `freshLint`. */
const inLines = ({ findings, text }: Analysis): string[] =>
  findings
    .map(({ rule, start, message }) => {
      const { line, character } = text.positionAt(start);
      return `${line + 1}:${character + 1} ${rule} ${message}`;
    })
    .sort();

describe("a draft that is typed", { timeout: 30_000 }, () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat(6),
    insert: fc.constantFrom(
      "",
      "e",
      " ",
      "the ",
      "“",
      "”",
      "\n",
      "\n\n",
      "# ",
      "> ",
      "Caloway",
      "`",
      "🎷",
      "[x]",
      "\r\n",
    ),
    /** Whether its outcome is waited for, or the next edit comes first. */
    waits: fc.boolean(),
  });

  it.each([
    ["text", ".txt"],
    ["markdown", ".md"],
  ] as const)(
    "has the findings of a fresh lint after any edits, as %s",
    async (format, ext) => {
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
          let text = START;
          const analyst = analystOf(text, format);
          await analyst.current();
          for (const [index, { at, remove, insert, waits }] of edits.entries()) {
            const from = Math.floor(at * text.length);
            text = text.slice(0, from) + insert + text.slice(from + remove);
            analyst.change(stateOf(text, format, index + 2));
            analyst.follow(() => undefined);
            const analysis = analyst.current();
            if (waits) await analysis;
          }
          const last = await analyst.current();
          analyst.close();
          expect(last!.version).toBe(edits.length + 1);
          expect(inLines(last!)).toEqual(await freshLint(text, ext));
        }),
        { numRuns: 60 },
      );
    },
    120_000,
  );

  it("is shown at a glance first where it is long, then as the whole is", async () => {
    const filler = "The harbour board met on Tuesday and heard from nine residents about the pier.";
    const long = [
      ...Array<string>(2000).fill(filler),
      "She thanked the crews.",
      ...Array<string>(2000).fill(filler),
    ].join("\n\n");
    const analyst = analystOf(long);
    await analyst.current();
    const shown: Analysis[] = [];
    analyst.change(stateOf(long.replace("thanked", "thankked"), "text", 2));
    analyst.follow((analysis) => shown.push(analysis));
    await expect.poll(() => shown.length, { timeout: 10_000 }).toBe(2);
    expect(shown.map(inLines)).toEqual([inLines(shown[1]!), inLines(shown[1]!)]);
    expect(shown[0]!.findings.map(({ rule }) => rule)).toContain("typo");
    expect(await analyst.current()).toBe(shown[1]);
    analyst.close();
  });

  it("is shown only as it is", async () => {
    const analyst = analystOf(START);
    const shown: Analysis[] = [];
    const rest: Promise<unknown>[] = [];
    for (let version = 2; version < 40; version++) {
      analyst.change(stateOf(START + "e".repeat(version), "text", version));
      analyst.follow((analysis) => {
        expect(analysis.version).toBe(analyst.state.version);
        shown.push(analysis);
      });
      rest.push(analyst.current());
      if (version % 3 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    const last = await analyst.current();
    await Promise.all(rest);
    await expect.poll(() => shown.at(-1)).toBe(last);
    analyst.close();
  });

  it("is not shown once it is closed", async () => {
    const analyst = analystOf(START);
    analyst.follow(() => expect.fail("nobody looks at it"));
    const pending = analyst.current();
    analyst.close();
    expect(await pending).toBeUndefined();
    expect(await analyst.current()).toBeUndefined();
  });

  it("is looked at again when the settings change, though its text does not", async () => {
    let rules: Record<string, unknown> = {};
    const analyst = new Analyst(stateOf("He saw the the end.", "text", 1), () => ({ rules }));
    expect((await analyst.current())!.findings).toHaveLength(1);
    rules = { "repeated-word": false };
    analyst.outdate();
    expect((await analyst.current())!.findings).toEqual([]);
    analyst.close();
  });

  it("says so when it is too long to be checked while it is typed", async () => {
    const analyst = analystOf("the the ".repeat(400_000));
    const { findings, failure } = (await analyst.current())!;
    expect(findings).toEqual([]);
    expect(failure).toMatch(/copydesk check/);
    analyst.close();
  });
});
