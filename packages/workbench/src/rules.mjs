import { existsSync, readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { root } from "./run.mjs";

/**
 * A rule of this repository, and what it says of itself.
 *
 * @typedef {import("@copydesk/rule-kit").RuleDescription} RuleDescription
 */

/** Ids of all rules, sorted. */
export function ruleIds() {
  if (!existsSync(`${root}/rules`)) return [];
  return readdirSync(`${root}/rules`)
    .filter((id) => existsSync(`${root}/rules/${id}/package.json`))
    .sort();
}

/**
 * The descriptions of built rules.
 *
 * @param {readonly string[]} ids
 * @returns {Promise<RuleDescription[]>}
 * @throws {Error} where a rule has another id than its folder
 */
export async function loadRules(ids) {
  return Promise.all(
    ids.map(async (id) => {
      const { default: rule } = await import(pathToFileURL(`${root}/rules/${id}/dist/index.js`).href);
      if (rule?.definition?.id !== id) throw new Error(`rules/${id} exports the rule "${rule?.definition?.id}"`);
      return rule.definition;
    }),
  );
}

/** Name of a rule's package. */
export const packageName = (id) => `@copydesk/textlint-rule-${id}`;
