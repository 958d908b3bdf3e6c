import { kindOf } from "../../drafts/kinds.js";
import type { CheckedDraft, DraftReport, RuleInformation, UncheckedDraft } from "../../types.js";
import { copyOf } from "./copy.js";
import { Html, html } from "./html.js";
import { count, marksOf, type NumberedFinding, tally } from "./marks.js";
import { noteOf } from "./note.js";
import { type Reading, readForShowing } from "./reading.js";
import { summaryOf } from "./summary.js";

export type Rules = ReadonlyMap<string, RuleInformation>;

/** What a page shows of a draft: its proof, or why there is none. The prefix and the level are as of `proofOf`. */
export async function sectionOf(report: DraftReport, rules: Rules, prefix: string, level: 1 | 2): Promise<string> {
  const section = "problem" in report ? problemOf(report, prefix, level) : await proofOf(report, rules, prefix, level);
  return section.markup;
}

/**
 * One draft on a page: its name and counts, the article with its findings, the summary by rule.
 *
 * @param prefix of the ids on it, where several stand on one page
 * @param level of its heading, 1 or 2
 */
async function proofOf(draft: CheckedDraft, rules: Rules, prefix: string, level: 1 | 2): Promise<Html> {
  const { path, text, findings } = draft;
  const reading = await readForShowing(path, text);
  const { numbered, marks } = marksOf(findings);
  const lineOf = kindOf(path) === ".docx" ? undefined : lineCounter(text);
  const { copy, unplaced } = copyOf({ text, reading, prefix, lineOf, level: level + 1 }, marks);
  const words = count(wordsIn(reading.prose), "word");
  const fixable = findings.filter(({ fix }) => fix !== undefined).length;
  const fixes = fixable === 0 ? undefined : html`; ${fixable} with one right answer`;
  return html`<section class="proof" aria-labelledby="${prefix}name">
<header>
${heading(path, prefix, level)}
<p class="tally">${tally(findings)} in ${words}${fixes}${summaryLink(numbered, prefix)}</p>
</header>
<article class="copy" id="${prefix}copy" lang="en" aria-label="The article">
${copy}${elsewhere(unplaced, reading, prefix)}</article>
${numbered.length === 0 ? undefined : summaryOf(numbered, rules, prefix, level)}
</section>
`;
}

/** A draft that could not be checked, and why. */
function problemOf({ path, problem }: UncheckedDraft, prefix: string, level: 1 | 2): Html {
  return html`<section class="proof" aria-labelledby="${prefix}name">
<header>
${heading(path, prefix, level)}
<p class="tally problem"><b>Not checked</b>: ${problem}</p>
</header>
</section>
`;
}

function heading(path: string, prefix: string, level: 1 | 2): Html {
  const tag = new Html(`h${level}`);
  return html`<${tag} class="name" id="${prefix}name"><span class="unseen">Proof of </span><bdi>${path}</bdi></${tag}>`;
}

const summaryLink = (findings: readonly NumberedFinding[], prefix: string) =>
  findings.length === 0 ? undefined : html` <a class="to-summary" href="#${prefix}rules">Summary by rule</a>`;

/** Findings on what is no prose: front matter, markup, an empty draft. */
function elsewhere(findings: readonly NumberedFinding[], reading: Reading, prefix: string): Html | undefined {
  if (findings.length === 0) return undefined;
  const notes = findings.map((finding) => html`<li>${noteOf(reading, finding, prefix)}</li>\n`);
  return html`<aside class="elsewhere-notes" aria-label="Findings outside the text">
<p>Outside the text</p>
<ul>
${notes}</ul>
</aside>
`;
}

function wordsIn(prose: string): number {
  let words = 0;
  for (const _ of prose.matchAll(/[\p{L}\p{N}]\S*/gu)) words += 1;
  return words;
}

/** Gives the lines of offsets that it is asked for in rising order. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let counted = 0;
  return (offset) => {
    for (let at = text.indexOf("\n", counted); at >= 0 && at < offset; at = text.indexOf("\n", counted)) {
      line += 1;
      counted = at + 1;
    }
    return line;
  };
}
