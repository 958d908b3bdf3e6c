import type { Article, Attribution, Sentence } from "../types.js";

/** More attributions of one sentence than these are not looked at. */
const MOST_PER_SENTENCE = 8;

/** Those whose cue stands in a sentence, in order. */
export function attributionsOf(article: Article, sentence: Sentence): readonly Attribution[] {
  const { all, from, to } = attributionsAt(article, sentence);
  return all.slice(from, Math.min(to, from + MOST_PER_SENTENCE));
}

/** The attribution that ends a paragraph, behind what was said. */
export function trailingAttribution(article: Article, block: number): Attribution | undefined {
  const { endToken } = article.tokensOf(article.blocks[block]!);
  const sentence = article.sentenceAt(article.tokens[endToken - 1]!.start);
  if (sentence === undefined) return undefined;
  const { all, from, to } = attributionsAt(article, sentence);
  return all.slice(from, to).findLast(({ cue, source, content, kind, cueKind }) => {
    if (kind !== "indirect" || cueKind !== "verb" || cue === undefined || source === undefined) return false;
    return content.start === sentence.start && content.end <= Math.min(cue.start, source.start);
  });
}

/** The attributions of a sentence's block, and which of them are its own. */
function attributionsAt(article: Article, { block, start, end }: Sentence) {
  const all = article.attributionsIn(article.blocks[block]!);
  const from = firstFrom(all, start);
  return { all, from, to: firstFrom(all, end) };
}

function firstFrom(attributions: readonly Attribution[], offset: number): number {
  let low = 0;
  let high = attributions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (attributions[middle]!.cue!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
