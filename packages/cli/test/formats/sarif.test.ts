import { createRequire } from "node:module";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import type { Log, Result } from "sarif";
import { describe, expect, it } from "vitest";
import { FAULTY, type Newsroom, newsrooms } from "../newsroom.js";
import { OBEYED, reportOnHostile } from "./hostile.js";

const newsroom = newsrooms();
const require = createRequire(import.meta.url);
const schema = require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** The log that a check writes. */
const logOf = async (room: Newsroom, ...args: string[]): Promise<Log> =>
  valid((await room.copydesk(["check", "--format", "sarif", ...args])).stdout);

/** A log, which has to be what the published schema says. */
function valid(report: string): Log {
  const log = JSON.parse(report);
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log;
}

const resultsOf = (log: Log): Result[] => log.runs[0]!.results!;

describe("--format sarif", { timeout: 30_000 }, () => {
  it("is valid without findings, with many, and with drafts that cannot be read", async () => {
    const room = newsroom();
    room.write("clean.txt", "The mayor opened the new bridge on Tuesday.\n");
    room.write("bad.txt", Uint8Array.of(0x61, 0xff, 0xfe, 0x80, 0x62));
    room.write("many.txt", `${FAULTY}\nShe thanked the goverment.\n`);
    expect(resultsOf(await logOf(room, "clean.txt"))).toEqual([]);
    const log = await logOf(room, "clean.txt", "bad.txt", "many.txt");
    expect(resultsOf(log).map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(["repeated-word", "typo"]));
    const [invocation] = log.runs[0]!.invocations!;
    expect(invocation!.executionSuccessful).toBe(false);
    expect(invocation!.toolExecutionNotifications).toHaveLength(1);
  });

  it("describes every rule, with its help and its level", async () => {
    const room = newsroom();
    room.write("draft.txt", FAULTY);
    const log = await logOf(room, "draft.txt");
    const rules = log.runs[0]!.tool.driver.rules!;
    const [result] = resultsOf(log);
    const rule = rules[result!.ruleIndex!]!;
    expect(rule.id).toBe("repeated-word");
    expect(rule.help!.markdown).toMatch(/^# repeated-word\n[\s\S]*\n## What it leaves alone\n/);
    expect(rule.help!.text).toMatch(/^repeated-word\n[\s\S]*\nWhat it leaves alone\n/);
    expect(rule.defaultConfiguration).toEqual({ level: "error" });
    expect(result!.level).toBe("error");
    for (const { help, shortDescription } of rules) {
      expect(help!.markdown!.length).toBeGreaterThan(60);
      expect(shortDescription!.text).not.toBe("");
    }
  });

  it("says where, and what makes it right", async () => {
    const room = newsroom();
    room.write("drafts/a b.txt", FAULTY);
    const [result] = resultsOf(await logOf(room, "drafts"));
    const { artifactLocation, region } = result!.locations![0]!.physicalLocation!;
    expect(artifactLocation).toEqual({ uri: "drafts/a%20b.txt", uriBaseId: "%SRCROOT%" });
    expect(region).toMatchObject({
      startLine: 1,
      startColumn: 29,
      endLine: 1,
      endColumn: 36,
      charOffset: 28,
      charLength: 7,
    });
    expect(region!.snippet!.text).toBe("the the");
    const [replacement] = result!.fixes![0]!.artifactChanges[0]!.replacements;
    const { charOffset, charLength } = replacement!.deletedRegion;
    const fixed =
      FAULTY.slice(0, charOffset) +
      (replacement!.insertedContent?.text ?? "") +
      FAULTY.slice(charOffset! + charLength!);
    expect(fixed).toBe(FAULTY.replace("the the", "the"));
  });

  it("keeps a finding's fingerprint when the lines before it change, and gives each its own", async () => {
    const room = newsroom();
    const printed = async () =>
      resultsOf(await logOf(room, "draft.txt")).map(({ partialFingerprints }) => partialFingerprints!["copydesk/v1"]);
    room.write("draft.txt", `${FAULTY}\nShe thanked the the crews.\n`);
    const before = await printed();
    room.write("draft.txt", `By Ines Calloway\n\nIt rained.\n\n${FAULTY}\nShe thanked the the crews.\n`);
    expect(new Set(before).size).toBe(2);
    expect(await printed()).toEqual(before);
  });

  it("is valid, and nothing that a terminal obeys, whatever the draft and its name hold", async () => {
    const report = await reportOnHostile(newsroom(), "sarif");
    expect(resultsOf(valid(report)).length).toBeGreaterThan(2);
    expect(report).not.toMatch(OBEYED);
  });
});
