import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../command-line.js";

const session = fileURLToPath(new URL("session.lua", import.meta.url));
const server = fileURLToPath(
  new URL("../../../packages/language-server/bin/copydesk-language-server.js", import.meta.url),
);

/** As Neovim counts: lines from 0, columns in bytes from 0. */
interface Seen {
  readonly line: number;
  readonly column: number;
  readonly end_column: number;
  readonly severity: number;
  readonly code: string;
  readonly source: string;
  readonly message: string;
}

interface Outcome {
  readonly problem?: string;
  readonly encoding: string;
  readonly first: readonly Seen[];
  readonly actions: readonly string[];
  readonly second: readonly Seen[];
  readonly third: readonly Seen[];
}

/** In the shape of an article of a treaty's anniversary, with what comes in the way of columns: accents, marks, a saxophone. */
const DRAFT = `Envoys Mark Ten Years of the Lakeport Treaty

LAKEPORT — “We kept our word — each of us 🎷🎷,” Ambassador Sibylle Grauwächter said on Monday.

Ms. Grauwaechter told the audience that the ministers signed the accord tody ten years ago, and that it held.

Ambassador Grauwächter will leave the post in May.
`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "copydesk-neovim-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function edit(draft: string, settings: object): Promise<Outcome> {
  const outcome = join(folder, "outcome.json");
  rmSync(outcome, { force: true });
  const { stdout, stderr } = await run(
    "nvim",
    ["--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", `luafile ${session}`],
    {
      cwd: folder,
      env: {
        COPYDESK_OUTCOME: outcome,
        COPYDESK_SESSION: JSON.stringify({
          command: [process.execPath, server, "--stdio"],
          folder,
          draft: join(folder, draft),
          rule: "typo",
          ...settings,
        }),
      },
    },
  );
  try {
    return JSON.parse(readFileSync(outcome, "utf8"));
  } catch {
    throw new Error(`Neovim left no outcome:\n${stdout}${stderr}`);
  }
}

/** What Neovim underlines. */
const underlined = (text: string, { line, column, end_column }: Seen) =>
  Buffer.from(text.split("\n")[line]!).subarray(column, end_column).toString();
const words = (text: string, seen: readonly Seen[]) => seen.map((one) => `${one.code}: ${underlined(text, one)}`);

describe.each([
  { name: "draft.txt", filetype: "text" },
  { name: "draft.md", filetype: "markdown" },
])("Neovim on $name", ({ name, filetype }) => {
  it.each(["utf-16", "utf-8"])("shows, corrects and saves, counting in %s", async (encoding) => {
    const draft = name.replace(".", `-${encoding}.`);
    writeFileSync(join(folder, draft), DRAFT);
    const outcome = await edit(draft, { filetype, encoding });
    expect(outcome.problem).toBeUndefined();
    expect(outcome.encoding).toBe(encoding);
    expect(words(DRAFT, outcome.first)).toEqual(expect.arrayContaining(["typo: tody", "name-spelling: Grauwaechter"]));
    expect(outcome.first.every(({ source }) => source === "copydesk")).toBe(true);
    expect(outcome.actions[0]).toBe('Write "today"');
    const corrected = DRAFT.replace("tody", "today");
    expect(readFileSync(join(folder, draft), "utf8")).toBe(corrected);
    expect(words(corrected, outcome.second)).toEqual(
      words(DRAFT, outcome.first).filter((finding) => finding !== "typo: tody"),
    );
    expect(words(`🎷 He went to the the pier.\n${corrected}`, outcome.third)).toContain("repeated-word: the the");
  });
});
