import { describe, expect, it } from "vitest";
import { defineRule, type Finding, type FindingExtras, type Rule } from "../src/index.js";
import * as textlint from "./textlint.js";

function lint(rule: Rule, source: string, options: object = {}, ext = ".txt") {
  return textlint.lint([rule], source, { options, ext });
}

function fix(rule: Rule, source: string) {
  return textlint.fix([rule], source);
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
      documentation: "@copydesk/textlint-rule-wrong/README.md",
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

describe("options", () => {
  const messages = async (options: object) =>
    (await lint(wrongRule(), "It is wrong.", options)).map(({ message, range }) => ({ message, range }));
  const finding = { message: `"wrong" is wrong; write "right"`, range: [6, 11] };

  it("are told of when they are unknown, and the rule runs on", async () => {
    expect(await messages({ alow: ["wrong"], severity: "error" })).toEqual([
      { message: `"alow" is not an option of wrong; did you mean "allow"?`, range: [0, 1] },
      finding,
    ]);
    expect(await messages({ somethingElse: 1 })).toEqual([
      {
        message: `"somethingElse" is not an option of wrong; it takes allow, least, style, ignoreNodeTypes, severity`,
        range: [0, 1],
      },
      finding,
    ]);
  });

  it.each([
    [{ allow: "wrong" }, `"allow" of wrong should be a list of texts, but is "wrong"; its default is used`],
    [{ allow: [5] }, `"allow" of wrong should be a list of texts, but is a list with 5 in it; its default is used`],
    [{ least: 0 }, `"least" of wrong should be a whole number of at least 1, but is 0; its default is used`],
    [{ least: 1.5 }, `"least" of wrong should be a whole number of at least 1, but is 1.5; its default is used`],
    [{ style: "odd" }, `"style" of wrong should be "plain" or "fancy", but is "odd"; its default is used`],
  ])("of the wrong kind fall back to the default: %j", async (options, message) => {
    expect(await messages(options)).toEqual([{ message, range: [0, 1] }, finding]);
  });

  it("are compared in one form", async () => {
    const rule = defineRule({
      id: "list",
      description: "Quotes its option",
      tier: "info",
      options: { allow: { type: "strings", default: ["d’accord"], description: "Left alone" } },
      messages: { list: `"{actual}" {list}` },
      *check(_, { options }) {
        yield { message: "list", span: { start: 0, end: 1 }, data: { list: options.allow.join(",") } };
      },
    });
    expect((await lint(rule, "A"))[0]?.message).toBe(`"A" d'accord`);
    expect((await lint(rule, "A", { allow: ["Zoe\u0308’s"] }))[0]?.message).toBe(`"A" Zoë's`);
  });

  it("can keep a rule out of node types", async () => {
    const source = "# A wrong headline\n\nA wrong `wrong` text.\n";
    const places = async (options: object) =>
      (await lint(wrongRule(), source, options, ".md")).map((message) => message.index);
    expect(await places({})).toEqual([4, 22]);
    expect(await places({ ignoreNodeTypes: ["Header"] })).toEqual([22]);
  });
});

describe("findings", () => {
  it("come out once each, and no more than a hundred of a rule", async () => {
    const twice = await lint(wrongRule(), "wrong");
    expect(twice).toHaveLength(1);
    const many = await lint(wrongRule(), "wrong ".repeat(250));
    expect(many).toHaveLength(101);
    expect(many.at(-1)).toMatchObject({
      message: `"wrong" is one more that wrong finds; only the first 100 in a file are shown`,
      range: [600, 605],
      severity: 3,
    });
    expect(await fix(wrongRule(), "wrong ".repeat(250))).toBe("right ".repeat(250));
  });

  it("are only offered inside a quotation", async () => {
    const [inside, outside] = await lint(wrongRule(), "“It is wrong,” Ms. Rose said, and wrong it was.");
    expect(inside).toMatchObject({
      suggestions: [{ message: `write "right"`, fix: { range: [7, 12], text: "right" } }],
    });
    expect(inside?.fix).toBeUndefined();
    expect(outside?.fix).toEqual({ range: [34, 39], text: "right" });
  });

  it("join the edits of one suggestion", async () => {
    const edits = [
      { span: { start: 10, end: 15 }, text: "b" },
      { span: { start: 0, end: 2 }, text: "a" },
    ];
    const [message] = await lint(wrongRule({ suggestions: [{ label: "both", edits }] }), "It is all wrong.");
    expect(message?.suggestions).toEqual([
      { id: "wrong/1", message: "both", fix: { range: [0, 15], text: "a is all b" } },
    ]);
  });

  it("are let stand by the house style", async () => {
    const count = async (entry: { text: string; rule?: string }, source = "Nothing is quite wrong with it.") =>
      (await lint(wrongRule(), source, { house: { stet: [{ reason: "so", ...entry }] } })).length;
    expect(await count({ text: "wrong" })).toBe(0);
    expect(await count({ text: "quite wrong with" })).toBe(0);
    expect(await count({ text: "quite wrong with" }, "It is quite\n  wrong with him.")).toBe(0);
    expect(await count({ text: "is quite" })).toBe(1);
    expect(await count({ text: "te wrong wi" })).toBe(1);
    expect(await count({ text: "Wrong" })).toBe(1);
    expect(await count({ text: "wrong", rule: "wrong" })).toBe(0);
    expect(await count({ text: "wrong", rule: "typo" })).toBe(1);
  });
});

describe("an error in a rule", () => {
  const broken = (fail: () => never) =>
    defineRule({
      id: "broken",
      description: "Fails",
      tier: "info",
      options: {},
      messages: { found: `"{actual}" {missing}` },
      *check() {
        yield { message: "found", span: { start: 0, end: 2 }, data: { missing: "first" } };
        fail();
      },
    });

  it("is one finding that says where to take it, beside the findings before it", async () => {
    const rule = broken(() => {
      throw new TypeError("cannot read\nthis");
    });
    expect(
      (await lint(rule, "It is all well.")).map(({ message, range, severity }) => [message, range, severity]),
    ).toEqual([
      [`"It" first`, [0, 2], 3],
      [
        "broken failed on this draft and may have missed something (TypeError: cannot read this). Please report this, with @copydesk/rule-kit 0.1.0.",
        [0, 1],
        2,
      ],
    ]);
  });

  it.each<[string, Partial<Finding<"wrong">>]>([
    ["a span outside the document", { span: { start: 5, end: 500 } }],
    ["a span that is no number", { span: { start: Number.NaN, end: 5 } }],
    ["a fix outside the document", { fix: { span: { start: 5, end: 500 }, text: "" } }],
    ["a suggestion without edits", { suggestions: [{ label: "nothing", edits: [] }] }],
  ])("can be %s", async (_, extra) => {
    const messages = await lint(wrongRule(extra), "It is wrong.");
    expect(messages.map(({ message }) => message)).toEqual([expect.stringMatching(/^wrong failed on this draft/)]);
  });
});

it("runs on an empty document", async () => {
  expect(await lint(wrongRule(), "", { unknown: 1 })).toMatchObject([{ range: [0, 0] }]);
});
