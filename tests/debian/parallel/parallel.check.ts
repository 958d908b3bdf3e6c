import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { projects, root } from "../newsroom.js";

const project = projects();

it("GNU parallel spreads an archive over processes, and finds what one process finds", async () => {
  const archive = project();
  const drafts = Array.from({ length: 90 }, (_, id) => {
    const story = `LAKEPORT — The mayor opened bridge number ${id}.\n\n`.repeat((id % 7) + 1);
    return { id, path: `2025/${id}.${id % 3 === 0 ? "md" : "txt"}`, text: `${story}It rained for for ${id} days.\n` };
  });
  archive.write("archive.ndjson", drafts.map((draft) => `${JSON.stringify(draft)}\n`).join(""));

  const one = await archive.run("bash", ["-c", "copydesk check --stdin-ndjson < archive.ndjson"]);
  // The README's own line, with blocks that even so small an archive has several of.
  const [line] = /^parallel --pipe.*$/m.exec(readFileSync(`${root}packages/cli/README.md`, "utf8"))!;
  await archive.run("bash", ["-c", line.replace("--block 10M", "--jobs 2 --joblog jobs --block 6k")]);
  // A line for each process, below a head.
  expect(archive.read("jobs").trim().split("\n").length).toBeGreaterThan(3);

  const lines = one.stdout.trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(drafts.map(({ id }) => id));
  expect(lines.every((line) => JSON.parse(line).findings.length > 0)).toBe(true);
  expect(archive.read("findings.ndjson")).toBe(one.stdout);
  expect(one.code).toBe(1);
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
