import { cueVerb } from "@copydesk/article";
import type { Token } from "@copydesk/rule-kit";

/** The other verb in the form that this one has: `cites` and `note` make `notes`. */
export function inFormOf(token: Token, verb: string, other: string): string | undefined {
  const forms = cueVerb(verb)?.forms;
  const others = cueVerb(other)?.forms;
  const typed = token.text.toLowerCase();
  const kind = (["past", "third", "gerund", "participle", "base"] as const).find((form) => forms?.[form] === typed);
  const written = kind && others?.[kind];
  if (written === undefined || token.letterCase !== "capitalised") return written;
  return written[0]!.toUpperCase() + written.slice(1);
}
