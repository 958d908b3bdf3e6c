import type { Article, Token } from "@copydesk/rule-kit";
import { textOf, tokenIn } from "./neighbours.js";
import { WORD_CLASSES, type WordClass } from "./word-classes.js";

/**
 * What stands around a word, in order, with `_` for the word itself: `far|way _ many|much`, `BE _ by`, `_ the !next`. A slot is
 *
 * - words in small letters, one of which must stand there: `far|way`;
 * - an ending that the word there must have: `*ing`;
 * - a class of `WORD_CLASSES`: `DET`;
 * - any of these with `|` between them;
 * - what must not stand there, be it a word or nothing: `!next|DET`;
 * - what may be left out: `very?`.
 */
export interface Frame {
  readonly slots: readonly Slot[];
}

interface Slot {
  /** Where it is, from the typed word: -1 is the word before. */
  readonly offset: number;
  readonly negated: boolean;
  readonly words: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly classes: readonly WordClass[];
}

const PLACE = "_";
/** `*ing` is no ending of `king`. */
const SHORTEST_STEM = 2;

/**
 * One frame for each way to leave out what may be left out.
 *
 * @throws RangeError where the notation has a mistake.
 */
export function parseFrame(notation: string): Frame[] {
  const parts = notation.split(" ");
  if (parts.filter((part) => part === PLACE).length !== 1) throw new RangeError(`"${notation}" must have one _`);
  return withoutOptional(parts).map((chosen) => {
    const place = chosen.indexOf(PLACE);
    const slots = chosen.flatMap((part, index) => (index === place ? [] : [parseSlot(part, index - place)]));
    // What costs least to look at decides first.
    return {
      slots: slots.sort((a, b) => a.classes.length - b.classes.length || Math.abs(a.offset) - Math.abs(b.offset)),
    };
  });
}

function withoutOptional(parts: readonly string[]): string[][] {
  const optional = parts.findIndex((part) => part.endsWith("?"));
  if (optional < 0) return [[...parts]];
  const [before, after] = [parts.slice(0, optional), parts.slice(optional + 1)];
  return [
    [...before, parts[optional]!.slice(0, -1), ...after],
    [...before, ...after],
  ].flatMap(withoutOptional);
}

function parseSlot(part: string, offset: number): Slot {
  const negated = part.startsWith("!");
  const words = new Set<string>();
  const endings: string[] = [];
  const classes: WordClass[] = [];
  for (const choice of (negated ? part.slice(1) : part).split("|")) {
    if (choice === "") throw new RangeError(`"${part}" has an empty choice`);
    if (choice.startsWith("*")) endings.push(choice.slice(1));
    else if (!/^[A-Z]{2,}$/.test(choice)) words.add(choice);
    else {
      const wordClass = Object.hasOwn(WORD_CLASSES, choice) ? WORD_CLASSES[choice] : undefined;
      if (wordClass === undefined) throw new RangeError(`"${choice}" is no word class`);
      if (typeof wordClass === "function") classes.push(wordClass);
      else for (const word of wordClass) words.add(word);
    }
  }
  return { offset, negated, words, endings, classes };
}

/** The words one of which must stand right before (-1) or right after (1), where the frame has such a list and nothing else there. */
export function wordsBeside({ slots }: Frame, side: -1 | 1): ReadonlySet<string> | undefined {
  const slot = slots.find(({ offset }) => offset === side);
  if (slot === undefined || slot.negated || slot.endings.length > 0 || slot.classes.length > 0) return undefined;
  return slot.words;
}

/** Whether the frame stands around the token. */
export function surrounds({ slots }: Frame, article: Article, token: Token): boolean {
  for (const slot of slots) {
    const neighbour = tokenIn(article, token.index + slot.offset, token.block);
    if (takes(slot, textOf(article, neighbour), neighbour) === slot.negated) return false;
  }
  return true;
}

function takes({ words, endings, classes }: Slot, word: string, token: Token | undefined): boolean {
  if (words.has(word)) return true;
  for (const ending of endings) if (word.length >= ending.length + SHORTEST_STEM && word.endsWith(ending)) return true;
  for (const wordClass of classes) if (wordClass(word, token)) return true;
  return false;
}
