import { type Article, defineRule, type Edit, type Quotation, quotationMarks } from "@copydesk/rule-kit";

type Weight = Quotation["weight"];

/**
 * Reports a quotation that stands directly inside another in marks of the same weight: `“He called it “absurd” twice,” she said.`
 * American desks write double marks outside and single ones inside, British desks often the other way about; either way the two
 * take turns, so the outer pair decides. The correction is offered, never made: it is inside what somebody said.
 *
 * Leaves alone quotations and titles side by side, speech that goes on after an attribution, and speech in several paragraphs. Where
 * the outer quotation misses a mark too, `quote-balance` speaks of both.
 */
export default defineRule({
  id: "nested-quote",
  description: "Double quotation marks inside double ones, or single inside single",
  tier: "error",
  options: {},
  messages: {
    nested: `"{actual}" stands in {weight} marks inside {weight} marks; write {other} marks around it`,
  },
  *check(article) {
    for (const quotation of article.quotations) {
      if (!isFault(quotation)) continue;
      const { open, weight, content, parent } = quotation;
      const other = weight === "double" ? "single" : "double";
      yield {
        message: "nested",
        span: content,
        data: { weight, other },
        suggestions: [{ label: `write ${other} marks`, edits: alternate(article, quotation) }],
        related: [{ span: parent?.open ?? open!, label: "the quotation around it" }],
      };
    }
  },
});

/** One inside a fault is put right with it. */
function isFault(quotation: Quotation): boolean {
  const { parent } = quotation;
  if (parent === undefined || !isNestedAlike(quotation) || isNestedAlike(parent)) return false;
  return (
    quotation.mistake === undefined && parent.mistake === undefined && quotation.content.end > quotation.content.start
  );
}

function isNestedAlike({ parent, weight, style }: Quotation): boolean {
  return parent !== undefined && parent.weight === weight && style !== "guillemet" && parent.style !== "guillemet";
}

/** Gives the quotation and those in it marks that take turns with the ones around. */
function alternate({ quotations }: Article, quotation: Quotation): Edit[] {
  const edits: Edit[] = [];
  const weights = new Map<Quotation, Weight>();
  for (let at = quotation.index; quotations[at] !== undefined && quotations[at]!.start < quotation.end; at += 1) {
    const one = quotations[at]!;
    const around = one.parent && (weights.get(one.parent) ?? one.parent.weight);
    const weight = around === "double" ? "single" : "double";
    weights.set(one, weight);
    if (weight === one.weight) continue;
    const marks = quotationMarks(one.style, weight);
    if (one.open !== undefined) edits.push({ span: one.open, text: marks.open });
    if (one.close !== undefined) edits.push({ span: one.close, text: marks.close });
  }
  return edits;
}
