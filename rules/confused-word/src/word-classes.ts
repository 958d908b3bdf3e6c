import { classesOf } from "@copydesk/lexicon";
import type { Token } from "@copydesk/rule-kit";

/** What a slot of a frame asks of a neighbour; `word` is its text as inside a sentence, "" beyond the paragraph's edge. */
export type WordClass = (word: string, token: Token | undefined) => boolean;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** One word each that belongs to an open class and to no other. */
const NOUNS = classesOf("money") | classesOf("children");
const VERBS = classesOf("obey");
const PARTICIPLES = classesOf("gone");
const ADJECTIVES = classesOf("new");
const OPEN = NOUNS | VERBS | PARTICIPLES | ADJECTIVES | classesOf("went") | classesOf("obeys") | classesOf("quickly");

/** A word that can be of this class, and of none of the others named. */
const open = (wanted: number, unwanted: number): WordClass => {
  return (word) => {
    const classes = classesOf(word);
    return (classes & wanted) !== 0 && (classes & unwanted) === 0;
  };
};

const isWord = (token: Token | undefined): boolean => token?.kind === "word";

/**
 * The names that frames use in capitals: a closed list of words, or a question to ask of a neighbour. `NOUN`, `VERB` and `ADJ` are sure: a word that can be something else as well, as
 * `run` can, is none of them. `START` and `END` are the edge of a paragraph or any mark, `FIRST` what a sentence begins after.
 */
export const WORD_CLASSES: Readonly<Record<string, ReadonlySet<string> | WordClass>> = {
  ADJ: open(ADJECTIVES, OPEN & ~ADJECTIVES),
  BE: words(
    "am is are was were be been being isn't aren't wasn't weren't it's he's she's that's there's I'm they're we're",
  ),
  COMPARED: words(
    `more less better worse greater fewer higher lower larger smaller bigger longer shorter faster slower older younger stronger
    weaker earlier later sooner easier harder cheaper richer poorer safer wider deeper closer further farther rather other`,
  ),
  DET: words("the a an this these those my your his her its our their some any no every each another"),
  END: (_, token) => token === undefined || closes(token),
  FIRST: (_, token) => token === undefined || /^[.!?:;([“"…–—]$/.test(token.text),
  HAVE: words("have has had having haven't hasn't hadn't I've we've you've they've"),
  MODAL: words(
    `will would can could shall should may might must can't cannot couldn't won't wouldn't shouldn't don't didn't doesn't
    I'll he'll she'll it'll we'll they'll you'll I'd he'd she'd we'd they'd you'd`,
  ),
  NAME: (word, token) => isWord(token) && token!.letterCase !== "lower" && /^\p{Lu}/u.test(word) && word !== "I",
  NOUN: open(NOUNS, OPEN & ~NOUNS),
  NUM: (word, token) => token?.kind === "number" || NUMBERS.has(word),
  PARTICIPLE: open(PARTICIPLES, NOUNS),
  POSS: words("my your his her its our their"),
  PREP: words(
    `about across after against among around at before behind below between beyond by during for from in inside into near of
    on onto outside over past since through throughout to toward towards under until upon with within without`,
  ),
  PRON: words("I he she it we they you"),
  VERB: open(VERBS, NOUNS | ADJECTIVES),
  WORD: (_, token) => isWord(token),
};

/** Marks that part what follows from what stands before: no opening bracket, nor a straight mark that opens a quotation. */
const closes = ({ kind, text, spaceBefore }: Token): boolean =>
  kind === "punctuation" && (/^(?:[.,;:!?)\]…”’–—]|\.{2,}|--+)$/.test(text) || (!spaceBefore && /^["']$/.test(text)));

const NUMBERS = words(
  "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred half dozen",
);
