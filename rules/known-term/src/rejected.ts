import { analyseText } from "@copydesk/article";
import { withoutPossessive } from "@copydesk/lexicon";
import type { Article, HouseTerm, Span, Token } from "@copydesk/rule-kit";

/** A form that the house style rejects, where it stands. */
export interface RejectedForm extends Span {
  /** What the house style writes, in the letter case that the place asks for. */
  readonly write: string;
}

interface Form {
  readonly words: readonly string[];
  readonly write: string;
  /** Words that the term has before and after the form, if it has: `New` of `New START treaty` before `START treaty`. */
  readonly around: { readonly before: readonly string[]; readonly after: readonly string[] } | undefined;
}

/** Finds the forms in the letter case they are listed in, with a capital where a sentence begins, and in capitals. */
export function* rejectedForms(article: Article, terms: readonly HouseTerm[]): Iterable<RejectedForm> {
  if (terms.length === 0) return;
  const forms = formsByFirstWord(terms);
  for (const token of article.tokens) {
    for (const form of forms.get(keyOf(token.text)) ?? []) {
      const found = formAt(article, token, form);
      if (found === undefined) continue;
      yield found;
      break;
    }
  }
}

/** The longest first: `e-mail address` before `e-mail`. */
function formsByFirstWord(terms: readonly HouseTerm[]): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form[]>();
  for (const { write, reject } of terms) {
    const right = wordsOf(write);
    for (const rejected of reject) {
      const words = wordsOf(rejected);
      const [first] = words;
      if (first === undefined || rejected === write) continue;
      const known = forms.get(keyOf(first));
      const form = { words, write, around: aroundIn(right, words) };
      if (known === undefined) forms.set(keyOf(first), [form]);
      else known.push(form);
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  return forms;
}

const wordsOf = (text: string): string[] => analyseText(text).tokens.map((token) => token.text);
const keyOf = (word: string): string => withoutPossessive(word).toLowerCase();

function aroundIn(right: readonly string[], words: readonly string[]): Form["around"] {
  for (let at = 0; at + words.length <= right.length; at += 1) {
    if (words.every((word, place) => right[at + place] === word))
      return { before: right.slice(0, at), after: right.slice(at + words.length) };
  }
  return undefined;
}

function formAt(article: Article, token: Token, { words, write, around }: Form): RejectedForm | undefined {
  const { tokens } = article;
  const end = token.index + words.length;
  const last = tokens[end - 1];
  if (last === undefined || last.block !== token.block) return undefined;
  const bare = last.text === words.at(-1) ? last.text : withoutPossessive(last.text);
  const typed = tokens.slice(token.index, end - 1).map(({ text }) => text);
  const wanted = inCaseOf(words, [...typed, bare], write, beginsSentence(article, token));
  if (wanted === undefined) return undefined;
  if (around !== undefined && standsIn(tokens, token.index - around.before.length, around.before)) {
    if (standsIn(tokens, end, around.after)) return undefined;
  }
  return { start: token.start, end: last.end - (last.text.length - bare.length), write: wanted };
}

const beginsSentence = (article: Article, token: Token): boolean =>
  article.sentenceAt(token.start)?.firstToken === token.index;

const standsIn = (tokens: readonly Token[], from: number, words: readonly string[]): boolean =>
  words.every((word, at) => tokens[from + at]?.text === word);

/** What to write where the form is typed so; `undefined` where this is not the form. */
function inCaseOf(
  words: readonly string[],
  typed: readonly string[],
  write: string,
  beginsSentence: boolean,
): string | undefined {
  const form = words.join(" ");
  const here = typed.join(" ");
  if (here === form) return beginsSentence && isCapital(form) ? capitalised(write) : write;
  if (beginsSentence && here === capitalised(form)) return capitalised(write);
  // "INTERNET" in a headline has nothing to do with how the word is written elsewhere.
  return here === form.toUpperCase() && write.toUpperCase() !== here ? write.toUpperCase() : undefined;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const isCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();
