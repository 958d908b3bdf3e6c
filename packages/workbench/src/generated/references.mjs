import { readdirSync, readFileSync } from "node:fs";
import { root } from "../run.mjs";

/** TypeScript project references: the root names every rule, the preset all that it imports, a rule what it depends on. */
export function references(ids) {
  const rules = ids.map((id) => `rules/${id}`);
  return [
    withReferences("tsconfig.json", (kept) => [...kept.filter((path) => !path.startsWith("rules/")), ...rules]),
    withReferences("packages/preset/tsconfig.json", (kept) => [
      ...kept.filter((path) => !path.startsWith("../../rules/")),
      ...rules.map((path) => `../../${path}`),
    ]),
    ...rules.map((rule) => withReferences(`${rule}/tsconfig.json`, () => dependencyFolders(rule))),
  ];
}

function withReferences(path, choose) {
  const config = JSON.parse(readFileSync(`${root}/${path}`, "utf8"));
  const kept = (config.references ?? []).map((reference) => reference.path);
  config.references = choose(kept).map((reference) => ({ path: reference }));
  return { path, text: JSON.stringify(config) };
}

function dependencyFolders(rule) {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(`${root}/${rule}/package.json`, "utf8"));
  return readdirSync(`${root}/packages`)
    .filter((folder) => `@copydesk/${folder}` in dependencies && !(`@copydesk/${folder}` in devDependencies))
    .sort()
    .map((folder) => `../../packages/${folder}`);
}
