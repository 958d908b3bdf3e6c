import type { Sound } from "./sound.js";

/**
 * How words are heard whose first letter misleads, by how they begin. The longest opening that fits decides: `unin`
 * (uninvited) over `uni` (union) over `un` (unarmed). A full stop ends an opening that is a whole word: `one.` is `one` and
 * not `onerous`.
 *
 * What is not here goes by its first letter. Words in `u` have no rule of that kind: one that nothing here fits is unknown.
 */
const OPENINGS: Readonly<Record<Sound, string>> = {
  consonant: `
    eubank eucalypt euchar euchr euclid eudaim eugene. eugeni euglen eukary eulog eunice eunuch euphem euphon euphor euphrat
    eurail euras eureka eurhythm eurip euro euryd eurythm eustac euston eutec euthan eutroph
    ewe. ewer ewes. ewing
    once. one. oneness oneplus ones. oneself onesie onetime
    ouagadougou ouija
    ubiq ufolog uganda ukelele ukrain ukulele ulysses
    unabomb unanim unary. unesco uni unidimens unidirect unimodal uniracial unocal
    uracil ural. urals. uran urate. urates. urea. uremi ureter urethan urethr uric. urin urogen urolog
    usab usag use. useab used. usef usel user uses. usin usu usurer usurio usury
    utah utensil uteri utero uterus utica utili utopi uvea uveit uvul`,
  vowel: `
    heir honest honor honour hors. hour
    euler
    udder ugg ugl ulc uln ulster ult ulva umb uml ump un unicit unid unig unill unim unin unir uniss unitaliciz up
    urb urch urdu urg urn ursa. ursin ursula us. usher ussur ustinov ut. utm utt uzb`,
  historic: `
    habitual habituat hallucin hereditar heretical heroic hilari hispan historian historic historio horrendous horrific hotel
    hypothe hyster`,
  herb: "herb. herbal. herbals. herbed. herbs.",
  unknown: `
    eu ew
    habanero hacienda haut herbac herbalis herbari herbicid herbivor hermano hermes hidalg hola. homage hon. hombre honore.
    ie ioan iosi iu
    oaxa oisea oui ouatt
    unagi upanish uruguay uighur`,
};

const SOUND_OF_OPENING: ReadonlyMap<string, Sound> = new Map(
  (Object.keys(OPENINGS) as Sound[]).flatMap((sound) =>
    OPENINGS[sound]
      .trim()
      .split(/\s+/)
      .map((opening) => [opening, sound] as const),
  ),
);

/** The longest opening in each letter; most letters have none. */
const LONGEST_OPENING: ReadonlyMap<string, number> = [...SOUND_OF_OPENING.keys()].reduce(
  (longest, { 0: letter, length }) => longest.set(letter!, Math.max(longest.get(letter!) ?? 0, length)),
  new Map<string, number>(),
);

/** How a word is heard that is pronounced as one; small letters without accents. */
export function soundOfSpelling(word: string): Sound {
  const closed = `${word}.`;
  for (let length = LONGEST_OPENING.get(word[0] ?? "") ?? 0; length > 0; length--) {
    const sound = length > closed.length ? undefined : SOUND_OF_OPENING.get(closed.slice(0, length));
    if (sound !== undefined) return sound;
  }
  return soundOfFirstLetters(word);
}

function soundOfFirstLetters(word: string): Sound {
  if (/^[aeioæœø]/.test(word)) return "vowel";
  if (/^(?:mn|mc.|y')/.test(word)) return "consonant";
  // `Mbeki`, `Nguyen`, `Ypres`, `Xhosa`, a letter of another alphabet
  if (/^(?:u|[mn][^aeiouy]|x[^aeiouy]|y[^aeiou]|[^a-z])/.test(word)) return "unknown";
  // `hmm`, `rpm`, `sms`: said letter by letter, or not at all.
  return /[aeiouy]/.test(word) ? "consonant" : "unknown";
}
