import type { Article, Finding, Token } from "@copydesk/rule-kit";
import type { Ending } from "./ending.js";

/** More places than these are one habit of the whole draft. */
const MOST_EDITS = 100;
const MOST_LINES = 5;

/** A word that follows a closing mark without a space. */
export function wordJoined(article: Article, { before, after, close }: Ending): Token | undefined {
  if (after === undefined || after.start !== close.end || !",.?!".includes(before.text)) return undefined;
  const word = article.tokens[article.tokenIndexAt(after.start)];
  return word?.start === after.start && word.kind === "word" && word.end - word.start > 1 ? word : undefined;
}

/** Once for an article: where there are many, its paragraphs were run together. */
export function spaces(article: Article, words: readonly Token[]): Finding<"noSpaceAfter"> {
  const [first, ...others] = words.slice(0, MOST_EDITS);
  const edits = [first!, ...others].map(({ start }) => ({ span: { start, end: start }, text: " " }));
  const lines = [...new Set(others.map(({ start }) => article.lineOf(start)))].slice(0, MOST_LINES).join(", ");
  const count = words.length - 1;
  const more =
    count === 0
      ? ""
      : `, as ${count === 1 ? "does 1 other word" : `do ${count} other words`} (${lines.includes(",") ? "lines" : "line"} ${lines})`;
  const label = count === 0 ? "write a space" : `write a space in all ${edits.length} places`;
  const related = others.slice(0, MOST_LINES).map((span) => ({ span, label: "the same here" }));
  return { message: "noSpaceAfter", span: first!, data: { more }, suggestions: [{ label, edits }], related };
}
