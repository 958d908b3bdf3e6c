import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { CLEAN, FAULTY, newsrooms } from "./newsroom.js";

const newsroom = newsrooms();

describe("a comment", { timeout: 120_000 }, () => {
  it("suppresses what it names until it is enabled again, in Markdown and HTML", async () => {
    const room = newsroom();
    const text = `We saw the the lake.

<!-- copydesk-disable repeated-word, copydesk/typo -- as it was said -->

We saw the the lake with the goverment.

<!-- copydesk-enable repeated-word -->

We saw the the lake with the goverment.

<!-- textlint-disable -->

We saw the the lake.
`;
    room.write("draft.md", text);
    room.write("draft.html", text.replace(/^(We.*)$/gm, "<p>$1</p>"));
    const { found } = await room.check(["draft.md", "draft.html", "--rule", "repeated-word", "--rule", "typo"]);
    expect(found).toEqual([
      "draft.md:1:8 repeated-word",
      "draft.md:9:8 repeated-word",
      "draft.html:1:11 repeated-word",
      "draft.html:9:11 repeated-word",
    ]);
  });

  it("that suppresses nothing, or names no rule, is told of", async () => {
    const room = newsroom();
    room.write(
      "draft.md",
      `<!-- copydesk-disable typo -->\n\n${CLEAN}\n\`<!-- copydesk-disable -->\`\n\n<!-- copydesk-disable tipo -->\n`,
    );
    const { drafts, code } = await room.check(["draft.md"]);
    expect(drafts[0]?.findings?.map(({ message }) => message)).toEqual([
      '"<!-- copydesk-disable typo -->" suppresses nothing; delete it',
      '"<!-- copydesk-disable tipo -->" names "tipo", and there is no such rule',
    ]);
    expect(code).toBe(0);
    expect((await room.check(["draft.md", "--rule", "typo"])).found).toEqual([]);
  });
});

describe("a stet entry", { timeout: 120_000 }, () => {
  const house = `stet:
  - text: tody
    reason: the bird
    rule: typo
  - text: the the
    reason: a line of verse
    file: verse/
  - text: definately
    reason: left over
`;

  it("lets words stand, by rule and by folder, and is told of when it is not needed any more", async () => {
    const room = newsroom();
    room.write("house-style.yml", house);
    room.write("verse/one.txt", "A tody saw the the lake.\n");
    room.write("news/two.txt", "A tody saw the the lake.\n");
    expect((await room.check([])).found).toEqual([
      "news/two.txt:1:12 repeated-word",
      "house-style.yml:8:5 unused-suppression",
    ]);
    // What is not looked through may be what an entry is for.
    expect((await room.check(["news"])).found).toEqual(["news/two.txt:1:12 repeated-word"]);
    expect((await room.check(["--no-rule", "typo"])).found).toEqual(["news/two.txt:1:12 repeated-word"]);
  });
});

describe("a baseline", { timeout: 120_000 }, () => {
  it("holds what is known by its words, wherever they move to", async () => {
    const room = newsroom();
    room.write("drafts/one.txt", `${FAULTY}\nThey saw the the lake.\n`);
    const written = await room.copydesk(["check", "drafts", "--write-baseline", "--baseline", "known.json"]);
    expect(written).toEqual({
      code: 0,
      stdout: "2 findings are in known.json, and are not reported with --baseline known.json\n",
      stderr: "",
    });
    const found = async (folder = ".", path = "drafts", baseline = "known.json") =>
      (await room.check([path, "--baseline", baseline], { folder })).found;
    expect(await found()).toEqual([]);
    expect(await found("drafts", ".", "../known.json")).toEqual([]);
    room.write("drafts/one.txt", `A new top.\n\nThey saw the the lake.\n\n${FAULTY}\nThey left the the lake.\n`);
    expect(await found()).toEqual(["drafts/one.txt:7:11 repeated-word"]);
    room.write("drafts/two.txt", FAULTY);
    expect(await found()).toHaveLength(2);
  });
});

describe("--since", { timeout: 120_000 }, () => {
  it("reports what stands in paragraphs that were changed, or speaks of one", async () => {
    const room = newsroom();
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], { cwd: room.folder });
    const old = `${FAULTY}\nMs. Calloway left the town, and Ms. Calloway came back.\n`;
    room.write("drafts/old.md", old);
    room.write("drafts/same.md", old);
    git("init", "-q", "-b", "main");
    git("add", ".");
    git("commit", "-q", "-m", "old");
    git("checkout", "-q", "-b", "desk");
    room.write("drafts/old.md", `${old.replaceAll("\n", "\r\n")}\r\nThey saw the the lake.\r\n`);
    room.write("drafts/new.md", FAULTY);
    const { found } = await room.check(["drafts", "--since", "main"]);
    expect(found).toEqual(["drafts/new.md:1:29 repeated-word", "drafts/old.md:5:10 repeated-word"]);
    expect((await room.check([".", "--since", "main"], { folder: "drafts" })).found).toHaveLength(2);
    expect(await room.copydesk(["check", "--since", "--output=x"])).toMatchObject({ code: 2 });
    expect(await room.copydesk(["check", "--since", "nowhere"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('git knows no "nowhere" here'),
    });
  });
});
