import { TextlintKernel } from "@textlint/kernel";
import markdown from "@textlint/textlint-plugin-markdown";
import text from "@textlint/textlint-plugin-text";
import format from "textlint-formatter-copydesk";
import html from "textlint-plugin-html";
import preset from "textlint-rule-preset-copydesk";
import { readDraft, Unreadable } from "./draft.mjs";

/** What a CommonJS module exported, through whatever its compiler and Node put around that. */
const exported = (module) => (module.default === undefined ? module : exported(module.default));

const plugins = Object.entries({ text, markdown, html }).map(([pluginId, plugin]) => ({
  pluginId,
  plugin: exported(plugin),
}));

const rules = Object.entries(preset.rules).map(([ruleId, rule]) => ({
  ruleId,
  rule,
  options: preset.rulesConfig[ruleId] ?? true,
}));

const kernel = new TextlintKernel();

async function lintDraft({ path: filePath, ext, text: source }) {
  // Of an HTML document without content the parser tells no place, which textlint refuses.
  if (source.trim() === "") return { filePath, messages: [] };
  try {
    return await kernel.lintText(source, { ext, filePath, plugins, rules });
  } catch (error) {
    throw new Unreadable(`${filePath}: textlint cannot parse it (${error.message})`);
  }
}

/**
 * Lints drafts with the preset as it comes and prints what was found.
 *
 * @param {readonly string[]} files
 * @returns {Promise<boolean>} whether every file could be read
 */
export async function lint(files) {
  const sources = new Map();
  const results = [];
  let readable = true;
  for (const file of files) {
    try {
      const draft = readDraft(file);
      sources.set(draft.path, draft.text);
      results.push(await lintDraft(draft));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      readable = false;
      process.stderr.write(`Cannot read ${error.message}\n`);
    }
  }
  if (results.length > 0) process.stdout.write(format(results, { source: (path) => sources.get(path) }));
  return readable;
}
