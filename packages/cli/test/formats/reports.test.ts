import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { CLEAN, FAULTY, type Newsroom, newsrooms } from "../newsroom.js";
import { HOSTILE, HOSTILE_NAME, OBEYED, reportOnHostile } from "./hostile.js";

const newsroom = newsrooms();
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
});

/** Three drafts: one clean, one with a finding, one that cannot be read. */
function filled(): Newsroom {
  const room = newsroom();
  room.write("clean.txt", CLEAN);
  room.write("draft.txt", FAULTY);
  room.write("bad.txt", Uint8Array.of(0x61, 0xff, 0xfe, 0x80, 0x62));
  return room;
}

const DRAFTS = ["clean.txt", "draft.txt", "bad.txt"];

async function reportOf(room: Newsroom, format: string, ...args: string[]): Promise<string> {
  return (await room.copydesk(["check", "--format", format, ...args])).stdout;
}

describe.each(["json", "ndjson", "github", "sarif", "gitlab", "junit", "checkstyle", "galley"])(
  "--format %s",
  { timeout: 30_000 },
  (format) => {
    it("prints nothing that a terminal obeys, whatever the draft and its name hold", async () => {
      const report = await reportOnHostile(newsroom(), format);
      expect(report).toContain("repeated-word");
      expect(report).not.toMatch(OBEYED);
    });

    it("writes to a file what it would print", async () => {
      const room = filled();
      const printed = await reportOf(room, format, ...DRAFTS);
      const { code, stdout } = await room.copydesk(["check", "--format", `${format}=out/report`, ...DRAFTS]);
      expect(stdout).toBe("");
      expect(code).toBe(2);
      expect(room.read("out/report")).toBe(printed);
    });
  },
);

describe("--format json", { timeout: 30_000 }, () => {
  it("has every draft, finding and problem, and the count", async () => {
    const report = JSON.parse(await reportOf(filled(), "json", ...DRAFTS));
    expect(report.tool.name).toBe("copydesk");
    expect(report.drafts.map(({ path }: { path: string }) => path)).toEqual(DRAFTS);
    expect(report.drafts[0].findings).toEqual([]);
    expect(report.drafts[1].findings[0]).toMatchObject({
      rule: "repeated-word",
      severity: "error",
      start: 28,
      end: 35,
      from: { line: 1, column: 29 },
    });
    expect(report.drafts[2].problem).toMatch(/UTF-8/);
    expect(report.summary).toMatchObject({ drafts: 2, problems: 1, errors: 1, warnings: 0, infos: 0, fixable: 1 });
  });

  it("reads back as the text that was there", async () => {
    const [draft] = JSON.parse(await reportOnHostile(newsroom(), "json")).drafts;
    expect(draft.path).toBe(HOSTILE_NAME);
    for (const { start, end } of draft.findings) expect(end).toBeGreaterThan(start);
    const typo = draft.findings.find(({ rule }: { rule: string }) => rule === "typo");
    expect(HOSTILE.slice(typo.start, typo.end)).toBe("goverment");
  });
});

describe("--format ndjson", { timeout: 30_000 }, () => {
  it("has a line for each draft, in order", async () => {
    const lines = (await reportOf(filled(), "ndjson", ...DRAFTS)).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).path)).toEqual(DRAFTS);
  });
});

describe("--format github", { timeout: 30_000 }, () => {
  it("annotates lines and columns, and drafts that were not checked", async () => {
    expect(await reportOf(filled(), "github", ...DRAFTS)).toBe(
      `::error file=draft.txt,line=1,endLine=1,col=29,endColumn=36,title=repeated-word::"the the" has one word twice; write "the"
::error file=bad.txt,title=Not checked::${(await problemOf("bad.txt")).trim()}
Errors: 1, warnings: 0, infos: 0; drafts: 2; not checked: 1
`,
    );
  });

  it("lets no draft give a command of its own", async () => {
    const room = newsroom();
    const text = 'He said "100%0A::error::x" x of of.\n::error::owned owned of of\n';
    const input = JSON.stringify({ path: "a,line=9::error::b.txt", text });
    const { stdout } = await room.copydesk(["check", "--stdin-ndjson", "--format", "github"], { input });
    const lines = stdout.trimEnd().split("\n");
    for (const line of lines.slice(0, -1))
      expect(line).toMatch(/^::(?:error|warning|notice) file=a%2Cline=9%3A%3Aerror%3A%3Ab\.txt,line=\d/);
    expect(lines.join("\n")).not.toContain("100%0A");
  });
});

async function problemOf(name: string): Promise<string> {
  const { drafts } = await filled().check([name]);
  return drafts[0]!.problem!;
}

describe("--format gitlab", { timeout: 30_000 }, () => {
  it("has what Code Quality asks for", async () => {
    const room = filled();
    room.write("second.txt", FAULTY);
    const issues = JSON.parse(await reportOf(room, "gitlab", ...DRAFTS, "second.txt"));
    expect(issues[0]).toEqual({
      description: '"the the" has one word twice; write "the"',
      check_name: "repeated-word",
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: "major",
      location: { path: "draft.txt", lines: { begin: 1 } },
    });
    expect(issues[1]).toMatchObject({ check_name: "not-checked", severity: "critical", location: { path: "bad.txt" } });
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(3);
  });

  it("is an empty list where nothing is found", async () => {
    expect(await reportOf(filled(), "gitlab", "clean.txt")).toBe("[]\n");
  });
});

describe("--format junit", { timeout: 30_000 }, () => {
  it("has a suite for each draft, and fails what makes the run fail", async () => {
    const room = filled();
    room.write("soft.txt", `“We will go,” Ms. Reyes said.\n\n"We will stay," Mr. Tran said.\n`);
    const suites = async (...args: string[]) => {
      const report = await reportOf(room, "junit", ...DRAFTS, "soft.txt", ...args);
      expect(XMLValidator.validate(report)).toBe(true);
      return parser.parse(report).testsuites[0].testsuite;
    };
    const [clean, draft, bad, soft] = await suites();
    expect(clean).toMatchObject({ name: "clean.txt", tests: "1", failures: "0" });
    expect(draft).toMatchObject({ name: "draft.txt", tests: "1", failures: "1", errors: "0" });
    expect(draft.testcase[0].failure[0].message).toBe('"the the" has one word twice; write "the"');
    expect(bad).toMatchObject({ tests: "1", errors: "1" });
    expect(soft).toMatchObject({ failures: "0" });
    const strict = await suites("--fail-on", "warning");
    expect(Number(strict[3].failures)).toBeGreaterThan(0);
  });

  it("is well-formed whatever the draft holds", async () => {
    for (const format of ["junit", "checkstyle"]) {
      expect(XMLValidator.validate(await reportOnHostile(newsroom(), format)), format).toBe(true);
    }
  });
});

describe("--format checkstyle", { timeout: 30_000 }, () => {
  it("names every finding with its place", async () => {
    const report = await reportOf(filled(), "checkstyle", ...DRAFTS);
    expect(XMLValidator.validate(report)).toBe(true);
    const files = parser.parse(report).checkstyle[0].file;
    expect(files.map(({ name }: { name: string }) => name)).toEqual(DRAFTS);
    expect(files[1].error).toEqual([
      {
        line: "1",
        column: "29",
        severity: "error",
        message: '"the the" has one word twice; write "the"',
        source: "copydesk.repeated-word",
      },
    ]);
    expect(files[2].error[0]).toMatchObject({ severity: "error", source: "copydesk.not-checked" });
  });
});

describe("several formats in one run", { timeout: 30_000 }, () => {
  it("are written side by side", async () => {
    const room = filled();
    const args = ["--format", "github", "--format", "sarif=out.sarif", "--format", "galley=proofs/"];
    const { stdout, code } = await room.copydesk(["check", ...args, "clean.txt", "draft.txt"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=draft\.txt/);
    expect(JSON.parse(room.read("out.sarif")).version).toBe("2.1.0");
    expect(room.read("proofs/draft.txt.html")).toContain("the the");
    expect(room.read("proofs/index.html")).toContain('href="draft.txt.html"');
  });
});
