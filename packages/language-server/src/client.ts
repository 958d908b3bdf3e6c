import {
  type ClientCapabilities,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
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

const ENCODINGS: readonly Encoding[] = ["utf-8", "utf-32"];

/** clangd's way to agree on an encoding, from before the protocol had one: Neovim 0.9 and earlier know no other. */
interface Clangd {
  readonly offsetEncoding?: readonly string[];
}

/** What an editor may give as `initializationOptions`. */
interface InitializationOptions {
  /** Where an editor can do both: `push` shows what is being typed at once, before the whole draft is looked at. */
  readonly diagnostics?: unknown;
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
    pulls: textDocument?.diagnostic !== undefined && options.diagnostics !== "push",
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

/**
 * UTF-16, which is how the text is held, unless the editor would rather have UTF-8 or cannot do UTF-16. Older editors name
 * their encodings as clangd asked them to.
 */
function encodingFor({ general, offsetEncoding }: ClientCapabilities & Clangd): Encoding {
  const offered: readonly string[] = general?.positionEncodings ?? offsetEncoding ?? [];
  const [favourite] = offered;
  if (favourite === "utf-8") return "utf-8";
  if (offered.includes("utf-16")) return "utf-16";
  return ENCODINGS.find((encoding) => offered.includes(encoding)) ?? "utf-16";
}

export function initializeResult(client: Client): InitializeResult & { readonly offsetEncoding: Encoding } {
  return {
    offsetEncoding: client.encoding,
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
