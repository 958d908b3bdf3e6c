import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Processes } from "../src/pool/processes.js";

const script = fileURLToPath(new URL("fixtures/answer.mjs", import.meta.url));

describe("processes", { timeout: 120_000 }, () => {
  let processes: Processes;
  afterEach(() => {
    vi.unstubAllEnvs();
    return processes.close();
  });

  it("answer each request once, and those after one that ended its process too", async () => {
    processes = new Processes(script, 2);
    const requests = [1, 2, "end", 4, "end", "end", 7, 8, 9, "end"];
    const answers = await Promise.allSettled(requests.map((request) => processes.ask(request)));
    expect(answers.map((answer) => (answer.status === "fulfilled" ? answer.value : String(answer.reason)))).toEqual(
      requests.map((request) => (typeof request === "number" ? 2 * request : "ProcessEnded: SIGKILL")),
    );
    expect(await processes.ask(21)).toBe(42);
  });

  it("that end before they are asked settle what they were to be asked", async () => {
    vi.stubEnv("ENDS_AT_ONCE", "1");
    processes = new Processes(script, 2);
    const answers = await Promise.allSettled([1, 2, 3, 4, 5].map((request) => processes.ask(request)));
    expect(answers.every(({ status }) => status === "rejected")).toBe(true);
  });
});
