import type { Article, Token } from "@copydesk/rule-kit";
import { type Frame, parseFrame, surrounds } from "./frame.js";
import { PAIRS } from "./pairs/index.js";

/** A word that is typed for another, and where it surely is. */
export interface Confusion {
  readonly right: string;
  readonly wrong: readonly Frame[];
  /** Frames in which the word stands rightly after all. */
  readonly unless: readonly Frame[];
}

const UNLESS = "unless ";

/** The confusions of each typed word, in small letters. */
export const CONFUSIONS: ReadonlyMap<string, readonly Confusion[]> = index();

function index(): Map<string, Confusion[]> {
  const confusions = new Map<string, Confusion[]>();
  for (const pairs of PAIRS) {
    for (const [pair, notations] of Object.entries(pairs)) {
      const isVeto = (notation: string) => notation.startsWith(UNLESS);
      const wrong = notations.filter((notation) => !isVeto(notation)).flatMap(parseFrame);
      const unless = notations.filter(isVeto).flatMap((notation) => parseFrame(notation.slice(UNLESS.length)));
      for (const [typed, right] of formsOf(pair)) {
        const known = confusions.get(typed) ?? [];
        confusions.set(typed, [...known, { right, wrong, unless }]);
      }
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

/** The word that is meant, where the token is surely another. */
export function meantBy(article: Article, token: Token, confusions: readonly Confusion[]): string | undefined {
  const stands = (frame: Frame) => surrounds(frame, article, token);
  return confusions.find(({ wrong, unless }) => wrong.some(stands) && !unless.some(stands))?.right;
}
