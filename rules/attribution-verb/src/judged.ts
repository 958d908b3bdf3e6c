import { isOwnClause, sourceKindOf } from "@copydesk/article";
import type { Article, Attribution, Token } from "@copydesk/rule-kit";
import { isAdmission } from "./admissions.js";
import { isTag } from "./tags.js";
import { JUDGED_VERBS, type JudgedVerb } from "./verbs.js";

/** A verb that does more than attribute, where it attributes. */
export interface Judgement extends JudgedVerb {
  readonly name: string;
  readonly verb: Token;
}

const HOUSE: JudgedVerb = {
  manner: "strained",
  reason: "is not used here for speech",
  instead: ["say"],
  beside: "anything",
};

/** The judgement on an attribution's verb; `also` and `allow` are the desk's, in dictionary form. */
export function judgementOf(
  article: Article,
  attribution: Attribution,
  { also, allow }: { readonly also: readonly string[]; readonly allow: readonly string[] },
): Judgement | undefined {
  const { verb: name, cue, tense } = attribution;
  if (name === undefined || cue === undefined || allow.includes(name)) return undefined;
  const judged = also.includes(name) ? HOUSE : JUDGED_VERBS.get(name);
  if (judged === undefined || (tense !== "past" && tense !== "present")) return undefined;
  if (judged.beside === "quotation" && !isTag(article, attribution)) return undefined;
  if (judged.mayAdmit === true && isAdmission(article, attribution)) return undefined;
  const verb = article.tokens[article.tokenIndexAt(cue.start)]!;
  if (article.blocks[verb.block]!.kind !== "paragraph") return undefined;
  const speaks = sourceKindOf(article, attribution);
  if ((speaks !== "person" && speaks !== "name") || !isOwnClause(article, attribution)) return undefined;
  return { ...judged, name, verb };
}
