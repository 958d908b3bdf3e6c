import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type articleOf, Revisions } from "@copydesk/article";
import { expect, it } from "vitest";
import { Parser } from "../src/lint/parser.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const heapUsed = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

const PARAGRAPH = "The harbour board met on Tuesday and heard from nine residents about the pier. ".repeat(60).trim();
const PARAGRAPHS = 120;

it.each([
  ["plain text", ".txt"],
  ["Markdown", ".md"],
])(
  "a draft in %s that was edited all over takes no more memory than one that was opened",
  (_, ext) => {
    const { plugin } = new Parser().plugin(ext);
    const { preProcess } = new plugin.Processor({}).processor(ext);
    const revisions = new Revisions();
    const read = (text: string) => {
      const { tokens } = revisions.articleOf(preProcess(text) as Parameters<typeof articleOf>[0], text);
      expect(tokens.length).toBeGreaterThan(PARAGRAPHS);
      revisions.rest();
    };
    let text = Array<string>(PARAGRAPHS).fill(PARAGRAPH).join("\n\n");
    read(text);
    const opened = heapUsed();
    for (let at = 0; at >= 0; at = text.indexOf("\n\n", at + 2)) {
      text = `${text.slice(0, at + 6)}Supercalifragilisticexpialidocious ${text.slice(at + 6)}`;
      read(text);
    }
    expect(heapUsed() - opened).toBeLessThan(20 * text.length);
  },
  60_000,
);
