import { describe, expect, it } from "vitest";
import { analyseText, ownCopyAt, runningCopyAt } from "../src/index.js";

/** Whether the first place of a word is in running copy, and in the desk's own. */
function placeOf(text: string, word: string): { running: boolean; own: boolean } {
  const article = analyseText(text);
  const start = text.indexOf(word);
  const span = { start, end: start + word.length };
  return { running: runningCopyAt(article, span) !== undefined, own: ownCopyAt(article, span) !== undefined };
}

describe("running copy", () => {
  it("is a sentence of a paragraph", () => {
    expect(placeOf("It rained.\n\nThe library closed.", "library")).toEqual({ running: true, own: true });
  });

  it("is also a quotation, but that is not the desk's own", () => {
    expect(placeOf("It rained.\n\n“The library closed,” she said.", "library")).toEqual({ running: true, own: false });
  });

  it.each([
    ["a label", "It rained.\n\nMore about the library\n\nIt rained again."],
    ["a caption", "It rained.\n\nMayor Ida Hale in the library with her brothers in 2009.\n\nIt rained again."],
    ["a list of posts", "It rained.\n\n@idahale: The library closed. @jolund: It did.\n\nIt rained again."],
    ["a post", "It rained.\n\nThe library closed. — Ida Hale (@idahale) May 3, 2019.\n\nIt rained again."],
    ["a source read online", "It rained.\n\nHale, Ida. “A library closes.” The Herald. Accessed 8 Mar. 2021."],
    ["a dated source", "It rained.\n\nHale, I. (2021, March 8). A library is closed. Herald. https://herald.example/8"],
    ["a source with its address", "It rained.\n\nHale, Ida. “The library is closed.” 8 Mar. 2021, www.herald.example."],
    [
      "rows of a table run together",
      "It rained.\n\nHow the library was used, by share Ida Hale 21.4% Ken Moss 18.3% Jo Lund 9.1 Ann Bell 8.2 Lu Cray 7.7 Di Roe 6.2 Ed Fox 5.0 Al Poe 4.4 Bo Ash 3.1 Cy Oak 2.2 These are averages of what readers said when they were asked.",
    ],
    [
      "a headline pasted with its link",
      "It rained.\n\nSen. Jo Hale Jo HalePoll: Few like the library MORE (R-Ohio) spoke.\n\nIt rained.",
    ],
  ])("is not %s", (_, text) => {
    expect(placeOf(text, "library").running).toBe(false);
  });

  it("is a sentence with a date and an address", () => {
    expect(placeOf("The library closed on 8 March 2021; see www.herald.example for more.", "library").own).toBe(true);
  });

  it("is a short question too, whose verb has a capital", () => {
    expect(placeOf("It rained.\n\nIs the library here?\n\nIt rained again.", "library").running).toBe(true);
  });
});
