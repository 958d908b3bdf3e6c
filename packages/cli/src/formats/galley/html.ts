import { plain } from "../text.js";

/** Markup that is safe to put into a page. Only `html` makes it, so that nothing of a draft gets there unescaped. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Content = Html | string | number | undefined | readonly Content[];

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Markup with values in it: texts are escaped and their control characters shown, lists joined, `undefined` left out. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  let markup = strings[0]!;
  for (const [index, value] of values.entries()) markup += markupOf(value) + strings[index + 1]!;
  return new Html(markup);
}

function markupOf(value: Content): string {
  if (value === undefined) return "";
  if (value instanceof Html) return value.markup;
  if (typeof value === "object") return value.map(markupOf).join("");
  return plain(String(value)).replace(/[&<>"']/g, (character) => REFERENCES[character]!);
}
