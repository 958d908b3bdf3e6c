import type { Article, FirstPerson, Mention, SuggestedEdit, Token } from "@copydesk/rule-kit";

/** Follow the subject of a clause. */
const FINITE: ReadonlySet<string> = new Set(
  "can could did does had has is may might must should was will would".split(" "),
);
const HIS = /^(?:[Hh]e|Mr\.?\s.*)$/;
const HER = /^(?:[Ss]he|M(?:r?s|iss)\.?\s.*)$/;
/** Stand before the subject of a clause, where `cooperation with Russia will` has one that is no name. */
const OPENING: ReadonlySet<string> = new Set(["and", "but", "said", "says", "that", ","]);
/** A clause is not followed further back. */
const LONGEST_CLAUSE = 24;

/** The pronoun in indirect speech, where there is one right word for it. */
export function rewordings(article: Article, { token, attribution }: FirstPerson): SuggestedEdit[] {
  const word = attribution === undefined ? undefined : possessiveFor(article, token, attribution);
  return word === undefined ? [] : [{ label: `write “${word}”`, edits: [{ span: token, text: word }] }];
}

function possessiveFor(
  article: Article,
  token: Token,
  { source, cue }: NonNullable<FirstPerson["attribution"]>,
): string | undefined {
  if (token.text === "our") {
    const subject = subjectBefore(article, token);
    return subject !== undefined && subject.entity.kind !== "person" ? "its" : undefined;
  }
  if (token.text !== "my" || source === undefined || cue === undefined || cue.end > token.start) return undefined;
  const name = article.source.slice(source.start, source.end);
  if (HIS.test(name)) return "his";
  return HER.test(name) ? "her" : undefined;
}

/** The subject of the clause that the word is in, if it is a name: `Marrovia would send a pilot to our side`. */
function subjectBefore({ tokens, names }: Article, word: Token): Mention | undefined {
  for (let at = word.index - 1; at > 0 && at > word.index - LONGEST_CLAUSE; at -= 1) {
    const token = tokens[at]!;
    if (token.block !== word.block || token.kind === "punctuation") return undefined;
    const subject = FINITE.has(token.text) ? names.mentionAt(tokens[at - 1]!) : undefined;
    if (subject !== undefined) return OPENING.has(tokens[subject.firstToken - 1]?.text ?? "") ? subject : undefined;
  }
  return undefined;
}
