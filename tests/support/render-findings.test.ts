import type { TextlintMessage } from "@textlint/types";
import { describe, expect, it } from "vitest";
import { renderFindings } from "./render-findings.js";

const SOURCE = `The mayor spoke of the the old harbor, which nobody in the packed room had seen open, for most of an hour.
She said it would
would cost too much.
`;

function finding(words: string, more: Partial<TextlintMessage>): TextlintMessage {
  const start = SOURCE.indexOf(words);
  const line = SOURCE.slice(0, start).split("\n").length;
  const at = { line, column: start - SOURCE.lastIndexOf("\n", start - 1) };
  const range = [start, start + words.length] as const;
  const loc = { start: at, end: at };
  return {
    type: "lint",
    ruleId: "rule",
    message: "What is wrong",
    ...at,
    index: start,
    range,
    loc,
    severity: 2,
    ...more,
  };
}

describe("renderFindings", () => {
  it("underlines the words in their line and shows the fix", () => {
    const start = SOURCE.indexOf(" the the");
    const fix = { range: [start, start + 4] as const, text: "" };
    expect(renderFindings(SOURCE, [finding("the the", { fix })])).toBe(`1:20  error  rule
    The mayor spoke of the the old harbor, which nobody in the packed room…
                       ^~~~~~~
    What is wrong
    ->  the
`);
  });

  it("marks a suggestion as one, and shortens the line on both sides", () => {
    const start = SOURCE.indexOf("packed");
    const suggestions = [{ id: "1", message: "write it", fix: { range: [start, start + 6] as const, text: "full" } }];
    expect(renderFindings(SOURCE, [finding("packed", { suggestions, severity: 1 })])).toBe(`1:60  warning  rule
    …the the old harbor, which nobody in the packed room had seen open, for most of an hour.
                                             ^~~~~~
    What is wrong
    -> full  (suggested)
`);
  });

  it("shows that the words go on in the next line, and sorts by place", () => {
    const findings = [finding("would\nwould", {}), finding("harbor", { severity: 3 })];
    expect(renderFindings(SOURCE, findings)).toBe(`1:32  info  rule
    The mayor spoke of the the old harbor, which nobody in the packed room had seen…
                                   ^~~~~~
    What is wrong

2:13  error  rule
    She said it would
                ^~~~~…
    What is wrong
`);
  });
});
