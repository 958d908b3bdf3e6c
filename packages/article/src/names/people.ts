import { isEveryday, isName, isWord } from "@copydesk/lexicon";
import type { Article, Entity, Mention, Sentence } from "../types.js";
import { FAMOUS_PEOPLE } from "./data/famous.js";
import { PARTICLES } from "./data/other-words.js";
import { foldName } from "./similar/fold.js";
import {
  DEMONYM,
  flagsOf,
  NOT_NAME,
  ORGANISATION,
  PLACE,
  PLACE_WORD,
  QUALIFIER,
  SUBJECT,
  TITLE,
} from "./vocabulary.js";

/**
 * How a mention names a person. `full`: given name or initials and surname, with or without a title; `courtesy`: `Mr. Rose`;
 * `titled`: `Senator Rose`; `surname`: `Rose`; `other`: a given name alone, or anything else.
 */
export type ReferenceForm = "full" | "courtesy" | "titled" | "surname" | "other";

/** A mention of a person. */
export interface Reference {
  readonly mention: Mention;
  readonly form: ReferenceForm;
  /** Stands in the reporter's own sentences: no headline, caption, list, quotation or line without a full stop. */
  readonly isRunning: boolean;
}

/** Looks at the place when it is asked about it: of most references nobody asks. */
class FoundReference implements Reference {
  readonly #running: RunningCopy;
  #isRunning: boolean | undefined;

  constructor(
    readonly mention: Mention,
    readonly form: ReferenceForm,
    running: RunningCopy,
  ) {
    this.#running = running;
  }

  get isRunning(): boolean {
    this.#isRunning ??= this.#running.holds(this.mention);
    return this.#isRunning;
  }
}

/** A person whom the article names in full somewhere. */
export interface Person {
  readonly entity: Entity;
  readonly surname: string;
  readonly given: string;
  /** Surely a person: `Gun Violence` and `Memphis Depot` may be read as names too. */
  readonly isSure: boolean;
  /** Known to every reader by the surname alone. */
  readonly isFamous: boolean;
  /** The surname is a word or the name of a place too, so that standing alone it may mean another thing. */
  readonly isDoubtful: boolean;
  /** In the order of the text. */
  readonly references: readonly Reference[];
}

export interface People {
  /** In the order in which the article meets them. */
  readonly persons: readonly Person[];
  /** By folded surname, in the same order. */
  readonly families: ReadonlyMap<string, readonly Person[]>;
}

const COURTESY: ReadonlySet<string> = new Set(["Miss", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Mx", "Mx."]);
/** A line of fewer tokens is a heading or a credit, whatever its end. */
const SHORTEST_SENTENCE = 4;
/** A question alone on its line is a heading up to this length. */
const LONGEST_HEADING = 14;

const LONGEST_NAME = 6;
const NO_SURNAME = PLACE | PLACE_WORD | ORGANISATION | DEMONYM | NOT_NAME | TITLE;
const NO_GIVEN_NAME = NO_SURNAME | SUBJECT | QUALIFIER;

/** For `article.derive`: the people of an article and how each mention names them. Linear. */
export function people(article: Article): People {
  const persons: Person[] = [];
  const families = new Map<string, Person[]>();
  const running = new RunningCopy(article);
  for (const entity of article.names.entities) {
    const { kind, surname, given } = entity;
    if (kind !== "person" || surname === undefined || given === undefined) continue;
    const references = entity.mentions.map((mention) => new FoundReference(mention, formOf(mention, surname), running));
    const person: Person = {
      entity,
      surname,
      given,
      isSure: isSure(article, references),
      isFamous: FAMOUS_PEOPLE.has(`${given} ${surname}`),
      isDoubtful: isDoubtful(surname),
      references,
    };
    persons.push(person);
    const key = foldName(surname);
    const family = families.get(key);
    if (family === undefined) families.set(key, [person]);
    else family.push(person);
  }
  return { persons, families };
}

function formOf(mention: Mention, surname: string): ReferenceForm {
  const { honorific, title, parts } = mention;
  let hasSurname = false;
  let hasGiven = false;
  for (const { role, text } of parts) {
    if (role === "given" || role === "initial") hasGiven = true;
    // `Rose` alone may be short for `Rose Moss` too.
    else if ((role === "surname" || role === "name") && isSame(text, surname)) hasSurname = true;
  }
  if (!hasSurname) return "other";
  if (hasGiven) return "full";
  if (title !== undefined) return "titled";
  if (honorific === undefined) return "surname";
  return COURTESY.has(honorific) ? "courtesy" : "titled";
}

function isSame(one: string, other: string): boolean {
  return one === other || foldName(one) === foldName(other);
}

/** By the first full name: few words, each written as a name is, and one of them or a title that only people have. */
function isSure({ tokens }: Article, references: readonly Reference[]): boolean {
  const full = references.find(({ form }) => form === "full");
  if (full === undefined || full.mention.parts.length > LONGEST_NAME) return false;
  const { given, surname } = full.mention.entity;
  if (given === surname) return false;
  // `in Tears of the Sun Willis plays a soldier`
  if (full.mention.title === undefined && tokens[full.mention.firstToken - 1]?.text === "the") return false;
  let isKnown = references.some(({ mention }) => mention.honorific !== undefined || mention.title !== undefined);
  let isForeign = full.mention.parts.length === 2;
  for (const { role, text, token } of full.mention.parts) {
    isForeign &&= !isWord(text);
    if (role === "initial" || role === "particle" || role === "suffix") continue;
    // `in Oakland, Calif. Moss left`
    if (tokens[token]!.letterCase === "upper" || text.endsWith(".") || /-\p{Ll}/u.test(text)) return false;
    if (role !== "given") continue;
    if (tokens[token]!.letterCase === "mixed" && !isName(text)) return false;
    if (isEveryday(text) || (flagsOf(text) & NO_GIVEN_NAME) !== 0 || PARTICLES.has(text.toLowerCase())) return false;
    isKnown ||= isName(text);
  }
  return isKnown || isForeign;
}

function isDoubtful(surname: string): boolean {
  return isEveryday(surname) || (flagsOf(surname) & NO_SURNAME) !== 0;
}

/** Tells sentences of the report from what stands around them; each is looked at once. */
class RunningCopy {
  readonly #article: Article;
  readonly #known = new Map<Sentence, boolean>();

  constructor(article: Article) {
    this.#article = article;
  }

  holds(mention: Mention): boolean {
    const { blocks } = this.#article;
    if (blocks[mention.block]?.kind !== "paragraph") return false;
    const sentence = this.#article.sentenceAt(mention.start);
    if (sentence === undefined) return false;
    let isRunning = this.#known.get(sentence);
    if (isRunning === undefined) {
      isRunning = this.#isRunning(sentence);
      this.#known.set(sentence, isRunning);
    }
    return isRunning && this.#article.quotationAt(mention) === undefined;
  }

  #isRunning({ firstToken, endToken }: Sentence): boolean {
    const { tokens } = this.#article;
    if (endToken - firstToken < SHORTEST_SENTENCE) return false;
    let last = endToken - 1;
    while (last > firstToken && "\"'”’)".includes(tokens[last]!.text)) last -= 1;
    const { text, block } = tokens[last]!;
    // `What did Rose say?` between two paragraphs
    if (text === "?" && endToken - firstToken <= LONGEST_HEADING && tokens[endToken]?.block !== block) return false;
    return text === "." || text === "?" || text === "!" || text.endsWith(".") || text === ":" || text === "…";
  }
}
