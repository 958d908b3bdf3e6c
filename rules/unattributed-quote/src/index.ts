import { type Article, defineRule, type Quotation, type Token, voiceOf } from "@copydesk/rule-kit";
import { Paragraphs } from "./paragraphs.js";

/** Shorter quotations are sayings, slogans and answers. */
const SHORTEST_SPEECH = 5;
/** Shorter words have no capital in headings. */
const LONG_WORD = 4;
/** With fewer, the text is no report of what people said. */
const FEWEST_ATTRIBUTIONS = 2;
/** So much of a quotation found again makes it a pull quote of the other place. */
const REPEATED_CHARACTERS = 40;
const MOST_FINDINGS = 10;

/**
 * Reports a quotation of a sentence or more whose speaker no reader of the report can tell: its paragraph has nobody in it, nor is the
 * paragraph before about anybody.
 *
 * Leaves alone fragments, terms and titles, quotations within a sentence and over several paragraphs, rows of quotations (lists of
 * voices, dialogue), pull quotes, epigraphs, what the paragraph before brings in with a colon or the one behind signs or attributes,
 * and texts in the first person or without reported speech.
 */
export default defineRule({
  id: "unattributed-quote",
  description: "A quotation whose speaker is not named in or next to its paragraph",
  tier: "info",
  options: {},
  messages: {
    unattributed: `"{actual}" has no speaker in or next to its paragraph; say who said it`,
  },
  *check(article) {
    const candidates = aloneOf(
      article,
      article.quotations.filter((quotation) => isFullSpeech(article, quotation)),
    );
    if (candidates.length === 0 || article.attributions.length < FEWEST_ATTRIBUTIONS) return;
    // A narrator hears what is said.
    if (article.derive(voiceOf).person === "first") return;
    // What stands before anybody has spoken is an epigraph, or holds its speaker back for a moment.
    const spoken = article.attributions[0]!.content.start;
    let found = 0;
    let last = -1;
    for (const quotation of candidates) {
      const { block } = quotation;
      // The first of a paragraph speaks for the rest of it.
      if (block === last || quotation.start < spoken) continue;
      last = block;
      found += 1;
      if (found > MOST_FINDINGS) return;
      if (!isPullQuote(article, quotation)) yield { message: "unattributed", span: quotation };
    }
  },
});

/** Begins and ends as a sentence does, and is not part of another. */
function isFullSpeech(
  article: Article,
  { use, level, mistake, continued, continues, content, start, end }: Quotation,
): boolean {
  if (use !== "speech" || level > 0 || mistake !== undefined || continued || continues) return false;
  const { prose, tokens } = article;
  const first = article.tokenIndexAt(content.start);
  if (tokens[first]?.letterCase === "lower" || !/[.?!…]['’\0]*$/.test(prose.slice(content.end - 4, content.end)))
    return false;
  const behind = article.tokenIndexAt(content.end);
  if (behind - first < SHORTEST_SPEECH || isHeading(tokens.slice(first, behind))) return false;
  const last = tokens[article.tokenIndexAt(end) - 1];
  return (
    article.sentenceAt(start)?.firstToken === article.tokenIndexAt(start) &&
    article.sentenceAt(last?.start ?? -1)?.endToken === article.tokenIndexAt(end)
  );
}

/** Those in whose paragraph nobody speaks. */
function aloneOf(article: Article, quotations: readonly Quotation[]): Quotation[] {
  const paragraphs = new Paragraphs(article);
  let last = -1;
  let alone = false;
  return quotations.filter(({ block }) => {
    if (block !== last) alone = isAlone(article, paragraphs, block);
    last = block;
    return alone;
  });
}

/** `“If You Sail, Sail Early.”`: every word that is not small has a capital. */
const isHeading = (words: readonly Token[]): boolean =>
  !words.some(({ letterCase, text }) => letterCase === "lower" && text.length >= LONG_WORD);

/** Nobody is there to have said it, and the story goes on around it. */
function isAlone({ blocks }: Article, paragraphs: Paragraphs, index: number): boolean {
  const block = blocks[index]!;
  const before = blocks[index - 1];
  const after = blocks[index + 1];
  if (block.kind !== "paragraph" || before === undefined || paragraphs.introduces(before)) return false;
  if ((after !== undefined && paragraphs.signs(after)) || paragraphs.hasSpeaker(block)) return false;
  if (!paragraphs.isImpersonal(before) && !paragraphs.hasSeveralSpeakers(before)) return false;
  return after === undefined || !paragraphs.goesOn(after);
}

/** Its words stand in the article a second time. */
function isPullQuote({ prose }: Article, { content: { start, end } }: Quotation): boolean {
  const words = prose.slice(start, Math.min(end, start + REPEATED_CHARACTERS));
  return prose.indexOf(words) !== start || prose.includes(words, end);
}
