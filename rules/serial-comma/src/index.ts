import { correction, defineRule } from "@copydesk/rule-kit";
import { shortLists } from "./lists.js";

/**
 * Reports, where the house asks for either, lists of three or more that lack the comma before their `and` or `or`, or have it.
 *
 * Leaves alone lists whose items are long or unlike, as only their sense tells where they end, and quotations.
 */
export default defineRule({
  id: "serial-comma",
  family: "news-style",
  description: "The comma before the `and` of a list, where the house wants it always or never",
  tier: "info",
  options: {},
  messages: {
    missing: `"{actual}" is a list without the comma that this house writes before its last item; write "{expected}"`,
    present: `"{actual}" is a list with a comma before its last item, which this house leaves out; write "{expected}"`,
  },
  *check(article, { house }) {
    const wanted = house.forms.serialComma;
    if (wanted === undefined) return;
    for (const { start, end, commaAt, hasComma } of shortLists(article)) {
      if (hasComma === (wanted === "always")) continue;
      const span = { start, end };
      const edit = { span: { start: commaAt, end: commaAt + (hasComma ? 1 : 0) }, text: hasComma ? "" : "," };
      const expected = article.source.slice(start, commaAt) + edit.text + article.source.slice(edit.span.end, end);
      yield {
        message: hasComma ? "present" : "missing",
        span,
        data: { expected },
        ...correction(false, expected, edit),
      };
    }
  },
});
