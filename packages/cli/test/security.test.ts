import { existsSync } from "node:fs";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { formats } from "../src/formats/index.js";
import { FAULTY, newsrooms } from "./newsroom.js";

const newsroom = newsrooms();

/** Fails whatever opens a connection or asks for a name. */
const NO_NETWORK = `
const refuse = () => { require("node:fs").writeFileSync(process.env.MARKER, "network"); throw new Error("no network"); };
require("node:net").Socket.prototype.connect = refuse;
require("node:dns").lookup = refuse;
require("node:dgram").createSocket = refuse;
`;

describe("what a draft's folder holds", { timeout: 120_000 }, () => {
  it("is not run, and nothing is fetched", async () => {
    const room = newsroom();
    const marker = room.path("marker");
    const evil = `require("node:fs").writeFileSync(${JSON.stringify(marker)}, "code");`;
    room.write("no-network.cjs", NO_NETWORK);
    for (const name of [".textlintrc.js", ".textlintrc.cjs", "copydesk.config.js", "index.js"])
      room.write(`drafts/${name}`, evil);
    for (const name of ["textlint-rule-preset-copydesk", "@textlint/kernel", "evil"]) {
      room.write(`drafts/node_modules/${name}/package.json`, JSON.stringify({ name, main: "index.js" }));
      room.write(`drafts/node_modules/${name}/index.js`, evil);
    }
    const rules = { "preset-copydesk": true, "./index.js": true, evil: true };
    room.write("drafts/.textlintrc.json", JSON.stringify({ rules, plugins: ["evil"], filters: { evil: true } }));
    room.write("drafts/house-style.yml", `names: !!js/function "function () { ${evil} }"\n`);
    for (let index = 0; index < 40; index++) room.write(`drafts/${index}.txt`, FAULTY);
    room.write("drafts/page.html", `<p>${FAULTY}</p><script src="https://example.org/x.js"></script>`);
    room.write("drafts/story.md", `${FAULTY}\n![picture](https://example.org/x.png)\n`);
    const { code, drafts } = await room.check(["--workers", "2"], {
      folder: "drafts",
      env: { NODE_OPTIONS: `--require=${room.path("no-network.cjs")}`, MARKER: marker },
    });
    expect(drafts.filter(({ findings }) => findings?.length === 1)).not.toHaveLength(0);
    expect(code).toBe(1);
    expect(existsSync(marker)).toBe(false);
    await room.copydesk(["fix", "0.txt"], { folder: "drafts" });
    expect(existsSync(marker)).toBe(false);
  });

  it("is told of where it is a program", async () => {
    const room = newsroom();
    room.write(".textlintrc.js", "process.exit(7)");
    room.write("draft.txt", FAULTY);
    const { code, stderr } = await room.copydesk(["check", "draft.txt"]);
    expect(stderr).toContain(".textlintrc.js is a program and is not run");
    expect(code).toBe(1);
    expect((await room.copydesk(["check", "--config", ".textlintrc.js"])).code).toBe(2);
  });
});

describe("what a draft holds", { timeout: 120_000 }, () => {
  // Control characters, a turn of the line's direction, half of a surrogate pair, markup, a workflow command.
  const HOSTILE = `They saw the the lake. She will thank the goverment, \u001b[31mred\u001b]0;title\u0007 \u202egnp\u202c \ud800 <script>alert("x")</script> & ]]> "quoted" \u009b2J\n::error::forged\n`;

  it("is harmless in every format, in its text and in its name", async () => {
    const room = newsroom();
    room.write("drafts/\u001b[2J<b>&'\".txt", HOSTILE.repeat(2));
    room.write("drafts/plain.txt", HOSTILE);
    room.write("drafts/latin.txt", Buffer.from("\xff", "latin1"));
    const others = Object.keys(formats).filter((name) => name !== "pretty");
    const targets = ["pretty", ...others.map((name) => `${name}=${name}`)].flatMap((target) => ["-f", target]);
    const { stdout, stderr } = await room.copydesk(["check", "drafts", ...targets]);
    for (const [name, printed] of [["pretty", stdout], ...others.map((other) => [other, room.read(other)])] as const) {
      expect(printed, name).toContain("the the");
      expect(printed, name).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      expect(printed, name).not.toMatch(/^::error::forged/m);
    }
    expect(room.read("galley")).not.toMatch(/<script>alert|<b>&/);
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it("is refused where a small document unpacks to a large one", async () => {
    const room = newsroom();
    const document = new Uint8Array(80_000_000).fill(0x20);
    const bomb = zipSync({ "[Content_Types].xml": new Uint8Array(), "word/document.xml": document });
    expect(bomb.length).toBeLessThan(1_000_000);
    room.write("bomb.docx", bomb);
    // The directory at the end says that it is small.
    const liar = Buffer.from(bomb);
    const claim = Buffer.alloc(4);
    claim.writeUInt32LE(document.length);
    for (let at = liar.indexOf(claim); at >= 0; at = liar.indexOf(claim, at + 4)) liar.writeUInt32LE(1000, at);
    room.write("liar.docx", liar);
    const { found, code } = await room.check(["bomb.docx", "liar.docx"]);
    expect(found[0]).toBe("bomb.docx: it is refused: it unpacks to more than 50 MB of text");
    expect(found[1]).toMatch(/^liar\.docx: it is not a \.docx that can be read/);
    expect(code).toBe(2);
  });
});
