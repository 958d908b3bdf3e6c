/** A phrase that says one thing twice. */
export interface Phrase {
  /** The words in it that are looked for first, in small letters, with bars between: one of them is in every match. */
  readonly key: string;
  /** In small letters; a capital at the beginning is allowed for. */
  readonly pattern: string;
  /** What to write, with `$1` for the first group; nothing where the sentence has to be put another way. */
  readonly write: string | undefined;
  /** Goes behind the phrase in the message: `"12 noon"` + `says the hour twice: noon is 12`. */
  readonly reason: string;
}

const BE = "(?:is|are|was|were)";
const DO = "(?:have|had|are|were|will|would|can|could|must|may|do|did)";

/** Sorted by key. None is an idiom that readers would miss, and none has a sense in which both words are needed. */
export const PHRASES: readonly Phrase[] = [
  { key: "adage", pattern: "old adage", write: "adage", reason: "says old twice: an adage is an old saying" },
  {
    key: "affidavit|affidavits",
    pattern: "sworn (affidavits?)",
    write: "$1",
    reason: "says sworn twice: an affidavit is",
  },
  { key: "aged", pattern: "aged (\\d+) years old", write: "aged $1", reason: "says the age twice" },
  {
    key: "approximately",
    pattern: "(?:about|around|roughly) approximately|approximately (?:about|around|roughly)",
    write: "about",
    reason: "says about twice",
  },
  {
    key: "ascend|ascended|ascending",
    pattern: "(ascend(?:ed|ing)?) up(?= (?:the|to|a)\\b)",
    write: "$1",
    reason: "says up twice",
  },
  {
    key: "because",
    pattern: `reasons?(?: why)?(?: [\\p{L}'’-]+){0,12}? ${BE}(?: (?:mainly|mostly|only|partly|simply|largely))? because(?! of the reason)`,
    write: undefined,
    reason: "gives the reason twice; write “that” for “because”",
  },
  {
    key: "between",
    pattern: "between ([$£€]?\\d[\\d,.]*(?: (?:percent|per cent|million|billion))?) to(?= [$£€]?\\d)",
    write: "between $1 and",
    reason: "mixes “between … and” with “from … to”",
  },
  { key: "bonus", pattern: "added bonus", write: "bonus", reason: "says added twice: a bonus is" },
  {
    key: "collaborate|collaborated|collaborating|cooperate|cooperated|cooperating|merge|merged|merging",
    pattern: "((?:collaborat|cooperat|merg)(?:e|ed|ing)) together",
    write: "$1",
    reason: "says together twice",
  },
  {
    key: "colleague|colleagues|classmate|classmates|teammate|teammates",
    pattern: "fellow ((?:colleague|classmate|teammate)s?)",
    write: "$1",
    reason: "says fellow twice",
  },
  {
    key: "color|colour",
    pattern: "(black|blue|brown|gr[ae]y|green|orange|pink|purple|red|white|yellow) in colou?r",
    write: "$1",
    reason: "says that a color is a color",
  },
  {
    key: "consensus",
    pattern: "(?:general consensus|consensus of opinion)",
    write: "consensus",
    reason: "says general agreement twice: consensus is that",
  },
  {
    key: "descend|descended|descending",
    pattern: "(descend(?:ed|ing)?) down(?= (?:the|to|a)\\b)",
    write: "$1",
    reason: "says down twice",
  },
  {
    key: "each",
    pattern: `both (?:of )?(?:(?:the|these|those|his|her|its|their|our) )?(?:[\\p{L}'’-]+ ){1,2}${DO}(?: also)? each(?! (?:of|other|other's|time|year|month|week|day|night|morning|game|season)\\b)(?= [\\p{L}]+)`,
    write: undefined,
    reason: "has “both” and “each”; leave out one of them",
  },
  {
    key: "estimated",
    pattern: "estimated (?:at )?(?:about|around|roughly|approximately)(?= [$£€]?\\d)",
    write: undefined,
    reason: "says twice that the figure is no exact one",
  },
  {
    key: "etc",
    pattern: '(?:including|such as|for example|for instance|e\\.g\\.),? [^.;:!?()“”"]{1,160}?,? (?:and )?etc\\b',
    write: undefined,
    reason: "says twice that there are more; leave out “etc.”",
  },
  { key: "fundamentals", pattern: "basic fundamentals", write: "fundamentals", reason: "says basic twice" },
  {
    key: "gift|gifts",
    pattern: "free (gifts?)(?! (?:bag|card|shop|wrap))",
    write: "$1",
    reason: "says free twice: a gift is",
  },
  { key: "ground", pattern: "(raz(?:e|ed|ing)) to the ground", write: "$1", reason: "says to the ground twice" },
  { key: "gunman|gunmen", pattern: "armed (gunm[ae]n)", write: "$1", reason: "says armed twice" },
  {
    key: "incumbent|incumbents",
    pattern:
      "(?:current|present) (incumbents?)(?! (?:president|sen|rep|gov|mayor|senator|governor|democrat|republican))",
    write: "$1",
    reason: "says current twice: an incumbent holds the office now",
  },
  {
    key: "late",
    pattern: "(widow|widower) of the late(?= \\p{Lu})",
    write: "$1 of",
    reason: "says twice that the person is dead",
  },
  {
    key: "machine|machines",
    pattern: "(ATM) (machine)(s?)",
    write: "$1$3",
    reason: "says machine twice: the M of ATM",
  },
  {
    key: "midnight",
    pattern: "(?:12|twelve)(?::00)? midnight",
    write: "midnight",
    reason: "says the hour twice: midnight is 12",
  },
  {
    key: "month",
    pattern: "in the month of (January|February|March|April|May|June|July|August|September|October|November|December)",
    write: "in $1",
    reason: "says that a month is one",
  },
  {
    key: "morning|afternoon|evening|tonight|night",
    pattern: "(\\d (?:a\\.m\\.|am)) in the morning|(\\d (?:p\\.m\\.|pm)) (?:in the (?:afternoon|evening)|at night)",
    write: "$1$2",
    reason: "says the time of day twice",
  },
  { key: "noon", pattern: "(?:12|twelve)(?::00)? noon", write: "noon", reason: "says the hour twice: noon is 12" },
  { key: "number", pattern: "(few|many|small|large) in number", write: "$1", reason: "says that a number is one" },
  {
    key: "number|numbers",
    pattern: "(PIN|VIN|ISBN|ISSN) (number)(s?)",
    write: "$1$3",
    reason: "says number twice: it is the last letter",
  },
  { key: "opinion", pattern: "(own|my|his|her) personal opinion", write: "$1 opinion", reason: "says own twice" },
  { key: "outcome|outcomes", pattern: "(?:eventual )?end (outcomes?)", write: "$1", reason: "says end twice" },
  { key: "planning", pattern: "advance planning", write: "planning", reason: "says ahead twice: planning is" },
  { key: "point", pattern: "at this point in time", write: "now", reason: "says now in five words" },
  {
    key: "possibly|perhaps",
    pattern: "(might|may) (?:possibly|perhaps) (?=be\\b|have\\b)",
    write: "$1 ",
    reason: "says twice that it is not sure",
  },
  {
    key: "postpone|postponed|postponing",
    pattern: "(postpon(?:e|ed|ing)) (?:until|to) (?:a )?later(?: date| time)?",
    write: "$1",
    reason: "says later twice",
  },
  { key: "proximity", pattern: "(?:in|within) close proximity (?:to|of)", write: "near", reason: "says near twice" },
  {
    key: "remain|remains|remained|continue|continues|continued",
    pattern: "still ((?:remain|continue)(?:s|ed)?)",
    write: "$1",
    reason: "says still twice",
  },
  {
    key: "repeat|repeats|repeated|reiterate|reiterates|reiterated",
    pattern: "(re(?:peat|iterate)(?:s|d|ed)?) again(?=[.,;:]| (?:that|and|to)\\b)",
    write: "$1",
    reason: "says again twice",
  },
  { key: "reprieve", pattern: "temporary reprieve", write: "reprieve", reason: "says for a time twice" },
  {
    key: "return|returned|returning|returns|revert|reverted|reverting|reverts|retreat|retreated|retreating",
    pattern: "((?:return|revert|retreat)(?:ed|ing|s)?) back(?= (?:to|from|into|home)\\b|[.,;])",
    write: "$1",
    reason: "says back twice",
  },
  {
    key: "shape",
    pattern: "(circular|oval|rectangular|round|square|triangular) in shape",
    write: "$1",
    reason: "says that a shape is one",
  },
  { key: "sides", pattern: "(surrounded) on all (?:four )?sides", write: "$1", reason: "says on all sides twice" },
  { key: "size", pattern: "(big|large|small|tiny) in size", write: "$1", reason: "says that a size is one" },
  { key: "surprise|surprises", pattern: "unexpected (surprises?)", write: "$1", reason: "says unexpected twice" },
  {
    key: "together",
    pattern: "(assemble|assembled|combine|combined|gather|gathered) together(?=[.,;]| (?:in|at|to|for|with)\\b)",
    write: "$1",
    reason: "says together twice",
  },
  { key: "total", pattern: "sum total", write: "total", reason: "says total twice" },
  { key: "unanimous", pattern: "completely unanimous", write: "unanimous", reason: "says completely twice" },
  { key: "virus", pattern: "(HIV) virus", write: "$1", reason: "says virus twice: the V of HIV" },
  { key: "well", pattern: "as well as also", write: "as well as", reason: "says also twice" },
  {
    key: "well",
    pattern:
      "both (in|by|for|from|to|with|on|at) (?:[\\p{L}'’-]+ ){1,4}as well as (?=(?:in|by|for|from|to|with|on|at)\\b)",
    write: undefined,
    reason: "has “both” and “as well as”; write “both … and”",
  },
];
