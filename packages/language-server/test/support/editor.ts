import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  type ClientCapabilities,
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  ErrorCodes,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from "vscode-languageserver-protocol/node";

const bin = fileURLToPath(new URL("../../bin/copydesk-language-server.js", import.meta.url));

/** Enough of an editor to talk to the server by its standard input and output, with the protocol's own client library. */
export class Editor {
  readonly server: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly shown: string[] = [];
  readonly stderr: string[] = [];
  refreshes = 0;
  initialized: InitializeResult | undefined;
  readonly #waiting = new Set<() => void>();

  /** @param refuses answers every request of the server with an error */
  constructor({ refuses = false } = {}) {
    this.server = spawn(process.execPath, [bin, "--stdio"], { stdio: ["pipe", "pipe", "pipe"] });
    this.server.stderr!.setEncoding("utf8").on("data", (text: string) => this.stderr.push(text));
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.server.stdout!),
      new StreamMessageWriter(this.server.stdin!),
    );
    this.connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      for (const look of this.#waiting) look();
    });
    this.connection.onNotification("window/showMessage", ({ message }: { message: string }) => {
      this.shown.push(message);
      for (const look of this.#waiting) look();
    });
    const answer = () => (refuses ? new ResponseError(ErrorCodes.InternalError, "no") : null);
    this.connection.onRequest("client/registerCapability", answer);
    this.connection.onRequest("workspace/configuration", answer);
    this.connection.onRequest("workspace/diagnostic/refresh", () => {
      this.refreshes++;
      for (const look of this.#waiting) look();
      return answer();
    });
    this.connection.listen();
  }

  async start(
    capabilities: ClientCapabilities = {},
    { folder, options }: { folder?: string; options?: object } = {},
  ): Promise<InitializeResult> {
    this.initialized = (await this.connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities,
      workspaceFolders: folder === undefined ? null : [{ uri: pathToFileURL(folder).href, name: "desk" }],
      ...(options === undefined ? {} : { initializationOptions: options }),
    })) as InitializeResult;
    await this.connection.sendNotification("initialized", {});
    return this.initialized;
  }

  open(uri: string, text: string, languageId = "plaintext", version = 1): Promise<void> {
    return this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId, version, text },
    });
  }

  change(uri: string, version: number, ...contentChanges: readonly { range?: Range; text: string }[]): Promise<void> {
    return this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  /** The first diagnostics published for a version or a later one. */
  diagnostics(uri: string, version: number): Promise<Diagnostic[]> {
    return this.until(
      () => this.published.find((one) => one.uri === uri && (one.version ?? -1) >= version)?.diagnostics,
      `diagnostics of version ${version}`,
    );
  }

  /** The newest diagnostics published, once they are as wished. */
  diagnosticsWhere(uri: string, wished: (diagnostics: readonly Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    return this.until(() => {
      const last = this.published.findLast((one) => one.uri === uri)?.diagnostics;
      return last !== undefined && wished(last) ? last : undefined;
    }, "other diagnostics");
  }

  /** What is found in the whole of the newest text. */
  async pull(uri: string): Promise<Diagnostic[]> {
    const report = await this.connection.sendRequest<{ items: Diagnostic[] }>("textDocument/diagnostic", {
      textDocument: { uri },
    });
    return report.items;
  }

  codeActions(uri: string, at: Position, only?: string[]): Promise<CodeAction[]> {
    return this.connection.sendRequest("textDocument/codeAction", {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
    });
  }

  until<T>(look: () => T | undefined, what: string): Promise<T> {
    return new Promise((resolve, reject) => {
      const give = () => {
        this.#waiting.delete(check);
        clearTimeout(limit);
      };
      const check = () => {
        const found = look();
        if (found === undefined) return;
        give();
        resolve(found);
      };
      const limit = setTimeout(() => {
        give();
        reject(new Error(`the server sent no ${what}; it said: ${[...this.stderr, ...this.shown].join("\n")}`));
      }, 20_000);
      this.#waiting.add(check);
      check();
    });
  }

  /** Says goodbye; gives the exit code. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.server.once("exit", resolve));
    if (this.server.exitCode !== null) return this.server.exitCode;
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    const code = await ended;
    this.connection.dispose();
    return code;
  }
}

/** The text with edits made as an editor makes them whose columns are UTF-16 units and whose lines end with line feeds. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split("\n");
  const offsetAt = ({ line, character }: Position) =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  return [...edits]
    .sort((a, b) => offsetAt(b.range.start) - offsetAt(a.range.start))
    .reduce(
      (all, { range, newText }) => all.slice(0, offsetAt(range.start)) + newText + all.slice(offsetAt(range.end)),
      text,
    );
}

/** What a diagnostic underlines, where columns are UTF-16 units. */
export function underlined(text: string, { range: { start, end } }: Pick<Diagnostic, "range">): string {
  const lines = text.split("\n").slice(start.line, end.line + 1);
  const last = lines.length - 1;
  lines[last] = lines[last]!.slice(0, end.character);
  lines[0] = lines[0]!.slice(start.character);
  return lines.join("\n");
}
