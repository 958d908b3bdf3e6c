import type { Phrase } from "./phrase.js";

const BE = "(?:is|are|was|were)";
const DO = "(?:have|had|are|were|will|would|can|could|must|may|do|did)";

/** Constructions that join or ground something twice; sorted by key. */
export const CONSTRUCTIONS: readonly Phrase[] = [
  {
    key: "because",
    beside: "is|are|was|were|mainly|mostly|only|partly|simply|largely",
    pattern: `reasons?(?: why)?(?: [\\p{L}'’-]+){0,12}? ${BE}(?: (?:mainly|mostly|only|partly|simply|largely))? because(?! of the reason)`,
    write: undefined,
    reason: "gives the reason twice; write “that” for “because”",
  },
  {
    key: "between",
    beside: "#|$|£|€",
    pattern: "between ([$£€]?\\d[\\d,.]*(?: (?:percent|per cent|million|billion))?) to(?= [$£€]?\\d)",
    write: "between $1 and",
    reason: "mixes “between … and” with “from … to”",
  },
  {
    key: "each",
    beside: "have|had|are|were|will|would|can|could|must|may|do|did|also",
    pattern: `both (?:of )?(?:(?:the|these|those|his|her|its|their|our) )?(?:[\\p{L}'’-]+ ){1,2}${DO}(?: also)? each(?! (?:of|other|other's|time|year|month|week|day|night|morning|game|season)\\b)(?= [\\p{L}]+)`,
    write: undefined,
    reason: "has “both” and “each”; leave out one of them",
  },
  {
    key: "estimated",
    beside: "at|about|around|roughly|approximately",
    pattern: "estimated (?:at )?(?:about|around|roughly|approximately)(?= [$£€]?\\d)",
    write: undefined,
    reason: "says twice that the figure is no exact one",
  },
  {
    key: "etc",
    beside: undefined,
    pattern: '(?:including|such as|for example|for instance|e\\.g\\.),? [^.;:!?()“”"]{1,160}?,? (?:and )?etc\\b',
    write: undefined,
    reason: "says twice that there are more; leave out “etc.”",
  },
  { key: "well", beside: "as", pattern: "as well as also", write: "as well as", reason: "says “also” twice" },
  {
    key: "well",
    beside: "as",
    pattern:
      "both (in|by|for|from|to|with|on|at) (?:[\\p{L}'’-]+ ){1,4}as well as (?=(?:in|by|for|from|to|with|on|at)\\b)",
    write: undefined,
    reason: "has “both” and “as well as”; write “both … and”",
  },
];
