import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { join, relative } from "node:path";
import { Misuse } from "../commands/command.js";

/**
 * Nothing that a repository's own settings name is run, and nothing is fetched: only objects are looked up, by commands that
 * know of no hooks and filters.
 */
const ENVIRONMENT = { GIT_NO_LAZY_FETCH: "1", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
const git = (args: readonly string[], folder: string) =>
  spawn("git", ["--no-pager", "-c", "protocol.allow=never", "-c", "core.fsmonitor=false", ...args], {
    cwd: folder,
    env: { ...process.env, ...ENVIRONMENT },
    stdio: ["pipe", "pipe", "pipe"],
  });

/** Drafts as they were at a commit. */
export class Past {
  readonly #folder: string;
  readonly #commit: string;
  readonly #objects: ChildProcessWithoutNullStreams;
  readonly #answers: AsyncIterator<Buffer>;
  #rest = Buffer.alloc(0);

  private constructor(folder: string, commit: string) {
    this.#folder = folder;
    this.#commit = commit;
    this.#objects = git(["cat-file", "--batch"], folder);
    this.#objects.stdin.on("error", () => {});
    this.#answers = this.#objects.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  /**
   * The drafts of a folder's repository as they were where the current branch left a reference: a branch, tag or commit.
   *
   * @throws Misuse where there is no repository, or no such reference in it
   */
  static async at(reference: string, folder: string): Promise<Past> {
    const top = await say(["rev-parse", "--show-toplevel"], folder);
    if (top === undefined) throw new Misuse(`--since looks into git, and ${folder} is in no repository of it`);
    const named = await say(["rev-parse", "--verify", "--quiet", "--end-of-options", `${reference}^{commit}`], folder);
    if (named === undefined) {
      throw new Misuse(`git knows no "${reference}" here; a shallow clone has to fetch it first (fetch-depth: 0)`);
    }
    // What others have changed on that branch meanwhile is not what was changed here.
    const parted = await say(["merge-base", named, "HEAD"], folder);
    return new Past(top, parted ?? named);
  }

  /** The content of a file as it was; undefined where it was not there. One call after the other. */
  async read(file: string): Promise<Buffer | undefined> {
    const path = relative(this.#folder, real(file)).replaceAll("\\", "/");
    // A line break would end the question.
    if (path.startsWith("../") || /[\r\n]/.test(path)) return undefined;
    this.#objects.stdin.write(`${this.#commit}:${path}\n`);
    const [, kind, size] = (await this.#line()).split(" ");
    if (size === undefined || !/^\d+$/.test(size)) return undefined;
    const content = await this.#bytes(Number(size) + 1);
    return kind === "blob" ? content.subarray(0, -1) : undefined;
  }

  close(): void {
    this.#objects.kill();
  }

  async #line(): Promise<string> {
    while (true) {
      const end = this.#rest.indexOf(0x0a);
      if (end >= 0) {
        const line = this.#rest.toString("utf8", 0, end);
        this.#rest = this.#rest.subarray(end + 1);
        return line.endsWith(" missing") ? "" : line;
      }
      await this.#more();
    }
  }

  async #bytes(count: number): Promise<Buffer> {
    while (this.#rest.length < count) await this.#more();
    const bytes = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(count);
    return bytes;
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#answers.next();
    if (done === true) throw new Misuse("git ended before it had told how the drafts were");
    this.#rest = Buffer.concat([this.#rest, value]);
  }
}

/** The path that git knows a file by: without links on the way to it. */
function real(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return join(file);
  }
}

/** What git says on one line; undefined where it fails. */
function say(args: readonly string[], folder: string): Promise<string | undefined> {
  return new Promise((done, failed) => {
    const child = git(args, folder);
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
    child.on("error", () => failed(new Misuse("--since needs git, which cannot be started")));
    child.on("close", (code) => done(code === 0 ? said.replace(/\n$/, "") : undefined));
    child.stdin.end();
  });
}
