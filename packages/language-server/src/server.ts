import { dirname } from "node:path";
import {
  type Connection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  LSPErrorCodes,
  MarkupKind,
  MessageType,
  ProposedFeatures,
  ResponseError,
  ShowMessageNotification,
} from "vscode-languageserver";
import { createConnection } from "vscode-languageserver/node";
import type { Analysis, Analyst } from "./analyst.js";
import { type Client, clientOf, initializeResult } from "./client.js";
import { runCommand } from "./commands.js";
import { Drafts } from "./drafts.js";
import { codeActionsFor } from "./features/code-actions.js";
import { diagnosticOf, diagnosticsOf } from "./features/diagnostics.js";
import { Documentation, type FindPage, installedPage } from "./features/documentation.js";
import { hoverAt } from "./features/hover.js";
import { DraftSettings } from "./settings/draft-settings.js";
import { FolderWatcher, WATCHED_NAMES } from "./settings/watcher.js";

export interface ServerOptions {
  /** Where a rule's page is; in the packages that are installed, where left out. */
  readonly findPage?: FindPage;
  /** Where the editor's messages come from; standard input where left out. */
  readonly input?: NodeJS.ReadableStream;
  /** Where the server's messages go; standard output where left out. */
  readonly output?: NodeJS.WritableStream;
}

/** Serves one editor by the Language Server Protocol, until that says goodbye or is gone. */
export function startServer({
  findPage = installedPage,
  input = process.stdin,
  output = process.stdout,
}: ServerOptions = {}): void {
  const connection = createConnection(ProposedFeatures.all, input, output);
  const documentation = new Documentation(findPage);
  connection.onInitialize((params) => {
    const client = clientOf(params);
    serve(connection, client, documentation);
    return initializeResult(client);
  });
  connection.listen();
}

function serve(connection: Connection, client: Client, documentation: Documentation): void {
  let folders = client.folders;
  /** What the editor refuses, or is no longer there to hear, does not end the server. */
  const attempt = (work: Promise<unknown>): void => {
    work.catch((error: unknown) => connection.console.error(String(error)));
  };
  // A notification: what the connection's own method sends is a question, which some editors wait to have answered.
  const tell = (type: MessageType, message: string) =>
    attempt(connection.sendNotification(ShowMessageNotification.type, { type, message: `Copydesk: ${message}` }));
  const settings = new DraftSettings(client.settings, (mistake) => tell(MessageType.Warning, mistake));
  const drafts = new Drafts(
    client.encoding,
    () => folders,
    (path) => settings.of(path),
  );
  const watcher = client.watches ? undefined : new FolderWatcher(settingsChanged);

  function show(uri: string, analyst: Analyst): void {
    // An editor that pulls has asked for this state already, or will.
    if (client.pulls) return;
    analyst.follow((analysis) => {
      const diagnostics = diagnosticsOf(analysis, uri, client, documentation);
      attempt(connection.sendDiagnostics({ uri, version: analysis.version, diagnostics }));
    });
  }

  function settingsChanged(): void {
    for (const [uri, analyst] of drafts.all) {
      analyst.outdate();
      show(uri, analyst);
    }
    if (client.pulls && client.refreshes) attempt(connection.sendRequest(DiagnosticRefreshRequest.type));
  }

  async function readEditorSettings(pushed?: unknown): Promise<void> {
    const given = client.configuration
      ? await connection.workspace.getConfiguration("copydesk")
      : (pushed as { copydesk?: unknown } | undefined)?.copydesk;
    if (settings.setByEditor(given ?? undefined)) settingsChanged();
  }

  /** The newest analysis of an open draft. */
  async function analysisOf(uri: string): Promise<Analysis | undefined> {
    return drafts.get(uri)?.current();
  }

  connection.onInitialized(() => {
    if (client.watches) {
      const watchers = WATCHED_NAMES.map((name) => ({ globPattern: `**/${name}` }));
      attempt(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    }
    if (client.configurationChanges) {
      attempt(connection.client.register(DidChangeConfigurationNotification.type, { section: "copydesk" }));
    }
    if (client.configuration) attempt(readEditorSettings());
  });
  connection.onDidChangeConfiguration(({ settings: pushed }) => attempt(readEditorSettings(pushed)));
  connection.onDidChangeWatchedFiles(settingsChanged);
  connection.onNotification("workspace/didChangeWorkspaceFolders", ({ event }) => {
    const gone = new Set(event.removed.map(({ uri }: { uri: string }) => uri));
    folders = [...folders.filter((uri) => !gone.has(uri)), ...event.added.map(({ uri }: { uri: string }) => uri)];
  });

  connection.onDidOpenTextDocument((params) => {
    const analyst = drafts.open(params);
    if (analyst === undefined) return;
    watcher?.add(dirname(analyst.state.path));
    show(params.textDocument.uri, analyst);
  });
  connection.onDidChangeTextDocument((params) => {
    const analyst = drafts.change(params);
    if (analyst !== undefined) show(params.textDocument.uri, analyst);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    drafts.close(uri);
    if (!client.pulls) attempt(connection.sendDiagnostics({ uri, diagnostics: [] }));
  });

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const analyst = drafts.get(uri);
    const analysis = await analyst?.current();
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
    if (analyst === undefined || analysis === undefined) return { kind: "full", items: [] };
    const resultId = String(analysis.revision);
    if (previousResultId === resultId) return { kind: "unchanged", resultId };
    return { kind: "full", resultId, items: diagnosticsOf(analysis, uri, client, documentation) };
  });

  connection.onCodeAction(async ({ textDocument: { uri }, range, context }, token) => {
    const analysis = await analysisOf(uri);
    if (analysis === undefined || token.isCancellationRequested) return null;
    return codeActionsFor(analysis, analysis.text.offsetAt(range.start), analysis.text.offsetAt(range.end), {
      uri,
      versioned: client.versionedEdits,
      stetCommand: client.stetCommand,
      only: context.only,
      diagnosticOf: (finding) => diagnosticOf(finding, analysis, uri, client, documentation),
    });
  });

  connection.onHover(async ({ textDocument: { uri }, position }, token) => {
    const analysis = await analysisOf(uri);
    if (analysis === undefined || token.isCancellationRequested) return null;
    const kind = client.markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
    return hoverAt(analysis, position, kind, documentation) ?? null;
  });

  connection.onExecuteCommand(async ({ command, arguments: given = [] }) => {
    try {
      const path = runCommand(command, given[0], folders);
      settingsChanged();
      return { path };
    } catch (error) {
      const { message } = error as Error;
      tell(MessageType.Error, message);
      throw new ResponseError(ErrorCodes.InvalidParams, message);
    }
  });

  connection.onShutdown(() => {
    watcher?.close();
    for (const [uri] of [...drafts.all]) drafts.close(uri);
  });
}
