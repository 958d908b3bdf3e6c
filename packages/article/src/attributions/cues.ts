import type { Attribution, Token } from "../types.js";
import type { CueVerb } from "./cue-verbs.js";
import type { FoldedText } from "./folded-text.js";
import { ADVERBS, BE, DETERMINERS, DO, HAVE, MODALS, PREPOSITIONS } from "./grammar.js";
import { CUE_FORMS, type CueForm } from "./verb-forms.js";

/** A verb of attribution where it stands, with its auxiliaries. */
export interface Cue {
  readonly verb: CueVerb;
  /** The group, from its first auxiliary to behind its particle: `has said`, `pointed out`. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly headToken: number;
  readonly tense: NonNullable<Attribution["tense"]>;
  /** `finite`: has a subject; `participle`: `saying`; `infinitive`: `to say`; `passive`: `was told`. */
  readonly shape: "finite" | "participle" | "infinitive" | "passive";
  /** As likely a noun or an adjective by its form alone: `claims`, `report`. */
  readonly doubtful: boolean;
}

const LONGEST_GROUP = 8;

/** The cue whose main verb is this token; undefined where the word is no verb, or a verb in another construction. */
export function cueAt(text: FoldedText, at: number, floor: number): Cue | undefined {
  const token = text.tokens[at]!;
  const forms = CUE_FORMS.get(token.text);
  if (forms === undefined) return undefined;
  // `the Washington Post`, `the United States`: a verb has a capital letter only where a sentence begins.
  if (token.letterCase !== "lower" && at > floor && !text.endsSentence(at - 1) && !text.isFolded(at - 1))
    return undefined;
  const form = forms.find((candidate) => particlesFollow(text, at, candidate));
  return form === undefined ? undefined : readGroup(text, at, form, floor);
}

function particlesFollow(text: FoldedText, at: number, { particles }: CueForm): boolean {
  for (let place = 0; place < particles.length; place += 1) {
    const next = at + 1 + place;
    if (text.tokens[next]?.text !== particles[place] || text.isFolded(next) || !text.sameBlock(at, next)) return false;
  }
  return true;
}

function readGroup(text: FoldedText, at: number, form: CueForm, floor: number): Cue | undefined {
  let firstToken = at;
  let nearest: string | undefined;
  let finite: string | undefined;
  for (let before = at - 1; before >= floor && before >= at - LONGEST_GROUP; before -= 1) {
    if (text.isFolded(before) || text.endsSentence(before)) break;
    const word = lower(text.tokens[before]!);
    if (isAuxiliary(word) || word === "to") {
      nearest ??= word;
      finite = word;
      firstToken = before;
      if (word === "to") break;
    } else if (!isAdverb(text.tokens[before]!)) break;
  }
  const rest = { verb: form.verb, firstToken, headToken: at, endToken: at + 1 + form.particles.length };
  if (nearest === undefined || finite === undefined) return bareGroup(text, rest, form, floor);
  return auxiliaryGroup(rest, form, nearest, finite);
}

type Group = Pick<Cue, "verb" | "firstToken" | "headToken" | "endToken">;

function bareGroup(text: FoldedText, group: Group, { verb, kind }: CueForm, floor: number): Cue | undefined {
  if (kind === "participle") return undefined;
  const before = group.headToken - 1;
  if (before >= floor && !text.isFolded(before) && !text.endsSentence(before)) {
    const word = lower(text.tokens[before]!);
    // `the noted author`, `her claims`, `the town's reports`; but `the man from whom she heard that said`.
    if (word !== "that" && DETERMINERS.has(word) && !STANDS_ALONE.has(word)) return undefined;
    if (kind !== "gerund" && (PREPOSITIONS.has(word) || (kind !== "past" && isPossessive(word)))) return undefined;
    if (kind !== "past" && kind !== "gerund" && verb.alsoNoun === true && (word === "and" || word === "or"))
      return undefined;
  }
  if (kind === "gerund") return { ...group, tense: "other", shape: "participle", doubtful: false };
  const tense = kind === "past" ? "past" : "present";
  // `read` is past as well.
  const doubtful = (kind === "base" && verb.past !== verb.verb) || (kind === "third" && verb.alsoNoun === true);
  return { ...group, tense, shape: "finite", doubtful };
}

function auxiliaryGroup(group: Group, { kind }: CueForm, nearest: string, finite: string): Cue | undefined {
  const done = kind === "past" || kind === "participle";
  if (BE.has(nearest)) {
    if (kind === "gerund") return { ...group, tense: "other", shape: "finite", doubtful: false };
    if (!done) return undefined;
    const tense = BE.has(finite) ? (PAST_BE.has(finite) ? "past" : "present") : "other";
    return { ...group, tense, shape: "passive", doubtful: false };
  }
  if (HAVE.has(nearest)) return done ? { ...group, tense: "other", shape: "finite", doubtful: false } : undefined;
  if (kind !== "base") return undefined;
  if (nearest === "to") return { ...group, tense: "other", shape: "infinitive", doubtful: false };
  const tense = DO.has(nearest) ? (nearest.startsWith("did") ? "past" : "present") : "other";
  return { ...group, tense, shape: "finite", doubtful: false };
}

const PAST_BE: ReadonlySet<string> = new Set(["was", "were", "wasn't", "weren't"]);

/** Determiners that are also whole subjects: `one said`, `some say`. */
const STANDS_ALONE: ReadonlySet<string> = new Set(
  "this these those one two three four five six both several many most all some neither another each other".split(" "),
);

export function lower(token: Token): string {
  return token.letterCase === "lower" || token.letterCase === "none" ? token.text : token.text.toLowerCase();
}

export function isAdverb(token: Token): boolean {
  if (token.kind !== "word" || token.letterCase !== "lower") return false;
  return (
    ADVERBS.has(token.text) || (token.text.length > 4 && token.text.endsWith("ly") && !NOT_ADVERBS.has(token.text))
  );
}

const NOT_ADVERBS: ReadonlySet<string> = new Set([
  "family",
  "ally",
  "assembly",
  "supply",
  "rally",
  "monopoly",
  "anomaly",
  "bully",
  "belly",
]);

function isAuxiliary(word: string): boolean {
  return BE.has(word) || HAVE.has(word) || DO.has(word) || MODALS.has(word);
}

function isPossessive(word: string): boolean {
  return word.endsWith("'s") || word.endsWith("s'");
}
