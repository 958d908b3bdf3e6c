import type { Related } from "../../types.js";
import { alternativesOf, correctionOf, wholeOf } from "./correction.js";
import { type Html, html } from "./html.js";
import { idOf, type NumberedFinding, SEVERITY_NAMES } from "./marks.js";
import type { Reading } from "./reading.js";

/** What stands in the margin beside a finding: the correction as with a pen, what is wrong, where else to look. */
export function noteOf(reading: Reading, numbered: NumberedFinding, prefix: string): Html {
  const { finding, number } = numbered;
  const { severity, rule, paragraph, from } = finding;
  const correction = correctionOf(reading, finding);
  const pen =
    correction &&
    html`<span class="pen">${correction.before}${struck(correction.struck, correction.written)}${written(correction.written)}${correction.after}</span>`;
  const others = alternativesOf(reading, finding);
  const or = others.length === 0 ? undefined : html`<span class="or">or: ${others.join(", ")}</span>`;
  const places = distinct(finding.related).map((place) => placeLink(place, prefix, paragraph === undefined));
  const place = paragraph === undefined ? `line ${from.line}` : `paragraph ${paragraph.number}`;
  return html`<span class="note ${severity}" id="${idOf.note(prefix, numbered)}" role="note"><a class="number" href="#${idOf.mark(prefix, numbered)}" aria-label="Finding ${number}, back to the text">${number}</a>${pen}<span class="says">${messageOf(reading.decode(finding.message), correction && wholeOf(correction))}</span>${or}${places}<span class="from"><b>${SEVERITY_NAMES[severity]}</b> ${rule}, ${place}</span></span>`;
}

const struck = (text: string, instead: string) =>
  text === ""
    ? undefined
    : html`<span class="unseen">${instead === "" ? "Delete " : "Replace "}</span><del>${text}</del>${instead === "" ? undefined : html`<span class="unseen"> with</span> `}`;

const written = (text: string) => (text === "" ? undefined : html`<ins>${text}</ins>`);

/** The message ends with what is to be written; that is not said twice. */
function messageOf(message: string, written: string | undefined): string {
  const told = `; write "${written}"`;
  return message.endsWith(told) ? message.slice(0, -told.length) : message;
}

/** No more than three of the places, and of those on one line that are told of in the same words the first. */
const distinct = (places: readonly Related[]) =>
  [...new Map([...places].reverse().map((place) => [`${place.line} ${place.label}`, place])).values()]
    .reverse()
    .slice(0, 3);

const placeLink = (place: Related, prefix: string, hasLines: boolean) =>
  html`<a class="elsewhere" href="#${idOf.place(prefix, place)}">${hasLines ? `line ${place.line}: ` : ""}${place.label}</a>`;
