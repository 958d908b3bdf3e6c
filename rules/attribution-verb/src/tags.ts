import type { Article, Attribution } from "@copydesk/rule-kit";

/** Whether source and cue stand right beside the speaker's own words: `“No,” she said`, `She said: “No.”` */
export function isTag(article: Article, { kind, cue, source, quotations }: Attribution): boolean {
  if (kind !== "direct" || cue === undefined || source === undefined) return false;
  const { tokens } = article;
  const before = tokens[article.tokenIndexAt(Math.min(cue.start, source.start)) - 1];
  // `“How do you know?” She smiled, but said no more.`
  const isSentence = article.sentenceAt(cue.start)?.start === Math.min(cue.start, source.start);
  if (!isSentence && quotations.some(({ end, use }) => end === before?.end && use !== "term")) return true;
  const next = tokens[article.tokenIndexAt(Math.max(cue.end, source.end))];
  const from = next?.text === "," || next?.text === ":" ? tokens[next.index + 1] : next;
  return quotations.some(({ start }) => start === from?.start);
}
