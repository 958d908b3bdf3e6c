import { createHash } from "node:crypto";
import type { Finding } from "../../types.js";
import { Html, html } from "./html.js";
import { SEVERITY_NAMES } from "./marks.js";
import { style } from "./style.js";

/** Nothing on the page may load or run anything, whatever a draft brings along; the page's own style is known by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'`;

/** The page up to its content: everything that stands before the first proof. */
export function headOf(title: string, skipTo: string, toolbar: Html | undefined): Html {
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
<a class="skip" href="#${skipTo}">Skip to the text</a>
${toolbar}
<main>
`;
}

/**
 * Shows and hides findings by how grave they are, without a script.
 *
 * @param findings of the one draft on the page; left out where the page has several
 */
export function filtersOf(findings?: readonly Finding[]): Html {
  const boxes = (["error", "warning", "info"] as const).map((severity) => {
    const number = findings?.filter((finding) => finding.severity === severity).length;
    const name = `${SEVERITY_NAMES[severity]}s`;
    return html`<label class="${severity}"><input type="checkbox" id="show-${severity}" checked> <span>${name}${number === undefined ? undefined : html` <b>${number}</b>`}</span></label>\n`;
  });
  return html`<form class="filters" aria-label="Which findings to show">
<span class="brand">Copydesk <span>proof</span></span>
${boxes}</form>
`;
}

export function footOf(version: string): Html {
  return html`</main>
<footer><p>Read by Copydesk ${version}. A solid line under words is an error, a dashed one a warning, a dotted one worth a look.</p></footer>
</body>
</html>
`;
}
