import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isSeq, LineCounter, parseDocument } from "yaml";
import { nearestFile } from "./upwards.js";

export const HOUSE_STYLE_NAMES = ["house-style.yml", "house-style.yaml"];

/** A decision of the desk, as `house-style.yml` holds it. */
export type Decision =
  | { readonly kind: "stet"; readonly text: string; readonly rule: string; readonly reason: string }
  | { readonly kind: "name"; readonly name: string };

/**
 * Enters a decision in the house style nearest above a folder; where there is none, in a new one in `newIn`.
 *
 * @returns the path of the file that holds it now
 * @throws Error where the file is not YAML, or does not hold what a house style does there; it is then left as it is
 */
export function enterDecision(decision: Decision, folder: string, newIn: string): string {
  const found = nearestFile(folder, HOUSE_STYLE_NAMES);
  const path = found ?? join(newIn, "house-style.yml");
  const before = found === undefined ? "" : readFileSync(path, "utf8");
  const after = withDecision(before, decision, path);
  if (after !== before) write(path, after);
  return path;
}

/** The text of a house style with one decision more, comments and order as they were. */
function withDecision(text: string, decision: Decision, path: string): string {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    throw new Error(
      `${path}, line ${lines.linePos(error.pos[0]).line}: this is not YAML (${error.message}); mend it, then try again`,
    );
  }
  const key = decision.kind === "stet" ? "stet" : "names";
  const list = document.get(key);
  if (list !== undefined && list !== null && !isSeq(list)) {
    throw new Error(`${path}: "${key}" should be a list; mend it, then try again`);
  }
  const entries: unknown[] = isSeq(list) ? (list.toJSON() as unknown[]) : [];
  if (entries.some((entry) => isEntered(entry, decision))) return text;
  const entry =
    decision.kind === "stet" ? { text: decision.text, reason: decision.reason, rule: decision.rule } : decision.name;
  if (isSeq(list)) list.add(document.createNode(entry));
  else document.set(key, document.createNode([entry]));
  const written = document.toString({ lineWidth: 0, indentSeq: !/^[\w-]+:[ \t]*(?:#.*)?\r?\n- /m.test(text) });
  return text.includes("\r\n") ? written.replace(/\r?\n/g, "\r\n") : written;
}

function isEntered(entry: unknown, decision: Decision): boolean {
  if (decision.kind === "name") return entry === decision.name;
  const { text, rule } = (entry ?? {}) as { readonly text?: unknown; readonly rule?: unknown };
  return text === decision.text && (rule === undefined || rule === decision.rule);
}

/** All of it or nothing: whoever reads the file meanwhile sees a whole one. */
function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.tmp`;
  try {
    const mode = statSync(path, { throwIfNoEntry: false })?.mode;
    writeFileSync(beside, text, mode === undefined ? {} : { mode });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
