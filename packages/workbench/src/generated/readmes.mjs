import { existsSync, readFileSync } from "node:fs";
import { packageName } from "../rules.mjs";
import { root } from "../run.mjs";
import { replaceSection } from "./sections.mjs";

/** The generated parts of each rule's README, and the table of rules in the root README. */
export function readmes(rules) {
  return [...rules.map(ruleReadme), rootReadme(rules)];
}

function ruleReadme(rule) {
  const path = `rules/${rule.id}/README.md`;
  const written = existsSync(`${root}/${path}`) ? readFileSync(`${root}/${path}`, "utf8") : "";
  return { path, text: replaceSection(replaceSection(written, "header", header(rule)), "options", options(rule)) };
}

function rootReadme(rules) {
  const path = "README.md";
  const rows = rules.map(({ id, description, tier, fixable }) => [
    `[${id}](rules/${id}/README.md)`,
    description,
    tier,
    fixable ? "yes" : "",
  ]);
  const text = replaceSection(
    readFileSync(`${root}/${path}`, "utf8"),
    "rules",
    table(["Rule", "Reports", "Tier", "Fixes"], rows),
  );
  return { path, text };
}

const TIERS = {
  error: "**error**: what it reports is wrong",
  warning: "**warning**: what it reports is nearly always wrong",
  info: "**info**: what it reports is worth a look",
};

const FAMILIES = {
  "news-style":
    "It belongs to news style, which `news-style` in the [house style](../../README.md#house-style) turns up, down or off.",
};

function header({ id, description, tier, family, fixable }) {
  const fixes = fixable ? " `textlint --fix` corrects what has one right answer, never inside a quotation." : "";
  return [
    `# ${id}`,
    "",
    `${description}.`,
    "",
    `Tier ${TIERS[tier]}.${fixes} Part of`,
    `[textlint-rule-preset-copydesk](../../packages/preset/README.md); alone it is \`${packageName(id)}\`.`,
    ...(family === undefined ? [] : ["", FAMILIES[family]]),
  ].join("\n");
}

function options({ options: own }) {
  const rows = Object.entries(own).map(([name, declaration]) => [
    `\`${name}\``,
    typeInWords(declaration),
    `\`${JSON.stringify(declaration.default)}\``,
    declaration.description,
  ]);
  const shared = "It also takes `severity` and `ignoreNodeTypes`, as every rule does.";
  return rows.length === 0
    ? `None of its own. ${shared.replace("It also takes", "It takes")}`
    : `${table(["Option", "Type", "Default", "What it does"], rows)}\n\n${shared}`;
}

function typeInWords({ type, choices, minimum }) {
  if (type === "choice") return choices.map((choice) => `\`"${choice}"\``).join(" or ");
  if (type === "strings") return "list of texts";
  if (type === "string") return "text";
  if (type === "integer") return minimum === undefined ? "whole number" : `whole number, at least ${minimum}`;
  return "`true` or `false`";
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heads), `|${heads.map(() => " --- |").join("")}`, ...rows.map(line)].join("\n");
}
