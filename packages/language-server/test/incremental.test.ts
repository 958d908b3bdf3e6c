import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lint } from "../src/lint/linter.js";
import { Parser } from "../src/lint/parser.js";
import { Cancelled } from "../src/lint/turns.js";
import type { Settings } from "../src/settings/settings.js";

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/articles/${name}`, import.meta.url), "utf8");

const PASTED = [
  "\n\nMs. Lindqvist said no. “Never,” she said. “We have have tody.”\n\n",
  "\n\nThe U.S. and the US paid 5% or 6 percent on Jan. 5th, at 12 p.m. noon.\n\n",
  "\n\n> Quoted copy stays.\n\n- One\n- Two\n\n",
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof({ arbitrary: fc.nat(4), weight: 4 }, { arbitrary: fc.nat(900), weight: 1 }),
  insert: fc.constantFrom(
    ...[
      "",
      "e",
      "e",
      "s",
      " ",
      "  ",
      ".",
      ",",
      "’s",
      "A",
      "“",
      "”",
      '"',
      "'",
      "(",
      "\n",
      "\n\n",
      "\r\n",
      "5",
      "é",
      "🎷",
    ],
    ...["# ", "> ", "- ", "1. ", "```", "`", "*", "**", "[x]", "[x]: /y", "<!-- copydesk-disable -->", "<b>", "&amp;"],
    ...PASTED,
  ),
  /** Whether somebody types on before it is looked at as a whole. */
  abandoned: fc.boolean(),
});

const SETTINGS: Settings = { rules: { typo: { allow: ["tody"] }, spacing: { ignoreNodeTypes: ["BlockQuote"] } } };

describe.each([
  ["text", "council-ferry-landing.txt"],
  ["markdown", "brightloom-recall.md"],
  ["html", "orchard-murder-appeal.html"],
] as const)("a draft in %s that is edited", (format, name) => {
  const start = fixture(name);

  it("has the findings, corrections and all, of one that is looked at for the first time", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const parser = new Parser();
        let text = start;
        const look = (known: Parser, demand = { cancelled: false }) =>
          lint({ text, format, path: "/desk/draft" }, SETTINGS, known, demand);
        await look(parser);
        for (const { at, remove, insert, abandoned } of edits) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + insert + text.slice(from + remove);
          const demand = { cancelled: false };
          const looked = look(parser, demand).catch((error: unknown) => expect(error).toBeInstanceOf(Cancelled));
          if (abandoned) setImmediate(() => (demand.cancelled = true));
          await looked;
        }
        expect(await look(parser)).toEqual(await look(new Parser()));
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
