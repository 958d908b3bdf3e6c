import { CUE_VERBS, type CueVerb } from "./cue-verbs.js";

/** `past` is also the participle of most verbs; `participle` is said of those whose participle is another word. */
export type FormKind = "base" | "third" | "past" | "participle" | "gerund";

export interface CueForm {
  readonly verb: CueVerb;
  readonly kind: FormKind;
  /** What must follow, of a phrasal verb: `["out"]`. */
  readonly particles: readonly string[];
}

/** The forms of a verb, by kind; a kind that is the same word as another is still listed. */
export function formsOf(verb: CueVerb): Readonly<Record<FormKind, string>> {
  const base = verb.verb.split(" ", 1)[0]!;
  const past = verb.past ?? withEnding(base, "ed", verb.doubles);
  return {
    base,
    third: thirdPerson(base),
    past,
    participle: verb.participle ?? past,
    gerund: withEnding(base, "ing", verb.doubles),
  };
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}

function withEnding(base: string, ending: "ed" | "ing", doubles: boolean | undefined): string {
  if (doubles === true) return base + base.slice(-1) + ending;
  if (ending === "ed" && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (base.endsWith("e") && (ending === "ed" || !base.endsWith("ee"))) return base.slice(0, -1) + ending;
  return base + ending;
}

/** Word, in lower case or capitalised, to what it may be; a phrasal verb before the same verb without its particle. */
const CUE_FORMS: ReadonlyMap<string, readonly CueForm[]> = listForms();

/** What a word is as a form of a cue verb. */
export function cueFormsOf(word: string): readonly CueForm[] | undefined {
  return CUE_FORMS.get(word);
}

function listForms(): Map<string, CueForm[]> {
  const forms = new Map<string, CueForm[]>();
  for (const verb of [...CUE_VERBS].sort((a, b) => b.verb.split(" ").length - a.verb.split(" ").length)) {
    const particles = verb.verb.split(" ").slice(1);
    const known = new Set<string>();
    for (const [kind, word] of Object.entries(formsOf(verb)) as [FormKind, string][]) {
      // `read` is base and past, `told` past and participle: the past form is told from the base by what stands before.
      if (known.has(word)) continue;
      known.add(word);
      for (const key of [word, word[0]!.toUpperCase() + word.slice(1)]) {
        const list = forms.get(key);
        if (list === undefined) forms.set(key, [{ verb, kind, particles }]);
        else list.push({ verb, kind, particles });
      }
    }
  }
  return forms;
}
