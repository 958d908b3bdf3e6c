import { CUE_VERBS, type CueVerb } from "./cue-verbs.js";
import { formsOf } from "./verb-forms.js";

type KnownVerb = CueVerb & { readonly forms: ReturnType<typeof formsOf> };

const VERBS: ReadonlyMap<string, CueVerb> = new Map(CUE_VERBS.map((verb) => [verb.verb, verb]));
/** By dictionary form, those that were asked for: rules ask again for each attribution. */
const KNOWN = new Map<string, KnownVerb>();

/** What is known of a verb of attribution by its dictionary form: what it takes, and its forms without a particle. */
export function cueVerb(name: string): KnownVerb | undefined {
  const known = KNOWN.get(name);
  if (known !== undefined) return known;
  const verb = VERBS.get(name);
  if (verb === undefined) return undefined;
  const made = { ...verb, forms: formsOf(verb) };
  KNOWN.set(name, made);
  return made;
}
