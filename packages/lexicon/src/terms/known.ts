import { compileTerms, type Terms } from "./compile.js";
import { alwaysCapital } from "./data/always-capital.js";
import { beliefs } from "./data/beliefs.js";
import { calendar } from "./data/calendar.js";
import { cities } from "./data/cities.js";
import { companies } from "./data/companies.js";
import { countries } from "./data/countries.js";
import { demonyms } from "./data/demonyms.js";
import { institutions } from "./data/institutions.js";
import { lookAlikes } from "./data/look-alikes.js";
import { misnomers } from "./data/misnomers.js";
import { people, surnames } from "./data/people.js";
import { regions } from "./data/regions.js";
import { alsoSmall, neverSmall } from "./data/small-letters.js";
import { treaties } from "./data/treaties.js";

/** The terms of a list: between commas and line ends. */
export const listed = (text: string): string[] => text.trim().split(/,\s+/);

let known: Terms | undefined;

/** Names that every reader of the news knows: places, peoples, institutions, treaties, people, companies. Ready when first asked for. */
export function knownTerms(): Terms {
  known ??= compileTerms({
    terms: [beliefs, calendar, cities, companies, countries, demonyms, institutions, regions, treaties].flatMap(listed),
    people: [people, surnames].flatMap(listed),
    alwaysCapital: listed(alwaysCapital),
    lookAlikes: listed(lookAlikes),
    neverSmall: listed(neverSmall),
    alsoSmall: listed(alsoSmall),
    misnomers,
  });
  return known;
}
