import { join, relative } from "node:path";
import { configurationIn, PRESET_NAMES, readConfiguration, readData } from "../commands/configuration.js";
import { didYouMean } from "../commands/nearest.js";
import { houseAbove } from "../engine/house.js";
import { loadRuleInformation } from "../rules.js";
import { fault, good, note, type Remark } from "./report.js";

/** textlint's configuration in a folder. */
export async function lookAtConfiguration(folder: string): Promise<{ remarks: Remark[]; isConfigured: boolean }> {
  const { data: name, program } = configurationIn(folder);
  if (name === undefined) {
    const remark =
      program === undefined
        ? good("no textlint configuration: every rule runs as it comes")
        : note(
            `${program} is a program, which copydesk does not run: every rule runs as it comes`,
            "put the rules into .textlintrc.json",
          );
    return { remarks: [remark], isConfigured: program !== undefined };
  }
  let configured: Awaited<ReturnType<typeof readConfiguration>>;
  let rules: Record<string, unknown>;
  try {
    configured = await readConfiguration(folder, undefined, () => {});
    rules = ((await readData(join(folder, name))) as { rules?: Record<string, unknown> } | null)?.rules ?? {};
  } catch (error) {
    return { remarks: [fault((error as Error).message, "mend it; until then nothing runs")], isConfigured: true };
  }
  const remarks = [...twice(name, rules), ...(await unknown(name, configured))];
  const names = PRESET_NAMES.filter((known) => Object.hasOwn(rules, known));
  if (names.length === 0) {
    remarks.push(
      note(
        `${name} does not name the preset, so textlint runs none of its rules`,
        `add "preset-copydesk": true to its "rules"`,
      ),
    );
  }
  if (remarks.length === 0) remarks.push(good(`${name} names the preset`));
  return { remarks, isConfigured: names.length > 0 };
}

/** Rules that textlint would run two times, which shows every finding two times. */
function twice(name: string, rules: Readonly<Record<string, unknown>>): Remark[] {
  const on = Object.keys(rules).filter((key) => rules[key] !== false);
  const presets = on.filter((key) => PRESET_NAMES.includes(key));
  const remarks: Remark[] = [];
  if (presets.length > 1) {
    remarks.push(fault(`${name} names the preset twice: ${presets.join(", ")}`, `keep "${presets[0]}"`));
  }
  if (presets.length === 0) return remarks;
  for (const key of on) {
    const id = /^@copydesk\/(?:textlint-rule-)?([\w-]+)$/.exec(key)?.[1];
    if (id === undefined) continue;
    remarks.push(fault(`${name} runs ${id} twice: by itself, as "${key}", and in the preset`, `remove "${key}"`));
  }
  return remarks;
}

async function unknown(name: string, configured: Readonly<Record<string, unknown>>): Promise<Remark[]> {
  const ids = (await loadRuleInformation()).map(({ id }) => id);
  return Object.keys(configured)
    .filter((id) => !ids.includes(id))
    .map((id) =>
      fault(
        `${name} has options for "${id}", and there is no such rule${didYouMean(id, ids)}`,
        "copydesk rules lists them",
      ),
    );
}

/** The house style that holds for drafts in a folder. */
export async function lookAtHouseStyle(folder: string): Promise<Remark[]> {
  const house = await houseAbove(`${folder}/draft.txt`);
  if (house === undefined) return [note("no house-style.yml here or above", "copydesk init writes one to begin with")];
  const name = relative(folder, house.path) || house.path;
  if (house.problem !== undefined)
    return [fault(`${name} cannot be read: ${house.problem}`, "mend it; until then it does not count")];
  if (house.mistakes.length === 0) return [good(`${name} is read`)];
  return house.mistakes
    .slice(0, 5)
    .map(({ line, column, message }) =>
      fault(`${name}, line ${line}, column ${column}: ${message}`, "mend it; the rest of the file counts"),
    );
}
