import { people } from "@copydesk/article";
import { defineRule } from "@copydesk/rule-kit";
import { givenNameClashes } from "./given-name.js";
import { namesakeClashes } from "./namesakes.js";

/** An article about a family has no use for more. */
const MOST_FINDINGS = 5;

/**
 * Reports a surname standing alone that may be somebody else of the same article: two people have it (`Rose said`), or it is
 * the given name of another (`Mr. Rose`, `Rose Gottemoeller`). One finding a clash, where the reader can first go wrong.
 *
 * Leaves alone people whom every reader knows by the surname, references that are told apart by a given name, a title or
 * `Mr.` and `Ms.`, a surname that one of the two had alone before the other came in, and whatever stands in headlines,
 * captions, lists and quotations.
 */
export default defineRule({
  id: "ambiguous-name",
  description: "A surname that may be two people of one article",
  tier: "info",
  options: {},
  messages: {
    namesakes: `"{actual}" may be "{one}" (line {line}) or "{other}" (line {otherLine}); write which`,
    given: `"{actual}" is {one}, but may be taken for "{other}" on line {line}; write "{one}"`,
    brings: `"{actual}" makes "{short}" on line {line} doubtful, since "{given}" is a given name here; tell the two apart`,
  },
  *check(article) {
    const all = article.derive(people);
    let found = 0;
    for (const clash of [...givenNameClashes(article, all), ...namesakeClashes(article, all)]) {
      if (found >= MOST_FINDINGS) return;
      found += 1;
      yield clash;
    }
  },
});
