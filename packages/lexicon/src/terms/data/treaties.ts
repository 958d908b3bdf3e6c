/** Treaties, the terms of arms control, laws, wars and great events. */
export const treaties = `
  Affordable Care Act, Americans with Disabilities Act, Anti-Ballistic Missile Treaty, Anti-Defamation League, Arab Spring,
  Arms Control and Disarmament Agency, Arms Export Control Act, Arms Trade Treaty, Berlin Wall, Bill of Rights,
  Biological Weapons Convention, Camp David Accords, Chemical Weapons Convention, Civil Rights Act, Clean Air Act, Clean Water Act,
  Comprehensive Nuclear-Test-Ban Treaty, Comprehensive Test Ban Treaty, Conventional Armed Forces in Europe, Cuban Missile Crisis,
  Dayton Accords, Declaration of Independence, Electoral College, Endangered Species Act, Espionage Act, Fissile Material Cutoff Treaty,
  Foreign Intelligence Surveillance Act, Freedom of Information Act, Geneva Convention, Geneva Conventions, Good Friday Agreement,
  Great Depression, Green New Deal, Gulf War, Helsinki Accords, Helsinki Final Act, Hippocratic Oath, Holocaust, Hurricane Katrina,
  Intermediate-Range Nuclear Forces, Iron Curtain, Kyoto Protocol, Lisbon Treaty, Louisiana Purchase, Maastricht Treaty, Magna Carta,
  Marshall Plan, Missile Defense Agency, Missile Technology Control Regime, Montreal Protocol, Mutual Assured Destruction, New Deal,
  New START, Nobel Peace Prize, North American Free Trade Agreement, North Atlantic Treaty, North Atlantic Treaty Organization,
  Nuclear Nonproliferation Treaty, Nuclear Suppliers Group, Nunn-Lugar, Nuremberg, Olympic Games, Open Skies Treaty,
  Organization for Security and Cooperation in Europe, Organization for the Prohibition of Chemical Weapons, Oslo Accords,
  Ottawa Convention, Paralympic, Partial Test Ban Treaty, Patriot Act, Pearl Harbor, Pulitzer Prize, Revolutionary War, Roe v. Wade,
  Schengen, Security Council, Star Wars, Strategic Arms Limitation Talks, Strategic Arms Reduction Treaty, Strategic Defense Initiative,
  Super Bowl, Treaty of Versailles, Vienna Document, Vietnam War, Voting Rights Act, Warsaw Pact, Watergate, World War
`;
