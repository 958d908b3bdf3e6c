import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** How a project installs and runs what it depends on. */
export interface Installer {
  readonly name: "npm" | "pnpm" | "yarn";
  /** Adds a package that is needed to work on the project: `npm install --save-dev`. */
  readonly add: string;
  /** Installs just what the lockfile names; without one, Copydesk alone. */
  readonly install: readonly string[];
  /** Runs a program of the project: `npx`. */
  readonly run: string;
}

/** What is known of the folder that is to be set up. */
export interface Project {
  /** Absolute. */
  readonly folder: string;
  readonly installer: Installer;
  readonly usesGitHub: boolean;
  readonly usesGitLab: boolean;
  /** `pre-commit` is in use. */
  readonly usesPreCommit: boolean;
}

/** Looks at a folder; nothing in it is run. */
export function projectIn(folder: string, version: string): Project {
  const has = (name: string) => existsSync(join(folder, name));
  const remotes = remotesIn(folder);
  const onGitHub = has(".github") || remotes.includes("github");
  const onGitLab = has(".gitlab-ci.yml") || remotes.includes("gitlab");
  return {
    folder,
    installer: installerOf(has, version),
    // Where nothing tells, both are proposed, and the one that is not wanted does nothing.
    usesGitHub: onGitHub || !onGitLab,
    usesGitLab: onGitLab || !onGitHub,
    usesPreCommit: has(".pre-commit-config.yaml"),
  };
}

function installerOf(has: (name: string) => boolean, version: string): Installer {
  if (has("pnpm-lock.yaml")) {
    const install = ["corepack enable", "pnpm install --frozen-lockfile"];
    return { name: "pnpm", add: "pnpm add --save-dev", install, run: "pnpm exec" };
  }
  if (has("yarn.lock")) {
    const install = ["corepack enable", "yarn install --immutable"];
    return { name: "yarn", add: "yarn add --dev", install, run: "yarn run" };
  }
  const install = has("package-lock.json") ? ["npm ci"] : [`npm install --no-save copydesk@${version}`];
  return { name: "npm", add: "npm install --save-dev", install, run: "npx" };
}

/** The text of git's configuration, as far as it names remotes. */
function remotesIn(folder: string): string {
  try {
    const config = readFileSync(join(folder, ".git", "config"), "utf8");
    return config
      .split("\n")
      .filter((line) => /^\s*url\s*=/.test(line))
      .join("\n");
  } catch {
    return "";
  }
}

/** What a YAML file holds, or undefined where it is no map. */
export function yamlMap(text: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = parse(text);
    if (data === null) return {};
    return typeof data === "object" && !Array.isArray(data) ? (data as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
