import { CUE_VERBS, type CueVerb } from "./cue-verbs.js";
import { formsOf } from "./verb-forms.js";

const VERBS: ReadonlyMap<string, CueVerb> = new Map(CUE_VERBS.map((verb) => [verb.verb, verb]));

/** What is known of a verb of attribution by its dictionary form: what it takes, and its forms without a particle. */
export function cueVerb(name: string): (CueVerb & { readonly forms: ReturnType<typeof formsOf> }) | undefined {
  const verb = VERBS.get(name);
  return verb && { ...verb, forms: formsOf(verb) };
}
