import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach } from "vitest";

/** What a command did. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Setting {
  readonly input?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
  /** Below the newsroom. */
  readonly folder?: string;
  /** Runs without the superuser's right to read everything. */
  readonly asAnybody?: boolean;
}

/** Path of the command, as it was built. */
export const command = fileURLToPath(new URL("../bin/copydesk.js", import.meta.url));
/** Another user could not even read the command, where the repository lies in a folder that only its owner may enter. */
const WITHOUT_RIGHTS = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--"];

/** A folder of drafts, and the built command, run in it as a user would. Gone when the test is done. */
export class Newsroom {
  readonly folder = mkdtempSync(join(tmpdir(), "copydesk-newsroom-"));

  constructor() {
    chmodSync(this.folder, 0o755);
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): string {
    const path = this.path(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  read(name: string): string {
    return readFileSync(this.path(name), "utf8");
  }

  /** Starts the command; its output is for the caller to read. */
  start(args: readonly string[], { env = {}, folder = ".", asAnybody = false }: Setting = {}) {
    const rights = asAnybody && process.getuid?.() === 0 ? WITHOUT_RIGHTS : [];
    const [program = process.execPath, ...rest] = [...rights, process.execPath, command, ...args];
    return spawn(program, rest, {
      cwd: this.path(folder),
      env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env },
    });
  }

  /** Runs the command to its end. */
  copydesk(args: readonly string[], setting: Setting = {}): Promise<Outcome> {
    return outcomeOf(this.start(args, setting), setting.input);
  }

  /** Runs the command and reads its JSON. */
  async check(args: readonly string[], setting: Setting = {}): Promise<Checked> {
    const { code, stdout, stderr } = await this.copydesk(["check", "--format", "json", ...args], setting);
    const { drafts } = JSON.parse(stdout) as { drafts: CheckedDraft[] };
    return { code, stderr, drafts, found: drafts.flatMap(describeDraft) };
  }
}

interface CheckedDraft {
  readonly path: string;
  readonly problem?: string;
  readonly findings?: readonly {
    readonly rule: string;
    readonly message: string;
    readonly from: { readonly line: number; readonly column: number };
    readonly paragraph?: { readonly number: number; readonly offset: number };
    readonly fingerprint: string;
  }[];
}

export interface Checked {
  readonly code: number | null;
  readonly stderr: string;
  readonly drafts: readonly CheckedDraft[];
  /** `draft.txt:1:29 typo`, or `draft.txt: ` and the problem. */
  readonly found: readonly string[];
}

function describeDraft({ path, problem, findings = [] }: CheckedDraft): string[] {
  if (problem !== undefined) return [`${path}: ${problem}`];
  return findings.map(({ rule, from, paragraph }) =>
    paragraph === undefined
      ? `${path}:${from.line}:${from.column} ${rule}`
      : `${path}, paragraph ${paragraph.number}:${paragraph.offset} ${rule}`,
  );
}

export function outcomeOf(child: ChildProcessWithoutNullStreams, input: string | Uint8Array = ""): Promise<Outcome> {
  return new Promise((resolve, reject) => {
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
      // The command ended before it had read everything; its exit code tells why.
    });
    child.stdin.end(input);
  });
}

/** A newsroom for every test of a file. */
export function newsrooms(): () => Newsroom {
  const open: Newsroom[] = [];
  afterEach(() => {
    for (const { folder } of open.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const newsroom = new Newsroom();
    open.push(newsroom);
    return newsroom;
  };
}

export const CLEAN = "LAKEPORT — The mayor opened the new bridge on Tuesday.\n";
/** One finding: `1:29 repeated-word`. */
export const FAULTY = "LAKEPORT — The mayor opened the the new bridge on Tuesday.\n";
