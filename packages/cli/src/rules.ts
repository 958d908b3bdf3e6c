import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { RuleInformation } from "./types.js";

/** What the command itself reports, beside the rules of the preset. */
const OWN: readonly RuleInformation[] = [
  {
    id: "house-style",
    description: "A mistake in `house-style.yml`",
    severity: "error",
    fixable: false,
    documentation: "copydesk/README.md",
    readme:
      "# house-style\n\nA key, a value or a line of `house-style.yml` that cannot be read as it stands. What can be read of the file still counts.\n",
  },
  {
    id: "unused-suppression",
    description: "A comment or a `stet` entry that suppresses nothing",
    severity: "warning",
    fixable: false,
    documentation: "copydesk/README.md",
    readme:
      "# unused-suppression\n\nA `copydesk-disable` comment or a `stet` entry of `house-style.yml` that no longer holds back any finding. It can go: left behind, it would hide a fault that somebody makes later.\n",
  },
];

/** Every rule of the preset and what the command itself reports, by id. */
export async function loadRuleInformation(): Promise<readonly RuleInformation[]> {
  const { rules } = await import("textlint-rule-preset-copydesk");
  // Only the preset is sure to see the rules' packages: pnpm shows a package no more than what it depends on.
  const preset = createRequire(import.meta.url).resolve("textlint-rule-preset-copydesk/package.json");
  const { resolve } = createRequire(preset);
  const ofPreset = Object.values(rules).map(({ definition: { id, description, tier, fixable } }) => {
    const documentation = `@copydesk/textlint-rule-${id}/README.md`;
    const readme = readFileSync(resolve(documentation), "utf8");
    return { id, description, severity: tier, fixable: fixable === true, documentation, readme };
  });
  return [...ofPreset, ...OWN].sort((a, b) => (a.id < b.id ? -1 : 1));
}
