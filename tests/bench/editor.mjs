// What a reporter waits for in the editor: a letter is typed in the middle of a draft, and the time taken until the diagnostics
// come, over the language server's own standard input and output. Beside it, in the same run: a full lint of the same text by
// Copydesk's rules under textlint, and by harper.js.

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "../../packages/workbench/src/build.mjs";
import { install, installOutside } from "../../packages/workbench/src/prepare.mjs";
import { runSteps } from "../../packages/workbench/src/steps.mjs";
import { countWords, supply } from "./articles.mjs";
import { contestants } from "./contestants.mjs";

const SIZES = [1500, 30_000];
const EDITS = 40;
/** Longer than any pause that the server makes, in milliseconds. */
const QUIET = 900;
/** Of Linux, which counts processor time in them. */
const MILLISECONDS_A_TICK = 10;

const { values: options } = parseArgs({
  options: { articles: { type: "string" }, seed: { type: "string", default: "7" } },
});
const articles = options.articles === undefined ? undefined : resolve(process.env.INIT_CWD ?? "", options.articles);

const prepared = await runSteps([
  ["install", install],
  ["install what is measured beside Copydesk", () => installOutside("tests/bench")],
  ["build", build],
]);
if (prepared !== 0) process.exit(prepared);

/** The server, as an editor without any abilities starts it. */
class Server {
  #process = spawn(
    process.execPath,
    [fileURLToPath(new URL("../../packages/language-server/bin/copydesk-language-server.js", import.meta.url))],
    {
      stdio: ["pipe", "pipe", "inherit"],
    },
  );
  #received = Buffer.alloc(0);
  #listener = () => {};

  constructor() {
    this.#process.stdout.on("data", (data) => {
      this.#received = Buffer.concat([this.#received, data]);
      for (;;) {
        const head = this.#received.indexOf("\r\n\r\n");
        const length = Number(
          /Content-Length: (\d+)/.exec(this.#received.subarray(0, Math.max(head, 0)).toString())?.[1],
        );
        if (head < 0 || this.#received.length < head + 4 + length) return;
        const body = this.#received.subarray(head + 4, head + 4 + length).toString();
        this.#received = this.#received.subarray(head + 4 + length);
        this.#listener(JSON.parse(body), performance.now());
      }
    });
    this.send({ id: 0, method: "initialize", params: { processId: process.pid, rootUri: null, capabilities: {} } });
    this.send({ method: "initialized", params: {} });
  }

  send(message) {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  /** Sends a notification; gives the milliseconds until the first diagnostics that it brings and until the last. */
  async timed(method, params, quiet) {
    const times = [];
    let heard = () => {};
    this.#listener = ({ method: answer }, at) => {
      if (answer !== "textDocument/publishDiagnostics") return;
      times.push(at);
      heard();
    };
    const begun = performance.now();
    this.send({ method, params });
    while (times.length === 0)
      await new Promise((resolve) => {
        heard = resolve;
      });
    await new Promise((resolve) => setTimeout(resolve, quiet));
    return { first: times[0] - begun, last: times.at(-1) - begun };
  }

  /** Milliseconds of processor time that it has used; nothing where the system does not tell. */
  processorTime() {
    try {
      const fields = readFileSync(`/proc/${this.#process.pid}/stat`, "utf8").split(") ")[1].split(" ");
      return (Number(fields[11]) + Number(fields[12])) * MILLISECONDS_A_TICK;
    } catch {
      return undefined;
    }
  }

  end() {
    this.#process.kill();
  }
}

/** What a quarter of the measurements stay below: other work of the machine only ever adds. */
const quartile = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 2];

/** Where a letter goes in, and comes out again: in the middle of the draft, in a word in small letters. */
function typingPlace(text) {
  const middle = text.length >> 1;
  const offset = middle + text.slice(middle).search(/[a-z]{5}/) + 2;
  const before = text.slice(0, offset).split("\n");
  return { offset, line: before.length - 1, character: before.at(-1).length };
}

async function measureServer(text, ext) {
  const server = new Server();
  const uri = `untitled:draft${ext}`;
  const languageId = ext === ".md" ? "markdown" : "plaintext";
  await server.timed("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } }, QUIET);
  const { line, character } = typingPlace(text);
  const first = [];
  const last = [];
  let begun;
  for (let version = 2; version < EDITS + 2; version++) {
    const isTyped = version % 2 === 0;
    const end = { line, character: character + (isTyped ? 0 : 1) };
    const change = { range: { start: { line, character }, end }, text: isTyped ? "e" : "" };
    const params = { textDocument: { uri, version }, contentChanges: [change] };
    const times = await server.timed("textDocument/didChange", params, text.length > 50_000 ? QUIET : QUIET / 3);
    if (version < EDITS / 3) {
      begun = server.processorTime();
      continue;
    }
    first.push(times.first);
    last.push(times.last);
  }
  const used = server.processorTime();
  server.end();
  const cpu = used === undefined ? undefined : (used - begun) / last.length;
  return { first: quartile(first), last: quartile(last), cpu };
}

async function measureLint(lint, text, ext, rounds) {
  const { offset } = typingPlace(text);
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const edited = text.slice(0, offset) + "e".repeat(round % 2) + text.slice(offset);
    const start = performance.now();
    await lint(edited, ext);
    times.push(performance.now() - start);
  }
  return quartile(times.slice(rounds >> 1));
}

const copydesk = await contestants.copydesk();
const harper = await contestants["harper.js"]();
const rows = [];
for (const ext of [".txt", ".md"]) {
  const texts = supply(articles, Number(options.seed));
  const figures = [];
  for (const size of SIZES) {
    const text = texts.next(size, ext);
    const full = await measureLint(copydesk, text, ext, size > 2000 ? 20 : 200);
    const rival = size > 2000 ? undefined : await measureLint(harper, text, ext, 6);
    figures.push({ size, words: countWords(text), ...(await measureServer(text, ext)), full, rival });
  }
  rows.push({ ext, figures });
}

const ms = (number) => `${number.toFixed(1)} ms`;
const met = (isMet) => (isMet ? "met" : "NOT met");
console.log(
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}; one letter typed or taken out, lower quartiles`,
);
for (const { ext, figures } of rows) {
  for (const { words, first, last, cpu, full, rival } of figures) {
    const used = cpu === undefined ? "" : `, processor ${ms(cpu)}`;
    const beside = rival === undefined ? "" : `, by harper.js ${ms(rival)}`;
    console.log(
      `${ext}, ${words} words: first diagnostics ${ms(first)}, final ${ms(last)}${used}; full lint ${ms(full)}${beside}`,
    );
  }
  const [short, long] = figures;
  console.log(
    `  first at most a fifth of harper.js: ${met(short.first <= short.rival / 5)}; final: ${met(short.last <= short.rival / 5)}`,
  );
  console.log(
    `  first at most half of the full lint: ${met(short.first <= short.full / 2)}; final: ${met(short.last <= short.full / 2)}`,
  );
  console.log(
    `  30,000 words at most three times 1,500: first ${(long.first / short.first).toFixed(1)} x, ${met(long.first <= 3 * short.first)}; final ${(long.last / short.last).toFixed(1)} x, ${met(long.last <= 3 * short.last)}`,
  );
}
process.exit();
