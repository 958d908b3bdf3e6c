/** Countries and continents, by the names that the news has for them, and some that are no more. */
export const countries = `
  Afghanistan, Africa, Albania, Algeria, Andorra, Angola, Antarctica, Antigua, Argentina, Armenia, Asia, Australia, Austria, Azerbaijan,
  Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Bhutan, Bolivia, Bosnia, Botswana, Brazil, Britain, Brunei, Bulgaria,
  Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Central African Republic, Chad, Chile, China, Colombia, Comoros,
  Costa Rica, Crimea, Croatia, Cuba, Cyprus, Czech Republic, Czechoslovakia, Denmark, Djibouti, Dominican Republic, East Timor, Ecuador,
  Egypt, El Salvador, England, Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia, Europe, Finland, France, Gabon, Gambia, Georgia,
  Germany, Ghana, Great Britain, Greece, Greenland, Grenada, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Herzegovina, Honduras,
  Hong Kong, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya,
  Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos, Latin America, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg,
  Macedonia, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Marshall Islands, Mauritania, Mauritius, Mexico, Micronesia, Moldova,
  Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nauru, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria,
  North America, North Korea, North Macedonia, Northern Ireland, Norway, Oman, Pakistan, Palestine, Panama, Papua New Guinea, Paraguay,
  Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania, Russia, Rwanda, Samoa, San Marino, Saudi Arabia, Scotland, Senegal,
  Serbia, Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia, Solomon Islands, Somalia, South Africa, South America, South Korea,
  South Sudan, Soviet Union, Spain, Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Tibet,
  Tonga, Trinidad, Tunisia, Turkey, Turkmenistan, Tuvalu, Uganda, Ukraine, United Arab Emirates, United Kingdom, United States, Uruguay,
  Uzbekistan, Vanuatu, Vatican, Venezuela, Vietnam, Wales, West Bank, Yemen, Yugoslavia, Zambia, Zimbabwe
`;
