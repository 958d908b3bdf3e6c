import { type Article, ownCopyAt, Phrases, type Span, type Token } from "@copydesk/rule-kit";
import { OFFICES } from "./titles.js";

/** A title of office in small letters straight before a person's name, and how it should stand. */
export interface SmallTitle extends Span {
  readonly expected: string;
}

interface TitleUse extends Span {
  readonly text: string;
  readonly isSmall: boolean;
  /** Some desks write a title of the past in small letters: `former president Lund`. */
  readonly isPast: boolean;
}

const capitalised = (title: string): string =>
  title.replace(/(?<!\p{L})\p{Ll}/gu, (first) => first.toUpperCase()).replace(" Of ", " of ");

/** By the first word of a title, or of one that goes on behind a hyphen. */
const beginsTitle = (text: string): boolean =>
  FIRST_LETTERS.has(text[0]!.toLowerCase()) && FIRST_WORDS.has(text.split("-", 1)[0]!.toLowerCase());
const FIRST_WORDS: ReadonlySet<string> = new Set(OFFICES.map((office) => office.split(/[ -]/, 1)[0]!));
const FIRST_LETTERS: ReadonlySet<string> = new Set([...FIRST_WORDS].map((word) => word[0]!));
const MOST_WORDS = Math.max(...OFFICES.map((office) => office.split(" ").length));
const OFFICE = new Phrases(
  beginsTitle,
  new RegExp(`(?:${OFFICES.flatMap((office) => [office, capitalised(office)]).join("|")})(?=[ \\u00a0]\\p{Lu})`, "uy"),
  isNearCapital,
);
const PAST = /(?:^|[ \u00a0(])(?:ex|former|late|onetime|one-time|then)[- \u00a0]$/iu;
/** A comma can end a description: `former Gary, Ind., mayor Lund`. */
const AFTER_WORD = /(?:[\p{L}\p{N}’'.,-][ \u00a0]|-)$/u;
/**
 * What a title follows that is no description: `said president Lund`, but `club president Lund` and `the president Lund`. A country or
 * a people goes with the title: `French president Lund`.
 */
const BEFORE_TITLE =
  /(?:^|[ \u00a0(“"‘—–-])(?:about|after|against|although|and|as|because|before|behind|by|for|from|if|in|like|of|on|or|said|says|since|than|that|to|told|under|unlike|until|when|where|whether|while|with|without|U\.S\.|US|(?!Republican|Libertarian)\p{Lu}\p{Ll}+(?:an|ese|ish|ch))[ \u00a0]$/u;
const REACH = 24;

/** Titles in small letters, unless the article has most of them so; those of the past for themselves. */
export function smallTitles(article: Article): SmallTitle[] {
  const uses = titlesIn(article);
  if (!uses.some(({ isSmall }) => isSmall)) return [];
  return [false, true].flatMap((isPast) => {
    const same = uses.filter((use) => use.isPast === isPast);
    const small = same.filter(({ isSmall }) => isSmall);
    const capitals = same.length - small.length;
    // A single one is a slip; a single one of the past may be a style.
    if (capitals < small.length && (isPast || small.length > 1)) return [];
    if (isPast && capitals === 0) return [];
    return small.map(({ start, end, text }) => ({ start, end, expected: capitalised(text) }));
  });
}

/** A word with a capital stands behind the title, or behind its first words. */
function isNearCapital(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at <= index + MOST_WORDS; at += 1) {
    const token = tokens[at];
    if (token?.kind === "word" && token.letterCase !== "lower") return true;
  }
  return false;
}

function titlesIn(article: Article): TitleUse[] {
  const { prose } = article;
  const uses: TitleUse[] = [];
  for (const { 0: text, index } of OFFICE.in(article)) {
    const span = { start: index, end: index + text.length };
    const isSmall = /^\p{Ll}/u.test(text);
    const before = prose.slice(Math.max(0, index - REACH), index);
    const isPast = PAST.test(before);
    if (isSmall && !isPast && AFTER_WORD.test(before) && !BEFORE_TITLE.test(before)) continue;
    if (ownCopyAt(article, span) === undefined || !isBeforePerson(article, span.end)) continue;
    uses.push({ ...span, text, isSmall, isPast });
  }
  return uses;
}

function isBeforePerson(article: Article, end: number): boolean {
  const token = article.tokens[article.tokenIndexAt(end + 1)];
  const mention = token === undefined ? undefined : article.names.mentionAt(token);
  // `to judge Mr. Lund` has a verb.
  return mention?.entity.kind === "person" && mention.honorific === undefined;
}
