// Compiles the word lists into data/lexicon.js, unless it stands there already for the same inputs.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { encodeAutomaton, encodeProperties, inSymbolOrder, symbolsOf } from "./automaton.mjs";
import { encodeNameLetters, STEP } from "./name-letters.mjs";
import { FLAGS, inputVersions, LEVELS, readVocabulary } from "./sources.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const data = join(here, "..", "data");
const artefact = join(data, "lexicon.js");
const declarations = join(data, "lexicon.d.ts");
const stampFile = join(data, "stamp");

/** A hash of everything that the artefact is made from. */
function stampOf() {
  const hash = createHash("sha256");
  for (const line of inputVersions()) hash.update(`${line}\n`);
  for (const folder of [here, join(here, "..", "lists")]) {
    for (const file of readdirSync(folder).sort()) hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
  }
  return hash.digest("hex");
}

const stamp = stampOf();
const current = existsSync(artefact) && existsSync(declarations) && existsSync(stampFile);
if (!current || readFileSync(stampFile, "utf8") !== stamp) {
  const vocabulary = await readVocabulary();
  const spellings = [...vocabulary.entries.keys()];
  const symbols = symbolsOf(spellings);
  const { words, keys } = inSymbolOrder(spellings, symbols);
  const automaton = encodeAutomaton(keys);
  const { table, properties } = encodeProperties(words.map((word) => vocabulary.entries.get(word)));
  const parts = {
    symbols,
    root: automaton.root,
    edgeCount: automaton.edgeCount,
    edges: automaton.edges,
    wordCount: words.length,
    table,
    properties,
    nameLetters: encodeNameLetters(spellings.filter((word) => (vocabulary.entries.get(word) & FLAGS.person) !== 0)),
    nameLetterStep: STEP,
    irregular: [...vocabulary.irregular].sort().join(" "),
    levels: LEVELS,
    flags: FLAGS,
  };
  mkdirSync(data, { recursive: true });
  writeFileSync(
    artefact,
    `// Compiled word lists; see NOTICES for whose they are.\n${Object.entries(parts)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
      .join("")}`,
  );
  const typeOf = (value) =>
    Array.isArray(value)
      ? "readonly number[]"
      : typeof value === "object"
        ? `{ ${Object.keys(value)
            .map((key) => `readonly ${key}: number`)
            .join("; ")} }`
        : typeof value;
  writeFileSync(
    declarations,
    Object.entries(parts)
      .map(([name, value]) => `export declare const ${name}: ${typeOf(value)};\n`)
      .join(""),
  );
  writeFileSync(stampFile, stamp);
  const kilobytes = Math.round(readFileSync(artefact).length / 1024);
  console.log(`lexicon: ${words.length} words, ${automaton.edgeCount} edges, ${kilobytes} kB`);
}
