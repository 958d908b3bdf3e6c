import { commands, type ExtensionContext, window, workspace } from "vscode";
import { ExecuteCommandRequest, LanguageClient, TransportKind } from "vscode-languageclient/node";
import { LANGUAGES } from "./languages.js";
import { FindingsInStatusBar } from "./status.js";

/** What the server hands to the command that lets words stand. */
interface StetRequest {
  readonly uri: string;
  readonly text: string;
  readonly rule: string;
}

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const running = makeClient(context);
  client = running;
  context.subscriptions.push(
    new FindingsInStatusBar(running),
    commands.registerCommand("copydesk.askStet", (request: StetRequest) => askStet(running, request)),
    commands.registerCommand("copydesk.fixAll", () =>
      commands.executeCommand("editor.action.codeAction", { kind: "source.fixAll.copydesk", apply: "first" }),
    ),
    commands.registerCommand("copydesk.restart", () => running.restart()),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("copydesk.enable")) void startOrStop(running);
    }),
  );
  await startOrStop(running);
}

export async function deactivate(): Promise<void> {
  if (client?.isRunning()) await client.stop();
}

function makeClient(context: ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath("dist/server.mjs");
  return new LanguageClient(
    "copydesk",
    "Copydesk",
    { module, transport: TransportKind.stdio },
    {
      documentSelector: LANGUAGES.map((language) => ({ language })),
      initializationOptions: {
        diagnostics: "push",
        stetCommand: "copydesk.askStet",
        settings: workspace.getConfiguration("copydesk"),
      },
    },
  );
}

async function startOrStop(running: LanguageClient): Promise<void> {
  const isWanted = workspace.getConfiguration("copydesk").get<boolean>("enable", true);
  if (isWanted && !running.isRunning()) await running.start();
  if (!isWanted && running.isRunning()) await running.stop();
}

/** A desk that lets something stand says why; without a reason nothing is entered. */
async function askStet(running: LanguageClient, request: StetRequest): Promise<void> {
  const reason = await window.showInputBox({
    title: `Stet: let "${request.text}" stand`,
    prompt: "Why does it stand? The reason goes into house-style.yml beside it.",
    placeHolder: "the bird, in the nature column",
    validateInput: (text) => (text.trim() === "" ? "Say in a few words why it stands." : undefined),
  });
  if (reason === undefined) return;
  await running.sendRequest(ExecuteCommandRequest.type, {
    command: "copydesk.stet",
    arguments: [{ ...request, reason }],
  });
}
