import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Settings } from "../engine/settings.js";
import { Misuse } from "./command.js";
import { readConfiguration } from "./configuration.js";

/** What the commands that read drafts have in common. */
export interface DraftOptions {
  readonly rule?: readonly RuleChoice[];
  readonly ignore?: readonly string[];
  /** False after `--no-config`. */
  readonly config?: string | false;
}

type RuleChoice = { readonly only: string } | { readonly without: string };

/** Options of every command that reads drafts. */
export function addDraftOptions(command: Command): Command {
  return command
    .option("--rule <id>", "run this rule only; may be repeated", (id, chosen: RuleChoice[] = []) => [
      ...chosen,
      { only: id },
    ])
    .option("--no-rule <id>", "run without this rule; may be repeated", (id, chosen: RuleChoice[] = []) => [
      ...chosen,
      { without: id },
    ])
    .option("--ignore <glob>", "leave out of folders and globs; may be repeated", collect)
    .option("--config <file>", "textlint configuration with the options of the rules (default: .textlintrc.* here)")
    .option("--no-config", "run every rule as it comes");
}

/** For an option that may be repeated. */
export const collect = (value: string, before: readonly string[] = []) => [...before, value];

/** For an option that is a whole number. */
export function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("It should be a whole number.");
  return Number(value);
}

export const severityOption = (flags: string, description: string) =>
  new Option(flags, description).choices(["error", "warning", "info"]);

/**
 * How drafts are to be checked.
 *
 * @throws Misuse for a rule that there is not, or a configuration that cannot be read
 */
export async function settingsFor(options: DraftOptions, folder: string, cache?: string): Promise<Settings> {
  const warn = (message: string) => process.stderr.write(`copydesk: ${message}\n`);
  const configured = await readConfiguration(folder, options.config, warn);
  const ids = ruleIds();
  for (const id of Object.keys(configured)) {
    if (!ids.includes(id)) warn(`the configuration has options for "${id}", and there is no such rule`);
  }
  const chosen = options.rule ?? [];
  for (const choice of chosen) {
    const id = "only" in choice ? choice.only : choice.without;
    if (!ids.includes(id)) throw new Misuse(`there is no rule "${id}"; copydesk rules lists them`);
  }
  const only = chosen.flatMap((choice) => ("only" in choice ? [choice.only] : []));
  const without = chosen.flatMap((choice) => ("without" in choice ? [choice.without] : []));
  const isOff = (id: string) => without.includes(id) || (only.length > 0 && !only.includes(id));
  const rules = { ...configured };
  for (const id of ids) {
    if (isOff(id)) rules[id] = false;
    // Named on the command line, it runs whatever the configuration says.
    else if (only.length > 0 && rules[id] === false) delete rules[id];
  }
  return {
    rules,
    tellUnused: chosen.length === 0,
    ...(cache === undefined ? {} : { cache: resolve(folder, cache) }),
  };
}

const RULE_PACKAGE = "@copydesk/textlint-rule-";

/** Of every rule of the preset, by what it depends on: to load it would take as long as to check a draft. */
function ruleIds(): string[] {
  const manifest = createRequire(import.meta.url).resolve("textlint-rule-preset-copydesk/package.json");
  const { dependencies } = JSON.parse(readFileSync(manifest, "utf8")) as { dependencies: Record<string, string> };
  return Object.keys(dependencies)
    .filter((name) => name.startsWith(RULE_PACKAGE))
    .map((name) => name.slice(RULE_PACKAGE.length));
}
