import type { Article, Edit } from "@copydesk/rule-kit";
import type { Signature } from "./signature.js";

const CLOSERS = "\"'”’»";

/** What stands, or should stand, before the closing mark once a speaker follows: `,`, `?`, `!`, or nothing behind `…`. */
export function endingOf({ source }: Article, { mark }: Signature): "," | "?" | "!" | "" {
  const end = beforeClosers(source, mark.start);
  const last = source[end - 1];
  if (last === "?" || last === "!") return last;
  return last === "…" || last === "—" || source.slice(end - 2, end) === ".." ? "" : ",";
}

/** Turns the signature into the end of a sentence. `said` is that end as a reader will see it. */
export function rewrite(
  article: Article,
  signature: Signature,
  tense: "past" | "present",
): { edits: Edit[]; said: string } {
  const { source } = article;
  const name = oneLine(source.slice(signature.source.start, signature.source.end));
  const rest = oneLine(source.slice(signature.source.end, signature.end)).replace(/\.$/, "");
  const verb = tense === "present" ? "says" : "said";
  // `said Jane Roe, mayor of Ostrow`: an office between the name and its verb would hold the verb up.
  const said = rest === "" ? `${name} ${verb}` : `${verb} ${name}${rest.startsWith("(") ? " " : ""}${rest}`;
  const edits: Edit[] = [{ span: { start: signature.mark.end, end: signature.end }, text: ` ${said}.` }];
  const comma = endingOf(article, signature) === "," ? commaFor(article, signature.mark.start) : undefined;
  return { edits: comma === undefined ? edits : [comma, ...edits], said };
}

/** A comma in place of the full stop before the closing marks, or where there is none. */
function commaFor({ source }: Article, mark: number): Edit {
  const end = beforeClosers(source, mark);
  const last = source[end - 1];
  return { span: { start: last === "." || last === "," ? end - 1 : end, end }, text: "," };
}

/** Inner closing marks left out: the full stop of `‘sorry.’”` stands before both. */
function beforeClosers(source: string, mark: number): number {
  let end = mark;
  while (end > 0 && CLOSERS.includes(source[end - 1]!)) end -= 1;
  return end;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
