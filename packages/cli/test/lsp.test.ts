import { expect, it } from "vitest";
import { newsrooms } from "./newsroom.js";

const newsroom = newsrooms();
const frame = (message: object) => {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};

it("copydesk lsp is the language server, until the editor says goodbye", { timeout: 30_000 }, async () => {
  const server = newsroom().start(["lsp", "--stdio"]);
  const ended = new Promise((resolve) => server.once("exit", resolve));
  let said = "";
  const answered = (what: RegExp) =>
    expect.poll(() => said, { timeout: 20_000 }).toMatch(what) as unknown as Promise<void>;
  server.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  server.stdin.write(
    frame({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } }),
  );
  await answered(/"id":1,"result":.*"copydesk-language-server"/);
  server.stdin.write(frame({ method: "initialized", params: {} }));
  const textDocument = { uri: "untitled:1", languageId: "plaintext", version: 1, text: "He saw the the end." };
  server.stdin.write(frame({ method: "textDocument/didOpen", params: { textDocument } }));
  await answered(/publishDiagnostics.*"repeated-word"/);
  server.stdin.write(frame({ id: 2, method: "shutdown" }));
  await answered(/"id":2/);
  server.stdin.write(frame({ method: "exit" }));
  expect(await ended).toBe(0);
});
