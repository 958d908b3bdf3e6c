/** The look of a proof: paper, a column of text, a margin for corrections. No font, picture or script from anywhere. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --ink: #1d1c1a; --faint: #66625a; --line: #d9d4c7; --panel: #f3f0e7;
  --error: #b3141d; --warning: #8a4b00; --info: #1d4f9c;
  --error-wash: #fbe3df; --warning-wash: #fbeccd; --info-wash: #e0eaf8; --focus: #1d4f9c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191817; --ink: #ebe7de; --faint: #a8a297; --line: #413d37; --panel: #24221f;
    --error: #ff968c; --warning: #f2b95c; --info: #93bdff;
    --error-wash: #4a2220; --warning-wash: #44310f; --info-wash: #1d3352; --focus: #93bdff;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif; }
main, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.5rem; }
a { color: var(--info); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 2; padding: .5rem 1rem; background: var(--paper); }
.skip:focus { top: .5rem; }

.filters { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.5rem;
  padding: .4rem max(1.5rem, calc((100vw - 73rem) / 2)); background: var(--panel); border-bottom: 1px solid var(--line); font-size: .875rem; }
.filters label { display: inline-flex; align-items: center; gap: .4rem; min-height: 2rem; cursor: pointer; }
.filters input { color: inherit; width: 1.1rem; height: 1.1rem; margin: 0; accent-color: currentColor; }
.brand { font-weight: 700; margin-right: auto; }
.brand span { font-weight: 400; color: var(--faint); }

.proof { padding: 1.5rem 0 2.5rem; }
.proof + .proof { border-top: 3px double var(--line); }
.name { margin: 0; font-size: 1.125rem; line-height: 1.3; overflow-wrap: anywhere; }
.tally { margin: .25rem 0 1.25rem; color: var(--faint); font-size: .9375rem; }
.to-summary { margin-left: .75rem; white-space: nowrap; }
.problem { color: var(--error); }
td { white-space: nowrap; }
.problem td { white-space: normal; }

.copy { display: flow-root; max-width: 37rem; font: 1.1875rem/1.65 "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Charter, Georgia, "DejaVu Serif", serif;
  overflow-wrap: break-word; }
.copy p, .copy li, .copy .headline { position: relative; margin: 0 0 1.1em; }
.copy .headline { font-size: 1.3em; line-height: 1.3; font-weight: 700; margin: 1.3em 0 .6em; }
.copy .headline:first-child { font-size: 1.65em; line-height: 1.2; margin-top: 0; }
.copy .byline { font-variant-caps: small-caps; letter-spacing: .02em; }
.copy blockquote { margin: 0 0 1.1em; padding-left: 1.1em; border-left: 3px solid var(--line); }
.copy .caption, .copy .footnote, .copy .table-cell { font-size: .875em; }
.copy .table-cell + .table-cell::before { content: " | "; color: var(--faint); }
.copy .table-cell + .table-cell .line { display: none; }
.copy .caption { font-style: italic; }
.copy p:has(> .table-cell) { margin-bottom: .35em; }
.copy p:has(> .table-cell) + :not(:has(> .table-cell)) { margin-top: 1.1em; }
.copy ul { margin: 0 0 1.1em; padding-left: 1.1em; }
.copy li { margin-bottom: .4em; }
.copy code { font-size: .85em; color: var(--faint); overflow-wrap: anywhere; }
.left-out { color: var(--faint); font-style: italic; }
.line { position: absolute; right: calc(100% + 1rem); top: .35em; color: var(--faint); font: .75rem/1.5 system-ui, sans-serif; user-select: none; }
li .line { right: calc(100% + 2.2rem); }
blockquote .line { right: calc(100% + 2.4rem); }
.headline .line { top: .7em; }

mark { color: inherit; background: none; text-decoration: underline 2px; text-underline-offset: .2em; text-decoration-skip-ink: none; }
mark.error { background: var(--error-wash); text-decoration-color: var(--error); text-decoration-style: solid; }
mark.warning { background: var(--warning-wash); text-decoration-color: var(--warning); text-decoration-style: dashed; }
mark.info { background: var(--info-wash); text-decoration-color: var(--info); text-decoration-style: dotted; }
.ref { padding: .3em .25em; margin-right: -.1em; font: 700 .65em/1 system-ui, sans-serif; vertical-align: super; text-decoration: none; }
.error { --pen: var(--error); --wash: var(--error-wash); --stroke: solid; }
.warning { --pen: var(--warning); --wash: var(--warning-wash); --stroke: dashed; }
.info { --pen: var(--info); --wash: var(--info-wash); --stroke: dotted; }
.ref, .number, .filters label, .rules .count { color: var(--pen); }
.at:target mark, .place:target { outline: 2px solid var(--focus); outline-offset: 2px; }

.note { display: block; margin: .1rem 0 .75rem; padding: .1rem .5rem .25rem .7rem; border-left: 3px var(--stroke) var(--pen);
  font: .8125rem/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif; text-align: left; font-variant-caps: normal; letter-spacing: 0; font-style: normal; }
.note:target, .at:hover + .note { background: var(--wash); }
.number { float: left; min-width: 1.6em; padding-right: .4em; font-weight: 700; text-decoration: none; line-height: 1.4; }
.pen { display: block; color: var(--pen); font: italic 1.0625rem/1.3 "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Georgia, "DejaVu Serif", serif; overflow-wrap: anywhere; }
.pen del { text-decoration: line-through 1.5px; opacity: 1; }
.pen ins { text-decoration: none; font-weight: 700; }
.says, .or, .from, .elsewhere { display: block; overflow-wrap: anywhere; }
.or, .from { color: var(--faint); }
.from { font-size: .75rem; }
.from b { color: var(--pen); }

.rules h2, .rules h3 { margin: 0 0 .75rem; font-size: 1rem; }
.rules ul { margin: 0; padding: 0; list-style: none; font-size: .875rem; }
.rules li { margin: 0 0 .8rem; break-inside: avoid; }
.rules .count { white-space: nowrap; }
.rules .what { display: block; color: var(--faint); font-size: .8125rem; }
.rules .where a { display: inline-block; min-width: 1.5rem; padding: .15rem .4rem .15rem 0; }

.total, .to-index { margin: 1.5rem 0; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 2rem; }
th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th[scope="row"] { overflow-wrap: anywhere; font-weight: 400; }
footer { padding-top: 1rem; padding-bottom: 2rem; color: var(--faint); font-size: .8125rem; }

:root:has(#show-error:not(:checked)) :is(.note, .ref, .rules li).error,
:root:has(#show-warning:not(:checked)) :is(.note, .ref, .rules li).warning,
:root:has(#show-info:not(:checked)) :is(.note, .ref, .rules li).info { display: none; }
:root:has(#show-error:not(:checked)) mark.error,
:root:has(#show-warning:not(:checked)) mark.warning,
:root:has(#show-info:not(:checked)) mark.info { background: none; text-decoration: none; }

@media (min-width: 48rem) {
  .copy { margin: 0 18rem 0 3rem; }
  .note { float: right; clear: right; width: 16.5rem; margin-right: -18rem; }
  blockquote .note { margin-right: -18rem; }
  .elsewhere-notes .note { float: none; margin-right: 0; }
}
@media (min-width: 68rem) {
  .proof { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 0 2rem; }
  .proof > header { grid-column: 1 / -1; }
  .rules { grid-row: 2; grid-column: 1; position: sticky; top: 4rem; align-self: start; max-height: calc(100vh - 5rem); overflow-y: auto; }
  .copy { grid-row: 2; grid-column: 2; }
  .to-summary { display: none; }
}
@media (max-width: 47.99rem) {
  main, footer { padding: 0 1rem; }
  .filters { padding: .2rem 1rem; gap: 0 1.25rem; justify-content: space-between; }
  .brand { display: none; }
  .copy { font-size: 1.0625rem; }
  .line, :is(th, td):nth-child(3) { display: none; }
  .note { float: left; width: 100%; margin: .25rem 0 .5rem; background: var(--panel); }
}
@media print {
  :root { --paper: #fff; --ink: #000; --faint: #444; --line: #999; --panel: #fff; --error: #a00; --warning: #6b3a00; --info: #123f85;
    --error-wash: transparent; --warning-wash: transparent; --info-wash: transparent; }
  @page { margin: 16mm 14mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
  .filters, .skip, .to-summary, .to-index { display: none; }
  main, footer { max-width: none; padding: 0; }
  .proof { display: block; padding: 0 0 8mm; }
  .proof + .proof { break-before: page; border: 0; }
  .copy { max-width: none; margin: 0 62mm 0 9mm; font-size: 10.5pt; line-height: 1.5; }
  .copy p, .copy li { orphans: 3; widows: 3; }
  .copy .headline { break-after: avoid; }
  .line { display: block; right: calc(100% + 2mm); font-size: 7pt; }
  .note { float: right; clear: right; width: 57mm; margin: 0 -62mm 2mm 0; font-size: 8pt; break-inside: avoid; }
  .pen { font-size: 10.5pt; }
  .from { font-size: 7pt; }
  .rules { position: static; max-height: none; overflow: visible; margin-top: 8mm; }
  .rules ul { columns: 2; column-gap: 8mm; font-size: 8.5pt; }
  a { color: inherit; text-decoration: none; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
