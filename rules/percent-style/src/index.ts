import {
  type Article,
  correction,
  defineRule,
  type Finding,
  type UsualForm,
  usualForm,
  WordTest,
} from "@copydesk/rule-kit";
import { type InFigures, type InWords, sharesIn } from "./uses.js";

type Message = "minority" | "house" | "words" | "gap";

const percent = new WordTest((text) => text.includes("percent") || /^cent(?!\p{L})/u.test(text));
const TYPED = { sign: "%", percent: " percent", "per cent": " per cent" } as const;

/**
 * Reports `5%` in an article that writes `5 percent` or the other way about, `five percent` where figures are usual, and `5 %` and
 * `5-percent`. Which form is right the house says, or else most of the article.
 *
 * Leaves alone an article that keeps to one form, and headlines, tables, quotations and shares in brackets.
 */
export default defineRule({
  id: "percent-style",
  family: "news-style",
  description: "`5%` and `5 percent` in one article, and percentages in words",
  tier: "info",
  fixable: true,
  options: {},
  messages: {
    minority: `"{actual}" is the rarer form of percentages in this article, which has "{example}" on line {line}; write "{expected}"`,
    house: `"{actual}" is not how this house writes percentages; write "{expected}"`,
    words: `"{actual}" has its number in words, where the article has "{example}" on line {line}; write "{expected}"`,
    gap: `"{actual}" takes no {gap}; write "{expected}"`,
  },
  *check(article, { house }) {
    if (!article.prose.includes("%") && article.select(percent).length === 0) return;
    const { inFigures, inWords } = sharesIn(article);
    const usual = usualForm(inFigures, house.forms.percent);
    for (const share of inFigures) {
      if (usual === undefined || share.form === usual.form) yield* gapFinding(article, share);
      else yield formFinding(article, share, usual);
    }
    const form = usual?.form ?? inFigures[0]?.form;
    if (form === undefined || inWords.length > inFigures.length) return;
    for (const share of inWords) yield* wordFinding(article, share, form, inFigures[0]);
  },
});

function formFinding(article: Article, share: InFigures, usual: UsualForm<InFigures>): Finding<Message> {
  const { start, end, figureEnd } = share;
  const expected = article.source.slice(start, figureEnd) + TYPED[usual.form];
  return {
    message: usual.isNamed ? "house" : "minority",
    span: { start, end },
    data: { expected, ...example(article, usual.first) },
    // The house has decided; most of an article has not.
    ...correction(usual.isNamed, expected, { span: { start: figureEnd, end }, text: TYPED[usual.form] }),
  };
}

/** `5 %` and `a 5-percent rise`, but `a 5-percent-a-year rise` is one word. */
function* gapFinding({ source, prose }: Article, share: InFigures): Iterable<Finding<Message>> {
  const { start, end, figureEnd, form, gap } = share;
  if (gap === "" || (gap === " " && form !== "sign") || prose[end] === "-") return;
  const expected = source.slice(start, figureEnd) + TYPED[form];
  const edit = { span: { start: figureEnd, end }, text: TYPED[form] };
  yield {
    message: "gap",
    span: { start, end },
    data: { expected, gap: gap === "-" ? "hyphen" : "space" },
    ...correction(true, expected, edit),
  };
}

function* wordFinding(
  article: Article,
  { start, end, value }: InWords,
  form: InFigures["form"],
  other: InFigures | undefined,
): Iterable<Finding<Message>> {
  // A number at the start of a sentence stands in words.
  if (article.sentenceAt(start)?.start === start || other === undefined) return;
  const expected = `${value}${TYPED[form]}`;
  const edit = { span: { start, end }, text: expected };
  const data = { expected, ...example(article, other) };
  yield { message: "words", span: { start, end }, data, ...correction(false, expected, edit) };
}

function example(article: Article, share: InFigures | undefined): { readonly example: string; readonly line: number } {
  if (share === undefined) return { example: "", line: 0 };
  return { example: article.source.slice(share.start, share.end), line: article.lineOf(share.start) };
}
