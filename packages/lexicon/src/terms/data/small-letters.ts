/** Terms that dictionaries have in small letters too, in senses that news copy has no use for. */
export const neverSmall = `
  Charlottesville, Christian, Colorado, English, Frankfurt, Geneva, German, Medicaid, Medicare
`;

/** Terms that recipes and dances have in small letters, though the lexicon does not: "two chile peppers". */
export const alsoSmall = `
  Alaska, Charleston, Chile
`;
