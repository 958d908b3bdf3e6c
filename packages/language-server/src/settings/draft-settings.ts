import { dirname } from "node:path";
import { keysOf, type Settings } from "./settings.js";
import { textlintrcAbove } from "./textlintrc.js";

const MOST_TOLD = 100;

/** What the user has decided, from the editor's settings and from the textlint configuration above a draft. */
export class DraftSettings {
  #rules: Settings["rules"];
  readonly #tell: (mistake: string) => void;
  readonly #told = new Set<string>();

  /** @param tell told once of each mistake in a configuration */
  constructor(byEditor: unknown, tell: (mistake: string) => void) {
    this.#rules = rulesIn(byEditor);
    this.#tell = tell;
  }

  /** @returns whether anything is different now */
  setByEditor(settings: unknown): boolean {
    if (settings === undefined) return false;
    const rules = rulesIn(settings);
    const isChanged = JSON.stringify(rules) !== JSON.stringify(this.#rules);
    this.#rules = rules;
    return isChanged;
  }

  /** The editor's settings go before the file's, rule by rule. */
  of(draft: string): Settings {
    const { settings, mistake } = textlintrcAbove(dirname(draft));
    if (mistake !== undefined && !this.#told.has(mistake)) {
      if (this.#told.size >= MOST_TOLD) this.#told.clear();
      this.#told.add(mistake);
      this.#tell(mistake);
    }
    return { ...settings, rules: { ...settings.rules, ...this.#rules } };
  }
}

function rulesIn(settings: unknown): Settings["rules"] {
  const { rules } = keysOf(settings);
  return keysOf(rules);
}
