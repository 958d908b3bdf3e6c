import { type FSWatcher, watch } from "node:fs";
import { HOUSE_STYLE_NAMES } from "./house-style.js";
import { TEXTLINTRC_NAMES } from "./textlintrc.js";
import { upwards } from "./upwards.js";

/** The files that decide how a draft is checked. */
export const WATCHED_NAMES = [...HOUSE_STYLE_NAMES, ...TEXTLINTRC_NAMES];

const MOST_FOLDERS = 100;
/** An editor that saves a file does so in several steps. */
const SETTLED = 50;

/**
 * Watches the folders above drafts, for editors that cannot: says once the files in them that decide how a draft is checked
 * have changed.
 */
export class FolderWatcher {
  readonly #changed: () => void;
  readonly #watchers = new Map<string, FSWatcher>();
  #timer: NodeJS.Timeout | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Watches the folder and those above it. */
  add(folder: string): void {
    for (const at of upwards(folder)) {
      if (this.#watchers.has(at) || this.#watchers.size >= MOST_FOLDERS) continue;
      try {
        const watcher = watch(at, { persistent: false }, (_, name) => {
          if (name === null || WATCHED_NAMES.includes(name)) this.#tell();
        });
        watcher.on("error", () => this.#drop(at));
        this.#watchers.set(at, watcher);
      } catch {
        // A folder that may not be watched, or is not there: what changes in it counts with the next keystroke.
      }
    }
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const at of [...this.#watchers.keys()]) this.#drop(at);
  }

  #drop(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }

  #tell(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#changed, SETTLED);
  }
}
