import { type ChildProcess, fork } from "node:child_process";

/** The process that was to answer has ended; the message says how. */
class ProcessEnded extends Error {
  override readonly name = "ProcessEnded";
}

interface Task {
  readonly request: unknown;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: ProcessEnded) => void;
}

/** Requests that a process has been given: the one that it answers, and the next, so that it never waits for it. */
const AT_ONCE = 2;

/**
 * Processes that run one script and answer one request after the other. Whatever becomes of a process, the request that it
 * was answering is settled, and those behind get a new one.
 */
export class Processes {
  readonly #script: string;
  readonly #most: number;
  readonly #waiting: Task[] = [];
  /** What each process has been given, in order. */
  readonly #given = new Map<ChildProcess, Task[]>();
  #isClosed = false;

  /** @param script path of a module that answers every message of its parent with one of its own, in order */
  constructor(script: string, most: number) {
    this.#script = script;
    this.#most = most;
  }

  /** Starts all processes before there is anything to ask. */
  start(): void {
    while (this.#given.size < this.#most) this.#start();
  }

  /** @throws ProcessEnded where the process ended before it had answered */
  ask(request: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) return reject(new ProcessEnded("closed"));
      this.#waiting.push({ request, resolve, reject });
      this.#next();
    });
  }

  /** Ends every process; what they were asked is rejected. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const ended = [...this.#given.keys()].map((child) => {
      const end = new Promise((done) => child.once("exit", done));
      child.kill("SIGKILL");
      return end;
    });
    await Promise.all(ended);
    for (const { reject } of this.#waiting.splice(0)) reject(new ProcessEnded("closed"));
  }

  #next(): void {
    while (this.#waiting.length > 0 && !this.#isClosed) {
      const child = this.#leastBusy();
      if (child === undefined) return;
      this.#give(child, this.#waiting.shift()!);
    }
  }

  /** An idle process, else a new one, else the one with the least to do; none where all have enough. */
  #leastBusy(): ChildProcess | undefined {
    let least: ChildProcess | undefined;
    let fewest = AT_ONCE;
    for (const [child, { length }] of this.#given) {
      if (length < fewest) [least, fewest] = [child, length];
    }
    return fewest > 0 && this.#given.size < this.#most ? this.#start() : least;
  }

  #start(): ChildProcess {
    // Findings hold lone halves of surrogate pairs where drafts do, and bytes are bytes: no JSON.
    const child = fork(this.#script, { serialization: "advanced", stdio: ["ignore", "ignore", "ignore", "ipc"] });
    const given: Task[] = [];
    this.#given.set(child, given);
    child.on("message", (answer) => {
      given.shift()?.resolve(answer);
      this.#next();
    });
    child.once("exit", (code: number | null, signal: NodeJS.Signals | null) => {
      this.#given.delete(child);
      const [answering, ...behind] = given;
      this.#waiting.unshift(...behind);
      answering?.reject(new ProcessEnded(signal === null ? `exit code ${code}` : signal));
      this.#next();
    });
    // What cannot be started or sent to has no exit of its own.
    child.on("error", () => {
      if (child.pid === undefined) child.emit("exit", null, null);
      else child.kill("SIGKILL");
    });
    return child;
  }

  #give(child: ChildProcess, task: Task): void {
    this.#given.get(child)!.push(task);
    child.send(task.request as object, (error) => {
      if (error !== null) child.kill("SIGKILL");
    });
  }
}
