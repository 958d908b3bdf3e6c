// One measurement in a process of its own, which prints it as JSON: node measure.mjs '{"what": "speed", …}'

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { countWords, supply } from "./articles.mjs";
import { contestants } from "./contestants.mjs";

const ARTICLE_WORDS = 800;

/**
 * Texts are bounded by number as well as by time, or the fastest would be through a folder of articles before it is measured.
 * An engine goes on compiling what it runs for some hundred articles.
 */
const WARM_UP_SECONDS = 3;
const MOST_WARM_UP = 300;
const MOST_OF_A_SIZE = 10;

/** Lints until the code is warm, but two texts at least. */
async function warmUp(seconds, lint, nextText) {
  const until = performance.now() + seconds * 1000;
  for (let count = 0; count < MOST_WARM_UP && (count < 2 || performance.now() < until); count++) {
    const text = nextText();
    if (text !== undefined) await lint(text);
  }
}

const measurements = {
  /**
   * Words per second, warm.
   *
   * @param {{ contestant: string, ext: string, articles: string | undefined, seed: number, seconds: number }} request
   */
  async speed({ contestant, rules, ext, articles, seed, seconds }) {
    const texts = supply(articles, seed);
    const lint = await contestants[contestant]({ rules });
    await warmUp(
      WARM_UP_SECONDS,
      (text) => lint(text, ext),
      () => texts.next(ARTICLE_WORDS, ext),
    );
    let [words, spent, findings] = [0, 0, 0];
    while (spent < seconds * 1000) {
      const text = texts.next(ARTICLE_WORDS, ext);
      if (text === undefined) break;
      words += countWords(text);
      const start = performance.now();
      findings += await lint(text, ext);
      spent += performance.now() - start;
    }
    return { wordsPerSecond: (words * 1000) / spent, findingsPerThousand: (findings * 1000) / words };
  },

  /** The most bytes that the process has held at once when it has linted so many articles. */
  async memory({ contestant, rules, ext, articles, seed, count }) {
    const texts = supply(articles, seed);
    const lint = await contestants[contestant]({ rules });
    for (let done = 0; done < count; done++) {
      const text = texts.next(ARTICLE_WORDS, ext);
      if (text === undefined) break;
      await lint(text, ext);
    }
    return { bytes: process.resourceUsage().maxRSS * 1024 };
  },

  /** Reads one article and is done; the time is taken from outside. */
  async once({ contestant, rules, file, ext }) {
    const lint = await contestants[contestant]({ rules });
    return { findings: await lint(readFileSync(file, "utf8"), ext) };
  },

  /**
   * Microseconds a word in one document, for documents of several sizes, smallest first.
   *
   * @param {{ contestant: string, ext: string, articles: string | undefined, seed: number, sizes: number[], limit: number }} request
   *   `limit`: a size that would take more seconds than this is left out, and after half as long no text is begun
   */
  async growth({ contestant, rules, ext, articles, seed, sizes, limit }) {
    const texts = supply(articles, seed);
    const lint = await contestants[contestant]({ rules });
    await warmUp(
      WARM_UP_SECONDS,
      (text) => lint(text, ext),
      () => texts.next(sizes[0], ext),
    );
    const perWord = {};
    let last = 0;
    let lastSize = sizes[0];
    for (const size of sizes) {
      if ((last * size) / lastSize > limit * 1000) break;
      const costs = [];
      const begun = performance.now();
      const spent = () => (performance.now() - begun) / 1000;
      do {
        const text = texts.next(size, ext);
        if (text === undefined) break;
        const start = performance.now();
        await lint(text, ext);
        last = performance.now() - start;
        costs.push((last * 1000) / countWords(text));
      } while (costs.length < MOST_OF_A_SIZE && spent() < (costs.length < 3 ? limit / 2 : 1));
      if (costs.length === 0) break;
      lastSize = size;
      perWord[size] = costs.sort((a, b) => a - b)[costs.length >> 1];
    }
    return { perWord };
  },

  /** Microseconds for each of so many repetitions of one thing in one line or file, the best of three. */
  async repetition({ contestant, rules, one, counts }) {
    const lint = await contestants[contestant]({ rules });
    await lint(one.repeat(counts[0]), ".txt");
    const perRepetition = {};
    for (const count of counts) {
      const costs = [];
      for (let run = 0; run < 3; run++) {
        const start = performance.now();
        await lint(one.repeat(count), ".txt");
        costs.push(((performance.now() - start) * 1000) / count);
      }
      perRepetition[count] = Math.min(...costs);
    }
    return { perRepetition };
  },

  /** Milliseconds from nothing to the first word looked up. */
  async lexicon({ library }) {
    const start = performance.now();
    let found;
    if (library === "copydesk") {
      found = (await import("../../packages/lexicon/dist/index.js")).has("word");
    } else {
      const { decodeTrie } = await import("cspell-trie-lib");
      const dictionary = new URL("node_modules/@cspell/dict-en_us/en_US.trie.gz", import.meta.url);
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
