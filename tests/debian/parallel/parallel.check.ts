import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { projects, root } from "../newsroom.js";

const project = projects();

it("GNU parallel spreads an archive over processes, and finds what one process finds", async () => {
  const archive = project();
  const articles = `${root}fixtures/articles/`;
  const names = readdirSync(articles).filter((name) => /\.(?:txt|md|html)$/.test(name));
  const drafts = Array.from({ length: 120 }, (_, id) => {
    const name = names[id % names.length]!;
    return { id, path: `${id}/${name}`, text: `${readFileSync(articles + name, "utf8")}\nNumber ${id} of of them.\n` };
  });
  archive.write("archive.ndjson", drafts.map((draft) => `${JSON.stringify(draft)}\n`).join(""));

  const one = await archive.run("bash", ["-c", "copydesk check --stdin-ndjson < archive.ndjson"]);
  const command = "parallel --jobs 2 --pipe --keep-order --block 100k copydesk check --stdin-ndjson < archive.ndjson";
  const many = await archive.run("bash", ["-c", command]);

  const lines = one.stdout.trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(drafts.map(({ id }) => id));
  expect(lines.every((line) => JSON.parse(line).findings.length > 0)).toBe(true);
  expect(many.stderr).toBe("");
  expect(many.stdout).toBe(one.stdout);
  expect(one.code).toBe(1);
  // parallel ends with the number of its jobs that failed: more than one process was at work, and each found something.
  expect(many.code).toBeGreaterThan(2);
});

it("GNU parallel's own way of many files works too", async () => {
  const archive = project();
  for (let number = 0; number < 40; number++)
    archive.write(`drafts/${number}.txt`, `It rained for for ${number} days.\n`);
  const find = "find drafts -name '*.txt' -print0";
  const command = `${find} | parallel --null --keep-order --max-args 8 copydesk check --format ndjson`;
  const { stdout } = await archive.run("bash", ["-c", command]);
  expect(stdout.trimEnd().split("\n")).toHaveLength(40);
});
