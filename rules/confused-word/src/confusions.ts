import type { Article, Token } from "@copydesk/rule-kit";
import { type Frame, parseFrame, surrounds, wordsBeside } from "./frame.js";
import { textOf, tokenIn } from "./neighbours.js";
import { PAIRS } from "./pairs/index.js";

/** A frame in which the typed word is wrong. */
interface Clue {
  readonly frame: Frame;
  readonly right: string;
  /** Frames in which the word stands rightly after all. */
  readonly unless: readonly Frame[];
}

/** The frames of one typed word, by the word that must stand beside it: the words of every sentence have dozens. */
export class Confusion {
  readonly #before = new Map<string, Clue[]>();
  readonly #after = new Map<string, Clue[]>();
  /** A bit for each first letter of the words in the two maps: what stands beside `the` or `to` is seldom looked up. */
  #lettersBefore = 0;
  #lettersAfter = 0;
  /** Those without a list of words on either side. */
  readonly #others: Clue[] = [];

  add(clue: Clue): void {
    const before = wordsBeside(clue.frame, -1);
    const after = wordsBeside(clue.frame, 1);
    if (before !== undefined) {
      for (const word of before) {
        append(this.#before, word, clue);
        this.#lettersBefore |= letterBit(word);
      }
    } else if (after !== undefined) {
      for (const word of after) {
        append(this.#after, word, clue);
        this.#lettersAfter |= letterBit(word);
      }
    } else this.#others.push(clue);
  }

  /** The word that is meant, where the token is surely another. */
  meantBy(article: Article, token: Token): string | undefined {
    const before = tokenIn(article, token.index - 1, token.block);
    const after = tokenIn(article, token.index + 1, token.block);
    const clue =
      firstThatFits(cluesBeside(this.#before, this.#lettersBefore, article, before), article, token) ??
      firstThatFits(cluesBeside(this.#after, this.#lettersAfter, article, after), article, token) ??
      firstThatFits(this.#others, article, token);
    return clue?.right;
  }
}

function cluesBeside(
  clues: ReadonlyMap<string, readonly Clue[]>,
  letters: number,
  article: Article,
  beside: Token | undefined,
): readonly Clue[] | undefined {
  if (beside === undefined || (letters & letterBit(beside.text)) === 0) return undefined;
  return clues.get(textOf(article, beside));
}

/** Letter case aside; one bit for all that is no plain letter. */
function letterBit(word: string): number {
  const place = (word.charCodeAt(0) | 0x20) - 0x61;
  return 1 << (place >= 0 && place < 26 ? place : 26);
}

function firstThatFits(clues: readonly Clue[] | undefined, article: Article, token: Token): Clue | undefined {
  if (clues === undefined) return undefined;
  for (const clue of clues) {
    if (surrounds(clue.frame, article, token) && !isVetoed(clue, article, token)) return clue;
  }
  return undefined;
}

/** Apart, or each word of a pair would cost the memory that the function in it needs. */
const isVetoed = ({ unless }: Clue, article: Article, token: Token): boolean =>
  unless.some((veto) => surrounds(veto, article, token));

function append(map: Map<string, Clue[]>, word: string, clue: Clue): void {
  const known = map.get(word);
  if (known === undefined) map.set(word, [clue]);
  else known.push(clue);
}

const UNLESS = "unless ";

/** The confusion of each typed word, in small letters. */
export const CONFUSIONS: ReadonlyMap<string, Confusion> = readPairs();

function readPairs(): Map<string, Confusion> {
  const confusions = new Map<string, Confusion>();
  for (const [pair, notations] of PAIRS.flatMap((pairs) => Object.entries(pairs))) {
    const isVeto = (notation: string) => notation.startsWith(UNLESS);
    const wrong = notations.filter((notation) => !isVeto(notation)).flatMap(parseFrame);
    const unless = notations.filter(isVeto).flatMap((notation) => parseFrame(notation.slice(UNLESS.length)));
    for (const [typed, right] of formsOf(pair)) {
      const confusion = confusions.get(typed) ?? new Confusion();
      for (const frame of wrong) confusion.add({ frame, right, unless });
      confusions.set(typed, confusion);
    }
  }
  return confusions;
}

/** `loose looses > lose loses`: each form with its own. A blank in what is meant is written `~`: `apart > a~part`. */
export function formsOf(pair: string): (readonly [typed: string, right: string])[] {
  const [typed = [], right = []] = pair.split(" > ").map((forms) => forms.split(" "));
  if (typed.length !== right.length)
    throw new RangeError(`"${pair}" must have as many words on the right as on the left`);
  return typed.map((form, at) => [form, right[at]!.replaceAll("~", " ")] as const);
}
