import type {
  DidChangeTextDocumentParams,
  DidOpenTextDocumentParams,
  TextDocumentContentChangeEvent,
} from "vscode-languageserver";
import { Analyst, type DraftState } from "./analyst.js";
import { placeOf } from "./place.js";
import type { Settings } from "./settings/settings.js";
import { DraftText } from "./text/draft-text.js";
import type { Encoding } from "./text/encoding.js";
import { formatOf } from "./text/format.js";

/** The drafts that are open in the editor. */
export class Drafts {
  readonly #encoding: Encoding;
  readonly #folders: () => readonly string[];
  readonly #settingsOf: (path: string) => Settings;
  readonly #open = new Map<string, Analyst>();

  constructor(encoding: Encoding, folders: () => readonly string[], settingsOf: (path: string) => Settings) {
    this.#encoding = encoding;
    this.#folders = folders;
    this.#settingsOf = settingsOf;
  }

  get all(): Iterable<[string, Analyst]> {
    return this.#open;
  }

  get(uri: string): Analyst | undefined {
    return this.#open.get(uri);
  }

  /** Nothing for a document that Copydesk does not read. */
  open({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams): Analyst | undefined {
    this.#open.get(uri)?.close();
    this.#open.delete(uri);
    const path = placeOf(uri, this.#folders());
    const format = formatOf(languageId, path.replaceAll("\\", "/"));
    if (format === undefined) return undefined;
    const state: DraftState = { version, text: new DraftText(text, this.#encoding), format, path };
    const analyst = new Analyst(state, () => this.#settingsOf(path));
    this.#open.set(uri, analyst);
    return analyst;
  }

  /**
   * Makes the changes in the order in which they came: each is told of the state that the one before left behind, whatever
   * version it bears.
   */
  change({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams): Analyst | undefined {
    const analyst = this.#open.get(uri);
    if (analyst === undefined) return undefined;
    const text = contentChanges.reduce<DraftText>(
      (before, change) => this.#changed(before, change),
      analyst.state.text,
    );
    analyst.change({ ...analyst.state, version: version ?? analyst.state.version, text });
    return analyst;
  }

  close(uri: string): void {
    this.#open.get(uri)?.close();
    this.#open.delete(uri);
  }

  /** What is no change, whatever the editor meant by it, changes nothing. */
  #changed(before: DraftText, change: TextDocumentContentChangeEvent): DraftText {
    if (typeof change?.text !== "string") return before;
    return "range" in change
      ? before.withChange(change.range, change.text)
      : new DraftText(change.text, this.#encoding);
  }
}
