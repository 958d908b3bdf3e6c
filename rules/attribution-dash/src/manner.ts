import type { Article, Attribution, Block } from "@copydesk/rule-kit";

/** How an article says who speaks, behind a quotation. */
export interface Manner {
  readonly tense: "past" | "present";
  /** `said Roe` rather than `Roe said`. */
  readonly inverted: boolean;
}

/** A name as short as a signature; a pronoun stands before its verb whatever the article does with names. */
const SHORT_NAME = /^(?!(?:He|I|It|She|They|We)$)\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2}$/u;

const UNDOTTED = /\bM(?:r|s|rs) \p{Lu}/u;

/** So many blocks before and behind are enough to tell: an article's own, or those of one chapter of a book. */
const BLOCKS_AROUND = 100;

/**
 * What the article mostly does around a block, so that the correction reads like the rest of it. One that has no such tag yet is
 * taken for British where its courtesy titles have no full stop: there `said Mr Roe` is the rule.
 *
 * @param house the desk's tense, if it has set one
 */
export function mannerAround(article: Article, { index }: Block, house: Manner["tense"] | undefined): Manner {
  const around = article.blocks.slice(Math.max(0, index - BLOCKS_AROUND), index + BLOCKS_AROUND);
  const tags = around.flatMap((block) => article.attributionsIn(block)).filter(isTag);
  const present = tags.filter(({ tense }) => tense === "present").length;
  const past = tags.filter(({ tense }) => tense === "past").length;
  const named = tags.filter((tag) => isNamed(article, tag));
  const inverted = named.filter(({ cue, source }) => cue!.start < source!.start).length;
  return {
    tense: house ?? (present > past ? "present" : "past"),
    inverted: named.length === 0 ? UNDOTTED.test(article.prose) : inverted * 2 > named.length,
  };
}

/** `“No,” she said`, in a plain verb. */
function isTag({ cue, source, verb, quotations }: Attribution): boolean {
  if (verb !== "say" && verb !== "add") return false;
  return cue !== undefined && source !== undefined && quotations[0] !== undefined && quotations[0].end <= cue.start;
}

/** Not `said Jane Roe, the mayor of Ostrow`, where what follows the name makes every desk turn the two about. */
function isNamed({ prose }: Article, { source }: Attribution): boolean {
  return SHORT_NAME.test(prose.slice(source!.start, source!.end)) && prose[source!.end] !== ",";
}
