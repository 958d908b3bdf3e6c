/** What must stand beside two words for them to be one that was broken, where they may also stand there rightly. */
export type Beside = "anything" | "pause" | "no-noun" | "determiner" | "after-determiner";

/**
 * Words broken in two at halves that are words themselves, and what follows where one word is meant:
 *
 * - `anything`: no sentence has the two halves side by side;
 * - `pause`: a mark or a preposition ("met to day in Oslo", but "opened to day visitors");
 * - `no-noun`: that, or a word that cannot begin a noun phrase's head ("my self and others", but "my self worth");
 * - `determiner`: a determiner, a name or a mark ("out side the hall", but "found out side effects");
 * - `after-determiner`: anything, after a determiner ("the up coming vote", but "it came up coming home").
 *
 * Sorted.
 */
export const BROKEN_WORDS: Readonly<Record<string, Beside>> = {
  "along side": "determiner",
  "any thing": "anything",
  "any where": "anything",
  "else where": "anything",
  "every thing": "anything",
  "every where": "anything",
  "her self": "no-noun",
  "him self": "anything",
  "in stead": "anything",
  "it self": "anything",
  "my self": "no-noun",
  "no where": "anything",
  "not withstanding": "anything",
  "on going": "after-determiner",
  "our selves": "anything",
  "out side": "determiner",
  "some thing": "anything",
  "some where": "pause",
  "them selves": "anything",
  "there fore": "anything",
  "through out": "anything",
  "to day": "pause",
  "to morrow": "anything",
  "to night": "pause",
  "under stand": "anything",
  "up coming": "after-determiner",
  "with out": "anything",
  "your self": "no-noun",
};

/** Beginnings of words that are seldom words by themselves; "re" is left in "you re trying". Sorted. */
export const BOUND_BEGINNINGS: readonly string[] = [
  "com",
  "con",
  "dis",
  "im",
  "inter",
  "mis",
  "pre",
  "sub",
  "trans",
  "un",
];

/** Two words whose space was typed a letter late, each with what is meant. Sorted. */
export const MOVED_SPACES: Readonly<Record<string, string>> = {
  "andt he": "and the",
  "att he": "at the",
  "byt he": "by the",
  "fort he": "for the",
  "fromt he": "from the",
  "int he": "in the",
  "int his": "in this",
  "oft he": "of the",
  "oft his": "of this",
  "ont he": "on the",
  "ont his": "on this",
  "thatt he": "that the",
  "tot he": "to the",
  "witht he": "with the",
};
