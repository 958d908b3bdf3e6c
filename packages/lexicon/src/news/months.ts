/** A month as it is written in full and, where news copy shortens it before a day, in short. */
export interface Month {
  readonly name: string;
  /** Without its full stop; `May` has none, and the others of five letters or fewer are not shortened by most desks. */
  readonly short: string | undefined;
}

/** In the order of the year. */
export const MONTHS: readonly Month[] = [
  { name: "January", short: "Jan" },
  { name: "February", short: "Feb" },
  { name: "March", short: undefined },
  { name: "April", short: undefined },
  { name: "May", short: undefined },
  { name: "June", short: undefined },
  { name: "July", short: undefined },
  { name: "August", short: "Aug" },
  { name: "September", short: "Sept" },
  { name: "October", short: "Oct" },
  { name: "November", short: "Nov" },
  { name: "December", short: "Dec" },
];

const PLACES = new Map(
  MONTHS.flatMap(({ name, short }, place) =>
    [name, name.slice(0, 3), short ?? name].flatMap((form): [string, number][] =>
      ["", "."].flatMap((stop): [string, number][] => [
        [form + stop, place],
        [form.toUpperCase() + stop, place],
      ]),
    ),
  ),
);

/** Place in the year of `September`, `SEPTEMBER`, `Sept.` or `Sep`, 0 for January. */
export const monthPlace = (word: string): number | undefined => PLACES.get(word);
