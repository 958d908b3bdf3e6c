import * as v from "valibot";

/** A text that says something. */
const words = v.pipe(v.string(), v.regex(/\S/));

const term = v.strictObject({
  write: v.pipe(words, v.description("The term as this desk writes it")),
  reject: v.pipe(v.array(words), v.minLength(1), v.description("Forms to correct to it, outside quotations")),
});

const stet = v.strictObject({
  text: v.pipe(words, v.description("The words to let stand, exactly as they are in the copy")),
  reason: v.pipe(words, v.description("Why they stand")),
  rule: v.optional(
    v.pipe(words, v.description("Id of the one rule that leaves them alone; every rule where left out")),
  ),
  file: v.optional(
    v.pipe(
      words,
      v.description("The one draft, or the folder of drafts with / at its end, as seen from here; all where left out"),
    ),
  ),
});

const oneOf = <const C extends readonly [string, ...string[]]>(choices: C, description: string) =>
  v.optional(v.pipe(v.picklist(choices), v.description(description)));

const forms = v.strictObject({
  months: oneOf(["short", "full"], "Months with a day: `Jan. 5` or `January 5`"),
  hours: oneOf(["a.m.", "am", "AM"], "`9 a.m.`, `9am` or `9 AM`"),
  percent: oneOf(["sign", "percent", "per cent"], "`5%`, `5 percent` or `5 per cent`"),
  numbers: oneOf(["nine", "ten", "ninety-nine"], "The greatest number in words"),
  states: oneOf(["short", "full"], "States behind a town: `Springfield, Ill.` or `Springfield, Illinois`"),
  dash: oneOf(["em", "spaced em", "spaced en"], "`one—two`, `one — two` or `one – two`"),
  "serial-comma": oneOf(["always", "never"], "The comma before the `and` of a list"),
});

/** What a `house-style.yml` may hold. The one place that says so: checks, types and the JSON schema come from here. */
export const houseStyleFile = v.pipe(
  v.strictObject({
    names: v.optional(v.pipe(v.array(words), v.description("Names as this desk spells them"))),
    terms: v.optional(v.pipe(v.array(term), v.description("Terms with one right form"))),
    acronyms: v.optional(v.pipe(v.array(words), v.description("Acronyms that need no spelling out"))),
    stet: v.optional(v.pipe(v.array(stet), v.description("Let it stand: words that no rule should report"))),
    tense: v.optional(v.pipe(v.picklist(["past", "present"]), v.description("Tense of said or says"))),
    dialect: v.optional(v.pipe(v.picklist(["american", "british"]), v.description("Whose spelling and punctuation"))),
    "news-style": oneOf(
      ["off", "info", "warning"],
      "How loud the rules of news style are: dates, times, numbers, money, titles and the like",
    ),
    forms: v.optional(
      v.pipe(forms, v.description("Which of several good forms this desk writes; an article may keep to any other")),
    ),
  }),
  v.title("Copydesk house style"),
);

export type HouseStyleFile = v.InferOutput<typeof houseStyleFile>;
