import type { OptionValues } from "commander";
import { type InputOptions, inputOf, startedFor } from "../check/input.js";
import { defaultWorkers, runCheck } from "../check/run.js";
import { formats } from "../formats/index.js";
import { parseTargets, wantsColors } from "../output/targets.js";
import { version } from "../package.js";
import type { Processes } from "../pool/processes.js";
import { DEFAULT_BASELINE, type ReviewOptions, reviewOf } from "../review/review.js";
import { loadRuleInformation } from "../rules.js";
import type { Run, Severity } from "../types.js";
import { type CommandModule, examples } from "./command.js";
import { addDraftOptions, collect, type DraftOptions, settingsFor, severityOption, wholeNumber } from "./options.js";

interface CheckOptions extends DraftOptions, InputOptions, ReviewOptions, OptionValues {
  readonly format?: readonly string[];
  readonly failOn: Severity;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly cache?: boolean;
  readonly cacheLocation: string;
  readonly workers?: number;
  readonly color?: boolean;
}

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
    const workers = Math.max(1, options.workers ?? defaultWorkers());
    const started = await startedFor(paths, workers);
    try {
      return await runWith(started, workers, paths, options);
    } finally {
      await started?.close();
    }
  },
};

async function runWith(
  started: Processes | undefined,
  workers: number,
  paths: readonly string[],
  options: CheckOptions,
): Promise<number> {
  const folder = process.cwd();
  const targets = await parseTargets(options.format ?? [options.stdinNdjson === true ? "ndjson" : "pretty"]);
  const settings = await settingsFor(options, folder, options.cache === true ? options.cacheLocation : undefined);
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
      started,
      report: options.quiet === true ? "error" : "info",
      maxWarnings: options.maxWarnings,
      select: review.select,
      progress,
    });
    if (settings.cache !== undefined) (await import("../engine/cache-prune.js")).pruneCache(settings.cache);
    return review.finish(code);
  } finally {
    progress.stop();
    review.close();
  }
}
