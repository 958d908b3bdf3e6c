import { type Article, type Edit, type Quotation, type QuotationMark, quotationMarks } from "@copydesk/rule-kit";

/**
 * What puts a quotation right whose one mark is missing, and the first quotation in it that has the same marks.
 *
 * @param end where a closing mark goes
 */
export function balancingEdits(
  { quotations }: Article,
  quotation: Quotation,
  end: number = quotation.end,
): { edits: Edit[]; inner: Quotation | undefined } {
  const { open, close, weight, style } = quotation;
  // Nobody needs another mark put together of single ones.
  const marks = quotationMarks(style === "ascii" ? "straight" : style, weight);
  const edits: Edit[] = [];
  if (open === undefined) edits.push(insertion(quotation.start, marks.open));
  let inner: Quotation | undefined;
  for (let at = quotation.index + 1; quotations[at] !== undefined && quotations[at]!.start < quotation.end; at += 1) {
    const held = quotations[at]!;
    if (held.parent !== quotation || held.weight !== weight || held.style === "guillemet") continue;
    const other = weight === "double" ? "single" : "double";
    if (held.open !== undefined) edits.push(replacement(held.open, other, "open"));
    if (held.close !== undefined) edits.push(replacement(held.close, other, "close"));
    inner ??= held;
  }
  if (close === undefined) edits.push(insertion(end, marks.close));
  return { edits, inner };
}

export function replacement(mark: QuotationMark, weight: "double" | "single", side: "open" | "close"): Edit {
  return { span: mark, text: quotationMarks(mark.style, weight)[side] };
}

function insertion(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}
