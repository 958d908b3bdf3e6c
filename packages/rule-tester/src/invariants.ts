import { quotable, type Rule } from "@copydesk/rule-kit";
import { describeFinding, difference } from "./describe.js";
import { applyEdit, type Draft, fix, lint, type SeenFinding } from "./lint.js";
import * as variations from "./variations.js";

/** What is known of a case when its invariants are checked. */
interface Subject {
  readonly rule: Rule;
  readonly draft: Draft;
  readonly findings: readonly SeenFinding[];
}

/** Says what is wrong, or nothing. */
type Check = (subject: Subject) => Promise<string | undefined> | string | undefined;

/** What must hold for every text that a rule is tried on, by name. */
export const invariants = {
  /** A paragraph before moves every finding by exactly its length. */
  shift: varied(variations.withParagraphBefore),
  /** A paragraph after changes nothing. */
  append: varied(variations.withParagraphAfter),
  /** Windows line ends change nothing. */
  crlf: varied(variations.withWindowsLineEnds),
  /** Decomposed accents change nothing. */
  nfd: varied(variations.decomposed),
  /** Plain text without markup reads the same as Markdown, and the other way about. */
  format: varied(variations.asOtherFormat),
  /** Straight marks read the same as curly ones. */
  marks: varied(variations.withOtherMarks),
  /** A message is one line and begins with what is underlined, in straight double quotes. */
  message: checkMessages,
  /** A second fix run changes nothing. */
  idempotent: checkIdempotence,
  /** No fix changes what stands between quotation marks. */
  quotation: checkQuotations,
} as const satisfies Record<string, Check>;

export type Invariant = keyof typeof invariants;

function varied(vary: (text: string, ext: string) => variations.Variation | undefined): Check {
  return async ({ rule, draft, findings }) => {
    const variation = vary(draft.text, draft.ext);
    if (variation === undefined) return undefined;
    const actual = await lint(rule, { ...draft, text: variation.text, ext: variation.ext });
    const describe = (finding: SeenFinding) => describeFinding(finding, variation.canonical);
    const wrong = difference(variations.expectedIn(variation, findings).map(describe), actual.map(describe));
    return wrong === undefined ? undefined : `${wrong}\n  in ${variation.ext} ${JSON.stringify(variation.text)}`;
  };
}

function checkMessages({ draft: { text }, findings }: Subject): string | undefined {
  const wrong: string[] = [];
  for (const { start, end, message, suggestions } of findings) {
    const begin = `"${quotable(text.slice(start, end))}"`;
    if (start >= end || end > text.length) wrong.push(`${start}-${end} underlines nothing in the text: ${message}`);
    else if (!message.startsWith(begin)) wrong.push(`the message should begin with ${begin}: ${message}`);
    if (/[\n\r]/.test(message)) wrong.push(`the message is more than one line: ${JSON.stringify(message)}`);
    for (const suggestion of suggestions) {
      if (applyEdit(text, suggestion) === text) wrong.push(`the suggestion changes nothing: ${suggestion.label}`);
    }
  }
  return listed(wrong);
}

async function checkIdempotence({ rule, draft, findings }: Subject): Promise<string | undefined> {
  if (findings.every((finding) => finding.fix === undefined)) return undefined;
  const once = await fix(rule, draft);
  if (once === draft.text) return "  a fix run changes nothing, though findings have fixes";
  const twice = await fix(rule, { ...draft, text: once });
  return once === twice ? undefined : `  - ${JSON.stringify(once)}\n  + ${JSON.stringify(twice)}`;
}

function checkQuotations({ draft: { text }, findings }: Subject): string | undefined {
  const quoted = [...text.matchAll(/“[^“”\n]*”|"[^"\n]*"(?=[^"\n]*(?:"[^"\n]*"[^"\n]*)*$)/gm)];
  const wrong: string[] = [];
  for (const { fix } of findings) {
    if (fix === undefined) continue;
    const around = quoted.find(({ 0: all, index }) => fix.start > index && fix.end < index + all.length);
    if (around !== undefined) wrong.push(`the fix at ${fix.start}-${fix.end} is inside the quotation ${around[0]}`);
  }
  return listed(wrong);
}

function listed(wrong: readonly string[]): string | undefined {
  return wrong.length === 0 ? undefined : wrong.map((line) => `  ${line}`).join("\n");
}
