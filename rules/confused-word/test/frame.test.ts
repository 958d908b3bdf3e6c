import { analyseText } from "@copydesk/article";
import { describe, expect, it } from "vitest";
import { parseFrame, surrounds } from "../src/frame.js";

/** Whether the frame stands around the word in brackets. */
function fits(notation: string, marked: string): boolean {
  const start = marked.indexOf("[");
  const article = analyseText(marked.replace(/[[\]]/g, ""));
  const token = article.tokens[article.tokenIndexAt(start)]!;
  return parseFrame(notation).some((frame) => surrounds(frame, article, token));
}

describe("a frame", () => {
  it("asks for words beside the typed one", () => {
    expect(fits("far|way _ many", "There are far [to] many chairs.")).toBe(true);
    expect(fits("far|way _ many", "There are way [to] many chairs.")).toBe(true);
    expect(fits("far|way _ many", "There are far [to] few chairs.")).toBe(false);
    expect(fits("_ of the", "It is [on] of the oldest.")).toBe(true);
    expect(fits("_ of the", "It is [on] of a kind.")).toBe(false);
  });

  it("asks for an ending, with a stem before it", () => {
    expect(fits("_ *ing", "They are [there] singing.")).toBe(true);
    expect(fits("_ *ing", "They saw [there] king.")).toBe(false);
    expect(fits("_ *ing", "They are [there] ing.")).toBe(false);
  });

  it("asks what must not stand there, which may be nothing", () => {
    expect(fits("_ !the", "He went [off] a cliff.")).toBe(true);
    expect(fits("_ !the", "He went [off] the cliff.")).toBe(false);
    expect(fits("_ !the", "He went [off]")).toBe(true);
  });

  it("has parts that may be left out", () => {
    for (const text of ["has [lead] to", "has also [lead] to", "has long also [lead] to"]) {
      expect(fits("has long? also? _ to", text)).toBe(true);
    }
    expect(fits("has long? also? _ to", "has never [lead] to")).toBe(false);
  });

  it("knows names, numbers and the edges of clauses", () => {
    expect(fits("_ NAME", "He came [form] Ohio.")).toBe(true);
    expect(fits("NAME _", "Rain [form] clouds.")).toBe(false);
    expect(fits("NUM _", "He has 20 [ears].")).toBe(true);
    expect(fits("NUM _", "He has twenty [ears].")).toBe(true);
    expect(fits("_ END", "They are [there], she said.")).toBe(true);
    expect(fits("_ END", "They are [there]")).toBe(true);
    expect(fits("_ END", "They are [there] “now.”")).toBe(false);
    expect(fits("_ END", "They get [their] (small) share.")).toBe(false);
    expect(fits("_ END", 'They said "over [there]" twice.')).toBe(true);
    expect(fits("_ END", 'They get [their] "share" now.')).toBe(false);
    expect(fits("FIRST _", "He ran. [Lets] go.")).toBe(true);
    expect(fits("FIRST _", "He ran, [lets] go.")).toBe(false);
  });

  it("takes a word for a class only where it can be nothing else", () => {
    expect(fits("_ NOUN", "She saw [it's] money.")).toBe(true);
    expect(fits("_ NOUN", "She saw [it's] run.")).toBe(false);
    expect(fits("to _ VERB", "We want to [thing] obey.")).toBe(true);
    expect(fits("_ ADJ", "It is [vary] new.")).toBe(true);
    expect(fits("of _ PARTICIPLE", "of [of] gone")).toBe(true);
  });

  it("ends where the paragraph ends", () => {
    expect(fits("_ of the", "It is [on]\n\nof the oldest.")).toBe(false);
    expect(fits("is _ of", "It is\n\n[on] of the oldest.")).toBe(false);
  });

  it("takes the capital of a sentence's first word for nothing", () => {
    expect(fits("more _ NUM", "More [then] 20 died.")).toBe(true);
    expect(fits("more _ NUM", "The town of More [then] 20 died.")).toBe(false);
  });

  it.each(["of the", "_ and _", "_ NOWN", "_ a||b", ""])("is refused where its notation is wrong: %s", (notation) => {
    expect(() => parseFrame(notation)).toThrow(RangeError);
  });
});
