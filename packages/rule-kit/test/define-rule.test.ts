import { TextlintKernel } from "@textlint/kernel";
import markdown from "@textlint/textlint-plugin-markdown";
import text from "@textlint/textlint-plugin-text";
import { describe, expect, it } from "vitest";
import { defineRule, type Finding, type FindingExtras, type Rule } from "../src/index.js";

const plugin = <T>(module: T): T => ((module as { default?: T }).default ?? module) as T;
const plugins = [
  { pluginId: "text", plugin: plugin(text) },
  { pluginId: "markdown", plugin: plugin(markdown) },
];

async function lint(rule: Rule, source: string, options: object | true = true, ext = ".txt") {
  const kernel = new TextlintKernel();
  const rules = [{ ruleId: "copydesk/wrong", rule: rule as never, options: options as never }];
  return (await kernel.lintText(source, { ext, plugins, rules })).messages;
}

async function fix(rule: Rule, source: string) {
  const rules = [{ ruleId: "wrong", rule: rule as never }];
  return (await new TextlintKernel().fixText(source, { ext: ".txt", plugins, rules })).output;
}

/** Finds every `wrong`, and would write `right`. */
function wrongRule(extra: Partial<Finding<"wrong">> = {}): Rule {
  return defineRule({
    id: "wrong",
    description: "No wrong word",
    tier: "warning",
    fixable: true,
    options: {
      allow: { type: "strings", default: [], description: "Left alone" },
      least: { type: "integer", default: 1, minimum: 1, description: "How many" },
      style: { type: "choice", choices: ["plain", "fancy"], default: "plain", description: "Which" },
    },
    messages: { wrong: `"{actual}" is wrong; write "right"` },
    *check(article, { options }) {
      for (const { index } of article.source.matchAll(/wrong/g)) {
        if (options.allow.includes("wrong")) continue;
        const span = { start: index, end: index + 5 };
        yield { message: "wrong", span, fix: { span, text: "right" }, ...extra };
      }
    },
  });
}

describe("a rule under textlint", () => {
  it("reports at exact source offsets, with line and column", async () => {
    const messages = await lint(wrongRule(), "All well.\n\nThis is wrong here.\n");
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      message: `"wrong" is wrong; write "right"`,
      range: [19, 24],
      line: 3,
      column: 9,
      severity: 1,
      fix: { range: [19, 24], text: "right" },
    });
  });

  it("hands on the rule's own id, its documentation and related places", async () => {
    const related = [{ span: { start: 0, end: 3 }, label: "here too" }];
    const [message] = await lint(wrongRule({ related }), "Yes.\nIt is wrong.\n");
    const { copydesk } = (message as unknown as { data: { copydesk: FindingExtras } }).data;
    expect(copydesk).toEqual({
      rule: "wrong",
      documentation: "https://www.npmjs.com/package/@copydesk/textlint-rule-wrong",
      related: [{ range: [0, 3], line: 1, label: "here too" }],
    });
  });

  it("lets the user's severity go before the tier", async () => {
    const source = "It is wrong.";
    expect((await lint(wrongRule(), source, { severity: "info" }))[0]?.severity).toBe(3);
    expect((await lint(wrongRule({ tier: "error" }), source))[0]?.severity).toBe(2);
    expect(await lint(wrongRule(), source, { severity: "none" })).toEqual([]);
  });
  it("fixes", async () => {
    expect(await fix(wrongRule(), "wrong, wrong")).toBe("right, right");
  });
});
