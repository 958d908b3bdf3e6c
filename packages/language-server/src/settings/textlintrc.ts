import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import { LineCounter, parseDocument } from "yaml";
import { keysOf, type Settings } from "./settings.js";
import { nearestFile } from "./upwards.js";

/** Those that are data; a configuration that is a program is not run by opening a draft. */
export const TEXTLINTRC_NAMES = [".textlintrc", ".textlintrc.json", ".textlintrc.yml", ".textlintrc.yaml"];
const PRESET_KEYS = ["preset-copydesk", "textlint-rule-preset-copydesk"];

export interface TextlintrcReading {
  readonly settings: Settings;
  /** The file and what is wrong with it, one line. */
  readonly mistake: string | undefined;
}

const DEFAULTS: Settings = { rules: {} };
const NOTHING: TextlintrcReading = { settings: DEFAULTS, mistake: undefined };
const MOST_REMEMBERED = 50;
const remembered = new Map<string, { readonly stamp: string; readonly reading: TextlintrcReading }>();

/** What the nearest textlint configuration above a draft says of Copydesk. Read again when the file changes; never throws. */
export function textlintrcAbove(folder: string): TextlintrcReading {
  const path = nearestFile(folder, TEXTLINTRC_NAMES);
  if (path === undefined) return NOTHING;
  try {
    const { mtimeMs, size } = statSync(path);
    const stamp = `${mtimeMs} ${size}`;
    const known = remembered.get(path);
    if (known?.stamp === stamp) return known.reading;
    const reading = readTextlintrc(readFileSync(path, "utf8"), path);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(path, { stamp, reading });
    return reading;
  } catch (error) {
    return { settings: DEFAULTS, mistake: `${path} cannot be read: ${(error as Error).message}` };
  }
}

/** @param path where the text comes from: it tells JSON from YAML, and stands in messages */
function readTextlintrc(text: string, path: string): TextlintrcReading {
  const isJson = path.endsWith(".json") || (!/\.ya?ml$/.test(path) && /^\s*(?:\{|\/[/*])/.test(text));
  const { data, problem } = isJson ? readJson(text) : readYaml(text);
  if (problem !== undefined) {
    const mistake = `${path}, line ${problem.line}: this is not ${isJson ? "JSON" : "YAML"} (${problem.message}); Copydesk checks with all its rules until ${basename(path)} is mended`;
    return { settings: DEFAULTS, mistake };
  }
  const { rules } = keysOf(data);
  return { settings: { rules: rulesOf(keysOf(rules)) }, mistake: undefined };
}

interface Parsed {
  readonly data: unknown;
  readonly problem?: { readonly line: number; readonly message: string };
}

function readJson(text: string): Parsed {
  const errors: ParseError[] = [];
  const data: unknown = parse(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first === undefined) return { data };
  const line = text.slice(0, first.offset).split("\n").length;
  return { data, problem: { line, message: printParseErrorCode(first.error) } };
}

function readYaml(text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [first] = document.errors;
  if (first !== undefined) {
    return { data: undefined, problem: { line: lines.linePos(first.pos[0]).line, message: first.message } };
  }
  try {
    return { data: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    return { data: undefined, problem: { line: 1, message: (error as Error).message } };
  }
}

function rulesOf(rules: Readonly<Record<string, unknown>>): Settings["rules"] {
  const given = PRESET_KEYS.map((key) => rules[key]).find((value) => value !== undefined);
  return given === false ? { "*": false } : keysOf(given);
}
