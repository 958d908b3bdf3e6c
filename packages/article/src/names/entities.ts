import type { Entity, EntityKind, Mention, NamePart } from "../types.js";
import { fullNamesOf } from "./data/nicknames.js";
import { type Gender, HONORIFICS } from "./data/titles.js";
import type { Reading } from "./parse.js";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface Draft extends Omit<Writable<Entity>, "mentions"> {
  mentions: Mention[];
  parts: number;
}

/** The people of one surname. */
interface Family {
  readonly people: Draft[];
  readonly byGiven: Map<string, Draft>;
  /** Whoever was last named in full. */
  latest: Draft;
}

/** How many of one surname are compared where the given name does not decide. */
const MOST_COMPARED = 8;

/** Puts together the mentions of each person, organisation and place. */
export function clusterReadings(readings: readonly Reading[]): {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
} {
  return new Clustering(readings).run();
}

class Clustering {
  readonly #readings: readonly Reading[];
  readonly #families = new Map<string, Family>();
  /** By given name, the one person who has it; `undefined` where several do. */
  readonly #given = new Map<string, Draft | undefined>();
  readonly #others = new Map<string, Draft>();
  /** By initials: `FBI`. */
  readonly #acronyms = new Map<string, Draft>();
  readonly #drafts: Draft[] = [];
  readonly #entityOf: (Draft | undefined)[];

  constructor(readings: readonly Reading[]) {
    this.#readings = readings;
    this.#entityOf = new Array(readings.length).fill(undefined);
  }

  run(): { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] } {
    // People named in full first: a headline has the bare surname before the text has introduced anyone.
    this.#readings.forEach((reading, at) => {
      if (reading.kind === "person") this.#entityOf[at] = this.#introduced(reading);
    });
    const mentions: Mention[] = [];
    this.#readings.forEach((reading, at) => {
      const entity = this.#entityOf[at] ?? this.#referred(reading);
      if (this.#entityOf[at] !== undefined) this.#noteLatest(reading, entity);
      mentions.push(mentionOf(reading, mentions.length, entity));
      note(entity, reading, mentions[mentions.length - 1]!);
    });
    // In the order in which the reader meets them.
    const entities = this.#drafts.filter((draft) => draft.mentions.length > 0);
    entities.sort((one, other) => one.mentions[0]!.index - other.mentions[0]!.index);
    entities.forEach((entity, index) => {
      entity.index = index;
    });
    return { mentions, entities };
  }

  #introduced(reading: Reading): Draft | undefined {
    const given = givenOf(reading.parts);
    const surname = surnameOf(reading.parts);
    if (given === undefined || surname === undefined) return undefined;
    const key = keyOf(surname);
    const family = this.#families.get(key);
    const known = family === undefined ? undefined : findGiven(family, given);
    if (known !== undefined) {
      register(family!, given, known);
      return known;
    }
    const draft = this.#draft("person");
    draft.surname = surname;
    draft.given = given;
    if (family === undefined) {
      const created: Family = { people: [draft], byGiven: new Map(), latest: draft };
      this.#families.set(key, created);
      register(created, given, draft);
    } else {
      family.people.push(draft);
      register(family, given, draft);
    }
    if (given.length > 2) this.#given.set(given, this.#given.has(given) ? undefined : draft);
    return draft;
  }

  #noteLatest(reading: Reading, entity: Draft): void {
    const family = this.#families.get(keyOf(surnameOf(reading.parts) ?? ""));
    if (family !== undefined) family.latest = entity;
  }

  /** Who or what a mention without a full name is of. */
  #referred(reading: Reading): Draft {
    if (reading.kind === "person") return this.#person(reading);
    const [part] = reading.parts;
    const single = reading.parts.length === 1 && part !== undefined;
    if (single && (reading.kind === "unknown" || isShouted(part.text))) {
      const family = this.#families.get(keyOf(part.text));
      if (family !== undefined) return family.latest;
      const person = this.#given.get(part.text);
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
      return known ?? this.#other(reading, false);
    }
    const key = keyOf(surname);
    const family = this.#families.get(key);
    const gender = genderOf(reading.honorific);
    if (family !== undefined) {
      const fitting = fits(family.latest, gender)
        ? family.latest
        : family.people.slice(0, MOST_COMPARED).find((one) => fits(one, gender));
      if (fitting !== undefined) {
        if (family.people.length > 1) fitting.confidence = Math.min(fitting.confidence, 0.6);
        return fitting;
      }
    }
    const draft = this.#draft("person");
    draft.surname = surname;
    draft.confidence = 0.8;
    if (family === undefined) this.#families.set(key, { people: [draft], byGiven: new Map(), latest: draft });
    else family.people.push(draft);
    return draft;
  }

  #other(reading: Reading, single: boolean): Draft {
    const name = fullText(reading.parts);
    const plain = name.includes(".") ? name.replaceAll(".", "") : name;
    const key = reading.parts[0]?.role === "given" ? `given ${name}` : plain.toLowerCase();
    const known = this.#others.get(key) ?? (single ? this.#acronyms.get(plain) : undefined);
    if (known !== undefined) return known;
    const draft = this.#draft(reading.kind);
    if (reading.kind === "unknown") draft.confidence = 0.5;
    this.#others.set(key, draft);
    if (!single && (reading.kind === "organisation" || reading.kind === "place")) {
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

function mentionOf(reading: Reading, index: number, entity: Draft): Mention {
  const { start, end, block, firstToken, endToken, honorific, title, parts } = reading;
  return { index, start, end, block, firstToken, endToken, entity, honorific, title, parts };
}

function note(entity: Draft, reading: Reading, mention: Mention): void {
  entity.mentions.push(mention);
  entity.title ??= reading.title;
  entity.gender ??= genderOf(reading.honorific);
  if (reading.parts.length > entity.parts) {
    entity.parts = reading.parts.length;
    entity.name = fullText(reading.parts);
  }
}

function register(family: Family, given: string, draft: Draft): void {
  const { byGiven } = family;
  if (!byGiven.has(given)) byGiven.set(given, draft);
  const initial = `${given.slice(0, 1)}.`;
  if (!byGiven.has(initial)) byGiven.set(initial, draft);
  for (const full of fullNamesOf(given)) if (!byGiven.has(`~${full}`)) byGiven.set(`~${full}`, draft);
}

function findGiven(family: Family, given: string): Draft | undefined {
  const { byGiven } = family;
  const known = byGiven.get(given) ?? byGiven.get(`~${given}`);
  if (known !== undefined) return known;
  if (given.charCodeAt(1) === 0x2e || given.length === 1) return byGiven.get(`${given.slice(0, 1)}.`);
  for (const full of fullNamesOf(given)) {
    const same = byGiven.get(full);
    if (same !== undefined) return same;
  }
  // `J. Doe` came first, and `Jane Doe` is the only one whom it can mean.
  const [only] = family.people;
  const alone = family.people.length === 1 && only?.given !== undefined && /^[A-Z]\.?/u.test(only.given);
  return alone && only!.given!.length < 3 && only!.given![0] === given[0] ? only : undefined;
}

function fits(person: Draft, gender: Gender | undefined): boolean {
  return gender === undefined || person.gender === undefined || person.gender === gender;
}

function genderOf(honorific: string | undefined): Gender | undefined {
  return honorific === undefined ? undefined : HONORIFICS.get(honorific);
}

/** `ROSE` in a headline, and no acronym by its look. */
function isShouted(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase() && !text.includes(".");
}

function givenOf(parts: readonly NamePart[]): string | undefined {
  const [first] = parts;
  return first !== undefined && (first.role === "given" || first.role === "initial") ? first.text : undefined;
}

function surnameOf(parts: readonly NamePart[]): string | undefined {
  return parts.find((part) => part.role === "surname")?.text;
}

/** `al-Assad` and `Assad`, `OBAMA` and `Obama` are one surname. */
function keyOf(surname: string): string {
  const lower = surname.toLowerCase();
  return lower.startsWith("al-") || lower.startsWith("el-") ? lower.slice(3) : lower;
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
