import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { glance, type Known } from "../src/lint/glance.js";
import { lint } from "../src/lint/linter.js";
import { Parser } from "../src/lint/parser.js";
import type { Settings } from "../src/settings/settings.js";

const SETTINGS: Settings = { rules: {} };
const path = "/desk/draft";

const FILLER = [
  "The harbour board met on Tuesday and heard from nine residents.",
  "A vote on the budget will follow in the spring, the chair said.",
  "Traffic on the coast road fell by a third over the weekend.",
  "The repair of the pier began in June and will last a year.",
];
const DRAFT = [
  "Ferry Company Signs Safety Agreement",
  "The Lakeport ferry company signed an agreement with Mayor Ines Calloway on Monday.",
  ...Array.from({ length: 12 }, (_, index) => FILLER[index % FILLER.length]!),
  "The mayor said that the the talks were hard.",
  "“No boat sails until its crew is trained,” Ms. Calloway said.",
  "She thanked the goverment and the crews.",
  "It will be printed in full.",
].join("\n\n");

type Format = "text" | "markdown";

/** A draft that was looked at as a whole, and what a glance tells of it with something replaced. */
async function glanceAfter(format: Format, what: string, by: string) {
  const parser = new Parser();
  const known = {
    text: DRAFT,
    findings: await lint({ text: DRAFT, format, path }, SETTINGS, parser, { cancelled: false }),
  };
  const text = DRAFT.replace(what, by);
  const found = await glance(known, { text, format, path }, SETTINGS, parser);
  return found?.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
}

describe.each<Format>(["text", "markdown"])("a glance at a draft in %s", { timeout: 30_000 }, (format) => {
  const OTHERS = ["repeated-word: the the", "typo: goverment"];

  it("sees what is being typed, and leaves all else as it is known", async () => {
    expect(await glanceAfter(format, "nine residents", "nine residnets")).toEqual(["typo: residnets", ...OTHERS]);
    expect(await glanceAfter(format, "the the talks", "the the talkts")).toEqual([
      OTHERS[0],
      "typo: talkts",
      OTHERS[1],
    ]);
  });

  it("sees that a fault is gone", async () => {
    expect(await glanceAfter(format, "that the the", "that the")).toEqual(["typo: goverment"]);
  });

  it("asks the paragraphs where the names stand first", async () => {
    const found = await glanceAfter(format, "Ms. Calloway said", "Ms. Caloway said");
    expect(found).toEqual([OTHERS[0], "name-spelling: Caloway", OTHERS[1]]);
  });

  it("tells nothing where more than one paragraph is concerned", async () => {
    expect(await glanceAfter(format, "weekend.\n\nThe", "weekend. The")).toBeUndefined();
    expect(await glanceAfter(format, "Ferry Company", "Fery Company")).toBeUndefined();
  });

  it("moves what is known with its words, whatever is edited", async () => {
    const parser = new Parser();
    const known: Known = {
      text: DRAFT,
      findings: await lint({ text: DRAFT, format, path }, SETTINGS, parser, { cancelled: false }),
    };
    const edit = fc.record({
      at: fc.nat(DRAFT.length),
      remove: fc.nat(20),
      insert: fc.constantFrom("", "e", " the ", "\n", "\n\n", "“", "Calloway", "🎷"),
    });
    await fc.assert(
      fc.asyncProperty(edit, async ({ at, remove, insert }) => {
        const text = DRAFT.slice(0, at) + insert + DRAFT.slice(at + remove);
        const found = await glance(known, { text, format, path }, SETTINGS, parser);
        for (const finding of found ?? []) {
          // Every message begins with the words at fault.
          const words = text.slice(finding.start, finding.end).replace(/\s+/g, " ");
          expect(finding.message.replace(/\s+/g, " ")).toContain(words.slice(0, 20));
          for (const one of finding.related) expect(one.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
