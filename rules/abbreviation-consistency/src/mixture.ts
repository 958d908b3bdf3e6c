import type { Article, HouseStyle, Span } from "@copydesk/rule-kit";
import { isMixed, type Match } from "./forms.js";

/** A form that most of the article does not use. */
export interface Minority {
  readonly form: string;
  readonly places: readonly Match[];
  readonly other: string;
  /** How often the other form stands. */
  readonly otherCount: number;
  readonly changes: readonly Change[];
}

/** A place where the article goes over from the usual form to this one. */
export interface Change {
  readonly place: Match;
  /** From the usual form to this one, where both stand in one sentence and near each other. */
  readonly together: Span | undefined;
}

/** A writer who goes to and fro all the time is told so the first few times. */
const MOST_CHANGES = 3;
const LONGEST_TOGETHER = 60;

/**
 * The house's form is the usual one, or else that which stands most often; of as many, that which headlines and quotations have
 * more often, or which the article begins with.
 */
export function minoritiesOf(
  article: Article,
  matches: readonly Match[],
  everywhere: readonly Match[],
  { terms, names }: HouseStyle,
): Minority[] {
  if (!isMixed(matches)) return [];
  const places = new Map<string, Match[]>();
  for (const match of matches) {
    const same = places.get(match.form);
    if (same === undefined) places.set(match.form, [match]);
    else same.push(match);
  }
  const votes = (form: string): number => everywhere.filter((match) => match.form === form).length;
  const isHouse = (form: string): number => Number(names.includes(form) || terms.some(({ write }) => write === form));
  const byCount = [...places].sort(
    ([a, inA], [b, inB]) => isHouse(b) - isHouse(a) || inB.length - inA.length || votes(b) - votes(a),
  );
  const [[other, usual] = ["", []], ...rest] = byCount;
  // What the house rejects, `known-term` reports at every place.
  const isRejected = (form: string): boolean => terms.some(({ reject }) => reject.includes(form));
  return rest
    .filter(([form]) => !isRejected(form))
    .map(([form, of]) => ({
      form,
      places: of,
      other,
      otherCount: usual.length,
      changes: changesTo(article, form, other, matches),
    }));
}

function changesTo(article: Article, form: string, other: string, matches: readonly Match[]): Change[] {
  const changes: Change[] = [];
  for (const [index, place] of matches.entries()) {
    if (changes.length === MOST_CHANGES) break;
    const before = matches[index - 1];
    if (place.form !== form || before?.form === form) continue;
    changes.push({ place, together: before?.form === other ? spanOfBoth(article, before, place) : undefined });
  }
  return changes;
}

function spanOfBoth(article: Article, before: Match, place: Match): Span | undefined {
  if (place.end - before.start > LONGEST_TOGETHER) return undefined;
  const inOneSentence = article.sentenceAt(before.start)?.index === article.sentenceAt(place.start)?.index;
  return inOneSentence ? { start: before.start, end: place.end } : undefined;
}
