import { resolve } from "node:path";
import type { OptionValues } from "commander";
import { batchSize, type CheckRun, defaultWorkers, runCheck } from "../check/run.js";
import { draftLines, files, type Source, standardInput } from "../check/sources.js";
import { findDrafts } from "../drafts/find.js";
import { formats } from "../formats/index.js";
import { parseTargets, wantsColors } from "../output/targets.js";
import { loadRuleInformation } from "../rules.js";
import type { Run, Severity } from "../types.js";
import { version } from "../version.js";
import { type CommandModule, examples, Misuse } from "./command.js";
import { addDraftOptions, collect, type DraftOptions, settingsFor, severityOption, wholeNumber } from "./options.js";

interface CheckOptions extends DraftOptions, OptionValues {
  readonly format?: readonly string[];
  readonly failOn: Severity;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly stdinFilename?: string;
  readonly stdinNdjson?: boolean;
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
  readonly since?: string;
  readonly cache?: boolean;
  readonly cacheLocation: string;
  readonly workers?: number;
  readonly color?: boolean;
}

const DEFAULT_BASELINE = "copydesk-baseline.json";

export const check: CommandModule = {
  configure(command) {
    command
      .argument("[paths...]", "files, folders, globs, or - for standard input (default: this folder)")
      .option("-f, --format <name[=file]>", `${Object.keys(formats).join(", ")}; may be repeated, with =file`, collect)
      .addOption(severityOption("--fail-on <severity>", "exit with 1 on such findings and worse").default("error"))
      .option("--max-warnings <number>", "exit with 1 on more warnings than that", wholeNumber)
      .option("-q, --quiet", "report errors only");
    addDraftOptions(command)
      .option("--stdin-filename <path>", "what standard input is called, which tells its kind and house style")
      .option("--stdin-ndjson", 'read a draft a line from standard input: {"id", "path", "text"}')
      .option("--baseline <file>", "report only what is not in it")
      .option("--write-baseline", `write all that is found to the baseline (${DEFAULT_BASELINE} where none is named)`)
      .option("--since <ref>", "report only paragraphs changed since a git branch, tag or commit")
      .option("--cache", "keep what was found, and look it up where nothing has changed")
      .option("--cache-location <folder>", "where to keep it", "node_modules/.cache/copydesk")
      .option(
        "--workers <number>",
        "processes to check by (default: one a core, where there are many drafts)",
        wholeNumber,
      )
      .option("--no-color", "print without colours");
    examples(command, [
      ["copydesk check", "every draft in this folder and below"],
      ["copydesk check draft.docx story.md", "two drafts"],
      ['copydesk check "drafts/**/*.{txt,md}" --ignore "**/notes/**"', "by a glob"],
      ["copydesk check - --stdin-filename story.md < story.md", "what another program writes"],
      ["copydesk check drafts -f github -f sarif=out.sarif -f galley=proofs/", "three reports in one run"],
      ["copydesk check drafts --since origin/main --fail-on warning", "what this branch changed"],
      ["copydesk check archive --write-baseline", "take what there is for known,"],
      [`copydesk check archive --baseline ${DEFAULT_BASELINE}`, "and hear only of what is new"],
      ["parallel --pipe copydesk check --stdin-ndjson < archive.ndjson", "an archive, on many machines"],
    ]);
  },

  async run(paths, given) {
    const options = given as CheckOptions;
    const folder = process.cwd();
    const targets = await parseTargets(options.format ?? [options.stdinNdjson === true ? "ndjson" : "pretty"]);
    const settings = await settingsFor(options, folder, options.cache === true ? options.cacheLocation : undefined);
    const workers = Math.max(1, options.workers ?? defaultWorkers());
    const input = await inputOf(paths, options, folder, workers);
    const run: Run = {
      version,
      folder,
      rules: loadRuleInformation,
      failOn: options.failOn,
      colors: wantsColors(options.color),
      width: process.stdout.columns || undefined,
    };
    const review = await reviewOf(options, folder, input.source);
    const { Progress } = await import("../output/progress.js");
    const progress = new Progress(input.expected ?? 0);
    try {
      const code = await runCheck({
        ...input,
        source: review.source,
        settings: review.isPartial ? { ...settings, tellUnused: false } : settings,
        targets: review.isWriting ? [] : targets,
        run,
        workers,
        report: options.quiet === true ? "error" : "info",
        maxWarnings: options.maxWarnings,
        select: review.select,
        progress: (count) => progress.add(count),
      });
      return review.finish(code);
    } finally {
      progress.stop();
      review.close();
    }
  },
};

type Input = Pick<CheckRun, "source" | "expected" | "problems" | "folders">;

async function inputOf(
  paths: readonly string[],
  options: CheckOptions,
  folder: string,
  workers: number,
): Promise<Input> {
  const nowhere = { problems: [], folders: [] };
  if (options.stdinNdjson === true) {
    if (paths.length > 0)
      throw new Misuse("--stdin-ndjson reads its drafts from standard input; name no paths with it");
    return {
      ...nowhere,
      source: draftLines(folder, batchSize(Number.POSITIVE_INFINITY, workers)),
      expected: undefined,
    };
  }
  if (paths.includes("-")) {
    if (paths.length > 1) throw new Misuse("- stands for standard input, and is read alone");
    return { ...nowhere, source: standardInput(options.stdinFilename, folder), expected: 1 };
  }
  if (options.stdinFilename !== undefined)
    throw new Misuse("--stdin-filename names standard input, which is - as a path");
  const named = paths.length === 0 ? ["."] : paths;
  const found = await findDrafts(named, { folder, ignore: options.ignore ?? [] });
  const expected = found.files.length;
  return {
    source: files(found.files, folder, batchSize(expected, workers)),
    expected,
    problems: found.problems,
    // A draft that was left out may be the one that an entry is for.
    folders: options.ignore === undefined ? found.folders : [],
  };
}

/** What becomes of findings between the rules and the reports. */
interface Review {
  readonly source: Source;
  readonly select: CheckRun["select"];
  /** Not every draft is checked. */
  readonly isPartial: boolean;
  /** What is found goes into the baseline, and into no report. */
  readonly isWriting: boolean;
  finish(code: number): number;
  close(): void;
}

async function reviewOf(options: CheckOptions, folder: string, source: Source): Promise<Review> {
  const all: Review = {
    source,
    select: (draft) => draft,
    isPartial: false,
    isWriting: false,
    finish: (code) => code,
    close: () => {},
  };
  const since = options.since === undefined ? all : await sinceReview(all, options.since, folder);
  if (options.baseline === undefined && options.writeBaseline !== true) return since;
  const { BaselineWriter, readBaseline } = await import("../review/baseline.js");
  const shown = options.baseline ?? DEFAULT_BASELINE;
  const path = resolve(folder, shown);
  if (options.writeBaseline !== true) {
    const baseline = readBaseline(path, shown);
    return {
      ...since,
      select: async (draft) => {
        const selected = await since.select(draft);
        return { ...selected, findings: selected.findings.filter((finding) => !baseline.isKnown(draft.path, finding)) };
      },
    };
  }
  if (options.since !== undefined) throw new Misuse("--write-baseline is of whole drafts; leave --since out");
  const writer = new BaselineWriter(path);
  return {
    ...all,
    isWriting: true,
    select: (draft) => {
      writer.add(draft);
      return draft;
    },
    finish: (code) => {
      if (code > 1) return code;
      process.stdout.write(
        `${writer.write()} findings are in ${shown}, and are not reported with --baseline ${shown}\n`,
      );
      return 0;
    },
  };
}

async function sinceReview(all: Review, reference: string, folder: string): Promise<Review> {
  const { Since } = await import("../review/since.js");
  const since = await Since.of(reference, folder);
  return {
    ...all,
    source: since.changed(all.source),
    select: (draft) => since.select(draft),
    isPartial: true,
    close: () => since.close(),
  };
}
