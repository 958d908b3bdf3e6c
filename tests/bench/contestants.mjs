import { plainObject } from "./modules.mjs";

/**
 * A linter as it is measured: `load` does everything up to the first text.
 *
 * @typedef {(text: string, ext: string) => Promise<number>} Lint gives the number of findings
 * @type {Record<string, (request?: { rules?: string[] }) => Promise<Lint>>} `rules`: of ours, all where left out
 */
export const contestants = {
  async copydesk({ rules } = {}) {
    const preset = plainObject(await import("textlint-rule-preset-copydesk"));
    const asked = rules ?? Object.keys(preset.rules);
    return textlint(asked.map((ruleId) => ({ ruleId, rule: preset.rules[ruleId] })));
  },

  /** What textlint itself costs: it reads the text and asks no rule. */
  "bare textlint": () => textlint([]),

  async "cspell-lib"() {
    const { getDefaultSettings, spellCheckDocument } = await import("cspell-lib");
    const settings = { ...(await getDefaultSettings()), language: "en", enabled: true };
    const options = { noConfigSearch: true, generateSuggestions: false };
    return async (text, ext) => {
      const languageId = ext === ".md" ? "markdown" : "plaintext";
      const draft = { uri: `file:///draft${ext}`, text, languageId, locale: "en" };
      return (await spellCheckDocument(draft, options, settings)).issues.length;
    };
  },

  async "harper.js"() {
    const { LocalLinter } = await import("harper.js");
    const { binaryInlined } = await import("harper.js/binaryInlined");
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    return async (text, ext) =>
      (await linter.lint(text, { language: ext === ".md" ? "markdown" : "plaintext" })).length;
  },
};

async function textlint(rules) {
  const { TextlintKernel } = await import("@textlint/kernel");
  const plugins = [
    { pluginId: "text", plugin: plainObject(await import("@textlint/textlint-plugin-text")) },
    { pluginId: "markdown", plugin: plainObject(await import("@textlint/textlint-plugin-markdown")) },
  ];
  const kernel = new TextlintKernel();
  return async (text, ext) =>
    (await kernel.lintText(text, { ext, filePath: `draft${ext}`, plugins, rules })).messages.length;
}
