import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Misuse } from "../../commands/command.js";
import { reasonOf } from "../../drafts/unreadable.js";
import type { DraftReport, ReportWriter, Run } from "../../types.js";
import { type Html, html } from "./html.js";
import { tally } from "./marks.js";
import { filtersOf, footOf, headOf } from "./page.js";
import { type Rules, sectionOf } from "./proof.js";
import { totalOf } from "./summary.js";

/** Writes a page for each draft into a folder, under the draft's own path, and an index of them all. */
export function folderWriter(folder: string, run: Run, rules: Rules): ReportWriter {
  const names = new Set(["index.html"]);
  const rows: Html[] = [];
  mkdirSync(folder, { recursive: true });
  return {
    async draft(report) {
      const name = pageName(report.path, names);
      const page =
        html`${headOf(`Proof of ${report.path}`, "problem" in report ? "name" : "copy", filtersOf("problem" in report ? [] : report.findings))}`
          .markup;
      const index = html`${backToIndex(name)}${footOf(run.version)}`.markup;
      writePage(folder, name, page + (await sectionOf(report, rules, "", 1)) + index);
      rows.push(rowOf(report, name));
    },
    end(summary) {
      const head = headOf("Proofs", "drafts", undefined);
      const table = html`<h1>Proofs</h1>
${totalOf(summary)}<table id="drafts">
<thead><tr><th scope="col">Draft</th><th scope="col">Findings</th><th scope="col">Most</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
      writePage(folder, "index.html", html`${head}${table}${footOf(run.version)}`.markup);
    },
  };
}

function writePage(folder: string, name: string, markup: string): void {
  const file = join(folder, name);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, markup);
  } catch (error) {
    throw new Misuse(`${file} cannot be written: ${reasonOf(error)}`);
  }
}

/**
 * Where a draft's page stands in the folder: under the draft's own path, with nothing in it that leads out of the folder or
 * that some system takes ill, and its own even where letters' case is not told apart.
 */
function pageName(path: string, names: Set<string>): string {
  const parts = path
    .replace(/\p{Surrogate}/gu, "_")
    .split(/[/\\]/)
    .filter((part) => part !== "" && part !== ".")
    .map((part) =>
      part === ".."
        ? "_"
        : part
            .replace(/[<>:"|?*\u0000-\u001f]/g, "_")
            .slice(-120)
            .replace(/^\p{Surrogate}/u, "_"),
    );
  // A folder must not stand where another draft's page does.
  const folders = parts.slice(0, -1).map((part) => part.replace(/\.html$/i, "$&_"));
  const base = [...folders, parts.at(-1) ?? "draft"].join("/");
  let name = `${base}.html`;
  for (let copy = 2; names.has(name.toLowerCase()); copy++) name = `${base}-${copy}.html`;
  names.add(name.toLowerCase());
  return name;
}

const urlOf = (name: string) => name.split("/").map(encodeURIComponent).join("/");

const backToIndex = (name: string) =>
  html`<p class="to-index"><a href="${"../".repeat(name.split("/").length - 1)}index.html">All proofs</a></p>\n`;

function rowOf(report: DraftReport, name: string): Html {
  const link = html`<a href="${urlOf(name)}"><bdi>${report.path}</bdi></a>`;
  if ("problem" in report) {
    return html`<tr class="problem"><th scope="row">${link}</th><td colspan="2">not checked: ${report.problem}</td></tr>\n`;
  }
  return html`<tr><th scope="row">${link}</th><td>${tally(report.findings)}</td><td>${mostFrequent(report.findings)}</td></tr>\n`;
}

function mostFrequent(findings: readonly { rule: string }[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const ordered = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return ordered
    .slice(0, 3)
    .map(([rule, number]) => `${rule} ${number}`)
    .join(", ");
}
