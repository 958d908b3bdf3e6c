import { defineRule } from "@copydesk/rule-kit";
import { beforeTheName, behindTheName } from "./rewriting.js";
import { splitAround } from "./split.js";

/**
 * Reports an official title that is broken around the name: `Under Secretary Jane Roe for Political Affairs`. A title stands
 * whole before the name or, where it is long, whole behind it.
 *
 * Leaves alone what is no office (`Director Jane Roe for comment`, `Gov. Roe for president`), what goes with a verb (`recalled
 * Ambassador Roe to Japan`), titles with the name behind them, headlines, and quotations.
 */
export default defineRule({
  id: "split-title",
  description: "An official title broken around the name",
  tier: "warning",
  options: {},
  messages: { split: `"{actual}" breaks the title around the name; write "{expected}"` },
  *check(article) {
    for (const mention of article.names.mentions) {
      const split = splitAround(article, mention);
      if (split === undefined || article.blocks[mention.block]?.kind === "headline") continue;
      const end = article.tokens[split.office.end - 1]!.end;
      const span = { start: article.tokens[split.rank]!.start, end };
      if (article.quotationAt(span) !== undefined) continue;
      const rewritings = [behindTheName(article, split), beforeTheName(article, split)];
      yield {
        message: "split",
        span,
        data: { expected: rewritings[0]!.text },
        suggestions: rewritings.map((edit) => ({ label: `write "${edit.text}"`, edits: [edit] })),
      };
    }
  },
});
