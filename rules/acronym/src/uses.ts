import { type Article, type Span, type Token, WordMemo, WordTest } from "@copydesk/rule-kit";

/** An acronym where it stands; the span is the letters alone, without `’s` and what a hyphen joins to them. */
export interface Use {
  readonly letters: string;
  readonly token: Token;
  readonly span: Span;
  /** The token is the letters and nothing else. */
  readonly alone: boolean;
}

/** `JTA`, `JTAs`, `JTA's`, `JTA-led`, `pre-JTA`; no digits, no full stops, no letters of two acronyms. */
const SHAPE = /^(?:[a-z]{2,15}-)?([A-Z]{2,7})(?:'?s|')?(?:-[a-z]{2,20}){0,3}$/;

/** The acronyms of an article by their letters, each with its uses in order. */
export function acronymsOf(article: Article): Map<string, Use[]> {
  const found = new Map<string, Use[]>();
  for (const token of article.select(acronyms)) {
    const use = useIn(token);
    if (use === undefined) continue;
    const uses = found.get(use.letters);
    if (uses === undefined) found.set(use.letters, [use]);
    else uses.push(use);
  }
  return found;
}

const acronyms = new WordTest((text, letterCase) => letterCase !== "lower" && SHAPE.test(text));
const lettersOf = new WordMemo((text) => SHAPE.exec(text)?.[1]);

function useIn(token: Token): Use | undefined {
  const letters = lettersOf.of(token);
  if (letters === undefined) return undefined;
  const alone = letters.length === token.text.length;
  // Where markup or an entity stands in the word, its letters cannot be counted off.
  if (token.end - token.start !== token.text.length) return { letters, token, span: token, alone: false };
  const start = token.start + token.text.indexOf(letters);
  return { letters, token, span: { start, end: start + letters.length }, alone };
}
