import type { Article, HouseStyle } from "@copydesk/rule-kit";
import { type Ending, type Kind, kindOf } from "./ending.js";

/**
 * Where this article puts a comma or full stop that meets a closing mark. American desks put it inside whatever the sense; British
 * desks put it where the sense does, so outside after a few quoted words. An article that keeps to either is left alone.
 */
export class PointStyle {
  readonly #article: Article;
  readonly #endings: readonly Ending[];
  /** `Mr Roe`, without a full stop. */
  readonly #isBritish: boolean;
  readonly #dialect: HouseStyle["dialect"];
  /** Points inside less those outside; counted when one is first found outside, as most articles have none there. */
  #inside: Record<Kind, number> | undefined;

  constructor(article: Article, endings: readonly Ending[], dialect: HouseStyle["dialect"]) {
    this.#article = article;
    this.#endings = endings;
    this.#dialect = dialect;
    this.#isBritish = /\b(?:Mr|Mrs|Ms|Dr) \p{Lu}/u.test(article.prose);
  }

  /** Whether this desk, or else most of this article, puts the point of such a quotation inside. */
  isInside(kind: Kind): boolean {
    if (this.#dialect === "american") return true;
    if (this.#dialect === "british" && kind === "part") return false;
    if (this.#dialect === undefined && this.#isBritish) return false;
    this.#inside ??= this.#count();
    return this.#inside[kind] > 0;
  }

  #count(): Record<Kind, number> {
    const inside = { speech: 0, part: 0 };
    for (const ending of this.#endings) {
      if (isPoint(ending.before.text)) inside[kindOf(this.#article, ending)] += 1;
      else if (ending.after !== undefined && isPoint(ending.after.text)) inside[kindOf(this.#article, ending)] -= 1;
    }
    return inside;
  }
}

function isPoint(character: string): boolean {
  return character === "," || character === ".";
}

/** A comma or a full stop stands straight after the closing mark: not the dots of an ellipsis, nor a decimal point. */
export function pointAfter({ prose }: Article, { after }: Ending): "," | "." | undefined {
  if (after === undefined || !isPoint(after.text)) return undefined;
  const next = prose[after.end] ?? " ";
  return next === "." || /[\p{L}\p{N}]/u.test(next) ? undefined : (after.text as "," | ".");
}
