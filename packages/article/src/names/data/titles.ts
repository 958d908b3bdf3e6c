import { list } from "./list.js";

export type Gender = "female" | "male";

/** Courtesy titles, with whom they are said of. */
export const HONORIFICS: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
  ["Dame", "female"],
  ["Dr", undefined],
  ["Dr.", undefined],
  ["Excellency", undefined],
  ["Herr", "male"],
  ["Hon.", undefined],
  ["Honorable", undefined],
  ["Honourable", undefined],
  ["Lady", "female"],
  ["Lord", "male"],
  ["Madam", "female"],
  ["Madame", "female"],
  ["Messrs", "male"],
  ["Messrs.", "male"],
  ["Miss", "female"],
  ["Mister", "male"],
  ["Mlle", "female"],
  ["Mlle.", "female"],
  ["Mme", "female"],
  ["Mme.", "female"],
  ["Monsieur", "male"],
  ["Mr", "male"],
  ["Mr.", "male"],
  ["Mrs", "female"],
  ["Mrs.", "female"],
  ["Ms", "female"],
  ["Ms.", "female"],
  ["Mx", undefined],
  ["Mx.", undefined],
  ["Señor", "male"],
  ["Señora", "female"],
  ["Sir", "male"],
]);

/** Main words of titles that stand before a name. */
export const TITLES: ReadonlySet<string> = list(`
  Adm. Admiral Admirals Administrator Adviser Advisor Amb. Ambassador Ambassadors Archbishop Atty. Ayatollah Brig. Brigadier
  CEO CFO COO Candidate Capt Capt. Captain Cardinal Chair Chairman Chancellor Chairwoman Chairperson Chief Cllr Cllr.
  Cmdr. Col Col. Colonel Commander Commissioner Comptroller Congressman Congresswoman Constable Coordinator Corporal
  Councillor Councilman Councilmember Councilor Councilwoman Counsel Counselor Cpl Cpl. Czar Delegate Deputy
  Detective Det. Director Doctor Emir Emperor Empress Envoy Executive Father Fr. Gen Gen. General Generals Gov Gov.
  Governor Governors Govs. Imam Insp. Inspector Judge Justice Justices Lance Leader Lieutenant Lt Lt. Maj. Manager
  Marshal Mayor Mayors Minister Ministers Mullah Officer Ombudsman Pastor Patrolman Pfc. Pope President Presidents
  Premier Prince Princess Principal Prof Prof. Professor Professors Prosecutor Provost Pvt. Queen Rabbi Rep Rep.
  Representative Representatives Reps. Rev Rev. Reverend Sec. Secretary Secretaries Sen Sen. Senator Senators Sens.
  Sergeant Sgt Sgt. Sheik Sheikh Sheriff Sister Solicitor Speaker Spc. Specialist Spokesman Spokesperson
  Spokeswoman Sultan Superintendent Supt. Treasurer Trooper Undersecretary Whip
`);

/** Words that stand before the main word of a title. */
export const TITLE_QUALIFIERS: ReadonlySet<string> = list(`
  Acting Assistant Asst. Associate Attorney Chief Co-Chair Crown Defence Defense Deputy District Economy Energy
  Environment Executive Ex-President Field Finance First Foreign Former Grand Health Home Homeland Interim Interior
  Joint Junior Justice Labor Labour Lead Lieutenant Lt Lt. Lt.-Gen. Maj. Majority Major Master Minority National
  Parliamentary Permanent Petty Presidential Press Prime Principal Private Security Senior Special Staff State Supreme Trade Treasury Under
  Vice
`);

/** Titles that are also common surnames: a title only where no given name stands before them. */
export const SOFT_TITLES: ReadonlySet<string> = list(`
  Abbot Baron Bishop Brother Count Countess Dean Duchess Duke Earl King Major Marshall
`);

/** A single name behind these is a given name: `Queen Elizabeth`, `Sir Ian`. */
export const BEFORE_GIVEN_NAME: ReadonlySet<string> = list(`
  Brother Dame Emir Emperor Empress Father King Pope Prince Princess Queen Saint Sheik Sheikh Sir Sister Sultan
`);
