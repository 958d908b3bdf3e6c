import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach } from "vitest";
import { Newsroom } from "../../packages/cli/test/newsroom.js";
import { type Outcome, run } from "../command-line.js";

/** The repository's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A newsroom whose project has copydesk installed, as npm would. */
export class Project extends Newsroom {
  constructor() {
    super();
    const bin = this.path("node_modules/.bin/copydesk");
    mkdirSync(dirname(bin), { recursive: true });
    symlinkSync(`${root}packages/cli/bin/copydesk.js`, bin);
    this.write("package.json", '{ "private": true }\n');
    this.write(".gitignore", "node_modules/\n");
  }

  /** Runs a program in the project's folder, which finds `copydesk` on its search path. */
  run(command: string, args: readonly string[], { input = "", env = {} } = {}): Promise<Outcome> {
    const { PATH } = process.env;
    return run(command, args, {
      cwd: this.folder,
      input,
      env: { PATH: `${this.path("node_modules/.bin")}:${PATH}`, ...env },
    });
  }
}

/** A project for every test of a file. */
export function projects(): () => Project {
  const open: Project[] = [];
  afterEach(() => {
    for (const { folder } of open.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const project = new Project();
    open.push(project);
    return project;
  };
}
