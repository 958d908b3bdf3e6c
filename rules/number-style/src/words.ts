const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What is measured, scored or dated in figures however few it is: `5 miles`, `3 points`. */
export const MEASURED: ReadonlySet<string> = list(`
  acres amps assists bits bytes calories carats carries centimeters centimetres cents cups degrees digits dollars euros feet fouls furlongs
  gallons games gigabytes gigawatts goals grams hectares hertz inches innings ins kilobytes kilograms kilometers kilometres kilos
  kilowatts kisses knots lengths liters litres megabytes megahertz megapixels megawatts megs meters metres miles milligrams milliliters
  millimeters millimetres newtons ounces outs pence percentiles pints points pounds quarts rebounds receptions runs sacks seeds sets shots
  stars steals stone strokes tablespoons teaspoons terabytes tons tonnes touchdowns volts votes watts wickets wins yards
`);

/** What a figure behind it numbers, and does not count: `chapter 5`, `grade 3 students`, `under 5 girls`, `week 7 games`. */
export const NUMBERED: ReadonlySet<string> = list(`
  act age aged ages amendment apartment article battalion bay block book building bus category chapter class day district division episode
  exit figure flight floor formula gate grade group highway interstate item level line lot number no nos page pages paragraph part phase
  platform point precinct prop proposition question ratio room round route rule scene season section seed series size stage step suite
  table terminal test tier title top track type under unit verse version volume ward week year zone
`);

/** Ordinal figures that name: `the 5th district`, `the 9th circuit`. */
export const NAMED_BY_ORDINAL: ReadonlySet<string> = list(`
  amendment arrondissement battalion brigade circuit congressional congress district division fleet floor green hole infantry legislative
  minute over precinct regiment squadron street ward
`);

/** Tax forms: `they filed 1099 forms`. */
export const FORM_NUMBERS: ReadonlySet<string> = list("1040 1095 1098 1099");
