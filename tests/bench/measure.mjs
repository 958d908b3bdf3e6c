// One measurement in a process of its own, which prints it as JSON: node measure.mjs '{"what": "speed", …}'

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";
import { countWords, supply } from "./articles.mjs";
import { contestants } from "./contestants.mjs";

const ARTICLE_WORDS = 800;

const measurements = {
  /**
   * Words per second, warm. Peak memory is taken when the first articles are done, so that it is that of equal work.
   *
   * @param {{ contestant: string, ext: string, articles: string | undefined, seed: number, warmUp: number, seconds: number }} request
   */
  async speed({ contestant, ext, articles, seed, warmUp, seconds }) {
    const texts = supply(articles, seed);
    const lint = await contestants[contestant]();
    const warmUntil = performance.now() + warmUp * 1000;
    for (let count = 0; count < 2 || performance.now() < warmUntil; count++) {
      const text = texts.next(ARTICLE_WORDS, ext);
      if (text === undefined) break;
      await lint(text, ext);
    }
    let [words, spent, findings, memory] = [0, 0, 0, 0];
    for (let count = 1; spent < seconds * 1000; count++) {
      const text = texts.next(ARTICLE_WORDS, ext);
      if (text === undefined) break;
      words += countWords(text);
      const start = performance.now();
      findings += await lint(text, ext);
      spent += performance.now() - start;
      if (count === 10) memory = process.resourceUsage().maxRSS * 1024;
    }
    memory ||= process.resourceUsage().maxRSS * 1024;
    return { wordsPerSecond: (words * 1000) / spent, findingsPerThousand: (findings * 1000) / words, memory };
  },

  /** Reads one article and is done; the time is taken from outside. */
  async once({ contestant, file, ext }) {
    const lint = await contestants[contestant]();
    return { findings: await lint(readFileSync(file, "utf8"), ext) };
  },

  /**
   * Microseconds a word in one document, for documents of several sizes, smallest first.
   *
   * @param {{ contestant: string, ext: string, articles: string | undefined, seed: number, sizes: number[], limit: number }} request
   *   `limit`: a size that would take more seconds than this is left out
   */
  async growth({ contestant, ext, articles, seed, sizes, limit }) {
    const texts = supply(articles, seed);
    const lint = await contestants[contestant]();
    const warmUntil = performance.now() + 1000;
    while (performance.now() < warmUntil) {
      const text = texts.next(sizes[0], ext);
      if (text === undefined) break;
      await lint(text, ext);
    }
    const perWord = {};
    let last = 0;
    let lastSize = sizes[0];
    for (const size of sizes) {
      if ((last * size) / lastSize > limit * 1000) break;
      const costs = [];
      const until = performance.now() + 1000;
      do {
        const text = texts.next(size, ext);
        if (text === undefined) break;
        const start = performance.now();
        await lint(text, ext);
        last = performance.now() - start;
        costs.push((last * 1000) / countWords(text));
      } while (costs.length < 3 || performance.now() < until);
      if (costs.length === 0) break;
      lastSize = size;
      perWord[size] = costs.sort((a, b) => a - b)[costs.length >> 1];
    }
    return { perWord };
  },

  /** Milliseconds from nothing to the first word looked up. */
  async lexicon({ library }) {
    const start = performance.now();
    let found;
    if (library === "copydesk") {
      found = (await import("../../packages/lexicon/dist/index.js")).has("word");
    } else {
      const { decodeTrie } = await import("cspell-trie-lib");
      const dictionary = createRequire(import.meta.url).resolve("@cspell/dict-en_us/en_US.trie.gz");
      found = decodeTrie(gunzipSync(readFileSync(dictionary))).has("word");
    }
    const milliseconds = performance.now() - start;
    if (!found) throw new Error(`${library} does not know "word"`);
    return { milliseconds };
  },
};

const request = JSON.parse(process.argv[2]);
process.stdout.write(JSON.stringify(await measurements[request.what](request)));
process.exit();
