import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Diagnostic, DocumentDiagnosticReport, Hover } from "vscode-languageserver-protocol";
import { FERRY } from "./support/drafts.js";
import { Editor, underlined, withEdits } from "./support/editor.js";

let editor: Editor;
let folder: string;
const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "copydesk-editor-"));
  editor = new Editor();
});

afterEach(async () => {
  expect(await editor.stop()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

/** The rules that FERRY is about; what others find in it is their own tests' business. */
const TESTED = new Set(["typo", "repeated-word", "name-spelling"]);
const tested = (diagnostics: readonly Diagnostic[]) => diagnostics.filter(({ code }) => TESTED.has(String(code)));
const ofRule = (diagnostics: readonly Diagnostic[], rule: string) => diagnostics.filter(({ code }) => code === rule);
const NEWER = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    hover: { contentFormat: ["markdown" as const] },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

describe("diagnostics", { timeout: 30_000 }, () => {
  it("stand at the words at fault, with severity, rule, page and other place", async () => {
    await editor.start(NEWER);
    const uri = uriOf("ferry.txt");
    await editor.open(uri, FERRY);
    const found = tested(await editor.diagnostics(uri, 1));
    expect(found.map((one) => [one.range.start.line, underlined(FERRY, one), one.code, one.severity])).toEqual([
      [2, "tody", "typo", 1],
      [6, "the the", "repeated-word", 1],
      [6, "the the", "repeated-word", 1],
      [6, "Caloway", "name-spelling", 1],
    ]);
    const name = ofRule(found, "name-spelling")[0]!;
    expect(name.source).toBe("copydesk");
    expect(existsSync(fileURLToPath(name.codeDescription!.href))).toBe(true);
    expect(name.relatedInformation).toHaveLength(1);
    expect(underlined(FERRY, name.relatedInformation![0]!.location)).toBe("Calloway");
    expect(name.relatedInformation![0]!.location.uri).toBe(uri);
  });

  it("say no more than the editor can show", async () => {
    await editor.start();
    await editor.open(uriOf("ferry.txt"), FERRY);
    for (const one of await editor.diagnostics(uriOf("ferry.txt"), 1)) {
      expect(one.relatedInformation).toBeUndefined();
      expect(one.codeDescription).toBeUndefined();
    }
  });

  it.each([
    { offered: undefined, encoding: "utf-16", column: 19 },
    { offered: ["utf-16"], encoding: "utf-16", column: 19 },
    { offered: ["utf-8", "utf-16"], encoding: "utf-8", column: 22 },
    { offered: ["utf-32"], encoding: "utf-32", column: 18 },
  ])("count columns in $encoding where the editor offers $offered", async ({ offered, encoding, column }) => {
    const { capabilities } = await editor.start(
      offered === undefined ? {} : { general: { positionEncodings: offered } },
    );
    expect(capabilities.positionEncoding).toBe(encoding);
    const uri = uriOf("astral.txt");
    await editor.open(uri, "The café band 🎷 the the played until midnight on Friday.\n");
    const [first] = ofRule(await editor.diagnostics(uri, 1), "repeated-word");
    expect(first!.range).toEqual({
      start: { line: 0, character: column - 2 },
      end: { line: 0, character: column + 5 },
    });
    // A change behind the astral character comes back in the same units.
    const range = { start: { line: 0, character: column - 2 }, end: { line: 0, character: column + 2 } };
    await editor.change(uri, 2, { range, text: "" });
    expect(ofRule(await editor.diagnostics(uri, 2), "repeated-word")).toEqual([]);
  });

  it("follow the typing", async () => {
    await editor.start();
    const uri = uriOf("ferry.txt");
    await editor.open(uri, FERRY);
    const [typo] = ofRule(await editor.diagnostics(uri, 1), "typo");
    await editor.change(uri, 2, { range: typo!.range, text: "today" });
    expect(ofRule(await editor.diagnostics(uri, 2), "typo")).toEqual([]);
    await editor.change(uri, 3, { text: "He opened the the gate.\n" });
    expect(tested(await editor.diagnostics(uri, 3)).map(({ code }) => code)).toEqual(["repeated-word"]);
  });

  it("go when the draft is closed", async () => {
    await editor.start();
    const uri = uriOf("ferry.txt");
    await editor.open(uri, FERRY);
    await editor.diagnostics(uri, 1);
    await editor.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    expect(await editor.diagnosticsWhere(uri, (found) => found.length === 0)).toEqual([]);
  });

  it("are pulled by an editor that can", async () => {
    await editor.start({ textDocument: { diagnostic: {} } });
    expect(editor.initialized!.capabilities.diagnosticProvider).toBeDefined();
    const uri = uriOf("ferry.txt");
    await editor.open(uri, FERRY);
    const pull = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
      editor.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri }, previousResultId });
    const first = await pull();
    expect(first.kind === "full" && tested(first.items).length).toBe(4);
    expect((await pull(first.resultId!)).kind).toBe("unchanged");
    await editor.change(uri, 2, { text: "The ferry left at noon.\n" });
    const second = await pull(first.resultId!);
    expect(second.kind === "full" && second.items).toEqual([]);
    expect(editor.published).toEqual([]);
  });
});

describe("an editor that pulls", { timeout: 30_000 }, () => {
  it("can ask to be pushed to instead", async () => {
    const { capabilities } = await editor.start(
      { textDocument: { diagnostic: {} } },
      { options: { diagnostics: "push" } },
    );
    expect(capabilities.diagnosticProvider).toBeUndefined();
    await editor.open(uriOf("ferry.txt"), FERRY);
    expect(tested(await editor.diagnostics(uriOf("ferry.txt"), 1))).toHaveLength(4);
  });
});

describe("formats", { timeout: 30_000 }, () => {
  const rulesIn = async (name: string, languageId: string, text: string) => {
    await editor.open(uriOf(name), text, languageId);
    return tested(await editor.diagnostics(uriOf(name), 1)).map(({ code, range }) => `${code} ${range.start.line}`);
  };

  it("reads plain text, Markdown, HTML and commit messages, each as it is", async () => {
    await editor.start();
    expect(await rulesIn("a.txt", "text", "He opened `the the` gate.\n")).toEqual(["repeated-word 0"]);
    expect(await rulesIn("a.md", "markdown", "He opened `the the` gate to the the garden.\n")).toEqual([
      "repeated-word 0",
    ]);
    expect(await rulesIn("a.html", "html", "<p class='the the'>\nHe opened the the gate.</p>\n")).toEqual([
      "repeated-word 1",
    ]);
    const message =
      "Open the the gate\n\nIt was shut.\n\nSigned-off-by: Teh Teh <teh@example.org>\n# the the\n# ------------------------ >8 ------------------------\n-the the\n";
    expect(await rulesIn("COMMIT_EDITMSG", "gitcommit", message)).toEqual(["repeated-word 0"]);
  });

  it("leaves other languages alone", async () => {
    await editor.start();
    await editor.open(uriOf("a.py"), "# the the\n", "python");
    await editor.open(uriOf("b.txt"), "the the\n");
    await editor.diagnostics(uriOf("b.txt"), 1);
    expect(editor.published.map(({ uri }) => uri)).toEqual([uriOf("b.txt")]);
  });
});

describe("code actions", { timeout: 30_000 }, () => {
  const at = async (rule: string, nth = 0) => {
    await editor.start(NEWER, { folder });
    const uri = uriOf("ferry.txt");
    await editor.open(uri, FERRY);
    const { range } = ofRule(await editor.diagnostics(uri, 1), rule)[nth]!;
    return { uri, position: range.start };
  };
  const editsIn = (action: { edit?: unknown }) =>
    (action.edit as { documentChanges: { textDocument: { version: number }; edits: [] }[] }).documentChanges[0]!;

  it("make a correction at once", async () => {
    const { uri, position } = await at("name-spelling");
    const [first] = await editor.codeActions(uri, position, ["quickfix"]);
    expect(first).toMatchObject({ title: 'Write "Calloway"', kind: "quickfix", isPreferred: true });
    expect(first!.diagnostics![0]!.code).toBe("name-spelling");
    expect(editsIn(first!).textDocument.version).toBe(1);
    expect(withEdits(FERRY, editsIn(first!).edits)).toBe(FERRY.replace("Caloway", "Calloway"));
  });

  it("offer what a person may take, inside a quotation too", async () => {
    const { uri, position } = await at("repeated-word", 1);
    const [first] = await editor.codeActions(uri, position);
    expect(first!.isPreferred).toBeUndefined();
    expect(withEdits(FERRY, editsIn(first!).edits)).toBe(FERRY.replace("is the the", "is the"));
  });

  it("make every safe correction, and none in a quotation", async () => {
    const { uri, position } = await at("typo");
    const actions = await editor.codeActions(uri, position, ["source.fixAll"]);
    expect(actions.map(({ kind }) => kind)).toEqual(["source.fixAll.copydesk"]);
    const fixed = withEdits(FERRY, editsIn(actions[0]!).edits);
    expect(fixed).toContain("fought the rule");
    expect(fixed).toContain("is the the sensible");
    expect(fixed).toContain("Ms. Calloway said.\n");
  });

  it("let words stand, with the reason that was given", async () => {
    const { uri, position } = await at("typo");
    const stet = (await editor.codeActions(uri, position)).find(({ command }) => command?.command === "copydesk.stet")!;
    expect(stet.title).toBe('Stet: let "tody" stand for typo');
    const [argument] = stet.command!.arguments as [object];
    await editor.connection.sendRequest("workspace/executeCommand", {
      command: "copydesk.stet",
      arguments: [{ ...argument, reason: "the bird" }],
    });
    expect(readFileSync(join(folder, "house-style.yml"), "utf8")).toBe(
      "stet:\n  - text: tody\n    reason: the bird\n    rule: typo\n",
    );
    await editor.diagnosticsWhere(uri, (found) => ofRule(found, "typo").length === 0);
  });

  it("add a name to the house style beside the others", async () => {
    writeFileSync(join(folder, "house-style.yml"), "# Ours.\nnames: [Okonjo] # a minister\ntense: past\n");
    const { uri, position } = await at("name-spelling");
    const add = (await editor.codeActions(uri, position)).find(
      ({ command }) => command?.command === "copydesk.addName",
    )!;
    expect(add.title).toBe('Add "Caloway" to the names of the house style');
    await editor.connection.sendRequest("workspace/executeCommand", add.command);
    expect(readFileSync(join(folder, "house-style.yml"), "utf8")).toBe(
      "# Ours.\nnames: [ Okonjo, Caloway ] # a minister\ntense: past\n",
    );
  });

  it("leave to the editor to ask for the reason, if it can", async () => {
    await editor.start({}, { folder, options: { stetCommand: "copydesk.askStet" } });
    await editor.open(uriOf("ferry.txt"), FERRY);
    const { range } = ofRule(await editor.diagnostics(uriOf("ferry.txt"), 1), "typo")[0]!;
    const actions = await editor.codeActions(uriOf("ferry.txt"), range.start);
    expect(actions.map(({ command }) => command?.command)).toContain("copydesk.askStet");
  });

  it("tell why a house style cannot be changed, and leave it", async () => {
    writeFileSync(join(folder, "house-style.yml"), "names: [Okonjo\n");
    const { uri, position } = await at("typo");
    const stet = (await editor.codeActions(uri, position)).find(({ command }) => command?.command === "copydesk.stet")!;
    await expect(editor.connection.sendRequest("workspace/executeCommand", stet.command)).rejects.toThrow(
      /house-style\.yml, line \d: this is not YAML/,
    );
    expect(editor.shown.join()).toMatch(/house-style\.yml/);
    expect(readFileSync(join(folder, "house-style.yml"), "utf8")).toBe("names: [Okonjo\n");
  });
});

describe("hover", { timeout: 30_000 }, () => {
  it("gives the message, what the rule is for and why", async () => {
    await editor.start(NEWER);
    const uri = uriOf("ferry.txt");
    await editor.open(uri, FERRY);
    const { range } = ofRule(await editor.diagnostics(uri, 1), "name-spelling")[0]!;
    const hover: Hover | null = await editor.connection.sendRequest("textDocument/hover", {
      textDocument: { uri },
      position: range.start,
    });
    expect(hover!.range).toEqual(range);
    const { kind, value } = hover!.contents as { kind: string; value: string };
    expect(kind).toBe("markdown");
    expect(value).toMatch(/^"Caloway" is spelled "Calloway" 2 times/);
    expect(value).toMatch(/\[\*\*name-spelling\*\*\]\(file:/);
    expect(value).toMatch(/No list of names is needed/);
    const nothing = await editor.connection.sendRequest("textDocument/hover", {
      textDocument: { uri },
      position: { line: 0, character: 0 },
    });
    expect(nothing).toBeNull();
  });
});

describe("settings", { timeout: 30_000 }, () => {
  it("come from .textlintrc.json and are read again when it changes", async () => {
    await editor.start();
    const uri = uriOf("ferry.txt");
    const configure = (preset: unknown) =>
      writeFileSync(
        join(folder, ".textlintrc.json"),
        `{ // ours\n "rules": { "preset-copydesk": ${JSON.stringify(preset)} } }`,
      );
    configure({ typo: false });
    await editor.open(uri, FERRY);
    expect(ofRule(await editor.diagnostics(uri, 1), "typo")).toEqual([]);
    configure({ typo: { severity: "warning" } });
    const found = await editor.diagnosticsWhere(uri, (all) => ofRule(all, "typo").length > 0);
    expect(ofRule(found, "typo")[0]!.severity).toBe(2);
  });

  it("come from the house style, and from a new one", async () => {
    await editor.start();
    mkdirSync(join(folder, "drafts"));
    const uri = uriOf("drafts/ferry.txt");
    await editor.open(uri, FERRY);
    expect(ofRule(await editor.diagnostics(uri, 1), "typo")).toHaveLength(1);
    writeFileSync(join(folder, "house-style.yml"), "stet:\n  - text: tody\n    reason: the bird\n");
    await editor.diagnosticsWhere(uri, (all) => ofRule(all, "typo").length === 0);
    rmSync(join(folder, "house-style.yml"));
    await editor.diagnosticsWhere(uri, (all) => ofRule(all, "typo").length === 1);
  });

  it("of a draft that was never saved come from the editor's folder, also from one that is opened later", async () => {
    writeFileSync(join(folder, "house-style.yml"), "stet:\n  - text: tody\n    reason: the bird\n");
    await editor.start();
    await editor.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
      event: { added: [{ uri: pathToFileURL(folder).href, name: "desk" }], removed: [] },
    });
    await editor.open("untitled:Untitled-1", FERRY);
    const found = tested(await editor.diagnostics("untitled:Untitled-1", 1));
    expect(found.map(({ code }) => code)).toEqual(["repeated-word", "repeated-word", "name-spelling"]);
  });

  it("come from the editor, before those of the file", async () => {
    await editor.start({}, { options: { settings: { rules: { typo: false } } } });
    const uri = uriOf("ferry.txt");
    await editor.open(uri, FERRY);
    expect(ofRule(await editor.diagnostics(uri, 1), "typo")).toEqual([]);
    await editor.connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { copydesk: { rules: { "name-spelling": false } } },
    });
    const found = await editor.diagnosticsWhere(uri, (all) => ofRule(all, "typo").length > 0);
    expect(ofRule(found, "name-spelling")).toEqual([]);
  });

  it("that cannot be read are told of once", async () => {
    writeFileSync(join(folder, ".textlintrc.json"), '{\n "rules": {\n');
    await editor.start();
    const uri = uriOf("ferry.txt");
    await editor.open(uri, FERRY);
    expect(tested(await editor.diagnostics(uri, 1))).toHaveLength(4);
    await editor.change(uri, 2, { text: FERRY });
    await editor.diagnostics(uri, 2);
    expect(editor.shown.filter((one) => /\.textlintrc\.json, line 3/.test(one))).toHaveLength(1);
  });

  it("in comments hold findings back", async () => {
    await editor.start();
    const uri = uriOf("ferry.md");
    const text = `<!-- copydesk-disable typo -- the bird -->\n\n${FERRY}\n<!-- textlint-disable copydesk/repeated-word -->\n\nHe saw the the tody.\n`;
    await editor.open(uri, text, "markdown");
    expect(tested(await editor.diagnostics(uri, 1)).map(({ code }) => code)).toEqual([
      "repeated-word",
      "repeated-word",
      "name-spelling",
    ]);
  });

  it("change what an editor pulls, which is told to pull again", async () => {
    await editor.start({
      textDocument: { diagnostic: {} },
      workspace: { diagnostics: { refreshSupport: true }, didChangeWatchedFiles: { dynamicRegistration: true } },
    });
    const uri = uriOf("ferry.txt");
    await editor.open(uri, FERRY);
    writeFileSync(join(folder, "house-style.yml"), "stet:\n  - text: tody\n    reason: the bird\n");
    await editor.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: uriOf("house-style.yml"), type: 1 }],
    });
    await editor.until(() => (editor.refreshes > 0 ? true : undefined), "refresh");
    const report: DocumentDiagnosticReport = await editor.connection.sendRequest("textDocument/diagnostic", {
      textDocument: { uri },
    });
    expect(report.kind === "full" && ofRule(report.items, "typo")).toEqual([]);
  });
});
