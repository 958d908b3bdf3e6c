import type { Summary } from "../../types.js";
import { type Html, html } from "./html.js";
import { count, gravest, idOf, type NumberedFinding, tally, tallyOf } from "./marks.js";
import type { Rules } from "./proof.js";

/** What the rules found on one proof, the most frequent first, with links to each finding. */
export function summaryOf(findings: readonly NumberedFinding[], rules: Rules, prefix: string, level: 1 | 2): Html {
  const byRule = new Map<string, NumberedFinding[]>();
  for (const numbered of findings) {
    const { rule } = numbered.finding;
    byRule.set(rule, [...(byRule.get(rule) ?? []), numbered]);
  }
  const ordered = [...byRule].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const entries = ordered.map(([rule, found]) => entryOf(rule, found, rules.get(rule)?.description, prefix));
  const title = "Summary by rule";
  return html`<nav class="rules" id="${prefix}rules" aria-label="${title}">
${level === 1 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
<ul>
${entries}</ul>
</nav>`;
}

function entryOf(rule: string, found: readonly NumberedFinding[], description: string | undefined, prefix: string) {
  const severity = gravest(found);
  const links = found.map(
    (numbered) =>
      html` <a href="#${idOf.mark(prefix, numbered)}" aria-label="Finding ${numbered.number}">${numbered.number}</a>`,
  );
  return html`<li class="${severity}"><b>${rule}</b> <span class="count">${tally(found.map(({ finding }) => finding))}</span>
${description === undefined ? undefined : html`<span class="what">${description.replaceAll("`", "")}</span>\n`}<span class="where">${links}</span></li>
`;
}

/** What the run came to, in a sentence. */
export function totalOf({ drafts, problems, errors, warnings, infos, interrupted }: Summary) {
  const findings = tallyOf({ error: errors, warning: warnings, info: infos });
  const unread = problems === 0 ? "" : `; ${count(problems, "draft")} not checked`;
  const stopped = interrupted ? html` <b>The run was stopped before its end.</b>` : undefined;
  return html`<p class="total">All together: ${findings} in ${count(drafts, "draft")}${unread}.${stopped}</p>\n`;
}
