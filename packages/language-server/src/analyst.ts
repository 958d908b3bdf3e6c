import type { Finding } from "./lint/finding.js";
import { glance } from "./lint/glance.js";
import { type Draft, lint } from "./lint/linter.js";
import { Parser } from "./lint/parser.js";
import { Cancelled, type Demand } from "./lint/turns.js";
import type { Settings } from "./settings/settings.js";
import type { DraftText } from "./text/draft-text.js";

/** What is found in one state of a draft. */
export interface Analysis {
  /** Counts the states of the draft, settings included; never the same for two of them. */
  readonly revision: number;
  /** The editor's number of the state. */
  readonly version: number;
  readonly text: DraftText;
  readonly findings: readonly Finding[];
  /** Why there are no findings, where the draft could not be checked. */
  readonly failure: string | undefined;
}

/** A state of a draft to look at. */
export interface DraftState {
  readonly version: number;
  readonly text: DraftText;
  readonly format: Draft["format"];
  readonly path: string;
}

/** A longer one would hold up the editor's messages; it is for the command line. UTF-16 units. */
const LONGEST_DRAFT = 3_000_000;
/** A whole draft that takes no more milliseconds needs no glance before. */
const QUICK = 3;
/** A check that takes no more milliseconds is mostly done before the next keystroke, and need not wait for it. */
const DONE_BETWEEN_KEYSTROKES = 80;
const LONGEST_PAUSE = 300;
/** In it, what a glance told goes out to the editor. */
const SHORTEST_PAUSE = 5;

const pauseFor = (cost: number): number =>
  Math.min(Math.max(SHORTEST_PAUSE, cost - DONE_BETWEEN_KEYSTROKES), LONGEST_PAUSE);

let revisions = 0;

/**
 * Keeps one draft analysed: its newest state only, one lint at a time. It holds the last analysis and what the parser keeps
 * of the last state, whatever the number of changes.
 */
export class Analyst {
  #state: DraftState;
  #revision = ++revisions;
  readonly #settings: () => Settings;
  #parser = new Parser();
  #latest: Analysis | undefined;
  #running: { readonly revision: number; readonly demand: Demand; readonly outcome: Promise<Analysis> } | undefined;
  /** Milliseconds that the last whole lint took. */
  #cost = 0;
  #pause: NodeJS.Timeout | undefined;
  #glance: NodeJS.Immediate | undefined;
  #calls = 0;
  #closed = false;

  constructor(state: DraftState, settings: () => Settings) {
    this.#state = state;
    this.#settings = settings;
  }

  get state(): DraftState {
    return this.#state;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Takes a new state of the draft; what is being done for the old one ends. */
  change(state: DraftState): void {
    this.#state = state;
    this.outdate();
  }

  /** Says that the findings may be others, though the text is the same. */
  outdate(): void {
    this.#revision = ++revisions;
    if (this.#running !== undefined) this.#running.demand.cancelled = true;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#pause);
    clearImmediate(this.#glance);
    this.outdate();
  }

  /**
   * Hands what is found to `show`: at once what can be told at a glance of what is being typed, then what is found in the whole
   * draft; where that takes long, when the typing pauses. A later call takes the place of this one.
   */
  follow(show: (analysis: Analysis) => void): void {
    clearTimeout(this.#pause);
    clearImmediate(this.#glance);
    const revision = this.#revision;
    const call = ++this.#calls;
    const isLast = () => call === this.#calls && revision === this.#revision;
    // Of keystrokes that came in one go only the last is looked at.
    this.#glance = setImmediate(async () => {
      const glanced = await this.#atGlance();
      if (!isLast()) return;
      if (glanced !== undefined && this.#latest?.revision !== revision) show(glanced);
      const look = async () => {
        const analysis = await this.current();
        if (analysis?.revision === revision && isLast()) show(analysis);
      };
      this.#pause = setTimeout(look, this.#latest === undefined ? 0 : pauseFor(this.#cost));
    });
  }

  /** What a glance tells of the newest state; nothing where it tells nothing, or the whole is as quick. */
  async #atGlance(): Promise<Analysis | undefined> {
    const { version, text, format, path } = this.#state;
    const revision = this.#revision;
    const known = this.#latest;
    const isReady = known !== undefined && known.failure === undefined && known.text !== text;
    if (!isReady || this.#cost <= QUICK || text.text.length > LONGEST_DRAFT) return undefined;
    try {
      const before = { text: known.text.text, findings: known.findings };
      const draft = { text: text.text, format, path };
      const findings = await glance(before, draft, this.#settings(), this.#parser);
      return findings && { revision, version, text, findings, failure: undefined };
    } catch {
      // The look at the whole will tell what is wrong.
      return undefined;
    }
  }

  /** The analysis of the newest state, however many there are until it is done; nothing once the draft is closed. */
  async current(): Promise<Analysis | undefined> {
    while (!this.#closed) {
      if (this.#latest?.revision === this.#revision) return this.#latest;
      try {
        await this.#run();
      } catch (error) {
        if (!(error instanceof Cancelled)) throw error;
      }
    }
    return undefined;
  }

  #run(): Promise<Analysis> {
    if (this.#running?.revision === this.#revision) return this.#running.outcome;
    const before = this.#running?.outcome.catch(() => undefined) ?? Promise.resolve();
    const demand: Demand = { cancelled: false };
    const revision = this.#revision;
    const outcome = before.then(() => this.#analyse(revision, demand));
    const running = { revision, demand, outcome };
    this.#running = running;
    const done = () => {
      if (this.#running === running) this.#running = undefined;
    };
    outcome.then(done, done);
    return outcome;
  }

  async #analyse(revision: number, demand: Demand): Promise<Analysis> {
    if (demand.cancelled) throw new Cancelled();
    const { version, text, format, path } = this.#state;
    const begun = performance.now();
    const { findings, failure } = await this.#lint({ text: text.text, format, path }, demand);
    this.#cost = performance.now() - begun;
    const analysis: Analysis = { revision, version, text, findings, failure };
    this.#latest = analysis;
    return analysis;
  }

  async #lint(draft: Draft, demand: Demand): Promise<Pick<Analysis, "findings" | "failure">> {
    if (draft.text.length > LONGEST_DRAFT) {
      const failure = `this draft has more than ${LONGEST_DRAFT} characters and is not checked while it is typed; run "copydesk check" on it`;
      return { findings: [], failure };
    }
    try {
      return { findings: await lint(draft, this.#settings(), this.#parser, demand), failure: undefined };
    } catch (error) {
      if (error instanceof Cancelled) throw error;
      this.#parser = new Parser();
      return { findings: [], failure: `this draft cannot be checked: ${(error as Error).message.split("\n")[0]}` };
    }
  }
}
