import { propertiesOf } from "./automaton.js";
import { everyday } from "./properties.js";

/** An ending that writers make by a rule the word does not follow, and what it should be. */
interface RegularSlip {
  /** The letters that the word may end in: few words are worth a regular expression. */
  readonly last: string;
  readonly wrong: RegExp;
  readonly right: string;
}

/** What such a slip costs: as much as two letters swapped. */
export const REGULAR_SLIP = 0.5;

const REGULAR_SLIPS: readonly RegularSlip[] = [
  { last: "s", wrong: /(?<=[^aeiou])ys$/, right: "ies" },
  { last: "d", wrong: /(?<=[^aeiou])yed$/, right: "ied" },
  { last: "g", wrong: /(?<=[^aeiou])eing$/, right: "ing" },
  { last: "s", wrong: /(?<=[a-z]{2}o)es$/, right: "s" },
  { last: "d", wrong: /ayed$/, right: "aid" },
  { last: "e", wrong: /ain[ae]nce$/, right: "enance" },
  { last: "l", wrong: /(?<=[^aeiou])yfull?$/, right: "iful" },
  { last: "ns", wrong: /tion(?=s?$)/, right: "sion" },
  { last: "ns", wrong: /sion(?=s?$)/, right: "tion" },
  { last: "l", wrong: /full$/, right: "ful" },
  { last: "y", wrong: /ally$/, right: "ly" },
  { last: "y", wrong: /(?<=ic)ly$/, right: "ally" },
  { last: "s", wrong: /f(?:s|es)$/, right: "ves" },
];

/** Irregular verbs, as they are made past by rule. */
const REGULAR_PAST: Readonly<Record<string, string>> = {
  blowed: "blew",
  breaked: "broke",
  bringed: "brought",
  builded: "built",
  buyed: "bought",
  catched: "caught",
  choosed: "chose",
  cutted: "cut",
  drawed: "drew",
  drived: "drove",
  falled: "fell",
  feeled: "felt",
  fighted: "fought",
  forgived: "forgave",
  freezed: "froze",
  gived: "gave",
  growed: "grew",
  hitted: "hit",
  hurted: "hurt",
  keeped: "kept",
  knowed: "knew",
  leaved: "left",
  losed: "lost",
  mistaked: "mistook",
  runned: "ran",
  seeked: "sought",
  selled: "sold",
  sended: "sent",
  shaked: "shook",
  sleeped: "slept",
  speaked: "spoke",
  spended: "spent",
  standed: "stood",
  stealed: "stole",
  striked: "struck",
  swimmed: "swam",
  taked: "took",
  teached: "taught",
  telled: "told",
  thinked: "thought",
  throwed: "threw",
  understanded: "understood",
  writed: "wrote",
};

/** A syllable typed twice: `dependendencies`. */
function withoutEcho(word: string): readonly string[] {
  if (!hasEcho(word, 3) && !hasEcho(word, 4)) return [];
  const once = word.replace(/(.{3,4})\1/, "$1");
  return once === word ? [] : [once];
}

/** Whether so many letters stand twice in a row. */
function hasEcho(word: string, length: number): boolean {
  let same = 0;
  for (let at = length; at < word.length && same < length; at += 1)
    same = word.charCodeAt(at) === word.charCodeAt(at - length) ? same + 1 : 0;
  return same === length;
}

const LONGEST_MIXED_UP = 7;

/** A letter of a short word typed two places too early or late: `kwno`, `hvea`. */
function withLetterMoved(word: string): readonly string[] {
  if (word.length < 4 || word.length > LONGEST_MIXED_UP) return [];
  const moved: string[] = [];
  for (let at = 0; at + 2 < word.length; at += 1) {
    const [first, second, third] = [word[at]!, word[at + 1]!, word[at + 2]!];
    const [head, tail] = [word.slice(0, at), word.slice(at + 3)];
    for (const middle of [second + third + first, third + first + second]) {
      if (isEverydayWord(head + middle + tail)) moved.push(head + middle + tail);
    }
  }
  return moved;
}

const isEverydayWord = (word: string): boolean => (propertiesOf(word) & everyday) !== 0;

/**
 * The spellings that the word would have if an irregular ending was made by rule (`countrys` gives `countries`), a
 * syllable typed twice or a letter moved.
 */
export function withRegularEnding(word: string): readonly string[] {
  const end = word.charAt(word.length - 1);
  const regular = REGULAR_SLIPS.filter(({ last, wrong }) => last.includes(end) && wrong.test(word));
  return [
    ...regular.map(({ wrong, right }) => word.replace(wrong, right)),
    ...(Object.hasOwn(REGULAR_PAST, word) ? [REGULAR_PAST[word]!] : []),
    ...withoutEcho(word),
    ...withLetterMoved(word),
  ];
}
