// Which word classes a spelling belongs to: base forms from WordNet, inflected forms by rule and from our own list.

/** An open class and the bit it has among a word's properties. The order is that of `src/grammar/classes.ts`. */
export const OPEN_CLASSES = ["noun", "plural", "verb", "third", "past", "participle", "gerund", "adjective", "adverb"];
const FIRST_BIT = 17;
export const classFlags = Object.fromEntries(OPEN_CLASSES.map((name, index) => [name, 1 << (FIRST_BIT + index)]));

/** WordNet's digit for the class of a sense; 5 is an adjective near another. */
const BASE_CLASS = { 1: "noun", 2: "verb", 3: "adjective", 4: "adverb", 5: "adjective" };

/** A class that a much used word is hardly ever used in says nothing: "people" the verb. */
const SELDOM = 0.04;
const MUCH_USED = 60;

/** Base forms to their classes, from `lemma%class:… offset sense uses`. */
function baseForms(senses) {
  const uses = new Map();
  for (const line of senses) {
    const [key, , , count] = line.split(" ");
    const [lemma, rest] = key.split("%");
    if (!/^[a-z'-]+$/.test(lemma)) continue;
    const byClass = uses.get(lemma) ?? {};
    const name = BASE_CLASS[rest[0]];
    byClass[name] = (byClass[name] ?? 0) + Number(count);
    uses.set(lemma, byClass);
  }
  const forms = new Map();
  for (const [lemma, byClass] of uses) {
    const total = Object.values(byClass).reduce((sum, count) => sum + count, 0);
    const names = Object.keys(byClass).filter((name) => total < MUCH_USED || byClass[name] >= SELDOM * total);
    forms.set(lemma, names);
  }
  return forms;
}

const stemBefore = (base, ending) => {
  if (/[^aeiou]y$/.test(base) && ending !== "ing") return `${base.slice(0, -1)}i`;
  if (base.endsWith("ie") && ending === "ing") return `${base.slice(0, -2)}y`;
  return base.endsWith("e") && !(ending === "ing" && /(?:ee|ye|oe)$/.test(base)) ? base.slice(0, -1) : base;
};

/** `stop` to `stopped`, `hope` to `hoped`, `carry` to `carried`; both spellings where the last letter may be doubled. */
function inflected(base, ending) {
  const forms = [stemBefore(base, ending) + ending];
  if (/[aeiou][bdfgklmnprstvz]$/.test(base)) forms.push(base + base.at(-1) + ending);
  return forms;
}

function withS(base) {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return [`${base}es`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`];
  return base.endsWith("o") ? [`${base}s`, `${base}es`] : [`${base}s`];
}

/**
 * Sets the class bits of listed small-letter words.
 * @param entries spelling to properties, changed in place
 * @param senses lines of WordNet's sense index
 * @param irregular lines `verb take took taken` and `noun foot feet`
 */
export function markWordClasses(entries, senses, irregular) {
  const mark = (word, name) => {
    const value = entries.get(word);
    if (value !== undefined && (value & 15) !== 0) entries.set(word, value | classFlags[name]);
  };
  const markAll = (words, name) => {
    for (const word of words) mark(word, name);
  };
  const irregularBases = new Set();
  for (const line of irregular) {
    const [kind, base, ...forms] = line.split(" ").map((each, index) => (index < 2 ? each : each.split("/")));
    irregularBases.add(`${kind} ${base}`);
    markAll(forms[0], kind === "noun" ? "plural" : "past");
    markAll(forms[1] ?? [], "participle");
  }
  for (const [base, names] of baseForms(senses)) {
    for (const name of names) {
      mark(base, name);
      if (name === "noun" && !irregularBases.has(`noun ${base}`)) markAll(withS(base), "plural");
      if (name === "adjective") for (const ending of ["er", "est"]) markAll(inflected(base, ending), "adjective");
      if (name !== "verb") continue;
      markAll(withS(base), "third");
      markAll(inflected(base, "ing"), "gerund");
      if (irregularBases.has(`verb ${base}`)) continue;
      for (const form of inflected(base, "ed")) {
        mark(form, "past");
        mark(form, "participle");
      }
    }
  }
}
