/**
 * Terms made of ordinary words that are one name wherever one of the words has a capital: "the White house". Many others are
 * not here because papers differ on them: "Gulf war", "Open Skies treaty", "Nobel peace prize", "European commission".
 */
export const alwaysCapital = `
  Capitol Hill, Coast Guard, Downing Street, Federal Reserve, Good Friday, Human Rights Watch, Justice Department, Middle East,
  National Guard, New York, New Zealand, North Korea, Oval Office, Peace Corps, Persian Gulf, Planned Parenthood, Red Sea, Silicon Valley,
  South Korea, State Department, Super Bowl, Supreme Court, Treasury Department, United Arab Emirates, United Kingdom, United Nations,
  United States, Wall Street, West Bank, White House, World Bank
`;
