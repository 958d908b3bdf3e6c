import { BEFORE_NAME, STARTERS } from "./abbreviations.js";
import type { Block, Sentence, Token } from "./types.js";

const CLOSERS = "\"”’'»)]}›";
const OPENERS = "\"“‘'«([{‹";

/**
 * Sentences of whole blocks in turn, those of the tokens from one place to another; every token of a block is in exactly one of its
 * sentences. They are numbered from 0.
 */
export function splitSentences(
  prose: string,
  tokens: readonly Token[],
  blocks: readonly Block[],
  firstToken: number,
  endToken: number,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = firstToken;
  for (let at = firstToken; at < endToken; at += 1) {
    const token = tokens[at]!;
    const last = at + 1 === endToken || tokens[at + 1]!.block !== token.block;
    const end = last ? at + 1 : sentenceEnd(prose, tokens, at);
    if (end === 0) continue;
    sentences.push({
      index: sentences.length,
      block: token.block,
      start: tokens[first]!.start,
      end: Math.min(tokens[end - 1]!.end, blocks[token.block]!.end),
      firstToken: first,
      endToken: end,
    });
    first = end;
    at = end - 1;
  }
  return sentences;
}

/** Where the sentence that a token may end does end (the token after its closing marks), or 0. */
function sentenceEnd(prose: string, tokens: readonly Token[], at: number): number {
  const token = tokens[at]!;
  const ending = endingOf(prose, token);
  if (ending === undefined) return 0;
  let next = at + 1;
  while (next < tokens.length && isCloser(tokens[next]!, token.block)) next += 1;
  let follower = next;
  while (follower < tokens.length && isOpener(tokens[follower]!, token.block)) follower += 1;
  const word = tokens[follower];
  if (word === undefined || word.block !== token.block) return next;
  if (!tokens[next]!.spaceBefore && ending !== "strong") return 0;
  return begins(word, ending, follower > next) ? next : 0;
}

const STOP = 0x2e;
const REST_OF_ENTITY = 0;

type Ending = "strong" | "stop" | "abbreviation" | undefined;

function endingOf(prose: string, token: Token): Ending {
  const { kind, text } = token;
  if (kind === "punctuation") {
    if (text === "?" || text === "!") return "strong";
    if (text === "." || text === "…" || text.startsWith("..")) return "stop";
    return undefined;
  }
  // The prose lies at hand, while the text of each word has to be fetched from somewhere.
  const last = prose.charCodeAt(token.end - 1);
  if (kind !== "word" || (last !== STOP && last !== REST_OF_ENTITY)) return undefined;
  if (text.charCodeAt(text.length - 1) !== STOP) return undefined;
  // `Frank A. Rose`, `Mr. Rose`: a name goes on behind these.
  if (text.length === 2 || BEFORE_NAME.has(text.slice(0, -1))) return undefined;
  return "abbreviation";
}

function isCloser(token: Token, block: number): boolean {
  return token.block === block && !token.spaceBefore && token.text.length === 1 && CLOSERS.includes(token.text);
}

function isOpener(token: Token, block: number): boolean {
  return token.block === block && token.text.length === 1 && OPENERS.includes(token.text);
}

/** Whether a sentence may begin with this word, after that kind of ending. */
function begins(word: Token, ending: Ending, opened: boolean): boolean {
  if (word.letterCase === "lower") return false;
  if (ending !== "abbreviation") return word.kind !== "punctuation" || /^[–—]|^--/.test(word.text) === false;
  if (word.kind !== "word") return opened;
  return opened || STARTERS.has(word.text);
}
