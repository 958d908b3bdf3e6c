import {
  type ClientCapabilities,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { ADD_NAME, CODE_ACTION_KINDS, STET } from "./features/code-actions.js";
import { SOURCE } from "./features/diagnostics.js";
import type { Encoding } from "./text/encoding.js";
import { version } from "./version.js";

/** What the editor said of itself when it started the server. */
export interface Client {
  readonly encoding: Encoding;
  /** It asks for diagnostics, and need not be sent them. */
  readonly pulls: boolean;
  readonly refreshes: boolean;
  readonly related: boolean;
  readonly description: boolean;
  readonly versionedEdits: boolean;
  readonly markdown: boolean;
  readonly watches: boolean;
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
  /** Paths of its folders, as URIs. */
  readonly folders: readonly string[];
  /** Its own command for letting words stand, which asks for the reason. */
  readonly stetCommand: string;
  readonly settings: unknown;
}

/** What an editor may give as `initializationOptions`. */
interface InitializationOptions {
  readonly stetCommand?: unknown;
  readonly settings?: unknown;
}

export function clientOf(params: InitializeParams): Client {
  const { capabilities } = params;
  const { textDocument, workspace } = capabilities;
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  return {
    encoding: encodingFor(capabilities),
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    related: textDocument?.publishDiagnostics?.relatedInformation === true || relatedPulled(capabilities),
    description:
      textDocument?.publishDiagnostics?.codeDescriptionSupport === true || textDocument?.diagnostic !== undefined,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    folders,
    stetCommand: typeof options.stetCommand === "string" ? options.stetCommand : STET,
    settings: options.settings,
  };
}

function relatedPulled({ textDocument }: ClientCapabilities): boolean {
  return (textDocument?.diagnostic as { relatedInformation?: boolean } | undefined)?.relatedInformation === true;
}

/** The one that costs nothing, if the editor takes it; UTF-16 where it says nothing. */
function encodingFor({ general }: ClientCapabilities): Encoding {
  const offered = general?.positionEncodings ?? [];
  if (offered.length === 0 || offered.includes(PositionEncodingKind.UTF16)) {
    // An editor names first what it likes best.
    return offered[0] === PositionEncodingKind.UTF8 ? "utf-8" : "utf-16";
  }
  return offered.includes(PositionEncodingKind.UTF8)
    ? "utf-8"
    : offered.includes(PositionEncodingKind.UTF32)
      ? "utf-32"
      : "utf-16";
}

export function initializeResult(client: Client): InitializeResult {
  return {
    serverInfo: { name: "copydesk-language-server", version },
    capabilities: {
      positionEncoding: client.encoding,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS },
      executeCommandProvider: { commands: [STET, ADD_NAME] },
      ...(client.pulls
        ? { diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: false } }
        : {}),
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}
