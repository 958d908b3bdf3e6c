/** Days, months and feasts. */
export const calendar = `
  April, August, December, February, Friday, Good Friday, Halloween, Hanukkah, January, July, June, Labor Day, Memorial Day, Monday,
  November, October, Passover, Ramadan, Saturday, September, Sunday, Thanksgiving, Thursday, Tuesday, Wednesday
`;
