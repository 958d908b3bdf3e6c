import { isEveryday } from "@copydesk/lexicon";
import type { Article, Entity, Mention, Sentence } from "../types.js";
import { FAMOUS_PEOPLE } from "./data/famous.js";
import { foldName } from "./similar/fold.js";
import { flagsOf, NOT_NAME, ORGANISATION, PLACE, PLACE_WORD } from "./vocabulary.js";

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

/** A person whom the article names in full somewhere. */
export interface Person {
  readonly entity: Entity;
  readonly surname: string;
  readonly given: string;
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
/** A line of fewer words is a heading or a credit, whatever its end. */
const SHORTEST_SENTENCE = 5;

/** For `article.derive`: the people of an article and how each mention names them. Linear. */
export function people(article: Article): People {
  const persons: Person[] = [];
  const families = new Map<string, Person[]>();
  const running = new RunningCopy(article);
  for (const entity of article.names.entities) {
    const { kind, surname, given } = entity;
    if (kind !== "person" || surname === undefined || given === undefined) continue;
    const references = entity.mentions.map((mention) => {
      return { mention, form: formOf(mention), isRunning: running.holds(mention) };
    });
    const isFamous = FAMOUS_PEOPLE.has(`${given} ${surname}`);
    const person = { entity, surname, given, isFamous, isDoubtful: isDoubtful(surname), references };
    persons.push(person);
    const key = foldName(surname);
    const family = families.get(key);
    if (family === undefined) families.set(key, [person]);
    else family.push(person);
  }
  return { persons, families };
}

function formOf({ honorific, title, parts }: Mention): ReferenceForm {
  let named = 0;
  let hasGiven = false;
  for (const { role } of parts) {
    if (role === "given" || role === "initial") hasGiven = true;
    if (role === "surname" || role === "name") named += 1;
  }
  if (hasGiven) return named > 0 ? "full" : "other";
  if (named !== 1) return "other";
  if (title !== undefined) return "titled";
  if (honorific === undefined) return "surname";
  return COURTESY.has(honorific) ? "courtesy" : "titled";
}

function isDoubtful(surname: string): boolean {
  return isEveryday(surname) || (flagsOf(surname) & (PLACE | PLACE_WORD | ORGANISATION | NOT_NAME)) !== 0;
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
    const { text } = tokens[last]!;
    return text === "." || text === "?" || text === "!" || text.endsWith(".") || text === ":" || text === "…";
  }
}
