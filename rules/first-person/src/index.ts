import { type Article, defineRule, type FirstPerson, type Span, voiceOf } from "@copydesk/rule-kit";
import { rewordings } from "./rewording.js";

/** With so many sentences of pasted speech the point is made. */
const MOST_FINDINGS = 12;
/** With so many sentences of reported speech in the first person, one whose speaker is not named is one more. */
const CORROBORATION = 2;
/** A longer name for a speaker makes the message no clearer. */
const LONGEST_SPEAKER = 40;
const UNNAMED = /^(?:He|She|They|It|Who|Our|My|A|An|One|His|Her|Their)\b/;

/**
 * Reports `we`, `our` and `I` of somebody's speech that stands outside quotation marks in an article written in the third person:
 * `He said the bridge would serve our whole valley.` One finding for each sentence.
 *
 * Leaves alone texts in the first person (columns, letters, statements, transcripts, reports whose writer was there), what the
 * newsroom says to its readers, what is true of everybody (`Experts say we sleep too little`), questions, and paragraphs with a mark
 * that has no partner.
 */
export default defineRule({
  id: "first-person",
  description: "`We`, `our` or `I` of a speech left outside quotation marks",
  tier: "error",
  options: {},
  messages: {
    reported: `"{actual}" is a word of {speaker} outside quotation marks; quote it, or write it in the third person`,
    open: `"{actual}" is in the first person outside quotation marks; say whose words these are and quote them, or write them in the third person`,
  },
  *check(article) {
    const { person, firstPersons } = article.derive(voiceOf);
    if (person !== "third" || firstPersons.length === 0) return;
    const wanted = firstPersonsOfSentences(firstPersons).filter((one) => isPasted(article, one));
    const corroborated = wanted.filter(({ role }) => role === "reported").length >= CORROBORATION;
    const found = corroborated ? wanted : wanted.filter(({ role }) => role === "reported");
    for (const one of found.slice(0, MOST_FINDINGS)) {
      const { role, token, attribution } = one;
      if (role === "reported") {
        const data = { speaker: speakerOf(article, attribution?.source) };
        const suggestions = rewordings(article, one);
        // A single one may be the newsroom's own: `He said that our troops should leave.`
        yield { message: "reported", span: token, data, suggestions, tier: corroborated ? "error" : "warning" };
      } else {
        yield { message: "open", span: token, tier: "warning" };
      }
    }
  },
});

/** The first of each sentence, a reported one if there is one. */
function firstPersonsOfSentences(firstPersons: readonly FirstPerson[]): FirstPerson[] {
  const first = new Map<number, FirstPerson>();
  for (const one of firstPersons) {
    const known = first.get(one.sentence.index);
    const better = known === undefined || (known.role !== "reported" && one.role === "reported");
    if (better) first.set(one.sentence.index, one);
  }
  return [...first.values()];
}

/** Running copy; not a question to the reader, nor a document behind `The letter reads:`. */
function isPasted({ blocks, prose }: Article, { role, token, sentence }: FirstPerson): boolean {
  const block = blocks[token.block]!;
  if (block.kind !== "paragraph" || prose.slice(sentence.start, sentence.end).trimEnd().endsWith("?")) return false;
  const before = blocks[block.index - 1];
  if (before !== undefined && prose.slice(before.start, before.end).trimEnd().endsWith(":")) return false;
  return role === "reported" || role === "open";
}

/** `Mr. Rose`, `the ministry`; a pronoun would need its name. */
function speakerOf({ source }: Article, span: Span | undefined): string {
  if (span === undefined || span.end - span.start > LONGEST_SPEAKER) return "the speaker";
  const words = source.slice(span.start, span.end).replace(/\s+/g, " ");
  if (UNNAMED.test(words) || !/^(?:the |\p{Lu})[^\0<>*_]*$/u.test(words)) return "the speaker";
  return words.replace(/^The\b/, "the");
}
