import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** What a program did. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end; a program that cannot be started is an error, one that fails is an outcome. */
export function run(
  command: string,
  args: readonly string[],
  {
    cwd,
    input = "",
    env = {},
    shell = false,
  }: { cwd: string; input?: string; env?: NodeJS.ProcessEnv; shell?: boolean },
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      shell,
      env: { ...process.env, NO_COLOR: "1", CI: "true", ...env },
      windowsHide: true,
    });
    const outcome = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text) => {
      outcome.stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      outcome.stderr += text;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...outcome }));
    child.stdin.on("error", () => {
      // The program ended before it read what it was given; its exit code tells why.
    });
    child.stdin.end(input);
  });
}

/** A folder with drafts in it, and the textlint command line that is to lint them. */
export interface Newsroom {
  readonly folder: string;
  /** Path of textlint's own script. */
  readonly textlint: string;
}

const DRAFT = `LAKEPORT — The mayor opened the the new bridge on Tuesday.

She will return to thank the goverment.

“We watched the the water rise,” Ms. Adeyemi said.
`;

const FIXED = DRAFT.replace("opened the the", "opened the").replace("goverment", "government");

const REPEATED = "copydesk/repeated-word";
const TYPO = "copydesk/typo";

interface Message {
  readonly ruleId: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly severity: number;
}

/** What must hold of the preset wherever textlint's command line finds it. */
export function describeCommandLine(newsroom: () => Newsroom): void {
  const inFolder = (name: string) => join(newsroom().folder, name);
  const write = (name: string, content: string | Uint8Array) => writeFileSync(inFolder(name), content);
  const configure = (preset: unknown, more: object = {}) =>
    write(".textlintrc.json", JSON.stringify({ ...more, rules: { "preset-copydesk": preset } }));
  const textlint = (args: readonly string[], input = "") =>
    run(process.execPath, [newsroom().textlint, ...args], { cwd: newsroom().folder, input });
  /** The findings in each file, by its order on the command line. */
  const lint = async (args: readonly string[], input?: string): Promise<Message[][]> => {
    const { stdout, stderr } = await textlint(["--format", "json", ...args], input);
    expect(stderr).toBe("");
    return (JSON.parse(stdout) as { messages: Message[] }[]).map(({ messages }) => messages);
  };
  const places = (messages: readonly Message[] | undefined) =>
    messages?.map(({ ruleId, line, column }) => `${line}:${column} ${ruleId}`);

  beforeAll(() => {
    mkdirSync(newsroom().folder, { recursive: true });
    configure(true);
    write("draft.txt", DRAFT);
  });
  afterAll(() => rmSync(inFolder(".textlintrc.json"), { force: true }));

  it("finds the faults and fails", async () => {
    const { code, stdout } = await textlint(["draft.txt"]);
    expect(stdout).toMatch(/"the the"/);
    expect(code).toBe(1);
    const [messages] = await lint(["draft.txt"]);
    expect(places(messages)).toEqual(expect.arrayContaining([`1:29 ${REPEATED}`, `3:30 ${TYPO}`]));
  });

  it("is content with a clean draft", async () => {
    write("clean.txt", FIXED.replace("the the", "the"));
    expect(await textlint(["clean.txt"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("fixes what has one right answer, and nothing that was said", async () => {
    write("to-fix.txt", DRAFT);
    await textlint(["--fix", "to-fix.txt"]);
    expect(readFileSync(inFolder("to-fix.txt"), "utf8")).toBe(FIXED);
  });

  it("keeps a byte order mark and Windows line ends through a fix", async () => {
    write("windows.txt", `\ufeff${DRAFT.replaceAll("\n", "\r\n")}`);
    await textlint(["--fix", "windows.txt"]);
    const fixed = readFileSync(inFolder("windows.txt"), "utf8");
    expect(fixed.replace(/^\ufeff/, "")).toBe(FIXED.replaceAll("\n", "\r\n"));
  });

  describe("settings", () => {
    it("switch a rule off", async () => {
      configure({ typo: false });
      const [messages] = await lint(["draft.txt"]);
      expect(places(messages)).toContain(`1:29 ${REPEATED}`);
      expect(places(messages)).not.toContain(`3:30 ${TYPO}`);
    });

    it("set an option", async () => {
      configure({ typo: { allow: ["goverment"] } });
      const [messages] = await lint(["draft.txt"]);
      expect(places(messages)).toContain(`1:29 ${REPEATED}`);
      expect(places(messages)).not.toContain(`3:30 ${TYPO}`);
    });

    it("set a severity", async () => {
      configure({ typo: { severity: "warning" } });
      const [messages] = await lint(["draft.txt"]);
      expect(messages?.find(({ ruleId }) => ruleId === TYPO)?.severity).toBe(1);
    });

    it("that are mistaken are findings with the nearest name", async () => {
      configure({ typo: { alow: ["goverment"] } });
      const [messages] = await lint(["draft.txt"]);
      expect(messages?.map(({ message }) => message).join("\n")).toMatch(/"alow".*"?allow"?/);
      expect(places(messages)).toContain(`1:29 ${REPEATED}`);
    });

    it("of textlint-filter-rule-comments silence a rule in Markdown", async () => {
      configure(true, { filters: { comments: true } });
      const silenced = `<!-- textlint-disable ${TYPO} -->\n\n${DRAFT}\n<!-- textlint-enable ${TYPO} -->\n\nIt was definately so.\n`;
      write("comments.md", silenced);
      const [messages] = await lint(["comments.md"]);
      expect(places(messages)).toEqual(expect.arrayContaining([`3:29 ${REPEATED}`, `11:8 ${TYPO}`]));
      expect(places(messages)).not.toContain(`5:30 ${TYPO}`);
    });
  });

  describe("formats", () => {
    beforeAll(() => configure(true));
    const printed = async (format: string) => (await textlint(["--format", format, "draft.txt"])).stdout;

    it("json carries each rule's documentation", async () => {
      const [file] = JSON.parse(await printed("json")) as {
        messages: { data: { copydesk: { documentation: string } } }[];
      }[];
      for (const { data } of file!.messages) {
        expect(data.copydesk.documentation).toMatch(/^@copydesk\/textlint-rule-[a-z-]+\/README\.md$/);
      }
    });

    it("github annotates the line", async () => {
      expect(await printed("github")).toMatch(/^::error .*file=.*draft\.txt,line=3,/m);
    });

    it("checkstyle names every finding", async () => {
      const [messages] = await lint(["draft.txt"]);
      const report = await printed("checkstyle");
      expect(report).toMatch(/^<\?xml /);
      expect(report.match(/<error /g)).toHaveLength(messages!.length);
    });

    it("copydesk shows the line", async () => {
      expect(await printed("copydesk")).toMatch(/She will return to thank the goverment\.\n +~~~~~~~~~\n/);
    });
  });

  it("reads standard input", async () => {
    const [messages] = await lint(["--stdin", "--stdin-filename", "wire.txt"], DRAFT);
    expect(places(messages)).toContain(`3:30 ${TYPO}`);
  });

  it("finds the same again with textlint's cache", async () => {
    const cached = ["--cache", "--cache-location", inFolder("cache"), "draft.txt"];
    const first = await lint(cached);
    expect(places(first[0])).toContain(`3:30 ${TYPO}`);
    expect(await lint(cached)).toEqual(first);
  });

  it("lints the other files beside one that is not text", async () => {
    write(
      "image.txt",
      Uint8Array.from({ length: 4096 }, (_, index) => (index * 167) % 256),
    );
    const found = await lint(["image.txt", "draft.txt"]);
    expect(found).toHaveLength(2);
    expect(found.flatMap((messages) => places(messages) ?? [])).toContain(`3:30 ${TYPO}`);
  });
}
