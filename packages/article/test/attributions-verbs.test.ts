import { describe, expect, it } from "vitest";
import { CUE_VERBS } from "../src/attributions/cue-verbs.js";
import { QUOTING_VERBS } from "../src/attributions/quoting-verbs.js";
import { REPORTING_VERBS } from "../src/attributions/reporting-verbs.js";
import { cueFormsOf, formsOf } from "../src/attributions/verb-forms.js";

const verbNamed = (name: string) => CUE_VERBS.find(({ verb }) => verb === name)!;

describe("cue verbs", () => {
  it.each([
    ["quoting", QUOTING_VERBS],
    ["reporting", REPORTING_VERBS],
  ])("stand in order: %s", (_, list) => {
    const verbs = list.map(({ verb }) => verb);
    expect(verbs).toEqual([...verbs].sort());
  });

  it("stand once each, and beside a quotation where they quote", () => {
    expect(new Set(CUE_VERBS.map(({ verb }) => verb)).size).toBe(CUE_VERBS.length);
    for (const { verb, frames } of QUOTING_VERBS) expect(frames, verb).toContain("quotation");
    for (const { verb, frames } of REPORTING_VERBS) expect(frames, verb).not.toContain("quotation");
  });

  it("have a frame", () => {
    for (const { verb, frames } of CUE_VERBS) expect(frames.length, verb).toBeGreaterThan(0);
  });
});

describe("forms", () => {
  it.each([
    ["say", "says said said saying"],
    ["add", "adds added added adding"],
    ["write", "writes wrote written writing"],
    ["agree", "agrees agreed agreed agreeing"],
    ["reply", "replies replied replied replying"],
    ["stress", "stresses stressed stressed stressing"],
    ["admit", "admits admitted admitted admitting"],
    ["echo", "echoes echoed echoed echoing"],
    ["go on", "goes went gone going"],
    ["shoot back", "shoots shot shot shooting"],
    ["portray", "portrays portrayed portrayed portraying"],
  ])("%s", (verb, expected) => {
    const { third, past, participle, gerund } = formsOf(verbNamed(verb));
    expect([third, past, participle, gerund].join(" ")).toBe(expected);
  });

  it("are looked up in small letters and capitalised", () => {
    expect(cueFormsOf("says")?.[0]?.verb.verb).toBe("say");
    expect(cueFormsOf("Said")?.[0]?.kind).toBe("past");
    expect(cueFormsOf("pointed")?.map(({ particles }) => particles.join(" "))).toEqual(["out", "to"]);
    expect(cueFormsOf("saying")?.[0]?.kind).toBe("gerund");
    expect(cueFormsOf("SAID")).toBeUndefined();
  });
});
