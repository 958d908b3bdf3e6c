/** Companies, brands and outlets of the daily news. */
export const companies = `
  Airbnb, Al Jazeera, American Airlines, Apple, Associated Press, AstraZeneca, Berkshire Hathaway, BlackRock, Bloomberg, Boeing,
  British Airways, British Broadcasting Corporation, BuzzFeed, Cambridge Analytica, Caterpillar, Chevrolet, Chevron, Chrysler,
  Cisco Systems, Citigroup, Coca-Cola, Comcast, Costco, Credit Suisse, Daily Mail, Daily Telegraph, Delta Air Lines, Deutsche Bank,
  Disneyland, ExxonMobil, Facebook, Fannie Mae, Financial Times, Ford Motor, Fox News, Freddie Mac, Gazprom, General Electric,
  General Motors, Goldman Sachs, Google, Halliburton, Harley-Davidson, Hewlett-Packard, Home Depot, Huffington Post, Hyundai, Instagram,
  JPMorgan Chase, Johnson & Johnson, Lehman Brothers, Lockheed Martin, Los Angeles Times, Lufthansa, Mercedes-Benz, Merrill Lynch,
  Microsoft, Mitsubishi, Monsanto, Morgan Stanley, Motorola, National Geographic, Netflix, New York Times, New Yorker, Newsweek,
  Northrop Grumman, Philip Morris, Procter & Gamble, Qualcomm, Raytheon, Reuters, Rolling Stone, Rolls-Royce, Samsung, Southwest Airlines,
  Spotify, Starbucks, Telemundo, Toyota, TripAdvisor, Union Carbide, United Airlines, Univision, Vanity Fair, Verizon, Volkswagen,
  Wall Street Journal, Walmart, Walt Disney, Warner Bros, Washington Post, Wells Fargo, WhatsApp, WikiLeaks, Wikipedia, YouTube
`;
