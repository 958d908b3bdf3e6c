import type { Article, Entity } from "@copydesk/rule-kit";
import { isLasting, isOfOneDay, isPosition } from "./present.js";
import { isDated, isPress, leadOf, type Statement } from "./statements.js";

/** So many statements in the right tense make it the article's. */
export const ENOUGH = 3;
/** One statement in the other tense for so many in the right one is a slip; more of them are a manner of telling. */
const SLIP_SHARE = 3;
/** Among so many a single one is a slip, whatever tense is used of what people believe and papers show. */
const ENOUGH_FOR_ONE = 5;
/** An organisation often says what it still holds: `the bank says it obeyed the law`. */
const SLIP_SHARE_OF_ORGANISATIONS = 5;
/** So many of one speaker in the right tense, and the others of that speaker are slips, however many. */
const ENOUGH_OF_SPEAKER = 3;

/**
 * The statements in the wrong tense, the first of each sentence.
 *
 * @param standard those of all statements that are in the right one
 * @param isHouse the house style sets the right tense, so that its share in the article does not matter
 */
export function slipsOf(
  article: Article,
  all: readonly Statement[],
  standard: readonly Statement[],
  isHouse: boolean,
): Statement[] {
  if (standard.length < ENOUGH || standard.length === all.length) return [];
  const right = standard[0]!.tense;
  const lead = leadOf(article);
  const others = all.length - standard.length;
  let told: boolean | undefined;
  const isTold = () => {
    told ??= isToldIn(article, right);
    return told;
  };
  const isFew = (share: number) => isHouse || (others * share <= standard.length && (isLone || isTold()));
  const isLone = others === 1 && standard.length >= ENOUGH_FOR_ONE;
  const isOften = others * 2 > standard.length * 3;
  let bySpeaker: ReturnType<typeof countBySpeaker> | undefined;
  const slips = all.filter((statement) => {
    const { tense, sentence, isPersonal, isMisnumbered, attribution } = statement;
    if (tense === right || isPress(article, statement)) return false;
    if (tense === "present" && (isMisnumbered || isOfOneDay(article, statement))) return true;
    if (sentence <= lead) return false;
    if (tense === "present" ? isLasting(article, statement) : isDated(article, statement)) return false;
    if (!isHouse && tense === "present" && isPosition(article, statement)) return false;
    if (isFew(isPersonal ? SLIP_SHARE : SLIP_SHARE_OF_ORGANISATIONS)) return true;
    if (!isPersonal || isOften) return false;
    bySpeaker ??= countBySpeaker(standard);
    return (bySpeaker.get(attribution.speaker) ?? 0) >= ENOUGH_OF_SPEAKER;
  });
  return slips.filter(({ sentence }, place) => sentence !== slips[place - 1]?.sentence);
}

/** Whether all that is attributed, to people and papers and in whatever verb, is mostly in one tense: an analysis mixes them. */
function isToldIn({ attributions }: Article, tense: Statement["tense"]): boolean {
  let same = 0;
  let finite = 0;
  for (const attribution of attributions) {
    if (attribution.tense === tense) same += 1;
    if (attribution.tense === "past" || attribution.tense === "present") finite += 1;
  }
  return same * 3 >= finite * 2;
}

function countBySpeaker(statements: readonly Statement[]): ReadonlyMap<Entity | undefined, number> {
  const counts = new Map<Entity | undefined, number>();
  for (const { speaker } of statements.map(({ attribution }) => attribution)) {
    if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return counts;
}
