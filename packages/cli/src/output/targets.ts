import { once } from "node:events";
import { createWriteStream, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Misuse } from "../commands/command.js";
import { reasonOf } from "../drafts/unreadable.js";
import { formats } from "../formats/index.js";
import type { Format, ReportWriter, Run, Write } from "../types.js";

/** A format and where it goes: a file, a folder, or standard output where there is no path. */
export interface Target {
  readonly format: Format;
  readonly path: string | undefined;
}

/**
 * What `--format` was given, each time: `github`, `sarif=out.sarif`, `galley=proofs/`.
 *
 * @throws Misuse for a format that there is not, and for two on standard output
 */
export async function parseTargets(given: readonly string[]): Promise<Target[]> {
  const targets: Target[] = [];
  for (const argument of given) {
    const equals = argument.indexOf("=");
    const name = equals < 0 ? argument : argument.slice(0, equals);
    if (!Object.hasOwn(formats, name)) {
      throw new Misuse(`there is no format "${name}"; there are ${Object.keys(formats).join(", ")}`);
    }
    const path = equals < 0 ? undefined : argument.slice(equals + 1);
    if (path === "") throw new Misuse(`--format ${argument} names no file behind the =`);
    targets.push({ format: await formats[name]!(), path });
  }
  if (targets.filter(({ path }) => path === undefined).length > 1) {
    throw new Misuse("two formats cannot both go to standard output; give one a file: --format sarif=out.sarif");
  }
  return targets;
}

/** A report that is being written, and how to finish it. */
export interface OpenTarget {
  readonly writer: ReportWriter;
  /** Waits until all of it is written. */
  close(): Promise<void>;
}

/** @throws Misuse where the file cannot be written */
export async function openTarget({ format, path }: Target, run: Run): Promise<OpenTarget> {
  if (path === undefined) return { writer: await format.start(writeOut, run), close: async () => {} };
  const plain: Run = { ...run, rules: () => run.rules(), colors: false, width: undefined };
  const absolute = resolve(run.folder, path);
  try {
    if (isFolder(path, absolute)) {
      if (format.startFolder === undefined) {
        throw new Misuse(`--format ${format.name}=${path} names a folder; ${format.name} writes one file`);
      }
      return { writer: await format.startFolder(absolute, plain), close: async () => {} };
    }
    mkdirSync(dirname(absolute), { recursive: true });
    const file = createWriteStream(absolute);
    await once(file, "open");
    let failure: unknown;
    file.on("error", (error) => {
      failure = error;
    });
    const refuse = () => {
      if (failure !== undefined) throw new Misuse(`${path} cannot be written: ${reasonOf(failure)}`);
    };
    const write: Write = (text) => {
      refuse();
      return file.write(text) ? undefined : drained(file);
    };
    const close = async () => {
      await new Promise<void>((done) => {
        file.once("error", () => done());
        file.end(() => done());
      });
      refuse();
    };
    return { writer: await format.start(write, plain), close };
  } catch (error) {
    if (error instanceof Misuse || (error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new Misuse(`${path} cannot be written: ${reasonOf(error)}`);
  }
}

function isFolder(path: string, absolute: string): boolean {
  return /[/\\]$/.test(path) || statSync(absolute, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Standard output, at the pace of whatever reads it. */
export const writeOut: Write = (text) => {
  return process.stdout.write(text) ? undefined : drained(process.stdout);
};

/** Waits until a stream takes more, or never will. */
function drained(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise((done) => {
    const ready = () => {
      stream.off("drain", ready).off("error", ready);
      done();
    };
    stream.on("drain", ready).on("error", ready);
  });
}

/** Whether to colour standard output: where it is a terminal that wants it, or the environment says so. */
export function wantsColors(option: boolean | undefined): boolean {
  const { FORCE_COLOR, NO_COLOR } = process.env;
  if (option === false || (NO_COLOR !== undefined && NO_COLOR !== "")) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return process.stdout.isTTY === true && process.stdout.hasColors();
}
