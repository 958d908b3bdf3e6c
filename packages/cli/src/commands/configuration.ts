import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { reasonOf } from "../drafts/unreadable.js";
import type { Settings } from "../engine/settings.js";
import { Misuse } from "./command.js";

/** textlint's own names for its configuration, those that are data. */
const NAMES = [".textlintrc.json", ".textlintrc.yml", ".textlintrc.yaml", ".textlintrc"];
/** Programs, which are never run. */
const PROGRAMS = [".textlintrc.js", ".textlintrc.cjs", ".textlintrc.mjs"];
/** What a configuration may call the preset. */
export const PRESET_NAMES = ["preset-copydesk", "copydesk", "textlint-rule-preset-copydesk"];

/**
 * The options of the rules: what textlint's configuration says of the preset, so that the editor, textlint and this command
 * agree. Of the configuration in the working folder only data is read; a program there is not run.
 *
 * @param named the file that the user named; false for none at all
 * @param warn told of a configuration that is not read
 * @throws Misuse where it cannot be read
 */
export async function readConfiguration(
  folder: string,
  named: string | false | undefined,
  warn: (message: string) => void,
): Promise<Settings["rules"]> {
  if (named === false) return {};
  const path = named === undefined ? found(folder, warn) : resolve(folder, named);
  if (path === undefined) return {};
  if (/\.[cm]?js$/.test(path)) {
    throw new Misuse(`${path} is a program; copydesk reads configuration that is JSON or YAML, and runs none`);
  }
  return rulesOf(await readData(path), path);
}

/** Names of the configuration in a folder, that which is data, and that which is a program. */
export function configurationIn(folder: string): { data: string | undefined; program: string | undefined } {
  const inFolder = (names: readonly string[]) => names.find((name) => existsSync(join(folder, name)));
  return { data: inFolder(NAMES), program: inFolder(PROGRAMS) };
}

function found(folder: string, warn: (message: string) => void): string | undefined {
  const { data, program } = configurationIn(folder);
  if (data !== undefined) return join(folder, data);
  if (program !== undefined) {
    warn(`${program} is a program and is not run; the rules have their own settings. --no-config says so for good`);
  }
  return undefined;
}

/** @throws Misuse where it cannot be read */
export async function readData(path: string): Promise<unknown> {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new Misuse(`${path} cannot be read: ${reasonOf(error)}`);
  }
  // JSON is YAML too, but for comments, which textlint allows in it.
  try {
    return JSON.parse(text);
  } catch {
    const { parseDocument } = await import("yaml");
    const document = parseDocument(text.replace(/^\s*\/\/.*$/gm, ""));
    const [error] = document.errors;
    if (error === undefined) return document.toJS();
    const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
    throw new Misuse(`${path}, line ${line}, column ${col}: ${error.message.split("\n")[0]}`);
  }
}

function rulesOf(data: unknown, path: string): Settings["rules"] {
  const { rules } = isMap(data) ? data : {};
  const name = isMap(rules) ? PRESET_NAMES.find((candidate) => candidate in rules) : undefined;
  const preset = name === undefined ? undefined : (rules as Record<string, unknown>)[name];
  if (preset === undefined || preset === true || preset === null) return {};
  if (!isMap(preset)) {
    throw new Misuse(`${path}: "${name}" should be true or the options of its rules, and is ${JSON.stringify(preset)}`);
  }
  const given = Object.entries(preset).flatMap(([id, options]) => {
    if (options === true) return [];
    if (options === false || isMap(options)) return [[id, options] as const];
    throw new Misuse(`${path}: "${id}" should be true, false or its options, and is ${JSON.stringify(options)}`);
  });
  return Object.fromEntries(given);
}

const isMap = (data: unknown): data is { readonly [key: string]: unknown; readonly rules?: unknown } =>
  typeof data === "object" && data !== null && !Array.isArray(data);
