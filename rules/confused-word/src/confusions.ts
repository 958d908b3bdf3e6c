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
  /** Those without a list of words on either side. */
  readonly #others: Clue[] = [];

  add(clue: Clue): void {
    const before = wordsBeside(clue.frame, -1);
    const after = wordsBeside(clue.frame, 1);
    if (before !== undefined) for (const word of before) append(this.#before, word, clue);
    else if (after !== undefined) for (const word of after) append(this.#after, word, clue);
    else this.#others.push(clue);
  }

  /** The word that is meant, where the token is surely another. */
  meantBy(article: Article, token: Token): string | undefined {
    const before = textOf(article, tokenIn(article, token.index - 1, token.block));
    const after = textOf(article, tokenIn(article, token.index + 1, token.block));
    const clue =
      firstThatFits(this.#before.get(before), article, token) ??
      firstThatFits(this.#after.get(after), article, token) ??
      firstThatFits(this.#others, article, token);
    return clue?.right;
  }
}

function firstThatFits(clues: readonly Clue[] | undefined, article: Article, token: Token): Clue | undefined {
  if (clues === undefined) return undefined;
  for (const clue of clues) {
    if (!surrounds(clue.frame, article, token)) continue;
    if (!clue.unless.some((veto) => surrounds(veto, article, token))) return clue;
  }
  return undefined;
}

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
