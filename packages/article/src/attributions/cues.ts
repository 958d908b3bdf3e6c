import type { Attribution } from "../types.js";
import { WordMemo } from "../words/knowledge.js";
import type { CueVerb } from "./cue-verbs.js";
import type { FoldedText } from "./folded-text.js";
import { BE, DO, HAVE } from "./grammar.js";
import { type CueForm, cueFormsOf, type FormKind } from "./verb-forms.js";
import { ADVERB, AUXILIARY, classesOf, DETERMINER, PREPOSITION } from "./word-classes.js";
import { lower } from "./words.js";

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
  /** As likely another word by its form alone: `claims`, `report`. */
  readonly doubtful: boolean;
  /** A bare form, as with `they say`: it has no inversion. */
  readonly bare: boolean;
}

const LONGEST_GROUP = 8;

const cueForms = new WordMemo(cueFormsOf);

/** The cue whose main verb is this token; undefined where the word is no verb, or a verb in another construction. */
export function cueAt(text: FoldedText, at: number, floor: number): Cue | undefined {
  const token = text.tokens[at]!;
  const forms = cueForms.of(token);
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
    const token = text.tokens[before]!;
    const classes = classesOf(token);
    const word = token.text;
    if ((classes & AUXILIARY) !== 0 || word === "to") {
      nearest ??= word;
      finite = word;
      firstToken = before;
      if (word === "to") break;
    } else if ((classes & ADVERB) === 0) break;
  }
  const use =
    nearest === undefined || finite === undefined
      ? bareUse(text, at, form, floor)
      : auxiliaryUse(form.kind, nearest, finite);
  if (use === undefined) return undefined;
  const { tense, shape, doubtful, bare } = use;
  const endToken = at + 1 + form.particles.length;
  return { verb: form.verb, firstToken, headToken: at, endToken, tense, shape, doubtful, bare };
}

type Use = Pick<Cue, "tense" | "shape" | "doubtful" | "bare">;

function useOf(tense: Use["tense"], shape: Use["shape"], doubtful = false, bare = false): Use {
  return { tense, shape, doubtful, bare };
}

// Made once: most verbs of a text are looked at here, and few are cues.
const PAST = useOf("past", "finite");
const PRESENT = useOf("present", "finite");
const OTHER = useOf("other", "finite");
const BARE = useOf("present", "finite", true, true);
const MAYBE_NOUN = useOf("present", "finite", true);
const PARTICIPLE = useOf("other", "participle");
const INFINITIVE = useOf("other", "infinitive");
const PASSIVE = {
  past: useOf("past", "passive"),
  present: useOf("present", "passive"),
  other: useOf("other", "passive"),
};

/** The use of a form without an auxiliary. */
function bareUse(text: FoldedText, at: number, { verb, kind }: CueForm, floor: number): Use | undefined {
  if (kind === "participle") return undefined;
  const before = at - 1;
  if (before >= floor && !text.isFolded(before) && !text.endsSentence(before)) {
    const token = text.tokens[before]!;
    const classes = classesOf(token);
    const word = lower(token);
    // `the noted author`, `her claims`, `the town's reports`; but `the man from whom she heard that said`.
    if ((classes & DETERMINER) !== 0 && word !== "that" && !STANDS_ALONE.has(word)) return undefined;
    if (kind !== "gerund" && (classes & PREPOSITION) !== 0) return undefined;
    if (kind !== "past" && isPossessive(word)) return undefined;
    if (kind !== "past" && kind !== "gerund" && verb.alsoNoun === true && (word === "and" || word === "or"))
      return undefined;
  }
  if (kind === "gerund") return PARTICIPLE;
  // `deference to police, states and voters`
  if (kind === "third" && verb.alsoNoun === true && isJoined(text, at)) return undefined;
  // `read` is base and past.
  if (kind === "past" || (kind === "base" && verb.past === verb.verb)) return PAST;
  if (kind === "base") return BARE;
  return verb.alsoNoun === true ? MAYBE_NOUN : PRESENT;
}

function isJoined(text: FoldedText, at: number): boolean {
  const next = text.tokens[at + 1]?.text;
  return (next === "and" || next === "or") && text.tokens[at - 1]?.text === ",";
}

/** The use of a form behind auxiliaries: the nearest rules its form, the first of them its tense. */
function auxiliaryUse(kind: FormKind, nearest: string, finite: string): Use | undefined {
  const done = kind === "past" || kind === "participle";
  if (BE.has(nearest)) {
    if (kind === "gerund") return OTHER;
    if (!done) return undefined;
    if (!BE.has(finite)) return PASSIVE.other;
    return PAST_BE.has(finite) ? PASSIVE.past : PASSIVE.present;
  }
  if (HAVE.has(nearest)) return done ? OTHER : undefined;
  if (kind !== "base") return undefined;
  if (nearest === "to") return INFINITIVE;
  if (!DO.has(nearest)) return OTHER;
  return nearest.startsWith("did") ? PAST : PRESENT;
}

const PAST_BE: ReadonlySet<string> = new Set(["was", "were", "wasn't", "weren't"]);

/** Determiners that are also whole subjects: `one said`, `some say`. */
const STANDS_ALONE: ReadonlySet<string> = new Set(
  "this these those one two three four five six both several many most all some neither another each other".split(" "),
);

function isPossessive(word: string): boolean {
  return word.endsWith("'s") || word.endsWith("s'");
}
