import { defineRule } from "@copydesk/rule-kit";

/**
 * Reports ... Leaves alone ...
 */
export default defineRule({
  id: "repeated-word",
  description: "What it reports, on one line and without a full stop",
  tier: "warning",
  options: {},
  messages: { found: `"{actual}" is ...; write "{expected}"` },
  *check(article) {
    for (const token of article.tokens) {
      if (token.text !== "repeated-word") continue;
      yield { message: "found", span: token, data: { expected: "..." } };
    }
  },
});
