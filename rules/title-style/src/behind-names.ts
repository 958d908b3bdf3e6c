import { type Article, ownCopyAt, type Span, type Use, usualForm } from "@copydesk/rule-kit";
import { POSTS, QUALIFIERS } from "./titles.js";

/** A post behind a person's name: `Ana Lund, President of the club,`. */
export interface PostUse extends Use<"capital" | "small"> {
  readonly text: string;
}

const any = (words: readonly string[]) =>
  words.map((word) => `[${word[0]}${word[0]!.toLowerCase()}]${word.slice(1)}`).join("|");
const POST = new RegExp(
  `, (?:the )?((?:(?:${any(QUALIFIERS)})[ -]){0,3}(?:${any(POSTS)}))(?= (?:of|for|at|to|and)\\b|[,.])`,
  "gu",
);

/** Posts with a capital behind a name, where the article does not have most of them so. */
export function capitalPosts(article: Article): (Span & { readonly expected: string })[] {
  const { prose } = article;
  const uses: PostUse[] = [];
  for (const { 0: typed, 1: text = "", index } of prose.matchAll(POST)) {
    const end = index + typed.length;
    const span = { start: end - text.length, end };
    if (ownCopyAt(article, span) === undefined || !isBehindPerson(article, index)) continue;
    uses.push({ ...span, text, form: /\p{Lu}/u.test(text) ? "capital" : "small" });
  }
  const odd = uses.filter(({ form }) => form === "capital");
  if (odd.length > 1 && usualForm(uses, undefined)?.form !== "small") return [];
  return odd.map(({ start, end, text }) => ({ start, end, expected: text.toLowerCase() }));
}

function isBehindPerson(article: Article, comma: number): boolean {
  const token = article.tokens[article.tokenIndexAt(comma - 1)];
  const mention = token === undefined ? undefined : article.names.mentionAt(token);
  if (mention?.entity.kind !== "person" || mention.parts.length < 2) return false;
  // `Lund, Director of Safety Karl Berg and others`: the title of whoever comes next.
  const next = article.tokens[article.tokenIndexAt(comma + 2)];
  return next !== undefined && article.names.mentionAt(next) === undefined;
}
