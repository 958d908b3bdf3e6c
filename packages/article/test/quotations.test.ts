import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseText, type Quotation } from "../src/index.js";

/** Each quotation as `d0 “text”`: weight and level, its span, and what is special about it. */
function read(text: string): string[] {
  return analyseText(text).quotations.map((quotation) => {
    const notes = [quotation.mistake, quotation.continued && "continued", quotation.continues && "continues"];
    const head = `${quotation.weight[0]}${quotation.level} ${text.slice(quotation.start, quotation.end)}`;
    return [head, ...notes.filter(Boolean)].join(" | ");
  });
}

describe("quotation marks", () => {
  it.each([
    ["curly", "“We go,” she said.", ["d0 “We go,”"]],
    ["straight", '"We go," she said.', ['d0 "We go,"']],
    ["single", "‘We go,’ she said.", ["s0 ‘We go,’"]],
    ["straight single", "'We go,' she said.", ["s0 'We go,'"]],
    ["guillemets", "« Allons », dit-elle.", ["d0 « Allons »"]],
    ["German guillemets", "»Los«, sagte sie.", ["d0 »Los«"]],
    ["low", "„Los“, sagte sie.", ["d0 „Los“"]],
    ["ASCII pairs", "``We go,'' she said.", ["d0 ``We go,''"]],
    ["pairs of curly single marks", "‘‘We go,’’ she said.", ["d0 ‘‘We go,’’"]],
    ["in brackets", '("We go," she said.)', ['d0 "We go,"']],
    ["beside dashes", 'It was over—"at last"—she said.', ['d0 "at last"']],
    ["before brackets and ellipses", '"[We] go ..." and "... stay."', ['d0 "[We] go ..."', 'd0 "... stay."']],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["The '90s were the workers' years of rock 'n' roll, o'clock and goin' home."],
    ["‘Tis the season, and in the ‘90s we took ‘em all."],
    ["He is 6'2\" and she 5' 11\"; the ship lay at 40°26'46\" north."],
    ["James' boat, the Qur'an, the U.S.' plan, Jr.'s, ’twas."],
    ["Read more » and » more"],
    ["« Back to the harbour"],
    ["”"],
    ['" " "'],
  ])("finds none in %j", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("runs over the line ends of a hard-wrapped paragraph", () => {
    const wrapped =
      "The mayor and the council met at the harbour on Monday and said that “the old\nbridge must go before the winter, and nobody in this town who has seen it will\nmiss it,” and then they left.";
    expect(read(wrapped)).toHaveLength(1);
    expect(read(wrapped)[0]).toMatch(/^d0 “the old\nbridge .*\nmiss it,”$/s);
  });

  it("tells inches from a closing mark", () => {
    expect(read('A 12" pipe. "A 12" pipe," she said. "It was 1998."')).toEqual([
      'd0 "A 12" pipe,"',
      'd0 "It was 1998."',
    ]);
  });

  it("knows marks that curl the wrong way", () => {
    const reversed = (text: string) =>
      analyseText(text).quotations.map(({ open, close }) => [open?.reversed, close?.reversed]);
    expect(reversed("“We go,“ she said.")).toEqual([[false, true]]);
    expect(reversed("”We go,” she said.")).toEqual([[true, false]]);
    expect(reversed("„Los“, sagte sie.")).toEqual([[false, false]]);
  });
});

describe("nesting", () => {
  it.each([
    ["“He said, ‘go,’ and left,” she said.", ["d0 “He said, ‘go,’ and left,”", "s1 ‘go,’"]],
    ["‘He said, “go,” and left,’ she said.", ["s0 ‘He said, “go,” and left,’", "d1 “go,”"]],
    ["“He said “go” and left,” she said.", ["d0 “He said “go” and left,”", "d1 “go”"]],
    ['"He said, "go.""', ['d0 "He said, "go.""', 'd1 "go."']],
    ["‘He said ‘go’ and left,’ she said.", ["s0 ‘He said ‘go’ and left,’", "s1 ‘go’"]],
    [
      "“She said, ‘He called it “absurd,”’” he said.",
      ["d0 “She said, ‘He called it “absurd,”’”", "s1 ‘He called it “absurd,”’", "d2 “absurd,”"],
    ],
    [
      "“The miners said ‘the workers’ rights are gone,’ and left.”",
      ["d0 “The miners said ‘the workers’ rights are gone,’ and left.”", "s1 ‘the workers’ rights are gone,’"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("finds the innermost quotation around a span", () => {
    const text = "“He said, ‘go now,’ and left,” she said. “We stayed.”";
    const article = analyseText(text);
    const at = (words: string) => {
      const start = text.indexOf(words);
      const found = article.quotationAt({ start, end: start + words.length });
      return found && text.slice(found.start, found.end);
    };
    expect(at("now")).toBe("‘go now,’");
    expect(at("left")).toBe("“He said, ‘go now,’ and left,”");
    expect(at("go now,’ and")).toBe("“He said, ‘go now,’ and left,”");
    expect(at("she said")).toBeUndefined();
    expect(at("stayed")).toBe("“We stayed.”");
    expect(at("“We stayed.”")).toBeUndefined();
  });
});

describe("quotations of several paragraphs", () => {
  it.each([
    [
      "each paragraph opens",
      "“We left.\n\n“We came back.\n\n“We slept.” It rained.",
      ["d0 “We left. | continues", "d0 “We came back. | continued | continues", "d0 “We slept.” | continued"],
    ],
    [
      "at two levels",
      "“‘We left.\n\n“‘We slept,’ he said.”",
      [
        "d0 “‘We left. | continues",
        "s1 ‘We left. | continues",
        "d0 “‘We slept,’ he said.” | continued",
        "s1 ‘We slept,’ | continued",
      ],
    ],
    [
      "past a cross-heading",
      "“We left.\n\nThe long road\n\n“We slept.”",
      ["d0 “We left. | continues", "d0 “We slept.” | continued"],
    ],
    [
      "verse",
      "“Roses for her,\n\nViolets for him,\n\nThistles for me.”",
      ["d0 “Roses for her, | continues", "d0 Thistles for me.” | continued"],
    ],
    [
      "without the second opening mark",
      "“We left at dawn.\n\nWe slept.”",
      ["d0 “We left at dawn. | continues", "d0 We slept.” | unopened | continued"],
    ],
    [
      "paragraphs run together",
      "“We left. “We slept,” he said. “It rained. “We woke.”",
      [
        "d0 “We left. | continues",
        "d0 “We slept,” | continued",
        "d0 “It rained. | continues",
        "d0 “We woke.” | continued",
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("missing marks", () => {
  it.each([
    ["“We go, she said. “We stay.”", ["d0 “We go, | unclosed", "d0 “We stay.”"]],
    ["“We go, said Ms. Hale, “and we stay.”", ["d0 “We go, | unclosed", "d0 “and we stay.”"]],
    ["“We go, Ms. Hale, a farmer, said.", ["d0 “We go, | unclosed"]],
    ["“We go,” she said. We stay.”", ["d0 “We go,”", "d0 We stay.” | unopened"]],
    ["Ms. Hale said, We go.”", ["d0 We go.” | unopened"]],
    ["The “big” one is gone,” she said.", ["d0 The “big” one is gone,” | unopened", "d1 “big”"]],
    [
      "“When we met, he stated that “we go.” -Mr. Hale",
      ["d0 “When we met, he stated that “we go.” | unclosed", "d1 “we go.”"],
    ],
    ["“We go,’ she said.", ["d0 “We go,’ | mismatched"]],
    ["‘We go,” she said.", ["s0 ‘We go,” | mismatched"]],
    ['"We go,\' she said. "We stay."', ["d0 \"We go,' | mismatched", 'd0 "We stay."']],
    ["We left at noon.’”", ["d0 We left at noon.’” | unopened"]],
    ["““We go,” she said.", ["d0 “ | stray", "d0 “We go,”"]],
    [
      "“We go.\n\nIt rained all day, and nobody left the house.\n\n“We stay.”",
      ["d0 “We go. | unclosed", "d0 “We stay.”"],
    ],
    ["“We go, she said.\n\n“We stay.”", ["d0 “We go, | unclosed", "d0 “We stay.”"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("keep to their paragraph", () => {
    const clean = "“We stay,” he said. “It is ‘home.’”";
    const alone = read(clean);
    for (const broken of ["“We go, she said.", "We go,” she said.", "“We “go, she said.", "‘We go,” she “said."]) {
      const text = `${clean}\n\n${broken}\n\nIt rained all day.\n\n${clean}`;
      const seen = read(text);
      expect(seen.slice(0, alone.length)).toEqual(alone);
      expect(seen.slice(-alone.length)).toEqual(alone);
    }
  });
});

describe("use", () => {
  it.each([
    ["“We will go home,” she said.", "speech"],
    ["“No,” she said.", "speech"],
    ["She called it “a very bad idea” twice.", "fragment"],
    ["They watched “The Wind in the Reeds” twice.", "term"],
    ["The so-called “green fee” rose.", "term"],
  ])("%s", (text, use) => {
    expect(analyseText(text).quotations.map((quotation) => quotation.use)).toEqual([use]);
  });
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    ..."“”‘’\"'„‚«»`".split(""),
    "''",
    "we go",
    "she said",
    ",",
    ".",
    " ",
    " ",
    "\n\n",
    "\0",
    "12",
    "—",
    "(",
    "\ud800",
  );
  const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(""));

  it("has quotations in order, properly nested and inside their blocks", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { quotations, blocks } = analyseText(text);
        quotations.forEach((quotation, index) => {
          const { start, end, open, close, content, parent } = quotation;
          const block = blocks[quotation.block]!;
          expect(quotation.index).toBe(index);
          expect(start).toBeGreaterThanOrEqual(block.start);
          expect(end).toBeLessThanOrEqual(block.end);
          expect([start, content.start, content.end, end]).toEqual(
            [start, content.start, content.end, end].sort((a, b) => a - b),
          );
          if (open !== undefined) expect(open.start).toBe(start);
          if (close !== undefined) expect(close.end).toBe(end);
          expect(open ?? close).toBeDefined();
          if (quotation.mistake === undefined && !quotation.continued && !quotation.continues) {
            expect(open).toBeDefined();
            expect(close).toBeDefined();
          }
          if (index > 0) expect(quotations[index - 1]!.start).toBeLessThanOrEqual(start);
          if (parent !== undefined) expect(holds(parent, quotation)).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });

  it("is not read into endless nesting", () => {
    for (const text of ["“we ", '"we ', "“we ‘go ", "“", "‘“"]) {
      const { quotations } = analyseText(`we ${text.repeat(50_000)}`);
      expect(quotations.length).toBeGreaterThan(0);
      expect(quotations.reduce((deepest, { level }) => Math.max(deepest, level), 0)).toBeLessThan(10);
    }
  });

  it("finds for every place the quotation that a search through all finds", () => {
    fc.assert(
      fc.property(texts, fc.nat(60), fc.nat(4), (text, start, length) => {
        const article = analyseText(text);
        const span = { start, end: start + length };
        const inside = article.quotations.filter(
          ({ content }) => content.start <= span.start && content.end >= span.end,
        );
        const found = article.quotationAt(span);
        expect(found === undefined).toBe(inside.length === 0);
        if (found !== undefined) expect(inside).toContain(found);
        for (const quotation of inside) expect(quotation.level).toBeLessThanOrEqual(found!.level);
      }),
      { numRuns: 500 },
    );
  });
});

function holds(outer: Quotation, inner: Quotation): boolean {
  return outer.start <= inner.start && outer.end >= inner.end && outer.block === inner.block;
}
