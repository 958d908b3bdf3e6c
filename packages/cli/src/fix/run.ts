import { decode } from "../drafts/decode.js";
import { shownPath } from "../drafts/find.js";
import { type Extension, kindOf } from "../drafts/kinds.js";
import { type Draft, readBytes } from "../drafts/read.js";
import { reasonOf, Unreadable } from "../drafts/unreadable.js";
import type { Settings } from "../engine/settings.js";
import type { Edit } from "../types.js";
import { applyEdits, type Corrected, correct } from "./correct.js";
import { replaceFile } from "./write.js";

export interface FixRun {
  readonly settings: Settings;
  readonly folder: string;
  readonly suggestions: boolean;
  readonly interactive: boolean;
  readonly dryRun: boolean;
  readonly colors: boolean;
  /** Takes what is to be printed. */
  readonly write: (text: string) => void | Promise<void>;
}

/** What fixing one file came to. */
export interface Fixed {
  readonly corrections: number;
  /** Findings that are left for a person. */
  readonly left: number;
  readonly isChanged: boolean;
  /** The person wants no more. */
  readonly quit: boolean;
}

/**
 * Corrects one file.
 *
 * @throws Unreadable, or the system's own error; the file is then as it was
 */
export async function fixFile(file: string, run: FixRun): Promise<Fixed> {
  const path = shownPath(file, run.folder);
  const kind = kindOf(file);
  if (kind === undefined) throw new Unreadable("Copydesk corrects .txt, .md and .html");
  if (kind === ".docx") throw new Unreadable("a .docx is not written; make its corrections in the word processor");
  const before = readBytes(file);
  const { text, hasMark } = decode(before);
  const draft: Draft = { file, extension: kind as Extension, text, isDocument: false };
  const corrected = await correct(draft, run.settings, run.suggestions);
  const decided = run.interactive ? await walk(path, file, corrected, run) : { ...corrected, quit: false };
  const isChanged = decided.text !== text;
  if (isChanged) {
    const { unifiedDiff } = await import("./diff.js");
    await run.write(unifiedDiff(path, text, decided.text, run.colors));
    if (!run.dryRun) replaceFile(file, before, Buffer.from(`${hasMark ? "\ufeff" : ""}${decided.text}`));
  }
  return { corrections: decided.corrections, left: decided.left.length, isChanged, quit: decided.quit };
}

/** Asks about what is left that has suggestions, and makes what the person takes. */
async function walk(
  path: string,
  file: string,
  corrected: Corrected,
  run: FixRun,
): Promise<Corrected & { quit: boolean }> {
  const { ask } = await import("./interactive.js");
  const { text } = corrected;
  const taken: Edit[] = [];
  const letStand = new Set<string>();
  const settled = new Set<unknown>();
  let quit = false;
  for (const finding of corrected.left) {
    const words = text.slice(finding.start, finding.end);
    if (letStand.has(`${finding.rule} ${words}`)) settled.add(finding);
    // An answer before may have changed the words already.
    const isTouched = taken.some(({ start, end }) => start < finding.end && end > finding.start);
    if (finding.suggestions.length === 0 || settled.has(finding) || isTouched) continue;
    const decision = await ask(path, text, finding, run.colors);
    if (decision.kind === "quit") {
      quit = true;
      break;
    }
    if (decision.kind === "skip") continue;
    settled.add(finding);
    if (decision.kind === "take") taken.push(decision.edit);
    else {
      letStand.add(`${finding.rule} ${words}`);
      await stet(file, { text: words, reason: decision.reason, rule: finding.rule }, run);
    }
  }
  const { output, made } = applyEdits(text, taken);
  const left = corrected.left.filter((finding) => !settled.has(finding));
  return { text: output, corrections: corrected.corrections + made, left, quit };
}

async function stet(file: string, entry: { text: string; reason: string; rule: string }, run: FixRun): Promise<void> {
  if (run.dryRun) return;
  const { addStet } = await import("./stet.js");
  try {
    const path = addStet(file, run.folder, entry);
    await run.write(`added to ${shownPath(path, run.folder)}\n`);
  } catch (error) {
    process.stderr.write(`copydesk: ${reasonOf(error)}\n`);
  }
}
