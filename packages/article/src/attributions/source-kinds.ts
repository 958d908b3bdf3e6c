import { isCompany, isName } from "@copydesk/lexicon";
import { TITLES } from "../names/data/titles.js";
import type { Article, Attribution, Mention, Token } from "../types.js";
import { DOCUMENTS, PERSON_PRONOUNS, SUBJECT_PRONOUNS } from "./grammar.js";
import { LASTING_TEXTS, PERSON_NOUNS } from "./source-nouns.js";
import { is, PREPOSITION } from "./word-classes.js";
import { lower } from "./words.js";

/**
 * What speaks: a person or several by name, a number or kind of people, an organisation, something written or recorded, or a
 * name of which the article does not tell whose it is.
 */
export type SourceKind = "person" | "people" | "organisation" | "text" | "name";

/** A name that has no title or given name by then has none. */
const MOST_MENTIONS = 20;
const PLURAL_PEOPLE: ReadonlySet<string> = new Set(
  "authorities conservatives democrats liberals men people police relatives republicans tories witnesses women".split(
    " ",
  ),
);
const SINGULAR_IN_S: ReadonlySet<string> = new Set(["headquarters", "news", "series"]);
const TITLE_NOUNS: ReadonlySet<string> = new Set([...TITLES].map((title) => title.toLowerCase()));

/** What an attribution's source is; undefined where it has none, or that cannot be told from its words. */
export function sourceKindOf(article: Article, { source }: Attribution): SourceKind | undefined {
  if (source === undefined) return undefined;
  const { tokens } = article;
  const first = article.tokenIndexAt(source.start);
  const firstWord = lower(tokens[first]!);
  let end = first + 1;
  while (tokens[end] !== undefined && tokens[end]!.end <= source.end && !endsHead(tokens[end]!)) end += 1;
  if (end === first + 1 && PERSON_PRONOUNS.has(firstWord)) return "person";
  if (end === first + 1 && SUBJECT_PRONOUNS.has(firstWord)) return firstWord === "they" ? "people" : undefined;
  const isPair = tokens.slice(first, end).some(({ text }) => text === "and");
  const head = tokens[end - 1]!;
  const word = lower(head);
  if (isText(word)) return "text";
  const mention = article.names.mentionAt(head);
  if (mention !== undefined) {
    const { kind } = mention.entity;
    if (kind === "person" || (kind === "organisation" && !isPair)) return kind;
    // `Marrovia said`, `Downing Street said`: a government.
    if (kind === "place") return isPair ? undefined : "organisation";
    if (isKindOfPeople(word)) return "people";
    if (isPersonsName(mention) || tokens.slice(first, end).some(isOffice)) return "person";
    return word.endsWith("s") ? undefined : "name";
  }
  if (isPair || isKindOfPeople(word) || (head.letterCase === "lower" && isPlural(word))) return "people";
  if (isOffice(head)) return "person";
  // `Her deckhand, Karl Novak, said`
  const named =
    tokens[end]?.text === "," && tokens[end + 1] !== undefined ? article.names.mentionAt(tokens[end + 1]!) : undefined;
  return named?.entity.kind === "person" ? "person" : undefined;
}

/** `Analysts`, `police`, also where a sentence begins with the word. */
function isKindOfPeople(word: string): boolean {
  return PLURAL_PEOPLE.has(word) || (word.endsWith("s") && PERSON_NOUNS.has(word.slice(0, -1)));
}

/** Not `business`, `campus`, `crisis`. */
function isPlural(word: string): boolean {
  return /[^sui]s$/.test(word) && !SINGULAR_IN_S.has(word);
}

/** Behind these the head of a noun phrase has been named: `the mayor of Ostrow`, `Rose, the mayor`. */
function endsHead(token: Token): boolean {
  // `the drivers' lawsuit` goes on behind its apostrophe.
  return (token.kind === "punctuation" && token.text !== "'" && token.text !== "’") || is(token, PREPOSITION);
}

function isText(word: string): boolean {
  if (DOCUMENTS.has(word) || LASTING_TEXTS.has(word)) return true;
  return word.endsWith("s") && (DOCUMENTS.has(word.slice(0, -1)) || LASTING_TEXTS.has(word.slice(0, -1)));
}

/** A name of unknown kind that has a title or given name elsewhere, or that people have: `Novak`. */
function isPersonsName({ entity, parts }: Mention): boolean {
  if (entity.mentions.slice(0, MOST_MENTIONS).some(hasPersonsForm)) return true;
  const last = parts.at(-1)?.text ?? "";
  return isName(last) && !isCompany(last);
}

function hasPersonsForm({ honorific, title, parts }: Mention): boolean {
  if ((honorific ?? title) !== undefined) return true;
  return parts.length > 1 && parts.length < 4 && isName(parts[0]!.text) && !isCompany(parts[0]!.text);
}

/** `spokesman` makes a person of the name behind it: `union spokesman Karl Novak`. */
function isOffice(token: Token): boolean {
  const word = lower(token);
  return PERSON_NOUNS.has(word) || TITLE_NOUNS.has(word) || word.endsWith("woman");
}
