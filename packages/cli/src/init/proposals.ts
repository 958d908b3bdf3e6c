import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { configurationIn } from "../commands/configuration.js";
import { type Change, withGitLabJob, withHook, withPreset } from "./merge.js";
import type { Project } from "./project.js";
import { gitHubWorkflow, gitLabJob, houseStyle, preCommitConfig, textlintConfiguration } from "./templates.js";

/** A file that could be written. */
export interface Proposal {
  /** From the project's folder, with `/`. */
  readonly path: string;
  /** What it is for, as a question asks it: `the desk's names, terms and exceptions`. */
  readonly purpose: string;
  /**
   * `new`: there is none; `extended`: what is there is kept, and the text has it; `replaced`: what is there would be lost;
   * `kept`: it needs nothing; `by-hand`: it cannot be changed safely, and `text` tells what to add.
   */
  readonly kind: "new" | "extended" | "replaced" | "kept" | "by-hand";
  readonly text: string;
}

/** Everything that a project could be set up with, in the order in which it is asked for. */
export function proposalsFor(project: Project, drafts: string): Proposal[] {
  const proposals = [
    configurationProposal(project),
    proposal(project, "house-style.yml", "the desk's names, terms and exceptions", houseStyle),
  ];
  if (project.usesGitHub) {
    const workflow = gitHubWorkflow(project.installer, drafts);
    proposals.push(
      proposal(project, ".github/workflows/copydesk.yml", "a check of every pull request on GitHub", workflow),
    );
  }
  if (project.usesGitLab) {
    const job = gitLabJob(project.installer, drafts);
    const merge = (text: string) => withGitLabJob(text, job);
    proposals.push(proposal(project, ".gitlab-ci.yml", "a check of every merge request on GitLab", job, merge));
  }
  const purpose = "a check before every commit, by pre-commit";
  proposals.push(proposal(project, ".pre-commit-config.yaml", purpose, preCommitConfig, withHook));
  return proposals;
}

function proposal(
  { folder }: Project,
  path: string,
  purpose: string,
  text: string,
  merge?: (text: string) => Change,
): Proposal {
  const file = join(folder, path);
  if (!existsSync(file)) return { path, purpose, kind: "new", text };
  const before = readFileSync(file, "utf8");
  if (before === text) return { path, purpose, kind: "kept", text };
  if (merge === undefined) return { path, purpose, kind: "replaced", text };
  return { path, purpose, ...merge(before) };
}

/** textlint's configuration, under whatever name it has. */
function configurationProposal({ folder }: Project): Proposal {
  const purpose = "the rules, for textlint and the editor as well";
  const { data, program } = configurationIn(folder);
  if (data !== undefined) return { path: data, purpose, ...withPreset(data, readFileSync(join(folder, data), "utf8")) };
  if (program !== undefined) {
    const text = `add "preset-copydesk": true to the rules that it exports`;
    return { path: program, purpose, kind: "by-hand", text };
  }
  return { path: ".textlintrc.json", purpose, kind: "new", text: textlintConfiguration };
}
