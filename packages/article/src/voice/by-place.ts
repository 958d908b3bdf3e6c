import type { Article, Attribution, Sentence } from "../types.js";

/** More attributions of one sentence than these are not looked at. */
const MOST_PER_SENTENCE = 8;

/** By the sentence that the cue is in. */
export function attributionsBySentence(article: Article): Map<Sentence, Attribution[]> {
  const all = new Map<Sentence, Attribution[]>();
  for (const attribution of article.attributions) {
    const sentence = attribution.cue && article.sentenceAt(attribution.cue.start);
    if (sentence === undefined) continue;
    const some = all.get(sentence);
    if (some === undefined) all.set(sentence, [attribution]);
    else if (some.length < MOST_PER_SENTENCE) some.push(attribution);
  }
  return all;
}

/** By block: the attribution that ends a paragraph without quotations, behind what was said. */
export function trailingAttributions(article: Article): Map<number, Attribution> {
  const quoting = new Set(article.quotations.map(({ block }) => block));
  const all = new Map<number, Attribution>();
  for (const attribution of article.attributions) {
    const { cue, source, content, kind, cueKind } = attribution;
    if (kind !== "indirect" || cueKind !== "verb" || cue === undefined || source === undefined) continue;
    const sentence = article.sentenceAt(cue.start);
    if (sentence === undefined || quoting.has(sentence.block) || content.start !== sentence.start) continue;
    const last = article.tokensOf(article.blocks[sentence.block]!).endToken === sentence.endToken;
    if (last && content.end <= Math.min(cue.start, source.start)) all.set(sentence.block, attribution);
  }
  return all;
}
