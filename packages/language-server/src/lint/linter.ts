import { dirname } from "node:path";
import {
  type Directive,
  directiveCollector,
  mayHoldDirectives,
  suppressionOf,
  suppressionsOf,
} from "@copydesk/rule-kit/suppressions";
import { TextlintKernel, type TextlintKernelOptions } from "@textlint/kernel";
import preset from "textlint-rule-preset-copydesk";
import { keysOf, type Settings } from "../settings/settings.js";
import { readableMessage } from "../text/commit-message.js";
import type { Format } from "../text/format.js";
import { type Finding, findingOf } from "./finding.js";
import type { Parser } from "./parser.js";
import { type Demand, Turns } from "./turns.js";

/** What is linted. */
export interface Draft {
  readonly text: string;
  readonly format: Format;
  /** Where it is, or would be saved: the house style above counts. */
  readonly path: string;
}

const EXTENSIONS: Readonly<Record<Format, string>> = {
  text: ".txt",
  markdown: ".md",
  html: ".html",
  "commit-message": ".txt",
};

type Rules = NonNullable<TextlintKernelOptions["rules"]>;

const kernel = new TextlintKernel();

/**
 * What the rules find in a draft, in the order of the text.
 *
 * @throws Cancelled as soon as the demand is
 * @throws Error where the draft cannot be parsed
 */
export async function lint(
  draft: Draft,
  settings: Settings,
  parser: Pick<Parser, "plugin" | "revisions">,
  demand: Demand,
): Promise<Finding[]> {
  // Of an HTML document without content the parser tells no place, which textlint refuses.
  if (draft.text.trim() === "") return [];
  const shift = draft.text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const readable = draft.format === "commit-message" ? readableMessage(draft.text) : draft.text;
  const ext = EXTENSIONS[draft.format];
  const directives: Directive[] = [];
  const turns = new Turns(demand, parser.revisions);
  try {
    const { messages } = await kernel.lintText(readable.slice(shift), {
      ext,
      filePath: draft.path,
      configBaseDir: dirname(draft.path),
      plugins: [parser.plugin(ext)],
      rules: rulesFor(settings, turns),
      filterRules: mayHoldDirectives(readable)
        ? [{ ruleId: "copydesk-comments", rule: directiveCollector(directives) }]
        : [],
    });
    const suppressions = suppressionsOf(directives, readable.length);
    return messages
      .map((message) => findingOf(message, shift))
      .filter(({ rule, start }) => suppressionOf(suppressions, rule, start - shift) === undefined)
      .sort((a, b) => a.start - b.start || a.end - b.end);
  } finally {
    turns.end();
  }
}

function rulesFor({ rules: given }: Settings, turns: Turns): Rules {
  return Object.entries(preset.rules).flatMap(([id, rule]) => {
    const options = given[id] ?? given["*"] ?? true;
    if (options === false) return [];
    // Comments in a draft name a rule as textlint's command line does.
    return [{ ruleId: `copydesk/${id}`, rule: turns.taking(rule), options: { ...keysOf(options) } }];
  });
}
