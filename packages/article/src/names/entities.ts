import type { Entity, EntityKind, Mention, NamePart } from "../types.js";
import { type CapitalSpelling, withoutStops } from "./capital-spelling.js";
import { PARTICLES } from "./data/other-words.js";
import { type Draft, Families, genderOf, givenOf, surnameOf } from "./families.js";
import type { Reading } from "./parse.js";

/** Puts together the mentions of each person, organisation and place. The readings become the mentions. */
export function clusterReadings(readings: readonly Reading[]): {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
} {
  return new Clustering(readings).run();
}

class Clustering {
  readonly #readings: readonly Reading[];
  readonly #families = new Families();
  /** By given name, the one person who has it; `undefined` where several do. */
  readonly #given = new Map<string, Draft | undefined>();
  readonly #others = new Map<string, Draft>();
  /** By initials: `FBI`. */
  readonly #acronyms = new Map<string, Draft>();
  readonly #drafts: Draft[] = [];

  constructor(readings: readonly Reading[]) {
    this.#readings = readings;
  }

  run(): { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] } {
    // People named in full first: a headline has the bare surname before the text has introduced anyone.
    for (const reading of this.#readings) {
      if (reading.kind === "person") reading.entity = this.#introduced(reading);
    }
    const mentions = this.#readings.map((reading, index) => {
      const { entity } = reading;
      if (entity !== undefined) this.#noteLatest(reading, entity);
      return this.#mention(reading, index, entity ?? this.#referred(reading));
    });
    // In the order in which the reader meets them.
    const entities = this.#drafts.filter((draft) => draft.mentions.length > 0);
    entities.sort((one, other) => one.mentions[0]!.index - other.mentions[0]!.index);
    entities.forEach((entity, index) => {
      entity.index = index;
    });
    return { mentions, entities };
  }

  #mention(reading: Reading, index: number, entity: Draft): Mention {
    reading.index = index;
    reading.entity = entity;
    const mention = reading as Reading & { readonly entity: Entity };
    entity.mentions.push(mention);
    entity.title ??= reading.title;
    entity.gender ??= genderOf(reading.honorific);
    if (reading.parts.length > entity.parts) {
      entity.parts = reading.parts.length;
      entity.name = fullText(reading.parts);
    }
    return mention;
  }

  #introduced(reading: Reading): Draft | undefined {
    const given = givenOf(reading.parts);
    const surname = given === undefined ? undefined : surnameOf(reading.parts);
    if (given === undefined || surname === undefined) return undefined;
    let family = this.#families.find(surname);
    // `Van Susteren said`, behind Greta Van Susteren
    if (family !== undefined && PARTICLES.has(given.toLowerCase())) return undefined;
    const known = family?.findGiven(given);
    if (family !== undefined && known !== undefined) {
      family.register(given, known);
      return known;
    }
    const draft = this.#draft("person");
    draft.surname = surname;
    draft.given = given;
    if (family === undefined) family = this.#families.found(surname, draft);
    else family.add(draft);
    family.register(given, draft);
    if (given.length > 2) this.#given.set(given, this.#given.has(given) ? undefined : draft);
    return draft;
  }

  #noteLatest({ parts }: Reading, entity: Draft): void {
    const family = this.#families.find(surnameOf(parts) ?? "");
    if (family !== undefined) family.latest = entity;
  }

  /** Who or what a mention without a full name is of. */
  #referred(reading: Reading): Draft {
    if (reading.kind === "person") return this.#person(reading);
    const { single } = reading;
    if (single !== undefined && (reading.kind === "unknown" || isShouted(single.text))) {
      const family = this.#families.findSpelling(single);
      if (family !== undefined) return family.latest;
      const person = this.#given.get(single.text);
      if (person !== undefined) {
        person.confidence = Math.min(person.confidence, 0.7);
        return person;
      }
    }
    return this.#other(reading, single);
  }

  #person(reading: Reading): Draft {
    const surname = surnameOf(reading.parts);
    const given = givenOf(reading.parts);
    if (surname === undefined) {
      const known = given === undefined ? undefined : this.#given.get(given);
      return known ?? this.#other(reading, undefined);
    }
    const family = this.#families.find(surname);
    const fitting = family?.findFitting(genderOf(reading.honorific));
    if (family !== undefined && fitting !== undefined) {
      if (!family.isOne) fitting.confidence = Math.min(fitting.confidence, 0.6);
      return fitting;
    }
    const draft = this.#draft("person");
    draft.surname = surname;
    draft.confidence = 0.8;
    if (family === undefined) this.#families.found(surname, draft);
    else family.add(draft);
    return draft;
  }

  #other(reading: Reading, single: CapitalSpelling | undefined): Draft {
    const key = single?.plain ?? keyOf(reading.parts);
    let known = this.#others.get(key);
    if (known === undefined && single !== undefined) known = this.#acronyms.get(withoutStops(single.text));
    if (known !== undefined) return known;
    const draft = this.#draft(reading.kind);
    if (reading.kind === "unknown") draft.confidence = 0.5;
    this.#others.set(key, draft);
    if (single === undefined && (reading.kind === "organisation" || reading.kind === "place")) {
      const initials = initialsOf(reading.parts);
      if (!this.#acronyms.has(initials)) this.#acronyms.set(initials, draft);
    }
    return draft;
  }

  #draft(kind: EntityKind): Draft {
    const draft: Draft = {
      index: this.#drafts.length,
      kind,
      name: "",
      mentions: [],
      surname: undefined,
      given: undefined,
      title: undefined,
      gender: undefined,
      confidence: 1,
      parts: 0,
    };
    this.#drafts.push(draft);
    return draft;
  }
}

/** `ROSE` in a headline, and no acronym by its look. */
function isShouted(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase() && !text.includes(".");
}

function keyOf(parts: readonly NamePart[]): string {
  const name = fullText(parts);
  return parts[0]?.role === "given" ? `given ${name}` : withoutStops(name).toLowerCase();
}

function fullText(parts: readonly NamePart[]): string {
  let text = "";
  for (const part of parts) text = text === "" ? part.text : `${text} ${part.text}`;
  return text;
}

function initialsOf(parts: readonly NamePart[]): string {
  let initials = "";
  for (const { text } of parts) {
    const first = text.charAt(0);
    if (first !== first.toLowerCase()) initials += first;
  }
  return initials;
}
