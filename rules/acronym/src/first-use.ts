import { withoutPossessive } from "@copydesk/lexicon";
import type { Article, Finding } from "@copydesk/rule-kit";
import { type Definition, type Message, spanOf, textOf } from "./definitions.js";
import { firstNameWith, SHORTEST } from "./expansions.js";
import { isDescribed, isGivenInFull } from "./introduced.js";
import { isInRunningCopy, isPartOfMore, isQuoted, isUnmistakable } from "./running.js";
import type { Use } from "./uses.js";
import { WELL_KNOWN } from "./well-known.js";

/** In one sentence the full name tells the reader, unless so many tokens come between. */
const FAR = 6;

/** What is wrong where an acronym is first used in running copy; nothing where it is introduced, or can be something else. */
export function firstUse(
  article: Article,
  letters: string,
  uses: readonly Use[],
  definitions: readonly Definition[],
): Finding<Message> | undefined {
  const own = uses.find((use) => isInRunningCopy(article, use));
  const first = own ?? uses.find((use) => isQuoted(article, use));
  if (first === undefined) return undefined;
  const definition = definitions[0];
  if (definition !== undefined) return own === undefined ? undefined : late(article, letters, own, definition);
  if (letters.length < SHORTEST || uses.some(({ token }) => isGivenInFull(article, token))) return undefined;
  const expansion = firstNameWith(article, letters);
  if (expansion === undefined) return own === undefined ? undefined : unexplained(article, letters, uses);
  const opening = article.tokens[expansion.firstToken]!;
  const kind = article.names.mentionAt(opening)?.entity.kind;
  // Initials of a person; and `Marrovia's Council of Harbors` is no `MCH`.
  if (kind === "person" || (kind === "place" && withoutPossessive(opening.text) !== opening.text)) return undefined;
  const name = spanOf(article, expansion);
  const words = textOf(article, name);
  const data = { name: withoutPossessive(words), line: article.lineOf(name.start), letters };
  const related = [{ span: name, label: "the full name" }];
  const isSameSentence = article.sentenceAt(first.span.start) === article.sentenceAt(name.start);
  if (isSameSentence && first.token.index - expansion.endToken < FAR) return undefined;
  if (name.start > first.span.start) {
    return own === undefined || WELL_KNOWN.has(letters) || isPartOfMore(article, first)
      ? undefined
      : { message: "late", span: first.span, data, related };
  }
  const edits = [{ span: { start: name.end, end: name.end }, text: ` (${letters})` }];
  const isPossessive = data.name !== words;
  const suggestions = isPossessive ? [] : [{ label: `write "(${letters})" after the name`, edits }];
  return { message: "unbracketed", span: first.span, tier: "info", data, related, suggestions };
}

function unexplained(article: Article, letters: string, uses: readonly Use[]): Finding<Message> | undefined {
  if (WELL_KNOWN.has(letters) || !isUnmistakable(letters)) return undefined;
  if (uses.some(({ token }) => isDescribed(article, token))) return undefined;
  const first = uses.find((use) => isInRunningCopy(article, use) && !isPartOfMore(article, use));
  return first && { message: "undefined", span: first.span };
}

function late(article: Article, letters: string, first: Use, definition: Definition): Finding<Message> | undefined {
  if (WELL_KNOWN.has(letters) || first.span.start >= definition.use.span.start) return undefined;
  if (article.sentenceAt(first.span.start) === article.sentenceAt(definition.use.span.start)) return undefined;
  const data = { line: article.lineOf(definition.use.span.start) };
  const related = [{ span: definition.use.span, label: "spelled out here" }];
  const whole = { start: definition.name.start, end: definition.bracket.end };
  const text = `${definition.nameText} (${letters})`;
  const edits = [
    { span: first.span, text },
    { span: whole, text: letters },
  ];
  const suggestions = first.alone ? [{ label: `write "${text}" here and "${letters}" there`, edits }] : [];
  return { message: "late", span: first.span, data, related, suggestions };
}
