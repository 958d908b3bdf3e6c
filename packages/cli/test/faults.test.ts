import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CLEAN, command, FAULTY, newsrooms, outcomeOf } from "./newsroom.js";

const newsroom = newsrooms();
const onLinux = process.platform === "linux";

/** Processes that another one started. */
function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean).map(Number);
}

describe("a fault on the way", { timeout: 120_000 }, () => {
  it.skipIf(process.platform === "win32")("in one file or folder leaves the rest checked", async () => {
    const room = newsroom();
    chmodSync(room.write("drafts/locked.txt", FAULTY), 0o000);
    room.write("drafts/closed/inside.txt", FAULTY);
    chmodSync(room.path("drafts/closed"), 0o000);
    room.write("drafts/latin.txt", Buffer.from("Caf\xe9\n", "latin1"));
    room.write("drafts/wide.txt", Buffer.from("\ufeffWide", "utf16le"));
    room.write("drafts/broken.docx", "not an archive");
    room.write("drafts/novel.txt", Buffer.alloc(50_000_000, FAULTY));
    room.write("drafts/draft.txt", FAULTY);
    const { found, code, stderr } = await room.check(["drafts"], { asAnybody: true });
    chmodSync(room.path("drafts/closed"), 0o755);
    expect(found).toEqual([
      "drafts/closed: you may not read it",
      expect.stringMatching(/^drafts\/broken\.docx: it is not a \.docx that can be read/),
      "drafts/draft.txt:1:29 repeated-word",
      "drafts/latin.txt: it is not UTF-8 (first seen on line 1); save it as UTF-8",
      "drafts/locked.txt: you may not read it",
      "drafts/novel.txt: it is 50 MB long, and drafts are read up to 10 MB; split it into articles",
      "drafts/wide.txt: it is written in UTF-16; save it as UTF-8",
    ]);
    expect(code).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(6);
  });

  it("in the house style is a finding there, and what is right of it counts", async () => {
    const room = newsroom();
    room.write("house-style.yml", "names: [Zelenskyy]\nacronims: [NATO]\nstet:\n  - { text: the the, reason: so }\n");
    room.write("draft.txt", FAULTY);
    expect(await room.check(["draft.txt"])).toMatchObject({ found: ["house-style.yml:2:1 house-style"], code: 1 });
    room.write("house-style.yml", "names: [Zelenskyy\n");
    const broken = await room.check(["draft.txt"]);
    expect(broken.found).toEqual([
      "draft.txt:1:29 repeated-word",
      expect.stringMatching(/^house-style\.yml:\d+:\d+ house-style$/),
    ]);
    room.write("house-style.yml", Buffer.from([0xff, 0xfe, 0]));
    expect((await room.check(["draft.txt"])).code).toBe(2);
  });

  it.each([
    ["is not JSON", "{"],
    ["was not written by this version", "{}"],
    ["holds no lists", '{ "copydesk": 1, "findings": { "draft.txt": 7 } }'],
  ])("in the baseline, which %s, stops the run", async (message, content) => {
    const room = newsroom();
    room.write("draft.txt", FAULTY);
    room.write("known.json", content);
    const { code, stdout, stderr } = await room.copydesk(["check", "draft.txt", "--baseline", "known.json"]);
    expect(stderr).toContain(`the baseline known.json ${message}`);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  it.skipIf(!onLinux)("of a worker that is killed loses nothing and doubles nothing", async () => {
    const room = newsroom();
    const names = Array.from({ length: 120 }, (_, index) => `drafts/${String(index).padStart(3, "0")}.txt`);
    const text = `${CLEAN}\n`.repeat(400);
    for (const name of names) room.write(name, text + FAULTY);
    const child = room.start(["check", "--format", "ndjson", "--workers", "2", "drafts"]);
    const killed = new Promise<number>((resolve) => {
      // Both are at work once there is something to report.
      child.stdout.once("data", () => {
        const [victim] = childrenOf(child.pid!);
        process.kill(victim!, "SIGKILL");
        resolve(victim!);
      });
    });
    const { code, stdout } = await outcomeOf(child);
    expect(await killed).toBeGreaterThan(0);
    const reports = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(reports.map(({ path }) => path)).toEqual(names);
    expect(reports.every(({ findings }) => findings.length === 1)).toBe(true);
    expect(code).toBe(1);
  });

  it("of files that go while it runs is told of each", async () => {
    const room = newsroom();
    const names = Array.from({ length: 200 }, (_, index) => `drafts/${String(index).padStart(3, "0")}.txt`);
    for (const name of names) room.write(name, FAULTY);
    const child = room.start(["check", "--format", "ndjson", "--workers", "1", "drafts"]);
    child.stdout.once("data", () => rmSync(room.path(names.at(-1)!)));
    const { code, stdout } = await outcomeOf(child);
    const reports = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(reports.map(({ path }) => path)).toEqual(names);
    expect(reports.at(-1)).toMatchObject({ problem: "there is no such file" });
    expect(reports.at(-2).findings).toHaveLength(1);
    expect(code).toBe(2);
  });

  it.skipIf(process.platform === "win32")("of the disk, full while fixing, leaves the draft as it was", async () => {
    const room = newsroom();
    const text = `${FAULTY}\n${`${CLEAN}\n`.repeat(2000)}`;
    room.write("draft.txt", text);
    // A file may not grow beyond 16 blocks of 512 or 1,024 bytes; the draft is longer.
    const script = `ulimit -f 16; exec "$0" "$@"`;
    let failure: { status?: number; stderr?: Buffer } = {};
    try {
      execFileSync("sh", ["-c", script, process.execPath, command, "fix", "draft.txt"], {
        cwd: room.folder,
        stdio: "pipe",
      });
    } catch (error) {
      failure = error as typeof failure;
    }
    expect(String(failure.stderr)).toContain("draft.txt: it could not be written, and is as it was");
    expect(failure.status).toBe(2);
    expect(room.read("draft.txt")).toBe(text);
    expect(readdirSync(room.folder)).toEqual(["draft.txt"]);
  });

  it.skipIf(process.platform === "win32")("of patience: Ctrl-C ends with what was found", async () => {
    const room = newsroom();
    const names = Array.from({ length: 400 }, (_, index) => `drafts/${String(index).padStart(3, "0")}.txt`);
    const text = `${CLEAN}\n`.repeat(400);
    for (const name of names) room.write(name, text + FAULTY);
    const child = room.start(["check", "--format", "json", "--workers", "2", "drafts"]);
    child.stdout.once("data", () => {
      // A terminal sends it to every process of the command.
      for (const pid of [child.pid!, ...(onLinux ? childrenOf(child.pid!) : [])]) process.kill(pid, "SIGINT");
    });
    const { code, stdout, stderr } = await outcomeOf(child);
    expect(stderr).toBe("");
    const { drafts, summary } = JSON.parse(stdout);
    expect(summary).toMatchObject({ interrupted: true, drafts: drafts.length, errors: drafts.length });
    expect(drafts.length).toBeGreaterThan(0);
    expect(drafts.length).toBeLessThan(names.length);
    expect(code).toBe(130);
  });

  it("of the reader, who has seen enough, ends it", async () => {
    const room = newsroom();
    for (let index = 0; index < 100; index++) room.write(`${index}.txt`, FAULTY.repeat(30));
    const child = room.start(["check", "--workers", "1"]);
    child.stdout.once("data", () => child.stdout.destroy());
    expect((await outcomeOf(child)).stderr).toBe("");
  });

  it.skipIf(process.platform === "win32")("of a report's place is told before anything is checked", async () => {
    const room = newsroom();
    room.write("draft.txt", FAULTY);
    writeFileSync(room.path("taken"), "");
    const { code, stderr } = await room.copydesk(["check", "draft.txt", "-f", "sarif=taken/out.sarif"]);
    expect(stderr).toContain("taken/out.sarif cannot be written");
    expect(code).toBe(2);
  });
});
