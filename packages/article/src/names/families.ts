import type { Entity, Mention, NamePart } from "../types.js";
import { type CapitalSpelling, surnameKey } from "./capital-spelling.js";
import { fullNamesOf } from "./data/nicknames.js";
import { type Gender, HONORIFICS } from "./data/titles.js";

/** An entity while mentions of it are still being found. */
export interface Draft extends Omit<{ -readonly [K in keyof Entity]: Entity[K] }, "mentions"> {
  mentions: Mention[];
  /** How many words its fullest form has. */
  parts: number;
}

/** How many of one surname are compared where the given name does not decide. */
const MOST_COMPARED = 8;

/** The people of one surname. */
export class Family {
  readonly #people: Draft[];
  readonly #byGiven = new Map<string, Draft>();
  /** Whoever was last named. */
  latest: Draft;

  constructor(first: Draft) {
    this.#people = [first];
    this.latest = first;
  }

  get isOne(): boolean {
    return this.#people.length === 1;
  }

  add(person: Draft): void {
    this.#people.push(person);
  }

  /** Makes a person known by a given name, its initial and what it is short for. */
  register(given: string, person: Draft): void {
    const byGiven = this.#byGiven;
    if (byGiven.has(given)) return;
    byGiven.set(given, person);
    const initial = `${given.slice(0, 1)}.`;
    if (!byGiven.has(initial)) byGiven.set(initial, person);
    for (const full of fullNamesOf(given)) if (!byGiven.has(`~${full}`)) byGiven.set(`~${full}`, person);
  }

  findGiven(given: string): Draft | undefined {
    const byGiven = this.#byGiven;
    const known = byGiven.get(given) ?? byGiven.get(`~${given}`);
    if (known !== undefined) return known;
    if (given.charCodeAt(1) === 0x2e || given.length === 1) return byGiven.get(`${given.slice(0, 1)}.`);
    for (const full of fullNamesOf(given)) {
      const same = byGiven.get(full);
      if (same !== undefined) return same;
    }
    // `J. Doe` came first, and `Jane Doe` is the only one whom it can mean.
    const only = this.isOne ? this.#people[0]!.given : undefined;
    return only !== undefined && only.length < 3 && only[0] === given[0] ? this.#people[0] : undefined;
  }

  /** Whom `Mr. Doe` or `Doe` means: who was last named, if the courtesy title fits. */
  findFitting(gender: Gender | undefined): Draft | undefined {
    if (fits(this.latest, gender)) return this.latest;
    return this.#people.slice(0, MOST_COMPARED).find((one) => fits(one, gender));
  }
}

/** The families of an article. */
export class Families {
  readonly #byKey = new Map<string, Family>();
  /** By the surname as it stands: most stand many times. */
  readonly #byText = new Map<string, Family>();

  find(surname: string): Family | undefined {
    const known = this.#byText.get(surname);
    if (known !== undefined) return known;
    const family = this.#byKey.get(surnameKey(surname));
    if (family !== undefined) this.#byText.set(surname, family);
    return family;
  }

  findSpelling({ surname }: CapitalSpelling): Family | undefined {
    return this.#byKey.get(surname);
  }

  found(surname: string, person: Draft): Family {
    const family = new Family(person);
    this.#byKey.set(surnameKey(surname), family);
    return family;
  }
}

export function genderOf(honorific: string | undefined): Gender | undefined {
  return honorific === undefined ? undefined : HONORIFICS.get(honorific);
}

/** The first given name or initial. */
export function givenOf(parts: readonly NamePart[]): string | undefined {
  const [first] = parts;
  return first !== undefined && (first.role === "given" || first.role === "initial") ? first.text : undefined;
}

export function surnameOf(parts: readonly NamePart[]): string | undefined {
  for (const { role, text } of parts) if (role === "surname") return text;
  return undefined;
}

function fits(person: Draft, gender: Gender | undefined): boolean {
  return gender === undefined || person.gender === undefined || person.gender === gender;
}
