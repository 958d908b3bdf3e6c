import type { Token } from "../types.js";

/** Begin a sentence with a capital, and are no names: where one stands within a sentence, another has begun. */
const OPENERS: ReadonlySet<string> = new Set(
  `And Are As At Because But Can Did Do Does Don't Every For From He He's Here How However I I'd I'll I'm I've If In Is It It's Let Let's
  My No Not Nothing Now Of On Our Please She So Some Thank That That's The Their There There's These They They're They've This Those
  To Today We We'll We're We've What When Where Whether While Who Why With You You're Your`.split(/\s+/),
);
/** Of these, what a reporter's own paragraph begins with as often. */
const TOLD: ReadonlySet<string> = new Set("As At For From He In Of On She The To When While With".split(" "));
const FIRST_OR_SECOND: ReadonlySet<string> = new Set(
  `I I'm I've I'd I'll We We're We've We'd We'll My Our me my our us we we're we've we'd we'll you You your Your you're You're`.split(
    /\s+/,
  ),
);

/** `When`, `They`: words that speech often begins with, and names never do. */
export function isOpener({ text }: Token): boolean {
  return OPENERS.has(text);
}

/** `They`, `If`: less at home at the head of a reporter's own paragraph. */
export function beginsSpeech({ text }: Token): boolean {
  return OPENERS.has(text) && !TOLD.has(text);
}

/** Whether one of the tokens [from, to) is in the first or second person. */
export function isSpoken(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (FIRST_OR_SECOND.has(tokens[at]!.text)) return true;
  return false;
}
