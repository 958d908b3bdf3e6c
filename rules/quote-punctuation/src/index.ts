import { type Article, defineRule, type Edit, type Finding, type Span, type Token } from "@copydesk/rule-kit";
import { type Attributed, attributedAt } from "./attributed.js";
import { type Character, characterBefore, type Ending, endingsOf, isCode, kindOf, lastWord } from "./ending.js";
import { PointStyle, pointAfter } from "./house.js";
import { leadsIn } from "./lead.js";
import { spaces, wordJoined } from "./spaces.js";

type Message =
  | "outside"
  | "doubled"
  | "noComma"
  | "noCommaBefore"
  | "stop"
  | "capital"
  | "noSpaceAfter"
  | "noSpaceBefore";

const POINTS = { ",": "comma", ".": "full stop" } as const;

/**
 * Reports punctuation that meets a quotation mark the wrong way: a comma or full stop outside the closing mark, or on both sides of
 * it; speech and its attribution without a comma between; a full stop, or a capital after it, where the sentence goes on; a missing
 * space.
 *
 * Leaves alone articles that put points by the sense, as British desks do, all through; colons, semicolons, and question and
 * exclamation marks, which go by the sense everywhere; single marks; and what ends with two closing marks.
 */
export default defineRule({
  id: "quote-punctuation",
  description: "Commas and full stops beside quotation marks, and between speech and its attribution",
  tier: "warning",
  options: {},
  messages: {
    outside: `"{actual}" ends a quotation whose {point} stands outside the closing mark; write it inside`,
    doubled: `"{actual}" ends a quotation with punctuation on both sides of the closing mark; delete the {point} after it`,
    noComma: `"{actual}" runs into "{said}" without a comma; write one before the closing mark`,
    noCommaBefore: `"{actual}" leads to a quotation without a comma; write one after it`,
    stop: `"{actual}" ends with a full stop before "{said}"; write a comma inside the closing mark`,
    capital: `"{actual}" goes on with the sentence that the quotation began; write "{expected}"`,
    noSpaceAfter: `"{actual}" follows a closing mark without a space{more}; write one before it`,
    noSpaceBefore: `"{actual}" begins a quotation without a space before its mark; write one after the comma`,
  },
  *check(article, { house }) {
    const endings = endingsOf(article);
    if (endings.length === 0) return;
    const style = new PointStyle(article, endings, house.dialect);
    const joined: Token[] = [];
    for (const ending of endings) {
      const word = wordJoined(article, ending);
      if (word !== undefined) joined.push(word);
      const finding =
        punctuation(article, ending, style) ?? (word === undefined ? attribution(article, ending) : undefined);
      if (finding !== undefined) yield finding;
      yield* lead(article, ending);
    }
    if (joined.length > 0) yield spaces(article, joined);
  },
});

/** A point straight after the closing mark. */
function punctuation(article: Article, ending: Ending, style: PointStyle): Finding<Message> | undefined {
  const { before, close } = ending;
  const typed = pointAfter(article, ending);
  if (typed === undefined || isCode(article, ending)) return undefined;
  const word = lastWord(article, ending);
  if (word === undefined) return undefined;
  const kind = kindOf(article, ending);
  const after = ending.after!;
  const point = POINTS[typed];
  const deletion: Edit = { span: after, text: "" };
  if (isEllipsis(article, before)) return undefined;
  // `Jane Roe Jr.”,` takes its comma inside, but `the U.S.”.` has its stop.
  const abbreviated = before.text === "." && word.end > before.start;
  if (",.".includes(before.text) && !(abbreviated && typed === ",")) {
    return { message: "doubled", span: word, data: { point }, suggestions: [delete_(point, deletion)] };
  }
  if ("?!".includes(before.text)) {
    // `“Who Goes There?”, a thriller` may keep its comma.
    if (kind !== "speech" || (typed === "," && attributedAfter(article, after.end) === undefined)) return undefined;
    return { message: "doubled", span: word, data: { point }, suggestions: [delete_(point, deletion)] };
  }
  if ("—–-)]:;".includes(before.text) || !style.isInside(kind)) return undefined;
  const edits = [insertion(close.start, typed), deletion];
  return {
    message: "outside",
    span: word,
    data: { point },
    suggestions: [{ label: `write the ${point} inside`, edits }],
  };
}

function delete_(point: string, edit: Edit) {
  return { label: `delete the ${point} after the mark`, edits: [edit] };
}

/** What stands between speech and the attribution that follows. */
function attribution(article: Article, ending: Ending): Finding<Message> | undefined {
  const { before, close } = ending;
  const said = attributedAfter(article, close.end);
  const word = said && lastWord(article, ending);
  if (said === undefined || word === undefined) return undefined;
  const data = { said: asRead(article, { start: said.first.start, end: said.last.end }) };
  if (before.text === ",") return capital(article, said);
  if (before.text === "." && !isEllipsis(article, before) && isSameSentence(said)) {
    // The full stop of `in the U.S.” he said` is the abbreviation's, and stays.
    const edit = word.end > before.start ? insertion(close.start, ",") : { span: before, text: "," };
    return { message: "stop", span: word, data, suggestions: [{ label: "write a comma", edits: [edit] }] };
  }
  if (!/[\p{L}\p{N}]/u.test(before.text) || !isWholeSentence(article, ending)) return undefined;
  const suggestions = [{ label: "write a comma before the mark", edits: [insertion(close.start, ",")] }];
  return { message: "noComma", span: word, data, suggestions };
}

/** `We won,” He said` */
function capital(article: Article, { first }: Attributed): Finding<Message> | undefined {
  const next = article.tokens[first.index + 1];
  const common = /^(?:He|She|They)$/.test(first.text) || (first.text === "The" && next?.letterCase === "lower");
  if (!common) return undefined;
  const expected = first.text.toLowerCase();
  const suggestions = [{ label: `write "${expected}"`, edits: [{ span: first, text: expected }] }];
  return { message: "capital", span: first, data: { expected }, suggestions };
}

/** `.” he said` goes on with the sentence; `.” Rose said` does where nothing is left that she may have said. */
function isSameSentence({ first, last, ends }: Attributed): boolean {
  if (first.letterCase === "lower") return true;
  return ends && (last.text === "said" || last.text === "says");
}

/** `“We won the match” said Rose`, but not `The film “We Won” said little` nor `a “big win” he said was near`. */
function isWholeSentence(article: Article, { quotation: { start, content } }: Ending): boolean {
  const first = article.tokenIndexAt(content.start);
  if (article.sentenceAt(start)?.start !== start || article.tokens[first]?.letterCase === "lower") return false;
  let words = 0;
  let small = 0;
  for (let at = first; at < article.tokens.length && article.tokens[at]!.end <= content.end; at += 1) {
    const { kind, letterCase, text } = article.tokens[at]!;
    if (kind === "word") words += 1;
    if (letterCase === "lower" && text.length > 3) small += 1;
    if (words > 2 && small > 0) return true;
  }
  return false;
}

function* lead(article: Article, ending: Ending): Iterable<Finding<Message>> {
  const { open } = ending.quotation;
  const before = open && characterBefore(article, open.start);
  if (open === undefined || before === undefined) return;
  if (before.text === "," && before.end === open.start) {
    const word = article.tokens[article.tokenIndexAt(open.end)];
    if (word === undefined || word.start < open.end || word.kind !== "word") return;
    const suggestions = [{ label: "write a space after the comma", edits: [insertion(open.start, " ")] }];
    yield { message: "noSpaceBefore", span: word, suggestions };
    return;
  }
  const verb = leadsIn(article, ending);
  if (verb === undefined) return;
  const suggestions = [{ label: `write a comma after "${verb.text}"`, edits: [insertion(verb.end, ",")] }];
  yield { message: "noCommaBefore", span: verb, suggestions };
}

/** `We waited ...” she said` has its dots from the speaker, and desks differ on what follows them. */
function isEllipsis({ prose }: Article, { text, start }: Character): boolean {
  return text === "…" || (text === "." && /\.\s?$/.test(prose.slice(start - 2, start)));
}

function attributedAfter(article: Article, offset: number): Attributed | undefined {
  return attributedAt(article, article.tokenIndexAt(offset));
}

function insertion(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}

function asRead({ prose }: Article, { start, end }: Span): string {
  return prose.slice(start, end).replaceAll("\0", "");
}
