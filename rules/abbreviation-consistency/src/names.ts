/**
 * What follows or precedes an abbreviation that is then part of a name, which its owner spells: `US Weekly`, `UN Women`. Single
 * words, as they are written in the name.
 */
export const NAME_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "US",
    new Set(
      `Airways Bancorp Bank Bankcorp Cellular Foods Magazine News Oil Physical Renal Robotics Sailing Silica Steel Sugar Today
      Venture Weekly Xpress`.split(/\s+/),
    ),
  ],
  ["UK", new Set("Athletics Biobank Biocentre Finance Music Power Sport Uncut".split(" "))],
  ["UN", new Set("Dispatch Foundation Global Watch Women".split(" "))],
  ["EU", new Set("Observer Reporter".split(" "))],
  ["DC", new Set("Comics Entertainment Extended Films Shoes Studios Super Superheroes Universe United".split(" "))],
]);

/** Names that end with the abbreviation: `T-Mobile US`, `Cancer Research UK`. */
export const NAME_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["US", new Set("Bayer E.ON Guardian R T-Mobile Utd".split(" "))],
  [
    "UK",
    new Set(
      "Age Alzheimer's Autism Diabetes Diversity Finance Guardian HuffPost Hospitality Parkinson's Prostate Research Universities Women's".split(
        " ",
      ),
    ),
  ],
  ["EU", new Set(["Guardian", "Politico"])],
]);
