import type { Article, Edit } from "@copydesk/rule-kit";
import type { Manner } from "./manner.js";
import type { Signature } from "./signature.js";

const CLOSERS = "\"'”’»";

/** What stands, or should stand, before the closing mark once a speaker follows: `,`, `?`, `!`, or nothing behind `…`. */
export function endingOf({ prose }: Article, { mark }: Signature): "," | "?" | "!" | "" {
  const end = beforeClosers(prose, mark.start);
  const last = prose[end - 1];
  if (last === "?" || last === "!") return last;
  return last === "…" || last === "—" || prose.slice(end - 2, end) === ".." ? "" : ",";
}

/** Turns the signature into the end of a sentence. `said` is that end as a reader will see it. */
export function rewrite(
  article: Article,
  signature: Signature,
  { tense, inverted }: Manner,
): { edits: Edit[]; said: string } {
  const { prose } = article;
  const name = asRead(prose.slice(signature.source.start, signature.source.end));
  const rest = asRead(prose.slice(signature.source.end, signature.end)).replace(/\.$/, "");
  const verb = tense === "present" ? "says" : "said";
  // `said Jane Roe, mayor of Ostrow`: an office between the name and its verb would hold the verb up.
  const said =
    rest === "" && !inverted ? `${name} ${verb}` : `${verb} ${name}${rest.startsWith("(") ? " " : ""}${rest}`;
  const edits: Edit[] = [
    { span: { start: behindMarkup(article.prose, signature.mark.end), end: signature.end }, text: ` ${said}.` },
  ];
  const comma = endingOf(article, signature) === "," ? commaFor(article, signature.mark.start) : undefined;
  return { edits: comma === undefined ? edits : [comma, ...edits], said };
}

/** A comma in place of the full stop before the closing marks, or where there is none. */
function commaFor({ prose }: Article, mark: number): Edit {
  const end = beforeClosers(prose, mark);
  const last = prose[end - 1];
  return { span: { start: last === "." || last === "," ? end - 1 : end, end }, text: "," };
}

/** Inner closing marks left out: the full stop of `‘sorry.’”` stands before both. Markup, `\0` in the prose, is stepped over. */
function beforeClosers(prose: string, mark: number): number {
  let end = mark;
  while (end > 0 && (CLOSERS.includes(prose[end - 1]!) || prose[end - 1] === "\0")) end -= 1;
  return end;
}

/** Behind the rest of an entity (`&rdquo;` is one mark) and emphasis that ends with the quotation. */
function behindMarkup(prose: string, offset: number): number {
  let at = offset;
  while (prose[at] === "\0") at += 1;
  return at;
}

/** On one line and without markup. */
function asRead(words: string): string {
  return words.replaceAll("\0", "").replace(/\s+/g, " ").trim();
}
