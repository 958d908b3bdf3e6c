import type { Person, Reference } from "@copydesk/article";
import type { Article, Finding, Related, Span, SuggestedEdit } from "@copydesk/rule-kit";

export type Clash = Finding<"namesakes" | "given" | "brings">;

/** A person, and the place that the reader knows them from. */
export interface Known {
  readonly person: Person;
  readonly full: Reference;
}

/** The first place in running copy that has the full name. */
export function introductionOf({ references }: Person): Reference | undefined {
  return references.find((reference) => reference.form === "full" && reference.isRunning);
}

export function spanOf({ mention }: Reference): Span {
  return { start: mention.start, end: mention.end };
}

export function textOf({ source }: Article, { mention }: Reference): string {
  return source.slice(mention.start, mention.end).replace(/\s+/g, " ");
}

export function relatedTo(article: Article, places: readonly Reference[]): readonly Related[] {
  return places.map((place) => ({ span: spanOf(place), label: `"${textOf(article, place)}" here` }));
}

/** Each person's full name in the place of a short one. */
export function suggestNames(at: Reference, persons: readonly Person[]): readonly SuggestedEdit[] {
  return persons.map(({ entity: { name } }) => ({
    label: `write "${name}"`,
    edits: [{ span: spanOf(at), text: name }],
  }));
}
