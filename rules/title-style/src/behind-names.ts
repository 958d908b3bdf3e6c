import { type Article, ownCopyAt, Phrases, type Span, type Use, usualForm } from "@copydesk/rule-kit";
import { POSTS, QUALIFIERS } from "./titles.js";

/** A post behind a person's name: `Ana Lund, President of the club,`. */
interface PostUse extends Use<"capital" | "small"> {
  readonly text: string;
}

const any = (words: readonly string[]) =>
  words.map((word) => `[${word[0]}${word[0]!.toLowerCase()}]${word.slice(1)}`).join("|");
const FIRST_WORDS = new Set([...POSTS, ...QUALIFIERS].flatMap((word) => [word, word.toLowerCase()]));
const POST = new Phrases(
  (text) => FIRST_WORDS.has(text.split("-", 1)[0]!),
  new RegExp(`(?:(?:${any(QUALIFIERS)})[ -]){0,3}(?:${any(POSTS)})(?= (?:of|for|at|to|and)\\b|[,.])`, "uy"),
  (tokens, index) => tokens[tokens[index - 1]?.text === "the" ? index - 2 : index - 1]?.text === ",",
);
const BEHIND_COMMA = /,[ \u00a0](?:the[ \u00a0])?$/;

/** Posts with a capital behind a name, where the article does not have most of them so. */
export function capitalPosts(article: Article): (Span & { readonly expected: string })[] {
  const { prose } = article;
  const uses: PostUse[] = [];
  for (const { 0: text, index } of POST.in(article)) {
    const comma = BEHIND_COMMA.exec(prose.slice(Math.max(0, index - 6), index))?.[0].length;
    const span = { start: index, end: index + text.length };
    if (comma === undefined || ownCopyAt(article, span) === undefined) continue;
    if (!isBehindPerson(article, index - comma)) continue;
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
