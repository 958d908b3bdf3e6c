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

/**
 * Processes that run one script and answer one request at a time each. Whatever becomes of a process, the request that it
 * had is settled, and the next gets a new one.
 */
export class Processes {
  readonly #script: string;
  readonly #most: number;
  readonly #waiting: Task[] = [];
  readonly #idle: ChildProcess[] = [];
  readonly #all = new Set<ChildProcess>();

  /** @param script path of a module that answers every message of its parent with one of its own */
  constructor(script: string, most: number) {
    this.#script = script;
    this.#most = most;
  }

  /** Starts all processes before there is anything to ask. */
  start(): void {
    while (this.#all.size < this.#most) this.#idle.push(this.#start());
  }

  /** @throws ProcessEnded where the process ended before it had answered */
  ask(request: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, resolve, reject });
      this.#next();
    });
  }

  /** Ends every process; what they were asked is rejected. */
  async close(): Promise<void> {
    this.#waiting.length = 0;
    const ended = [...this.#all].map((child) => {
      const end = new Promise((done) => child.once("exit", done));
      child.kill("SIGKILL");
      return end;
    });
    await Promise.all(ended);
  }

  #next(): void {
    if (this.#waiting.length === 0) return;
    const child = this.#idle.pop() ?? (this.#all.size < this.#most ? this.#start() : undefined);
    if (child !== undefined) this.#give(child, this.#waiting.shift()!);
  }

  #start(): ChildProcess {
    // Findings hold lone halves of surrogate pairs where drafts do, and bytes are bytes: no JSON.
    const child = fork(this.#script, { serialization: "advanced", stdio: ["ignore", "ignore", "ignore", "ipc"] });
    this.#all.add(child);
    child.once("exit", () => {
      this.#all.delete(child);
      const index = this.#idle.indexOf(child);
      if (index >= 0) this.#idle.splice(index, 1);
    });
    // What cannot be started or sent to has no exit of its own.
    child.on("error", () => {
      if (child.pid === undefined) child.emit("exit", null, null);
      else child.kill("SIGKILL");
    });
    return child;
  }

  #give(child: ChildProcess, { request, resolve, reject }: Task): void {
    const settle = (finish: () => void) => {
      child.off("message", answered).off("exit", ended);
      finish();
      this.#next();
    };
    const answered = (answer: unknown) => {
      this.#idle.push(child);
      settle(() => resolve(answer));
    };
    const ended = (code: number | null, signal: NodeJS.Signals | null) => {
      settle(() => reject(new ProcessEnded(signal === null ? `exit code ${code}` : signal)));
    };
    child.once("message", answered).once("exit", ended);
    child.send(request as object, (error) => {
      if (error !== null) child.kill("SIGKILL");
    });
  }
}
