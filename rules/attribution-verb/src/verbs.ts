/** How a verb judges or strains, and what to write. */
export interface JudgedVerb {
  /** `strained`: shows off where `said` would do; `loaded`: tells the reader what to think of the speaker. */
  readonly manner: "strained" | "loaded";
  /** To be read behind the verb. */
  readonly reason: string;
  /** Plainer verbs, in dictionary form. */
  readonly instead: readonly string[];
  /** `quotation`: only beside the speaker's own words; with a clause it has another meaning, or is fair: `admitted that he fled`. */
  readonly beside: "anything" | "quotation";
  /** Right where the words own to a fault or a lack. */
  readonly mayAdmit?: boolean;
}

function verbs(list: string, verb: JudgedVerb): [string, JudgedVerb][] {
  return list.split(" ").map((name) => [name, verb]);
}

const SAY = ["say"];
const SOUND = "is a sound, not a way to say words";
const ANGER = "tells the reader that the speaker was angry";
const SCORN = "makes the speaker out to be scornful";
const MODESTY = "passes judgement on the speaker's modesty";
const PETTY = "makes the speaker out to be petty";
const DRAMA = "tells the reader how to take the words";

/**
 * Verbs of attribution that do more than attribute, by dictionary form. Not here, since reporters need them: `acknowledged`,
 * `argued`, `conceded`, `denied`, `insisted`, `maintained`, `noted`, `reiterated`, `stressed`, `warned`.
 */
export const JUDGED_VERBS: ReadonlyMap<string, JudgedVerb> = new Map([
  ...verbs("chuckle groan growl laugh roar sigh", {
    manner: "strained",
    reason: SOUND,
    instead: SAY,
    beside: "quotation",
  }),
  ...verbs("smile", { manner: "strained", reason: "is not a way to say words", instead: SAY, beside: "quotation" }),
  ...verbs("enthuse exclaim exult intone muse thunder", {
    manner: "strained",
    reason: DRAMA,
    instead: SAY,
    beside: "quotation",
  }),
  ...verbs("posit", {
    manner: "strained",
    reason: "is stiff for speech",
    instead: ["say", "suggest"],
    beside: "quotation",
  }),
  ...verbs("quip", {
    manner: "strained",
    reason: "explains that the words were funny",
    instead: SAY,
    beside: "quotation",
  }),
  ...verbs("aver avow opine", {
    manner: "strained",
    reason: "is not a word that readers use",
    instead: SAY,
    beside: "anything",
  }),
  ...verbs("highlight underline underscore", {
    manner: "strained",
    reason: "is what a pencil does, not a speaker",
    instead: ["say", "stress"],
    beside: "anything",
  }),
  ...verbs("pen", {
    manner: "strained",
    reason: "shows off where nothing more is meant than writing",
    instead: ["write"],
    beside: "quotation",
  }),
  ...verbs("share", { manner: "strained", reason: "is vague for speech", instead: SAY, beside: "quotation" }),
  ...verbs("state", { manner: "strained", reason: "is stiff for a person's speech", instead: SAY, beside: "anything" }),
  ...verbs("utter", {
    manner: "strained",
    reason: "says no more than the plain verb",
    instead: SAY,
    beside: "quotation",
  }),
  ...verbs("admit confess", {
    manner: "loaded",
    reason: "implies that something had been hidden",
    instead: SAY,
    beside: "quotation",
    mayAdmit: true,
  }),
  ...verbs("boast brag", { manner: "loaded", reason: MODESTY, instead: SAY, beside: "quotation" }),
  ...verbs("claim", {
    manner: "loaded",
    reason: "implies that the speaker is not to be believed",
    instead: SAY,
    beside: "quotation",
  }),
  ...verbs("crow gush rave", { manner: "loaded", reason: "mocks the speaker", instead: SAY, beside: "anything" }),
  ...verbs("fume snap vent", { manner: "loaded", reason: ANGER, instead: SAY, beside: "quotation" }),
  ...verbs("bemoan lament", {
    manner: "loaded",
    reason: "tells the reader that the speaker grieved",
    instead: SAY,
    beside: "quotation",
  }),
  ...verbs("gripe whine", { manner: "loaded", reason: PETTY, instead: ["say", "complain"], beside: "anything" }),
  ...verbs("rant", { manner: "loaded", reason: "dismisses the words as raving", instead: SAY, beside: "anything" }),
  ...verbs("scoff sneer sniff", { manner: "loaded", reason: SCORN, instead: SAY, beside: "anything" }),
]);

/** Take a thing, not a clause: what to write before `that`. */
export const NO_CLAUSE: ReadonlyMap<string, readonly string[]> = new Map([
  ["accuse", ["allege"]],
  ["applaud", ["say"]],
  ["articulate", ["say"]],
  ["cite", ["note", "say"]],
  ["commend", ["say"]],
  ["condemn", ["complain"]],
  ["denounce", ["complain"]],
  ["depict", ["say"]],
  ["describe", ["say", "explain"]],
  ["detail", ["explain"]],
  ["discuss", ["say", "explain"]],
  ["elaborate", ["explain"]],
  ["express", ["say"]],
  ["portray", ["say"]],
  ["praise", ["say"]],
  ["quote", ["say"]],
  ["refute", ["deny"]],
  ["speak", ["say"]],
  ["voice", ["say"]],
]);

/** Take the person spoken to before a clause: what to write where nobody is named. */
export const NEED_HEARER: ReadonlyMap<string, readonly string[]> = new Map([
  ["assure", ["say", "promise"]],
  ["inform", ["say"]],
  ["reassure", ["say"]],
  ["remind", ["note"]],
  ["tell", ["say"]],
]);
