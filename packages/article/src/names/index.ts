import type { Article, Mention, Names, Token } from "../types.js";
import { readCapitals } from "./capitals.js";
import { clusterReadings } from "./entities.js";
import { parseRun, type Reading } from "./parse.js";
import { RunFinder } from "./runs.js";

/** The names of an article: each mention with the person, organisation or place it is of. Linear in the article. */
export function findNames(article: Article): Names {
  const readings: Reading[] = [];
  const collect = (reading: Reading): void => {
    readings.push(reading);
  };
  const finder = new RunFinder(article.tokens, article.sentences, readCapitals(article));
  finder.find((run) => parseRun(run, collect));
  const { mentions, entities } = clusterReadings(readings);
  return { mentions, entities, mentionAt: (token) => mentionAt(mentions, token) };
}

function mentionAt(mentions: readonly Mention[], token: Token): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mentions[middle]!.endToken > token.index) high = middle;
    else low = middle + 1;
  }
  const found = mentions[low];
  return found !== undefined && found.firstToken <= token.index ? found : undefined;
}
