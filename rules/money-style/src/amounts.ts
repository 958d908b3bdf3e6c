import { type Article, ownCopyAt, type Span } from "@copydesk/rule-kit";

/** An amount with its currency sign, as it is typed: `$5`, `$1,500.00`, `$5-million`, `£3bn`, `$5 million dollars`. */
export interface Amount extends Span {
  readonly block: number;
  readonly sign: string;
  /** What stands between the sign and the figure. */
  readonly gap: string;
  readonly whole: string;
  /** The digits behind the decimal point. */
  readonly decimals: string | undefined;
  /** `million`, `m`, `bn`, and what stands before it; empty where there is none. */
  readonly scale: string;
  readonly scaleGap: string;
  /** `dollars` typed behind an amount that has its sign. */
  readonly unit: string | undefined;
}

const GAP = "[ \\u00a0\\u202f]";
const SCALE = `(${GAP}?-?)((?:[mb]|tr)illion|thousand|mm|[mb]n?|tn)(?![\\p{L}\\p{N}])`;
/** `$5 million dollars`, `a $5 million-dollar house`. */
const UNIT = `(?:${GAP}(dollars|pounds|euros)|-(dollar))(?![\\p{L}-])`;
/** A comma or a full stop that no digit follows belongs to the sentence. */
const AMOUNT = new RegExp(`([$£€])(${GAP}?)(\\d+(?:,\\d+)*|(?=\\.\\d))(?:\\.(\\d+))?(?:${SCALE})?(?:${UNIT})?`, "iuy");
const SIGNS = ["$", "£", "€"];
/** `US$5` and `A$5` are told apart by their letters, which a rewriting would lose; `$5-a-day` is one word. */
const BESIDE = /[\p{L}\p{N}]/u;

/** Every amount with a currency sign in the desk's own running copy, in order. */
export function amountsIn(article: Article): Amount[] {
  const { prose } = article;
  const amounts: Amount[] = [];
  for (const place of signsIn(prose)) {
    AMOUNT.lastIndex = place;
    const match = AMOUNT.exec(prose);
    if (match === null) continue;
    const [typed, sign = "", gap = "", whole = "", decimals, scaleGap = "", scale = "", units, unit = units] = match;
    const span = { start: match.index, end: match.index + typed.length };
    if (BESIDE.test(prose[span.start - 1] ?? "") || BESIDE.test(prose[span.end] ?? "")) continue;
    const block = ownCopyAt(article, span);
    if (block === undefined) continue;
    amounts.push({ ...span, block: block.index, sign, gap, whole, decimals, scaleGap, scale, unit });
  }
  return amounts;
}

/** Where currency signs stand, in order. */
function signsIn(prose: string): number[] {
  const places: number[] = [];
  for (const sign of SIGNS) {
    for (let at = prose.indexOf(sign); at >= 0; at = prose.indexOf(sign, at + 1)) places.push(at);
  }
  return places.sort((a, b) => a - b);
}

/** `million` for `m`, `M` and `mn`. */
export function scaleInWords(scale: string): string {
  if (scale.length > 3) return scale.toLowerCase();
  return ({ m: "million", b: "billion", t: "trillion" } as Record<string, string>)[scale[0]!.toLowerCase()]!;
}

/** `m`, `bn`, as headlines and tables have it. */
export const isShort = ({ scale }: Amount): boolean => scale !== "" && scale.length <= 3;
