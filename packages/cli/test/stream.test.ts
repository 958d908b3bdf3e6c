import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inOrder } from "../src/pool/ordered.js";
import { FAULTY, newsrooms, outcomeOf } from "./newsroom.js";

const newsroom = newsrooms();

const line = (data: unknown) => `${JSON.stringify(data)}\n`;
const draftLines = (count: number) =>
  Array.from({ length: count }, (_, id) =>
    line({ id, path: `archive/${id}.${id % 2 === 0 ? "md" : "txt"}`, text: FAULTY.repeat(1 + (id % 3)) }),
  ).join("");

describe("a stream of drafts", { timeout: 120_000 }, () => {
  it("comes out a line for a line, in order, whatever stands in one", async () => {
    const room = newsroom();
    room.write("sport/house-style.yml", "stet:\n  - { text: the the, reason: so }\n");
    const input = [
      line({ id: "a", path: "news/a.txt", text: FAULTY }),
      line({ id: 7, text: FAULTY }),
      line({ id: "b", path: "sport/b.txt", text: FAULTY }),
      '{"id": "c", "text": \n',
      line({ id: "d" }),
      line(null),
      Buffer.from('{"text": "\xff"}\n', "latin1"),
      "\n",
      JSON.stringify({ id: "e", path: "\u0000.docx", text: "" }),
    ].map((part) => Buffer.from(part));
    const { code, stdout } = await room.copydesk(["check", "--stdin-ndjson"], { input: Buffer.concat(input) });
    const lines = stdout
      .trim()
      .split("\n")
      .map((text) => JSON.parse(text));
    expect(lines.map(({ id, path, problem, findings }) => [id, path, problem ?? findings.length])).toEqual([
      ["a", "news/a.txt", 1],
      [7, "line 2", 1],
      ["b", "sport/b.txt", 0],
      [undefined, "line 4", expect.stringMatching(/^it is not JSON/)],
      [undefined, "line 5", expect.stringMatching(/^it has no "text"/)],
      [undefined, "line 6", expect.stringMatching(/^it has no "text"/)],
      [undefined, "line 7", "it is not UTF-8"],
      ["e", "\u0000.docx", 0],
    ]);
    expect(code).toBe(2);
  });

  it("is answered line by line, so that a queue's worker can wait", async () => {
    const child = newsroom().start(["check", "--stdin-ndjson"]);
    const answers: string[] = [];
    for (const id of ["a", "b"]) {
      child.stdin.write(line({ id, text: FAULTY }));
      answers.push(String((await once(child.stdout, "data"))[0]));
    }
    expect(answers.map((answer) => JSON.parse(answer).id)).toEqual(["a", "b"]);
    expect((await outcomeOf(child)).code).toBe(1);
  });

  it.skipIf(!existsSync("/usr/bin/parallel"))("is the same under GNU parallel as in one process", async () => {
    const room = newsroom();
    const input = draftLines(120);
    const { stdout } = await room.copydesk(["check", "--stdin-ndjson", "--workers", "2"], { input });
    expect(stdout.trim().split("\n")).toHaveLength(120);
    const [node, command] = room.start(["--version"]).spawnargs as [string, string];
    const job = `${node} ${command} check --stdin-ndjson --workers 1 || test $? -eq 1`;
    const args = ["--will-cite", "--pipe", "--keep-order", "--block", "5k", "--jobs", "2", job];
    const together = execFileSync("/usr/bin/parallel", args, { cwd: room.folder, input, encoding: "utf8" });
    expect(together).toBe(stdout);
  });
});

describe("work in order", () => {
  const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

  it("yields results by the order of the items, and takes no more of them than it may", async () => {
    let taken = 0;
    let yielded = 0;
    let most = 0;
    async function* items() {
      for (let item = 0; item < 40; item++) {
        taken += 1;
        most = Math.max(most, taken - yielded);
        yield item;
      }
    }
    const results: number[] = [];
    for await (const result of inOrder(items(), async (item) => wait((item * 7) % 5).then(() => item), 4)) {
      yielded += 1;
      results.push(result);
    }
    expect(results).toEqual(Array.from({ length: 40 }, (_, index) => index));
    expect(most).toBeLessThanOrEqual(5);
  });

  it("yields what is done while the next item is waited for", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    async function* items() {
      yield 1;
      await held;
      yield 2;
    }
    const results = inOrder(items(), async (item) => item, 4);
    expect((await results.next()).value).toBe(1);
    release();
    expect((await results.next()).value).toBe(2);
    expect((await results.next()).done).toBe(true);
  });

  it("passes a failure on", async () => {
    async function* items() {
      yield* [1, 2, 3];
    }
    const results = inOrder(items(), async (item) => (item === 2 ? Promise.reject(new Error("two")) : item), 3);
    expect((await results.next()).value).toBe(1);
    await expect(results.next()).rejects.toThrow("two");
  });
});
