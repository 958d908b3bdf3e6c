import { type Article, similarNames, similarPairs } from "@copydesk/article";
import { defineRule, type Finding, type HouseStyle, type Span, type Token } from "@copydesk/rule-kit";
import { listedProfiles } from "./house-list.js";
import { inOrder, isCertain, isOneName } from "./judge.js";
import { isMeant, standTogether } from "./meant.js";
import { type Profile, profileOf } from "./profile.js";

interface Verdict {
  readonly wrong: Profile;
  readonly right: Profile;
  readonly distance: number;
  readonly listed: boolean;
}

/**
 * Reports a name that is spelled two ways in one article: a letter dropped, doubled, swapped or taken for another, an accent
 * or a capital here and not there. No list of names is needed: the article's other uses say which spelling is its own.
 *
 * Leaves alone two people with similar names (`Schiff` and `Erin Schaff`), what is made of a name (`Israeli`, `the Clintons`,
 * `Ivanova`), nicknames, a spelling marked `[sic]`, and all capitals.
 */
export default defineRule({
  id: "name-spelling",
  description: "A name spelled two ways in one article",
  tier: "error",
  fixable: true,
  options: {
    allow: { type: "strings", default: [], description: "Spellings to leave alone" },
  },
  messages: {
    once: `"{actual}" is spelled "{expected}" on line {line}; write "{expected}"`,
    often: `"{actual}" is spelled "{expected}" {count} times, first on line {line}; write "{expected}"`,
    either: `"{actual}" is spelled "{expected}" on line {line}; use one spelling, probably "{expected}"`,
    listed: `"{actual}" is "{expected}" in the house style; write "{expected}"`,
  },
  *check(article, { options, house }) {
    for (const verdict of verdictsOf(article, house)) {
      const { wrong, right } = verdict;
      if (options.allow.includes(wrong.spelling.text) || options.allow.includes(right.spelling.text)) continue;
      if (standTogether(article, wrong.spelling.tokens, right.spelling.tokens)) continue;
      for (const token of wrong.spelling.tokens) {
        if (!isMeant(article, token)) yield findingAt(article, token, verdict);
      }
    }
  },
});

/** For each spelling that is to give way, the commonest one that it is a slip of. */
function verdictsOf(article: Article, { names }: HouseStyle): Iterable<Verdict> {
  const { spellings, pairs } = similarNames(article);
  const listed = names.length === 0 ? [] : listedProfiles(names, spellings.length);
  const onList = new Set(listed.map((profile) => profile.spelling.text));
  const candidates =
    listed.length === 0 ? pairs : similarPairs([...spellings, ...listed.map((profile) => profile.spelling)]);
  const profiles = new Map<number, Profile>(listed.map((profile) => [profile.spelling.index, profile]));
  const profile = (spelling: (typeof spellings)[number]): Profile => {
    const known = profiles.get(spelling.index) ?? profileOf(article, spelling);
    profiles.set(spelling.index, known);
    return known;
  };
  const verdicts = new Map<string, Verdict>();
  for (const { one, other, distance } of candidates) {
    if (one.text === other.text || (onList.has(one.text) && onList.has(other.text))) continue;
    const isListed = onList.has(one.text) || onList.has(other.text);
    const [wrong, right] = isListed
      ? onList.has(one.text)
        ? [profile(other), profile(one)]
        : [profile(one), profile(other)]
      : inOrder(profile(one), profile(other));
    if (!isOneName(wrong, right, distance)) continue;
    const known = verdicts.get(wrong.spelling.text);
    if (known !== undefined && known.right.spelling.tokens.length >= right.spelling.tokens.length) continue;
    verdicts.set(wrong.spelling.text, { wrong, right, distance, listed: isListed });
  }
  return verdicts.values();
}

type Messages = "once" | "often" | "either" | "listed";

function findingAt(article: Article, token: Token, verdict: Verdict): Finding<Messages> {
  const { wrong, right, listed } = verdict;
  const span = spanOf(token, wrong);
  const first = right.spelling.tokens[0];
  // The apostrophe of the house, as it is typed here or there.
  const curly = article.source.slice(span.start, span.end).includes("’");
  const expected = curly ? right.spelling.text.replaceAll("'", "’") : right.spelling.text;
  const edit = { span, text: expected };
  const correction =
    listed || isCertain(wrong, right)
      ? { fix: edit }
      : { suggestions: [{ label: `write "${expected}"`, edits: [edit] }] };
  if (first === undefined) return { message: "listed", span, data: { expected }, ...correction };
  const count = right.spelling.tokens.length;
  const there = spanOf(first, right);
  return {
    message: listed ? "listed" : messageFor(wrong, count),
    span,
    data: { expected, count, line: article.lineOf(there.start) },
    related: [{ span: there, label: `"${right.spelling.text}" here` }],
    ...correction,
  };
}

function messageFor(wrong: Profile, count: number): Messages {
  if (wrong.spelling.tokens.length === count) return "either";
  return count > 1 ? "often" : "once";
}

/** The word without its possessive ending. */
function spanOf(token: Token, { spelling }: Profile): Span {
  return { start: token.start, end: token.end - (token.text.length - spelling.text.length) };
}
