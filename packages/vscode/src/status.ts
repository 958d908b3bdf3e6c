import { type Disposable, languages, StatusBarAlignment, type StatusBarItem, type TextEditor, window } from "vscode";
import { type LanguageClient, State } from "vscode-languageclient/node";
import { LANGUAGES } from "./languages.js";

const LOW = 0;

/** How much is found in the draft that is looked at; a click shows what. */
export class FindingsInStatusBar implements Disposable {
  readonly #client: LanguageClient;
  readonly #item: StatusBarItem;
  readonly #listeners: readonly Disposable[];

  constructor(client: LanguageClient) {
    this.#client = client;
    this.#item = window.createStatusBarItem("copydesk.findings", StatusBarAlignment.Right, LOW);
    this.#item.name = "Copydesk";
    this.#item.command = "workbench.actions.view.problems";
    const update = () => this.#show(window.activeTextEditor);
    this.#listeners = [
      languages.onDidChangeDiagnostics(update),
      window.onDidChangeActiveTextEditor(update),
      client.onDidChangeState(update),
    ];
    update();
  }

  dispose(): void {
    this.#item.dispose();
    for (const listener of this.#listeners) listener.dispose();
  }

  #show(editor: TextEditor | undefined): void {
    const isRead = editor !== undefined && LANGUAGES.includes(editor.document.languageId);
    if (!isRead || this.#client.state === State.Stopped) {
      this.#item.hide();
      return;
    }
    const found = languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === "copydesk").length;
    this.#item.text = found === 0 ? "$(pencil) Copydesk" : `$(pencil) Copydesk: ${found}`;
    this.#item.tooltip = found === 0 ? "Copydesk finds nothing in this draft" : `Copydesk: ${found} in this draft`;
    this.#item.show();
  }
}
