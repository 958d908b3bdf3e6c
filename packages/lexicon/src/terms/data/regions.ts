/** American states, Canadian and Australian provinces, and other parts of countries that the news speaks of. */
export const regions = `
  Alabama, Alaska, Alberta, Amazon, Appalachia, Arizona, Arkansas, Balkans, British Columbia, California, Catalonia, Caucasus, Chechnya,
  Colorado, Connecticut, Cornwall, Darfur, Delaware, District of Columbia, Florida, Gaza Strip, Golan Heights, Hawaii, Idaho, Illinois,
  Indiana, Iowa, Kansas, Kashmir, Kentucky, Kurdistan, Louisiana, Maine, Manitoba, Maryland, Massachusetts, Michigan, Middle East,
  Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Brunswick, New England, New Hampshire, New Jersey, New Mexico,
  New South Wales, New York, Newfoundland, North Carolina, North Dakota, Northern Territory, Nova Scotia, Ohio, Oklahoma, Ontario, Oregon,
  Patagonia, Pennsylvania, Prince Edward Island, Quebec, Queensland, Rhode Island, Saskatchewan, Scandinavia, Siberia, Silicon Valley,
  South Australia, South Carolina, South Dakota, Tasmania, Tennessee, Texas, Transylvania, Utah, Vermont, Virginia, Washington,
  West Virginia, Wisconsin, Wyoming, Yorkshire, Yukon
`;
