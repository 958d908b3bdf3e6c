import { cueVerb } from "@copydesk/article";
import type { Article, HouseStyle, Token } from "@copydesk/rule-kit";

/**
 * Whether the desk will want the past here: by house style, else in an article that attributes in both tenses. A present
 * form that has to be changed is then changed once, not to `says` now and to `said` after that.
 */
export function isToldInPast({ attributions }: Article, { tense }: HouseStyle): boolean {
  if (tense !== undefined) return tense === "past";
  return attributions.some((attribution) => attribution.tense === "past" && attribution.verb !== undefined);
}

/** The other verb in the form that this one has, `cites` and `note` make `notes`; or in the past, where that is the desk's. */
export function inFormOf(token: Token, verb: string, other: string, past: boolean): string | undefined {
  const forms = cueVerb(verb)?.forms;
  const others = cueVerb(other)?.forms;
  const typed = token.text.toLowerCase();
  const kind = (["past", "third", "gerund", "participle", "base"] as const).find((form) => forms?.[form] === typed);
  const written = kind && others?.[kind === "third" && past ? "past" : kind];
  if (written === undefined || token.letterCase !== "capitalised") return written;
  return written[0]!.toUpperCase() + written.slice(1);
}
