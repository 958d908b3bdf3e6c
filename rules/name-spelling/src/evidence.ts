import { fullNamesOf, nameDistance } from "@copydesk/article";
import { isName } from "@copydesk/lexicon";
import type { Profile } from "./profile.js";

/**
 * What the company that two spellings keep says of them: one person's name, words beside the same word, two names, or nothing.
 */
export type Company = "person" | "beside" | "different" | "open";

/** How alike the rest of the name must be where it is misspelled too: `Jefferey Esptein`. */
const SLIGHT = 0.9;

export function companyOf(one: Profile, other: Profile): Company {
  const given = compare(one.given, other.given, isSameGiven);
  // `Ovidio Guzmán López` and `Joaquín Guzmán Lopez`: brothers, and what stands between is their surname too.
  if (given === "different" && meets(one.before, other.before)) return "beside";
  if (given !== "open") return given;
  const surnames = compare(one.surnames, other.surnames, isSameSurname);
  if (surnames === "different" && meets(one.after, other.after)) return "beside";
  if (surnames !== "open") return surnames;
  if (meets(one.before, other.before) || meets(one.after, other.after)) return "beside";
  if (isOnlyGiven(one, other) || isOnlyGiven(other, one)) return "different";
  if (isOfAnother(one, other) || isOfAnother(other, one)) return "different";
  return one.bare > 0 || other.bare > 0 || isSlight(one, other) ? "open" : "different";
}

function compare(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  isSame: (a: string, b: string) => boolean,
): Company {
  if (one.size === 0 || other.size === 0) return "open";
  for (const a of one) for (const b of other) if (isSame(a, b)) return "person";
  return "different";
}

/** `Osama bin Laden` and a bare `Obama`: a given name with its surname, and something that never has one. */
function isOnlyGiven(one: Profile, other: Profile): boolean {
  if (one.surnames.size === 0 || one.given.size > 0 || other.surnames.size > 0) return false;
  if (nameDistance(one.spelling.key, other.spelling.key) >= 1) return true;
  return one.bare === 0 && (isName(one.spelling.text) || isName(other.spelling.text) || other.given.size > 0);
}

/** So near that the company they keep need not be looked at: `Anand Mahindar` and `Mahindra Group`. */
function isSlight(one: Profile, other: Profile): boolean {
  if (one.surnames.size + other.surnames.size > 0) return false;
  return one.spelling.key.length > 5 && nameDistance(one.spelling.key, other.spelling.key) <= 0.5;
}

/** `Niall Stanage` and `Luther Strange`: always named in full, and the other with another name before it. */
function isOfAnother(one: Profile, other: Profile): boolean {
  return one.given.size > 0 && one.bare === 0 && other.before.size > 0;
}

/** `Frank` and `F.`, `Chris` and `Christopher` */
function isSameGiven(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length === 1 || other.length === 1) return one.charAt(0) === other.charAt(0);
  return isShortFor(one, other) || isShortFor(other, one) || isSameSurname(one, other);
}

function isSameSurname(one: string, other: string): boolean {
  return one === other || (one.length > 5 && other.length > 5 && nameDistance(one, other) <= SLIGHT);
}

function isShortFor(short: string, full: string): boolean {
  const capitalised = short.charAt(0).toUpperCase() + short.slice(1);
  return fullNamesOf(capitalised).some((name) => name.toLowerCase() === full);
}

function meets(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const word of one) if (other.has(word)) return true;
  return false;
}
