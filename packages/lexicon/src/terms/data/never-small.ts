/** Terms that dictionaries have in small letters too, in senses that news copy has no use for. */
export const neverSmall = `
  Charlottesville, Christian, Colorado, English, Frankfurt, Geneva, German, Medicaid, Medicare
`;
