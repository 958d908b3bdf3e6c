import { derivation, has, isForeignParticle, suggest, withoutPossessive, wordRarity } from "@copydesk/lexicon";
import { type Article, type Token, WordMemo } from "@copydesk/rule-kit";
import { COMMON, FAMILIAR, LIKELY_SLIP, ONE_SLIP, SWAPPED } from "./levels.js";

/** How far around a word a passage is looked at, in tokens. */
const REACH = 4;
/** Beside a sure slip, signs of this weight make a passage of another language. */
const ENOUGH_AGAINST_SLIP = 2;
/** From this level on an English word is rarer than the foreign function word spelled alike: "la", "den". */
const RARE_PARTICLE = 35;

/** Capitalised, a short one is part of a name: "La Paz", "Los Angeles". */
const particle = new WordMemo(
  (text, letterCase) =>
    (letterCase === "lower" || text.length > 3) &&
    isForeignParticle(text) &&
    !(wordRarity(text) !== 0 && wordRarity(text) < RARE_PARTICLE),
);

/** English words seldom end in these, nor have letters beyond a to z: "honoris causa", "über alles". */
const looksForeign = (word: string): boolean => (word.length > 3 && /[aiou]$/.test(word)) || /[^\0-\x7f’]/.test(word);

/** A word that English neither has nor makes. */
const unknown = new WordMemo((text, letterCase) => {
  // "Sí, se puede."
  if ((text.length < 3 && !/[^\0-\x7f]/.test(text)) || text.includes("-") || has(withoutPossessive(text))) return false;
  if (letterCase === "capitalised") return looksForeign(text);
  return letterCase === "lower" && derivation(text) === undefined;
});

/** Whether one very likely slip of a common word explains it, beyond doubt: `becuase`, `teh`, `goverment`. */
export function isSureSlip(word: string): boolean {
  if (looksForeign(word)) return false;
  const best = suggest(word, { maxCost: ONE_SLIP, limit: 1 })[0];
  if (best === undefined || best.word.includes(" ")) return false;
  if (best.cost <= SWAPPED) return best.rarity <= (word.length > 4 ? FAMILIAR : COMMON);
  return word.length > 4 && best.rarity <= (best.cost <= LIKELY_SLIP && word.length > 5 ? FAMILIAR : COMMON);
}

/**
 * Whether the word stands in a passage of another language: beside words that English does not have and that no slip
 * explains (`buen vivir`), or beside that language's function words (`Universidad de los Andes`). Two slips side by side
 * (`becuase teh dog barked`) are no such passage.
 */
export function inForeignPassage({ tokens }: Article, token: Token): boolean {
  const at = (step: number): Token | undefined => {
    const beside = tokens[token.index + step];
    return beside?.kind === "word" && beside.block === token.block ? beside : undefined;
  };
  const isNamed = (beside: Token | undefined) => beside?.letterCase === "capitalised";
  // "Deir ez Zour"
  if (token.text.length <= 3 && isNamed(at(-1)) && isNamed(at(1))) return true;
  // "Universidad de los Andes"
  if (isForeignParticle(token.text) && (isNamed(at(-1)) || isNamed(at(1)))) return true;
  let foreign = 0;
  let beside = false;
  for (let step = -REACH; step <= REACH; step += 1) {
    const other = step === 0 ? undefined : at(step);
    if (other === undefined) continue;
    const weight = weightOf(other, looksForeign(token.text));
    if (weight === 0) continue;
    foreign += weight;
    // A short word between two foreign ones may look English: "mano a mano".
    const between = Math.abs(step) === 2 ? at(step / 2) : undefined;
    beside ||= Math.abs(step) === 1 || (between !== undefined && between.text.length <= 3);
  }
  if (!beside) return false;
  return foreign >= ENOUGH_AGAINST_SLIP || !isSureSlip(withoutPossessive(token.text));
}

/** Whether words of another language stand on either side of two tokens, whatever the two are: "et tout par tie de là". */
export function hasForeignBeside({ tokens }: Article, first: Token, last: Token): boolean {
  return [tokens[first.index - 1], tokens[last.index + 1]].some(
    (beside) => beside?.kind === "word" && beside.block === first.block && weightOf(beside, true) > 0,
  );
}

/** How much a neighbour speaks for another language: twice as much where its letters do, unless it may be a name. */
function weightOf(other: Token, foreignItself: boolean): number {
  if (particle.of(other)) return 1;
  if (!unknown.of(other)) return 0;
  // "Mr. Bertolucci siad no."
  if (looksForeign(other.text)) return other.letterCase === "capitalised" ? 1 : 2;
  return foreignItself || !sureSlip.of(other) ? 1 : 0;
}

const sureSlip = new WordMemo(isSureSlip);
