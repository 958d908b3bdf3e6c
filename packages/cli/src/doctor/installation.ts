import { existsSync } from "node:fs";
import { join } from "node:path";
import { satisfies } from "semver";
import type { Installer } from "../init/project.js";
import { packageFolder, version } from "../package.js";
import { findPackage, type InstalledPackage, packageAt, programOnPath } from "./packages.js";
import { fault, good, note, type Remark } from "./report.js";

const PRESET = "textlint-rule-preset-copydesk";
/** Older ones load no rules that are ES modules. */
const TEXTLINT = ">=15";
const OURS = /^(?:@copydesk\/|textlint-rule-preset-copydesk$|copydesk$)/;

/** This command: which it is, and whether the project has the same. */
export function lookAtCommand(folder: string, { add, run }: Installer): Remark[] {
  const running = packageAt(packageFolder);
  const own = findPackage("copydesk", folder);
  const node = `Node ${process.versions.node}`;
  const here = `copydesk ${version} with ${node}, from ${running?.folder}`;
  if (own === undefined || own.folder === running?.folder) {
    if (own !== undefined) return [good(here)];
    return [
      note(
        `${here}, which is no part of this project: a global installation, or npx's own`,
        `where others or CI are to have it: ${add} copydesk`,
      ),
    ];
  }
  if (own.version === version) return [good(here)];
  return [
    fault(
      `this is ${here}; the project has copydesk ${own.version}, in ${own.folder}`,
      `run the project's own: ${run} copydesk`,
    ),
  ];
}

/** textlint and the preset, where the project uses them: textlint says only "No rules found" of most mistakes. */
export function lookAtTextlint(folder: string, isConfigured: boolean, { name, add, run }: Installer): Remark[] {
  const preset = findPackage(PRESET, folder);
  const textlint = findPackage("textlint", folder);
  const remarks: Remark[] = [];
  const onPath = programOnPath("textlint");
  if (textlint !== undefined) {
    const isRecent = satisfies(textlint.version, TEXTLINT);
    if (isRecent) remarks.push(good(`textlint ${textlint.version}`));
    else {
      const text = `textlint is ${textlint.version}, and loads no rules of the kind that Copydesk's are`;
      remarks.push(fault(text, `${add} textlint@15`));
    }
  } else if (onPath !== undefined) {
    remarks.push(
      (isConfigured ? fault : note)(
        `textlint is a global installation, ${onPath}; it looks for rules beside itself and not in this project`,
        `${add} textlint ${PRESET}, and run it by ${run} textlint`,
      ),
    );
  } else remarks.push(note("no textlint here; copydesk does without it"));
  if (existsSync(join(folder, ".pnp.cjs"))) {
    const text =
      "the packages of this project are in Yarn's store (.pnp.cjs), where only programs that Yarn runs find them";
    remarks.push(note(text, "yarn run copydesk, yarn run textlint"));
  }
  if (preset !== undefined) {
    return [...remarks, ...lookAtStore(preset, textlint, folder), ...lookAtPreset(preset)];
  }
  if (textlint === undefined && onPath === undefined) return remarks;
  const isHidden = name === "pnpm" && existsSync(join(folder, "node_modules", ".pnpm"));
  const why = isHidden ? ": pnpm shows a project only what its own package.json names" : "";
  const text = `textlint cannot find ${PRESET} from ${folder}${why}`;
  return [...remarks, (isConfigured ? fault : note)(text, `${add} ${PRESET}`)];
}

/**
 * textlint looks for rules from where its own files lie, links followed. Where they lie in a store that all projects share,
 * it does not see what a single one has installed.
 */
function lookAtStore(preset: InstalledPackage, textlint: InstalledPackage | undefined, folder: string): Remark[] {
  if (textlint === undefined) return [];
  const loader = findPackage("@textlint/config-loader", textlint.folder) ?? textlint;
  const resolver = findPackage("@textlint/resolver", loader.folder) ?? loader;
  if (findPackage(PRESET, resolver.folder) !== undefined) return [];
  const text = `textlint lies in a store, ${textlint.folder}, looks for rules from there, and does not see ${preset.folder}`;
  const base = join(folder, "node_modules");
  return [fault(text, `textlint --rules-base-directory ${base}, or have packages installed into the project itself`)];
}

function lookAtPreset(preset: InstalledPackage): Remark[] {
  const remarks: Remark[] = [];
  if (preset.version !== version) {
    const text = `${PRESET} is ${preset.version} and copydesk ${version}, so that textlint and copydesk find different things`;
    remarks.push(fault(text, `bring both to one version`));
  }
  const { copies, problems } = walk(preset);
  for (const problem of problems.slice(0, 5))
    remarks.push(fault(problem, "install afresh: remove node_modules, then install"));
  for (const [name, folders] of copies) {
    if (folders.size < 2) continue;
    const text = `${name} is installed ${folders.size} times: ${[...folders].join(", ")}`;
    remarks.push(fault(text, "every draft is analysed that many times; bring all of Copydesk to one version"));
  }
  return remarks.length > 0 ? remarks : [good(`${PRESET} ${preset.version}, with all that it needs`)];
}

/** Everything of ours that a package depends on, in one way or another. */
function walk(start: InstalledPackage): { copies: Map<string, Set<string>>; problems: string[] } {
  const copies = new Map<string, Set<string>>();
  const problems: string[] = [];
  const open = [start];
  const seen = new Set<string>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next.folder)) continue;
    seen.add(next.folder);
    copies.set(next.name, (copies.get(next.name) ?? new Set()).add(next.folder));
    if (!next.isWhole) problems.push(`${next.name} in ${next.folder} is not whole: its main file is missing`);
    for (const [name, range] of Object.entries(next.dependencies)) {
      const found = findPackage(name, next.folder);
      if (found === undefined) problems.push(`${next.name} needs ${name} ${range}, which is not installed`);
      else if (!isInRange(found.version, range)) {
        problems.push(`${next.name} needs ${name} ${range}, and has ${found.version}`);
      }
      if (found !== undefined && OURS.test(name)) open.push(found);
    }
  }
  return { copies, problems };
}

/** A workspace's own packages and those from a file have what is no range of versions. */
const isInRange = (installed: string, range: string) =>
  /^(?:workspace|file|link|npm|git|https?)[:+]/.test(range) || satisfies(installed, range, { includePrerelease: true });
