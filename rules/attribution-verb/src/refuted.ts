import type { Article, Finding, Token } from "@copydesk/rule-kit";

/** What is said against somebody, and denied or disputed; that it is refuted takes a proof. */
const CLAIMS: ReadonlySet<string> = new Set(
  "accusation accusations allegation allegations assertion assertions charge charges claim claims criticism report reports rumor rumors rumour rumours suggestion suggestions".split(
    " ",
  ),
);
const INSTEAD: Readonly<Record<string, readonly [string, string]>> = {
  refuted: ["denied", "disputed"],
  refutes: ["denies", "disputes"],
};
const PEOPLE: ReadonlySet<string> = new Set(["he", "she", "they"]);
/** Words between the verb and the claim: `refuted the opposition's latest claims`. */
const LONGEST_OBJECT = 5;

/** `The mayor refuted the claims`, in running copy: what a person or body does; `the figures refuted the claims` is what proof does. */
export function* refuted(article: Article): Generator<Finding<"refuted">> {
  const { prose, tokens } = article;
  for (let at = prose.indexOf("refute"); at >= 0; at = prose.indexOf("refute", at + 6)) {
    const verb = tokens[article.tokenIndexAt(at)];
    if (verb === undefined || verb.start !== at || !Object.hasOwn(INSTEAD, verb.text)) continue;
    if (article.quotationAt(verb) !== undefined || !isSomebody(article, tokens[verb.index - 1])) continue;
    if (!hasClaim(tokens, verb)) continue;
    const words = INSTEAD[verb.text]!;
    yield {
      message: "refuted",
      span: verb,
      data: { expected: words[0] },
      suggestions: words.map((text) => ({ label: `write "${text}"`, edits: [{ span: verb, text }] })),
    };
  }
}

function isSomebody(article: Article, token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (PEOPLE.has(token.text.toLowerCase())) return true;
  const kind = article.names.mentionAt(token)?.entity.kind;
  return kind === "person" || kind === "organisation";
}

function hasClaim(tokens: readonly Token[], verb: Token): boolean {
  for (const token of tokens.slice(verb.index + 1, verb.index + 1 + LONGEST_OBJECT)) {
    if ((token.kind !== "word" && token.text !== "'") || token.block !== verb.block) return false;
    if (CLAIMS.has(token.text)) return true;
  }
  return false;
}
