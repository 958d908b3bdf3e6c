import { propertiesOf } from "../automaton.js";
import { isWordIn, openClasses } from "../properties.js";

/**
 * Word classes, one letter each. Open ones, in the order of their bits: Noun, Plural noun, Verb (base form), Third person,
 * past (D, as in -ed), partIciple, Gerund, Adjective, adveRb. Closed ones: dEterminer, e a determiner of the singular,
 * Subject pronoun with a base form, s with a third person, Object pronoun, preposition (F, as in "for"), Modal, x a form of
 * "do", Be, Have, Conjunction, nUmber, t for "to", n for "not". Beside words: "." for a mark or an edge, "@" for a name.
 */
export const CLASS_LETTERS = "NPVTDIGAREeSsOFMxBHCUtn.@";

const bitOf = (letter: string): number => 1 << CLASS_LETTERS.indexOf(letter);
/** The bits of some letters of `CLASS_LETTERS`. */
export const bitsOf = (letters: string): number => [...letters].reduce((bits, letter) => bits | bitOf(letter), 0);

export const BOUNDARY = bitOf(".");
export const NAME = bitOf("@");
export const NUMBER = bitOf("U");
export const PLURAL_NOUN = bitOf("P");

const CLOSED: Readonly<Record<string, string>> = {
  E: "the my your his her its our their whose some any no all both such what which more most enough",
  Ee: "these those many several few various fewer",
  e: "a an every each another this that either neither one",
  S: "I we you they these those who which that what there both many some most all I've we've you've they've",
  s: "he she it this that who which what there everyone everybody someone somebody anyone nobody everything something nothing anything one",
  O: "me him her us them it you this that these those whom himself herself itself themselves ourselves myself yourself everyone everybody someone somebody anyone nobody everything something nothing anything each all some many most one others another mine ours theirs",
  F: "about above across after against along amid among around as at before behind below beneath beside besides between beyond by concerning considering despite down during except for from in including inside into like near of off on onto out outside over past per regarding since than through throughout till toward towards under underneath until unlike up upon via with within without amongst alongside because",
  R: "out up down off over back here there then now so very too even just only also about as again ago today tomorrow yesterday tonight both why how when where all more most enough well no still yet far first last next ever never however around along before since once together away instead rather quite perhaps maybe soon further",
  A: "all other own same such last next first second third former latter more most few many only very both enough well far near like past due able unable back inside outside over off down up further woke",
  N: "one back way second third half past well will might lot like today tomorrow yesterday tonight down",
  M: "will would can could may might must shall should cannot can't couldn't won't wouldn't shouldn't mustn't I'll you'll he'll she'll it'll we'll they'll I'd you'd he'd she'd we'd they'd",
  x: "do does did don't doesn't didn't",
  B: "am is are was were be been being isn't aren't wasn't weren't I'm you're he's she's it's we're they're that's there's here's what's who's ain't",
  H: "have has had having haven't hasn't hadn't I've you've we've they've he's she's it's I'd",
  C: "and or but nor because although though while whereas if unless when where as than that which who whom whose since until before after once whether so yet why how what wherever whenever",
  U: "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen zero half",
  t: "to",
  n: "not never",
  V: "like well near back own second further will",
};

let closed: ReadonlyMap<string, number> | undefined;

function closedClasses(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const [letters, words] of Object.entries(CLOSED)) {
    for (const word of words.toLowerCase().split(" ")) classes.set(word, (classes.get(word) ?? 0) | bitsOf(letters));
  }
  return classes;
}

/** Endings that tell the class of a word that no list knows. */
const BY_ENDING: readonly (readonly [RegExp, string])[] = [
  [/ly$/, "R"],
  [/ing$/, "GN"],
  [/ed$/, "DIA"],
  [/(?:ness|ship|ism|ist|tion|sion|ment|ity|er|or)$/, "N"],
  [/(?:ous|ful|less|able|ible|ish|ive|ic|al|est)$/, "A"],
  [/s$/, "PT"],
];

/**
 * Bits of `CLASS_LETTERS` for the classes that a word in small letters can belong to; 0 where nothing is known of it. A
 * closed class, as that of `its`, leaves no room for an open one.
 */
export function classesOf(word: string): number {
  closed ??= closedClasses();
  const known = closed.get(word);
  if (known !== undefined) return known;
  const properties = propertiesOf(word);
  const open = openClasses(properties);
  if (open !== 0 || !isWordIn(properties)) return open;
  const ending = BY_ENDING.find(([pattern]) => pattern.test(word));
  return ending === undefined ? 0 : bitsOf(ending[1]);
}
