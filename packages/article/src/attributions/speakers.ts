import type { Entity, Mention, Names, Token } from "../types.js";
import type { FoldedText } from "./folded-text.js";
import { PERSON_PRONOUNS } from "./grammar.js";
import type { Source } from "./phrases.js";
import { is, PREPOSITION } from "./word-classes.js";
import { lower } from "./words.js";

/** How many mentions a pronoun looks back over. */
const LONGEST_MEMORY = 24;

const MALE: ReadonlySet<string> = new Set([
  "mr",
  "sir",
  "lord",
  "king",
  "prince",
  "father",
  "brother",
  "señor",
  "monsieur",
  "herr",
]);
const FEMALE: ReadonlySet<string> = new Set([
  "mrs",
  "ms",
  "miss",
  "mme",
  "lady",
  "dame",
  "queen",
  "princess",
  "sister",
  "madam",
  "señora",
  "madame",
  "frau",
]);

/** Tells whom a source names. Sources must be asked about in order of the text. */
export class Speakers {
  readonly #text: FoldedText;
  readonly #names: Names;
  readonly #genders = new Map<Entity, "male" | "female">();
  #next = 0;
  /** Who spoke last, and where that was said. */
  #spoke: Entity | undefined;
  #spokeAt = -1;

  constructor(text: FoldedText, names: Names) {
    this.#text = text;
    this.#names = names;
    for (const { honorific, entity } of names.mentions) {
      const word = honorific?.replace(/\./g, "").toLowerCase();
      if (word === undefined) continue;
      if (MALE.has(word)) this.#genders.set(entity, "male");
      else if (FEMALE.has(word)) this.#genders.set(entity, "female");
    }
  }

  speakerOf(source: Source): Entity | undefined {
    const speaker = this.#read(source);
    if (speaker?.kind === "person") {
      this.#spoke = speaker;
      this.#spokeAt = this.#text.tokens[source.firstToken]!.start;
    }
    return speaker;
  }

  #read({ firstToken, endToken }: Source): Entity | undefined {
    const { tokens } = this.#text;
    if (endToken === firstToken + 1) {
      const gender = PERSON_PRONOUNS.get(lower(tokens[firstToken]!));
      if (gender !== undefined) return this.#lastPerson(tokens[firstToken]!, gender);
    }
    // The head is the last name before what the phrase goes on with: `Ostrow mayor Jane Roe of Marn`, `the mayor for Ostrow`.
    let head: Mention | undefined;
    for (let at = firstToken; at < endToken; ) {
      const mention = this.#names.mentionAt(tokens[at]!);
      // `Doe and Roe` are two.
      if (mention === undefined && head !== undefined && tokens[at]!.text === "and") return undefined;
      if (mention === undefined && (tokens[at]!.text === "," || is(tokens[at]!, PREPOSITION))) break;
      head = mention;
      at = mention === undefined ? at + 1 : Math.max(at + 1, mention.endToken);
    }
    return head === undefined || head.entity.kind === "place" ? undefined : head.entity;
  }

  /**
   * The person a pronoun stands for: the last to have spoken or to have begun a sentence, else the last named, outside
   * quotations.
   */
  #lastPerson(pronoun: Token, gender: "male" | "female"): Entity | undefined {
    const { mentions } = this.#names;
    while (this.#next < mentions.length && mentions[this.#next]!.start < pronoun.start) this.#next += 1;
    let last: Entity | undefined;
    for (let at = this.#next - 1; at >= 0 && at >= this.#next - LONGEST_MEMORY; at -= 1) {
      const mention = mentions[at]!;
      if (mention.start >= pronoun.start || !this.#fits(mention, gender)) continue;
      if (mention.start <= this.#spokeAt && this.#spoke !== undefined) break;
      if (this.#isSubject(mention)) return mention.entity;
      last ??= mention.entity;
    }
    return this.#spoke !== undefined && this.#suits(this.#spoke, gender) ? this.#spoke : last;
  }

  #fits({ entity, firstToken }: Mention, gender: "male" | "female"): boolean {
    if (entity.kind !== "person" || this.#text.isFolded(firstToken)) return false;
    return this.#suits(entity, gender);
  }

  #suits(entity: Entity, gender: "male" | "female"): boolean {
    const known = this.#genders.get(entity);
    return entity.kind === "person" && (known === undefined || known === gender);
  }

  /** Begins a sentence and is followed by its verb; not the first name of `Doe with Rose in 2009.` */
  #isSubject({ firstToken, endToken }: Mention): boolean {
    const { tokens } = this.#text;
    if (tokens[endToken - 1]!.text.endsWith("'s")) return false;
    const begins = firstToken === 0 || this.#text.endsSentence(firstToken - 1);
    const next = tokens[endToken];
    if (!begins || next === undefined || next.text === "and") return false;
    return next.letterCase !== "lower" || !is(next, PREPOSITION);
  }
}
