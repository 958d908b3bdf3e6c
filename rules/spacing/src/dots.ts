import { type Article, runningCopyAt, type Span, type Use, usualForm } from "@copydesk/rule-kit";
import { type Place, placeOf } from "./place.js";

/** Runs of dots; two of them are a slip. */
const DOTS = /\.{2,}/g;
const BEFORE = /[\p{L}\p{N}”"’)]/u;
const BEHIND = /[\p{L}\p{N}/\\]/u;
const ELLIPSIS = /\. \. \.(?: \.)?|(?<!\.)\.\.\.(?!\.)|…/g;

type Form = "three dots" | "spaced dots" | "one character";
const TYPED: Readonly<Record<Form, string>> = { "three dots": "...", "spaced dots": ". . .", "one character": "…" };

/** Two dots in a row: one too many, or one too few. */
export function* twoDots(article: Article): Iterable<Place> {
  const { prose, source } = article;
  if (!prose.includes("..")) return;
  for (const { 0: dots, index } of prose.matchAll(DOTS)) {
    const span = { start: index, end: index + 2 };
    // `../notes` and `1..5` are no sentences.
    if (dots.length > 2 || !BEFORE.test(prose[index - 1] ?? "") || BEHIND.test(prose[span.end] ?? "")) continue;
    if (isCopy(article, span)) yield placeOf(source, span, ".", "two full stops", false);
  }
}

/** Ellipses of another form than most of the article's. */
export function* oddEllipses(article: Article): Iterable<Place & { readonly model: Span | undefined }> {
  const { prose, source } = article;
  if (!prose.includes("…") && !prose.includes("...") && !prose.includes(". . .")) return;
  const uses: Use<Form>[] = [];
  for (const { 0: typed, index } of prose.matchAll(ELLIPSIS)) {
    const span = { start: index, end: index + typed.length };
    const form = typed === "…" ? "one character" : typed === "..." ? "three dots" : "spaced dots";
    if (isCopy(article, span)) uses.push({ ...span, form });
  }
  const usual = usualForm(uses, undefined);
  if (usual === undefined) return;
  for (const { form, start, end } of usual.others) {
    const fault = `its ellipsis as ${form}`;
    yield { ...placeOf(source, { start, end }, TYPED[usual.form], fault, false), model: usual.first };
  }
}

function isCopy(article: Article, { start, end }: Span): boolean {
  return runningCopyAt(article, { start, end }) !== undefined;
}
