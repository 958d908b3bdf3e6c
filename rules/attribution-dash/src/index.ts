import { defineRule } from "@copydesk/rule-kit";
import { mannerAround } from "./manner.js";
import { endingOf, rewrite } from "./rewriting.js";
import { RunningCopy } from "./running-copy.js";
import { signaturesOf } from "./signature.js";

/**
 * Reports a quotation that is signed with a dash in the running copy of an article: `“Nobody asks us to trust them.” -Mr. Doe`.
 * A dash with a name belongs under a quotation that stands alone, as on a poster; in a news article the speaker has a verb.
 *
 * Leaves alone epigraphs, pull quotes, block quotes, lists of voices, credits and agencies' signs, and dashes that go on with
 * the sentence: `“Yes” — Doe’s word for it — is a start.`
 */
export default defineRule({
  id: "attribution-dash",
  description: "A quotation signed with a dash in running copy",
  tier: "error",
  options: {},
  messages: {
    signed: `"{actual}" signs a quotation with a dash; write “...{ending}” {said}`,
  },
  *check(article, { house }) {
    const signatures = signaturesOf(article);
    if (signatures.length === 0) return;
    const copy = new RunningCopy(article, signatures);
    for (const signature of signatures) {
      if (!copy.holds(signature)) continue;
      const { edits, said } = rewrite(article, signature, mannerAround(article, signature.block, house.tense));
      yield {
        message: "signed",
        span: signature,
        data: { ending: endingOf(article, signature), said },
        suggestions: [{ label: `write “...${endingOf(article, signature)}” ${said}`, edits }],
      };
    }
  },
});
