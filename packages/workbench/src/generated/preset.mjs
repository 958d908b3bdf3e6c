import { packageName } from "../rules.mjs";

/** @param {readonly string[]} ids */
export function presetEntry(ids) {
  const imports = ids.map((id) => `import ${identifier(id)} from "${packageName(id)}";`);
  const entries = ids.map((id) => `  "${id}": ${identifier(id)},`);
  return {
    path: "packages/preset/src/rules.ts",
    text: [
      "// Written by `pnpm generate` from the folders of rules/.",
      'import type { Rule } from "@copydesk/rule-kit";',
      ...imports,
      "",
      "/** Every rule of the preset, by id. */",
      "export const rules: Readonly<Record<string, Rule>> = {",
      ...entries,
      "};",
      "",
    ].join("\n"),
  };
}

/** `repeated-word` -> `repeatedWord` */
function identifier(id) {
  return id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
