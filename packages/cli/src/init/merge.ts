import { parseDocument, YAMLMap, YAMLSeq } from "yaml";
import { PRESET_NAMES } from "../commands/configuration.js";
import { yamlMap } from "./project.js";
import { hookId, preCommitConfig } from "./templates.js";

/** What becomes of a file that is there already. */
export interface Change {
  readonly kind: "extended" | "kept" | "by-hand";
  /** The whole file; where it is left to be done by hand, what to do. */
  readonly text: string;
}

/** textlint's configuration with the preset among its rules. Only JSON without comments and YAML can be added to. */
export function withPreset(name: string, text: string): Change {
  const advice = `add "preset-copydesk": true to its "rules"`;
  const data = yamlMap(text);
  const { rules = {} } = data ?? {};
  if (data === undefined || typeof rules !== "object" || rules === null) return { kind: "by-hand", text: advice };
  if (PRESET_NAMES.some((known) => Object.hasOwn(rules, known))) return { kind: "kept", text };
  if (/\.ya?ml$/.test(name)) {
    const document = parseDocument(text);
    document.setIn(["rules", "preset-copydesk"], true);
    return { kind: "extended", text: document.toString() };
  }
  try {
    const parsed = JSON.parse(text) as Record<string, unknown>;
    const extended = { ...parsed, rules: { ...rules, "preset-copydesk": true } };
    return { kind: "extended", text: `${JSON.stringify(extended, null, 2)}\n` };
  } catch {
    return { kind: "by-hand", text: advice };
  }
}

/** GitLab's configuration with the job behind what is there. */
export function withGitLabJob(text: string, job: string): Change {
  const data = yamlMap(text);
  if (data === undefined) return { kind: "by-hand", text: `add this job to it:\n\n${job}` };
  if (Object.hasOwn(data, "copydesk")) return { kind: "kept", text };
  return { kind: "extended", text: `${text.trimEnd()}\n\n${job}`.trimStart() };
}

/** pre-commit's configuration with the hook among its local ones. */
export function withHook(text: string): Change {
  const advice = { kind: "by-hand", text: `add this to its "repos":\n\n${preCommitConfig}` } as const;
  if (yamlMap(text) === undefined) return advice;
  if (new RegExp(`\\bid:\\s*['"]?${hookId}\\b`).test(text)) return { kind: "kept", text };
  const document = parseDocument(text);
  const ours = (parseDocument(preCommitConfig).get("repos") as YAMLSeq).items[0];
  const repos = document.get("repos");
  if (repos === undefined && document.contents === null) return { kind: "extended", text: preCommitConfig };
  if (!(document.contents instanceof YAMLMap)) return advice;
  if (repos instanceof YAMLSeq) repos.add(ours);
  else if (repos === undefined || repos === null) document.set("repos", [ours]);
  else return advice;
  return { kind: "extended", text: document.toString() };
}
