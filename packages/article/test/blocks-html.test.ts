import { describe, expect, it } from "vitest";
import { outline, readHtml, visible } from "./blocks-parsers.js";

describe("HTML", () => {
  it.each([
    ["<p>un<b>believ</b>able<br>don&rsquo;t</p>", "   un···believ····able    don’······t    "],
    ["<p>AT&ampT caf&eacute; &#146; &nope; a < b</p>", "   AT&···T café······· ’····· &nope; a < b    "],
    [
      "<p title='a > b'>See <a href=\"x\">this</a>, <code>x</code>.</p>",
      "                 See ············this····, ##############.    ",
    ],
    ["<p>One<!-- two --> <wbr>three<img src=x></p>", "   One············ ·····three###########    "],
    [
      "<p>One</p><script>if (a<b) '</p>'</script><style>p{}</style>",
      "   One                                                      ",
    ],
    ["<p>See https://example.com/a?b=1&amp;c=2.", "   See #################################."],
    ["\uFEFF<p>One", "    One"],
  ])("reads %j", (source, prose) => {
    expect(visible(readHtml(source))).toBe(prose);
  });

  it("knows the kinds of its blocks, end tags or none", () => {
    const source = `<!doctype html><html><head><title>Not me</title></head><body><h1>Ferry <i>sails</i></h1>
<p>By Jane Roe<p>PARIS (AP) &mdash; It sails.<ul><li>one<ul><li>two</ul><li>three</ul>
<blockquote><p>Nothing changes.<li>item</li></blockquote><table><tr><th>a<td>b<tr><td>c</table>
<figure><img src=x><figcaption>The ferry</figcaption></figure>Tail.`;
    expect(outline(readHtml(source))).toEqual([
      "headline: Ferry sails",
      "byline: By Jane Roe",
      "paragraph: PARIS (AP) — It sails.",
      "list-item: one",
      "list-item: two",
      "list-item: three",
      "block-quote: Nothing changes.",
      "block-quote: item",
      "table-cell: a",
      "table-cell: b",
      "table-cell: c",
      "caption: The ferry",
      "paragraph: Tail.",
    ]);
  });

  it("does not let a tag that is never closed swallow the paragraphs below", () => {
    expect(outline(readHtml("<p>One <code>x</p><p>Two.</p><p>Th<b>ree.</p><p>Four.</p>"))).toHaveLength(4);
    expect(readHtml("<p>One <a href='x").prose).toHaveLength(17);
    expect(readHtml("<script>").prose).toBe("        ");
  });
});
