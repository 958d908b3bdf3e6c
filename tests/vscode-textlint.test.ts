import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { TextlintMessage } from "@textlint/types";
import { describe, expect, it } from "vitest";
import { lintFile } from "./support/lint.js";

const folder = fileURLToPath(new URL("../fixtures/articles/", import.meta.url));
const drafts = readdirSync(folder).filter((name) => /\.(?:txt|md|html)$/.test(name));

/** A message shows no more of the words at fault than this; vscode-textlint then underlines as many. */
const LONGEST_SHOWN = 60;

/**
 * What the extension vscode-textlint underlines: it heeds the place where a message begins, and takes for its length that of the
 * first words in straight double quotation marks.
 */
function underlined(source: string, { message, line, column }: TextlintMessage): string {
  const open = message.indexOf('"');
  const length = Math.max(0, message.indexOf('"', open + 1) - open - 1);
  return source.split("\n")[line - 1]!.slice(column - 1, column - 1 + length);
}

describe.each(drafts)("vscode-textlint on %s", (name) => {
  it("underlines the words at fault", async () => {
    const { source, messages } = await lintFile(folder + name);
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) {
      const words = source.slice(...message.range);
      const seen = underlined(source, message);
      const isWhole = words.length <= LONGEST_SHOWN && !/["\n]/.test(words);
      if (isWhole) expect(seen, message.message).toBe(words);
      // Words with a straight quotation mark in them, or on more than one line, are underlined up to there.
      else expect(words.startsWith(seen), message.message).toBe(true);
    }
  });

  it("makes the corrections that a fix run makes", async () => {
    const { source, messages } = await lintFile(folder + name);
    for (const { fix, range, message } of messages) {
      if (fix === undefined) continue;
      // It applies a fix by its offsets into what the editor holds.
      expect(fix.range[0], message).toBeLessThanOrEqual(range[1]);
      expect(fix.range[1], message).toBeGreaterThanOrEqual(range[0]);
      expect(source.slice(...fix.range), message).not.toBe(fix.text);
    }
  });
});
