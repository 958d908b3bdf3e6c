import { type Article, defineRule, type Finding, type Quotation } from "@copydesk/rule-kit";
import { balancingEdits, replacement } from "./edits.js";
import { closingPlace } from "./points.js";
import { asRead, textBefore, wordAfter, wordBefore } from "./words.js";

type Message =
  | "unclosed"
  | "unclosedSomewhere"
  | "unclosedAround"
  | "again"
  | "unopened"
  | "unopenedSomewhere"
  | "goesOn"
  | "wrongOpen"
  | "wrongClose"
  | "twoOpen"
  | "twoClose";

/**
 * Reports a quotation mark without its other half, in the paragraph where that is missing; a quotation that begins with one kind of
 * mark and ends with the other; and a mark too many.
 *
 * Leaves alone quotations that go on in the next paragraph and open again there, verse and lists inside speech, apostrophes, feet
 * and inches, ditto marks, and arrows (`Read more »`).
 */
export default defineRule({
  id: "quote-balance",
  description: "A quotation mark that is never closed or was never opened",
  tier: "error",
  options: {},
  messages: {
    unclosed: `"{actual}" begins a quotation that is never closed; write the closing mark after "{place}"`,
    unclosedSomewhere: `"{actual}" begins a quotation that is never closed; write the closing mark where the quoted words end`,
    unclosedAround: `"{actual}" begins a quotation that is never closed and holds another in the same marks; write {other} marks around "{inner}" and close the outer one after "{place}"`,
    again: `"{actual}" begins a quotation that opens again before "{place}" without being closed; delete the second mark, or begin a new paragraph with it`,
    unopened: `"{actual}" ends a quotation that is never opened; write the opening mark before "{place}"`,
    unopenedSomewhere: `"{actual}" ends a quotation that is never opened; write the opening mark where the quoted words begin`,
    goesOn: `"{actual}" goes on with the quotation of line {line} without an opening mark; write one before it`,
    wrongOpen: `"{actual}" begins with a {weight} mark a quotation that ends with a {other} one; write a {other} mark before it`,
    wrongClose: `"{actual}" ends with a {other} mark a quotation that begins with a {weight} one; write a {weight} mark after it`,
    twoOpen: `"{actual}" has an opening mark too many before it; delete one`,
    twoClose: `"{actual}" has a closing mark too many after it; delete one`,
  },
  *check(article) {
    for (const quotation of article.quotations) {
      switch (quotation.mistake) {
        case "unclosed":
          yield unclosed(article, quotation);
          break;
        case "unopened":
          yield unopened(article, quotation);
          break;
        case "mismatched":
          yield mismatched(article, quotation);
          break;
        case "stray":
          yield stray(article, quotation);
          break;
      }
    }
  },
});

function unclosed(article: Article, quotation: Quotation): Finding<Message> {
  const span = wordAfter(article, quotation.open!);
  if (quotation.place === "unknown") return { message: "unclosedSomewhere", span, ...doubtful(article, quotation) };
  const second = openedAgain(article, quotation);
  if (second !== undefined) return again(article, quotation, second);
  const end = closingPlace(article, quotation);
  const { edits, inner } = balancingEdits(article, quotation, end);
  const place = textBefore(article, end);
  const label = `close the quotation after "${place}"`;
  if (quotation.place === "likely") {
    return { message: "unclosedSomewhere", span, suggestions: [{ label, edits }], ...doubtful(article, quotation) };
  }
  if (inner === undefined) return { message: "unclosed", span, data: { place }, suggestions: [{ label, edits }] };
  const data = {
    place,
    inner: asRead(article, inner.content),
    other: otherWeight(inner),
  };
  return {
    message: "unclosedAround",
    span,
    data,
    suggestions: [{ label: `write ${data.other} marks inside and ${label}`, edits }],
    related: [{ span: inner, label: `opens in the same marks` }],
  };
}

function unopened(article: Article, quotation: Quotation): Finding<Message> {
  const before = goesOnFrom(article, quotation);
  const { edits } = balancingEdits(article, quotation);
  const first = wordAfter(article, { start: quotation.start, end: quotation.start });
  const place = asRead(article, first);
  const suggestions = [{ label: `open the quotation before "${place}"`, edits }];
  if (before !== undefined) {
    const related = [{ span: before.open ?? before, label: "the quotation that goes on" }];
    return { message: "goesOn", span: first, data: { line: article.lineOf(before.start) }, suggestions, related };
  }
  const span = wordBefore(article, quotation.close!);
  if (quotation.place === "sure") return { message: "unopened", span, data: { place }, suggestions };
  return quotation.place === "likely"
    ? { message: "unopenedSomewhere", span, suggestions }
    : { message: "unopenedSomewhere", span };
}

function mismatched(article: Article, { open, close, weight, parent }: Quotation): Finding<Message> {
  const data = { weight: open!.weight, other: close!.weight };
  // `"She said, "We go,'" he told us` has single marks to come inside, and so has `‘Go,” he said` double ones outside.
  const right = parent?.weight === weight ? "single" : "double";
  if (open!.weight !== right) {
    const edits = [replacement(open!, right, "open")];
    const span = wordAfter(article, open!);
    return { message: "wrongOpen", span, data, suggestions: [{ label: `open with a ${right} mark`, edits }] };
  }
  const edits = [replacement(close!, right, "close")];
  const span = wordBefore(article, close!);
  return { message: "wrongClose", span, data, suggestions: [{ label: `close with a ${right} mark`, edits }] };
}

function stray(article: Article, { open, close }: Quotation): Finding<Message> {
  if (open !== undefined) {
    const suggestions = [{ label: "delete one of the two marks", edits: [{ span: open, text: "" }] }];
    return { message: "twoOpen", span: wordAfter(article, open), suggestions };
  }
  const suggestions = [{ label: "delete one of the two marks", edits: [{ span: close!, text: "" }] }];
  return { message: "twoClose", span: wordBefore(article, close!), suggestions };
}

/** Whoever closed the first would write two quotations side by side, as nobody does; what is there too much is the second mark. */
function again(article: Article, quotation: Quotation, second: Quotation): Finding<Message> {
  const place = asRead(article, wordAfter(article, second.open!));
  return {
    message: "again",
    span: wordAfter(article, quotation.open!),
    data: { place },
    suggestions: [{ label: `delete the mark before "${place}"`, edits: [{ span: second.open!, text: "" }] }],
    related: [{ span: second.open!, label: "opens again" }],
  };
}

/** `“We went. “We came back.”`: the quotation that opens in the same marks where this one leaves off, with no word between. */
function openedAgain(
  { quotations, prose }: Article,
  { index, end, block, level, open }: Quotation,
): Quotation | undefined {
  const next = quotations[index + 1];
  if (next?.open === undefined || next.block !== block || next.level !== level) return undefined;
  if (next.open.weight !== open!.weight || !/[.?!…]/.test(prose[end - 1] ?? "")) return undefined;
  return prose.slice(end, next.start).trim() === "" ? next : undefined;
}

/** The desks differ on a few quoted words before a paragraph that opens with a mark: some leave them open, as they do whole speech. */
function doubtful(article: Article, quotation: Quotation): Pick<Finding<Message>, "tier"> {
  return opensNext(article, quotation) ? { tier: "warning" } : {};
}

/** The part in an earlier paragraph of a quotation that this paragraph goes on with. */
function goesOnFrom({ quotations }: Article, { index, continued }: Quotation): Quotation | undefined {
  if (!continued) return undefined;
  let before = quotations[index - 1];
  while (before?.parent !== undefined) before = before.parent;
  return before;
}

/** The next paragraph begins with an opening mark. */
function opensNext({ quotations, blocks }: Article, { index, block }: Quotation): boolean {
  let next = index + 1;
  while (quotations[next]?.block === block) next += 1;
  const after = quotations[next];
  return after?.open !== undefined && after.block === block + 1 && after.start === blocks[after.block]!.start;
}

function otherWeight({ weight }: Quotation): "double" | "single" {
  return weight === "double" ? "single" : "double";
}
