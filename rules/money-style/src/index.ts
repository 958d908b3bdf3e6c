import { type Article, correction, defineRule, type Finding, type Span, usualForm } from "@copydesk/rule-kit";
import { type Amount, amountsIn, isShort, scaleInWords } from "./amounts.js";
import { inCents, tidied } from "./tidied.js";
import { unsignedAmounts } from "./unsigned.js";

type Message = "untidy" | "cents" | "letters" | "unsigned" | "range";

/** The rest of `$600-700 million` behind the first figure. */
const REST_OF_RANGE = /[-–]([$£€]?)(\d+(?:\.\d+)?)[ \u00a0]((?:m|b|tr)illion)(?!\p{L})/uy;

/**
 * Reports amounts of money that are not as news copy writes them: `$5 million dollars`, `$1500`, `$5.00`, `$ 5`, `$5-million`,
 * `12 dollars`, `$0.50`, `$600-700 million`, and `$5M` in an article that writes `$5 million`.
 *
 * Leaves alone headlines, tables and quotations, prices beside others with cents, and amounts in words (`a million dollars`).
 */
export default defineRule({
  id: "money-style",
  family: "news-style",
  description: "Amounts of money as no news desk writes them: `$5 million dollars`, `$1500`, `12 dollars`",
  tier: "info",
  fixable: true,
  options: {},
  messages: {
    untidy: `"{actual}" is an amount with {fault}; write "{expected}"`,
    cents: `"{actual}" is less than a dollar; write "{expected}"`,
    letters: `"{actual}" has a short form, where the article has "{example}" on line {line}; write "{expected}"`,
    unsigned: `"{actual}" has its currency in words; write "{expected}"`,
    range: `"{actual}" can be read as a range from "{least}"; write "{expected}"`,
  },
  *check(article) {
    yield* signedFindings(article, amountsIn(article));
    for (const { expected, ...span } of unsignedAmounts(article)) {
      yield finding("unsigned", span, { expected }, expected, false);
    }
  },
});

function* signedFindings(article: Article, amounts: readonly Amount[]): Iterable<Finding<Message>> {
  if (amounts.length === 0) return;
  const withCents = blocksOf(amounts, ({ decimals = "00" }) => /^\d\d$/.test(decimals) && decimals !== "00");
  const withDollars = blocksOf(amounts, (amount) => inCents(amount) === undefined);
  yield* shortForms(article, amounts);
  for (const amount of amounts) {
    const { start, end, block } = amount;
    const range = rangeFrom(article, amount);
    if (range !== undefined) {
      yield range;
      continue;
    }
    const cents = inCents(amount);
    // `from $0.75 to $1.25`: prices in a row keep one form.
    if (cents !== undefined && !withDollars.has(block)) {
      yield finding("cents", { start, end }, { expected: cents }, cents, false);
    }
    const tidy = tidied(amount, withCents.has(block));
    if (tidy === undefined) continue;
    const { fault, expected, isSure } = tidy;
    yield finding("untidy", { start, end }, { fault, expected }, expected, isSure);
  }
}

function blocksOf(amounts: readonly Amount[], holds: (amount: Amount) => boolean): ReadonlySet<number> {
  return new Set(amounts.filter(holds).map(({ block }) => block));
}

/** An article that has `$5m` throughout is left alone, and so is one that has it more often than `$5 million`. */
function* shortForms(article: Article, amounts: readonly Amount[]): Iterable<Finding<Message>> {
  // `$20 million (£14m)`: in brackets the same amount stands in another currency.
  const scaled = amounts.filter(({ scale, start }) => scale !== "" && article.prose[start - 1] !== "(");
  const usual = usualForm(
    scaled.map((amount) => ({ ...amount, form: isShort(amount) ? "short" : "words" })),
    undefined,
  );
  if (usual?.form !== "words" || usual.first === undefined) return;
  const { start, end } = usual.first;
  const data = { example: article.source.slice(start, end), line: article.lineOf(start) };
  for (const { sign, whole, decimals, scale, ...span } of usual.others) {
    const expected = `${sign}${whole}${decimals === undefined ? "" : `.${decimals}`} ${scaleInWords(scale)}`;
    yield finding("letters", { start: span.start, end: span.end }, { ...data, expected }, expected, false);
  }
}

/** `$600-700 million` is meant from 600 million, and reads as one from $600. */
function rangeFrom(
  { prose }: Article,
  { start, end, sign, whole, decimals, scale }: Amount,
): Finding<Message> | undefined {
  if (scale !== "") return undefined;
  REST_OF_RANGE.lastIndex = end;
  const match = REST_OF_RANGE.exec(prose);
  if (match === null) return undefined;
  const [rest, , most, unit] = match;
  const least = whole + (decimals === undefined ? "" : `.${decimals}`);
  const expected = `${sign}${least} ${unit} to ${sign}${most} ${unit}`;
  return finding("range", { start, end: end + rest.length }, { least: sign + least, expected }, expected, false);
}

function finding(
  message: Message,
  { start, end }: Span,
  data: Readonly<Record<string, string | number>>,
  expected: string,
  isSure: boolean,
): Finding<Message> {
  const span = { start, end };
  return { message, span, data, ...correction(isSure, expected, { span, text: expected }) };
}
