/** Capitals and big cities, and the seas and rivers of the same news. */
export const cities = `
  Aberdeen, Abu Dhabi, Addis Ababa, Albany, Albuquerque, Aleppo, Alexandria, Amsterdam, Anchorage, Ankara, Annapolis, Antwerp, Athens,
  Atlanta, Auckland, Augusta, Austin, Baghdad, Baltimore, Bangkok, Barcelona, Baton Rouge, Beijing, Beirut, Belfast, Belgrade, Benghazi,
  Berlin, Birmingham, Boston, Brisbane, Brooklyn, Brussels, Bucharest, Budapest, Buenos Aires, Buffalo, Cairo, Calcutta, Calgary, Canberra,
  Cape Town, Caracas, Cardiff, Casablanca, Charleston, Charlottesville, Chattanooga, Chernobyl, Chicago, Cincinnati, Cleveland, Cologne,
  Copenhagen, Dakar, Dallas, Damascus, Denver, Des Moines, Detroit, Dhaka, Dubai, Dublin, Dusseldorf, Edinburgh, Edmonton, Fallujah,
  Florence, Fort Lauderdale, Fort Worth, Frankfurt, Geneva, Glasgow, Guadalajara, Guantanamo Bay, Gulf of Mexico, Hamburg, Hanoi,
  Harrisburg, Hartford, Havana, Helsinki, Hiroshima, Ho Chi Minh City, Hollywood, Honolulu, Houston, Hudson River, Indianapolis, Islamabad,
  Istanbul, Jacksonville, Jakarta, Jerusalem, Johannesburg, Kabul, Kandahar, Kansas City, Karachi, Kathmandu, Khartoum, Kigali, Kingston,
  Kinshasa, Knoxville, Kuala Lumpur, Kuwait City, Lagos, Lahore, Las Vegas, Leningrad, Lisbon, Liverpool, London, Los Angeles, Louisville,
  Madison, Madrid, Manchester, Manhattan, Manila, Marseille, Mecca, Melbourne, Memphis, Mexico City, Miami, Milan, Milwaukee, Minneapolis,
  Mogadishu, Monterrey, Montgomery, Montreal, Moscow, Mosul, Mumbai, Munich, Nagasaki, Nairobi, Naples, Nashville, New Delhi, New Haven,
  New Orleans, New York City, Newark, Oakland, Oklahoma City, Orlando, Osaka, Oslo, Ottawa, Pacific Ocean, Paris, Persian Gulf,
  Philadelphia, Phnom Penh, Phoenix, Pittsburgh, Portland, Prague, Pretoria, Providence, Pyongyang, Raleigh, Ramallah, Red Sea, Reykjavik,
  Richmond, Rio de Janeiro, Riyadh, Rome, Rotterdam, Sacramento, Salt Lake City, San Antonio, San Diego, San Francisco, San Salvador,
  Santa Barbara, Santa Monica, Santiago, Sarajevo, Scottsdale, Seattle, Seoul, Shanghai, Sheffield, Shenzhen, South China Sea, Southampton,
  Spokane, Springfield, Srebrenica, St. Louis, St. Petersburg, Stalingrad, Stockholm, Strasbourg, Stuttgart, Sydney, Tallahassee, Tampa Bay,
  Tbilisi, Tegucigalpa, Tehran, Tel Aviv, Tijuana, Tokyo, Toronto, Tripoli, Tucson, Tulsa, Vancouver, Venice, Versailles, Vienna,
  Vladivostok, Warsaw, Wellington, Wuhan, Yangon, Zurich
`;
