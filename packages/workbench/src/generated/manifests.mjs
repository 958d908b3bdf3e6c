import { readFileSync } from "node:fs";
import { packageName } from "../rules.mjs";
import { root } from "../run.mjs";

/** The package.json of each rule, and the preset's dependencies on them. */
export function manifests(rules) {
  return [...rules.map(ruleManifest), presetManifest(rules)];
}

/** What a rule's package.json says by itself: its version and dependencies. All else follows from its description. */
function ruleManifest({ id, description }) {
  const path = `rules/${id}/package.json`;
  const { version, dependencies, devDependencies } = JSON.parse(readFileSync(`${root}/${path}`, "utf8"));
  const entry = { types: "./dist/index.d.ts", default: "./dist/index.js" };
  // The README is what a finding's `documentation` names.
  const files = { "./README.md": "./README.md", "./package.json": "./package.json" };
  const manifest = {
    name: packageName(id),
    version,
    description: `textlint rule for English news copy: ${description}`,
    keywords: ["textlint", "textlintrule", "copy-editing", "english", "news"],
    license: "MIT",
    type: "module",
    engines: { node: ">=20.18" },
    main: entry.default,
    types: entry.types,
    exports: { ".": { "copydesk-source": "./src/index.ts", ...entry }, ...files },
    publishConfig: { access: "public", exports: { ".": entry, ...files } },
    files: ["dist", "src"],
    sideEffects: false,
    dependencies,
    devDependencies,
  };
  return { path, text: `${JSON.stringify(manifest, null, 2)}\n` };
}

function presetManifest(rules) {
  const path = "packages/preset/package.json";
  const manifest = JSON.parse(readFileSync(`${root}/${path}`, "utf8"));
  const others = Object.entries(manifest.dependencies).filter(([name]) => !name.startsWith(packageName("")));
  const wanted = rules.map(({ id }) => [packageName(id), "workspace:*"]);
  manifest.dependencies = Object.fromEntries([...others, ...wanted].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { path, text: `${JSON.stringify(manifest, null, 2)}\n` };
}
