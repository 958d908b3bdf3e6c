import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import preset from "textlint-rule-preset-copydesk";

/** What there is to read about a rule. */
export interface RulePage {
  /** One line, without a full stop. */
  readonly description: string;
  /** Why it reports what it reports, in Markdown; empty where its page is not installed. */
  readonly reason: string;
  /** Address of its page on this machine; nothing where it is not installed. */
  readonly address: string | undefined;
}

/** Where a rule's page is installed: a path, or nothing. */
export type FindPage = (ruleId: string) => string | undefined;

const LONGEST_REASON = 1200;

/** The pages of the installed packages. */
export const installedPage: FindPage = (ruleId) => {
  try {
    // Only the preset is sure to see the rules' packages: pnpm shows a package no more than what it depends on.
    const preset = fileURLToPath(import.meta.resolve("textlint-rule-preset-copydesk/package.json"));
    return createRequire(preset).resolve(`@copydesk/textlint-rule-${ruleId}/README.md`);
  } catch {
    return undefined;
  }
};

/** The rules' pages, each read when it is first asked for. */
export class Documentation {
  readonly #find: FindPage;
  readonly #pages = new Map<string, RulePage>();

  constructor(find: FindPage) {
    this.#find = find;
  }

  pageOf(ruleId: string): RulePage {
    const known = this.#pages.get(ruleId);
    if (known !== undefined) return known;
    const page = this.#read(ruleId);
    this.#pages.set(ruleId, page);
    return page;
  }

  #read(ruleId: string): RulePage {
    const rules: Readonly<Record<string, { definition: { description: string } }>> = preset.rules;
    const description = rules[ruleId]?.definition.description ?? "";
    const path = description === "" ? undefined : this.#find(ruleId);
    if (path === undefined) return { description, reason: "", address: undefined };
    try {
      return { description, reason: reasonIn(readFileSync(path, "utf8")), address: pathToFileURL(path).href };
    } catch {
      return { description, reason: "", address: undefined };
    }
  }
}

/** The prose of the page's first section: examples, lists and tables left out. */
function reasonIn(page: string): string {
  const section = page.replaceAll("\r\n", "\n").split(/^## /m)[1] ?? "";
  const [, ...paragraphs] = section.replace(/^```[\s\S]*?^```$/gm, "").split(/\n\s*\n/);
  const prose = paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => /^[\p{L}“"*`]/u.test(paragraph));
  let reason = "";
  for (const paragraph of prose) {
    if (reason.length + paragraph.length > LONGEST_REASON) break;
    // A link of the page leads nowhere from the editor.
    reason += `${paragraph.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")}\n\n`;
  }
  return reason.trim();
}
