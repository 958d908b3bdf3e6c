import type { Article } from "@copydesk/rule-kit";
import { apostrophePlaces, isForeign, type Place, type Style } from "./places.js";

/** The places of an article that differ from what most of it does. */
export interface Mixture {
  readonly style: Style;
  /** What most of the article has. */
  readonly other: Style;
  /** In order. */
  readonly places: readonly Place[];
}

/**
 * Straight marks among curly ones, or curly among straight ones. Apostrophes count where a desk asks for them; else they are put
 * right together with the marks: whoever pastes a straight paragraph into a curly article brings both in, one slip.
 */
export function mixturesIn(article: Article, marks: readonly Place[], withApostrophes: boolean): Mixture[] {
  const ofMarks = minorityOf(article, marks);
  if (ofMarks === undefined && !withApostrophes) return [];
  const apostrophes = article.prose.includes("'") && article.prose.includes("’") ? apostrophePlaces(article) : [];
  const ofApostrophes = minorityOf(article, apostrophes);
  if (ofMarks === undefined || ofApostrophes === undefined || ofMarks.style !== ofApostrophes.style) {
    return [ofMarks, withApostrophes ? ofApostrophes : undefined].filter((one) => one !== undefined);
  }
  const places = [...ofMarks.places, ...ofApostrophes.places].sort((a, b) => a.mark.start - b.mark.start);
  return [{ ...ofMarks, places }];
}

/** Curly marks are what a typesetter writes, so of as many the straight ones are at fault. */
function minorityOf(article: Article, all: readonly Place[]): Mixture | undefined {
  if (!isMixed(all)) return undefined;
  const foreign = new Map<number, boolean>();
  const places = all.filter((place) => {
    if (!foreign.has(place.block)) foreign.set(place.block, isForeign(article, place));
    return foreign.get(place.block) === false;
  });
  if (!isMixed(places)) return undefined;
  const curly = places.filter(({ style }) => style === "curly");
  const straight = places.filter(({ style }) => style === "straight");
  return straight.length <= curly.length
    ? { style: "straight", other: "curly", places: straight }
    : { style: "curly", other: "straight", places: curly };
}

function isMixed(places: readonly Place[]): boolean {
  return places.some(({ style }) => style === "curly") && places.some(({ style }) => style === "straight");
}

/** The marks put together of single ones, or made of grave accents. */
export function asciiIn(marks: readonly Place[]): Mixture | undefined {
  const places = marks.filter(({ style }) => style === "ascii");
  if (places.length === 0) return undefined;
  const straight = marks.filter(({ style }) => style === "straight").length;
  const curly = marks.filter(({ style }) => style === "curly").length;
  return { style: "ascii", other: straight > curly ? "straight" : "curly", places };
}
