import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Range } from "vscode-languageserver-protocol";
import { FERRY } from "./support/drafts.js";
import { Editor } from "./support/editor.js";
import { freshLint, inLines } from "./support/fresh-lint.js";

let editor: Editor;
let uri: string;

// One server for all: what it went through before must not show.
beforeAll(async () => {
  editor = new Editor();
  await editor.start();
}, 30_000);

afterAll(async () => {
  expect(await editor.stop()).toBe(0);
}, 30_000);

let drafts = 0;
const open = (text: string, version = 1) => {
  uri = `untitled:Untitled-${++drafts}`;
  return editor.open(uri, text, "plaintext", version);
};

/** The server still works, and what it says of the text is right. */
async function expectSound(text: string): Promise<void> {
  await editor.change(uri, 100_000, { text });
  expect(inLines(await editor.pull(uri))).toEqual(await freshLint(text, ".txt"));
}

const frame = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const notification = (method: string, params: unknown) => frame(JSON.stringify({ jsonrpc: "2.0", method, params }));

describe("what an editor should not send", { timeout: 30_000 }, () => {
  it.each([
    ["a body that is not JSON", frame("{ this is not JSON")],
    ["a body that is no message", frame('"hello"')],
    ["a message without a method", frame('{"jsonrpc":"2.0"}')],
    ["an answer to nothing", frame('{"jsonrpc":"2.0","id":4711,"result":null}')],
    ["a method that there is not", notification("textDocument/sing", {})],
    ["no parameters", notification("textDocument/didOpen", undefined)],
    ["a document without a text", notification("textDocument/didOpen", { textDocument: { uri: "file:///a.txt" } })],
    ["a change of nothing", notification("textDocument/didChange", { textDocument: { uri: "untitled:Untitled-1" } })],
    [
      "a change without a text",
      notification("textDocument/didChange", { textDocument: { uri: "untitled:Untitled-1" }, contentChanges: [{}] }),
    ],
    [
      "an unknown document",
      notification("textDocument/didChange", { textDocument: { uri: "file:///b.txt" }, contentChanges: [] }),
    ],
    [
      "an address that is none",
      notification("textDocument/didOpen", {
        textDocument: { uri: "file://%zz", languageId: "text", text: "the the", version: 1 },
      }),
    ],
    ["settings that are none", notification("workspace/didChangeConfiguration", { settings: 7 })],
  ])("%s does it no harm", async (_, bytes) => {
    await open(FERRY);
    editor.server.stdin!.write(bytes);
    await expectSound(FERRY.replace("tody", "todya"));
  });

  it.each([
    ["textDocument/hover", undefined],
    ["textDocument/hover", { textDocument: { uri: "untitled:Untitled-1" }, position: { line: 1e9, character: -5 } }],
    ["textDocument/hover", { textDocument: { uri: "file:///nowhere.txt" }, position: { line: 0, character: 0 } }],
    ["textDocument/codeAction", { textDocument: { uri: "untitled:Untitled-1" } }],
    ["textDocument/diagnostic", { textDocument: { uri: "file:///nowhere.txt" } }],
    ["workspace/executeCommand", { command: "copydesk.sing", arguments: [] }],
    ["workspace/executeCommand", { command: "copydesk.stet", arguments: [{ uri: "untitled:Untitled-1", text: 7 }] }],
    ["workspace/executeCommand", { command: "copydesk.addName" }],
  ])("%s of %o is answered", async (method, params) => {
    await open(FERRY);
    await editor.connection.sendRequest(method, params).catch((error: unknown) => expect(error).toBeInstanceOf(Error));
    await expectSound(FERRY);
  });
});

it("passes over a header that is none, and reads on with what comes behind it", { timeout: 30_000 }, async () => {
  await open(FERRY);
  await editor.diagnostics(uri, 1);
  editor.server.stdin!.write("Hello?\r\n\r\n");
  // What came in the same packet is read with the next one.
  const typing = setInterval(() => editor.change(uri, 2, { text: FERRY.replace("tody", "todya") }), 50);
  await editor.diagnostics(uri, 2).finally(() => clearInterval(typing));
  await expectSound(FERRY);
});

describe("edits", { timeout: 30_000 }, () => {
  it("beyond the text, backwards or with an older version are made where they fit", async () => {
    const range = (a: number, b: number, c: number, d: number): Range => ({
      start: { line: a, character: b },
      end: { line: c, character: d },
    });
    await open("The the end.\nA line", 7);
    await editor.change(uri, 3, { range: range(0, 7, 0, 4), text: "very" });
    await editor.change(uri, 2, { range: range(1, 99, 99, 0), text: " of the the play" });
    await editor.change(uri, 9, { range: range(50, 0, 60, 3), text: "." });
    const text = "The very end.\nA line of the the play.";
    expect(inLines(await editor.pull(uri))).toEqual(await freshLint(text, ".txt"));
  });

  it("in a thousand, one after the other, leave the diagnostics of a fresh lint", async () => {
    let text = FERRY;
    let version = 1;
    let seed = 4;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const pieces = [
      "",
      "t",
      "e",
      " ",
      "the ",
      "“",
      "”",
      '"',
      "\n",
      "\n\n",
      "Ms. Caloway ",
      ".",
      "tody ",
      "🎷",
      "é",
      "- ",
    ];
    await open(text, version);
    for (let count = 0; count < 1000; count++) {
      const lines = text.split("\n");
      const line = random(lines.length);
      const from = random(lines[line]!.length + 1);
      const to = Math.min(lines[line]!.length, from + random(3));
      const range = { start: { line, character: from }, end: { line, character: to } };
      const inserted = pieces[random(pieces.length)]!;
      const offset = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
      const [start, end] = [wholeBefore(text, offset + from), wholeBefore(text, offset + to)];
      text = text.slice(0, start) + inserted + text.slice(end);
      void editor.change(uri, ++version, { range, text: inserted });
    }
    const fresh = await freshLint(text, ".txt");
    expect(fresh.length).toBeGreaterThan(0);
    await editor.diagnosticsWhere(uri, (all) => isDeepStrictEqual(inLines(all), fresh));
    expect(inLines(await editor.pull(uri))).toEqual(fresh);
    // No diagnostics are of a version that was outdated when they were sent, so most versions have none.
    const versions = editor.published.filter((one) => one.uri === uri).map((one) => one.version);
    expect(versions).toEqual([...versions].sort((a, b) => a! - b!));
  });
});

/** No position is inside a surrogate pair. */
function wholeBefore(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

describe("drafts", { timeout: 30_000 }, () => {
  it.each([
    ["nothing", ""],
    ["blanks", " \n\t\n"],
    ["NUL bytes", "the \0 the the\0"],
    ["lone surrogates", "the the \ud83d end. \udc00 the the"],
    ["old line ends", "the the\rand the the\r\nso"],
    ["a byte order mark", "\ufeffHe saw the the end."],
  ])("with %s are checked", async (_, text) => {
    await open(text);
    await editor.diagnostics(uri, 1);
    await expectSound("the the end");
  });

  it("with a byte order mark have their findings where an editor sees them", async () => {
    await open("\ufeffHe saw the the end.");
    const [first] = await editor.diagnostics(uri, 1);
    expect(first!.range).toEqual({ start: { line: 0, character: 8 }, end: { line: 0, character: 15 } });
  });
});

it("goes on with an editor that refuses whatever it is asked", { timeout: 30_000 }, async () => {
  const other = new Editor({ refuses: true });
  await other.start({
    textDocument: { diagnostic: {} },
    workspace: {
      configuration: true,
      didChangeConfiguration: { dynamicRegistration: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
      diagnostics: { refreshSupport: true },
    },
  });
  await other.open("untitled:1", "He saw the the end.");
  await other.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [] });
  await other.until(() => (other.refreshes > 0 ? true : undefined), "refresh");
  expect((await other.pull("untitled:1")).map(({ code }) => code)).toEqual(["repeated-word"]);
  expect(await other.stop()).toBe(0);
});

it("ends with 1 when the editor goes without a word", { timeout: 30_000 }, async () => {
  const other = new Editor();
  await other.start();
  const ended = new Promise((resolve) => other.server.once("exit", resolve));
  other.server.stdin!.end();
  expect(await ended).toBe(1);
});
