const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * What offices deal with, as the last word of its name: `Political Affairs`, `Arms Control`. With a capital, as an office is
 * written: `for comment` and `for help` are none.
 */
export const DOMAINS: ReadonlySet<string> = list(`
  Accountability Acquisition Administration Admissions Advancement Affairs Agriculture Analysis Arts Athletics
  Aviation Biodiversity Budget Business Children Climate Commerce Communication Communications Competition
  Compliance Conservation Consumers Control Cooperation Corrections Counterterrorism Credit Crime Culture Curriculum
  Cyber Cybersecurity Cyberspace Defence Defense Democracy Development Diplomacy Disarmament Diseases Diversity
  Education Elections Emergencies Employment Energy Enforcement Engagement Engineering Enrollment Environment
  Equality Equity Ethics Facilities Families Finance Fisheries Food Forestry Forests Gender Girls Governance Growth
  Health Homelessness Housing Immigration Inclusion Industry Information Infrastructure Innovation Inspection
  Inspections Institutions Instruction Integrity Intelligence Interior Investigation Investigations Investment
  Justice Labor Labour Land Law Legislation Licensing Logistics Maintenance Management Markets Media Medicine
  Migration Mines Mobility Nonproliferation Nutrition Oceans Operations Outreach Parks Pensions Personnel Planning
  Policies Policy Population Populations Preparedness Prevention Procurement Programmes Programming Programs
  Prosperity Protection Readiness Recovery Recruitment Reduction Reform Refugees Regulation Relations Research
  Resilience Resources Response Revenue Rights Roads Safety Sanctions Schools Science Sciences Security Services
  Sport Sports Stability Standards Statistics Strategy Studies Supply Sustainability Sustainment Tax Taxation
  Technologies Technology Terrorism Threats Tourism Trade Trafficking Training Transition Transport Transportation
  Treasury Verification Veterans Waste Water Welfare Wildlife Women Work Works Youth
`);

/** Bodies that an office is at the head of, or belongs to: `for the Bureau of Labor Statistics`. */
export const BODIES: ReadonlySet<string> = list(`
  Agency Branch Bureau Center Centre Commission Department Directorate Division Institute Ministry Office Region Secretariat Section Unit
`);

/** Verbs that make the person their object, so that what follows says why or whereto: `sent Ambassador Roe to Paris`. */
export const TAKES_PERSON: ReadonlySet<string> = list(`
  accompanied accompany appoint appointed appointing appoints asked assigned attached blame blamed blames blaming
  brought called choose chose compare compared compares consider considered credit credited credits deploy deployed
  dispatch dispatched dispatching drafted drove elevated escorted flew follow followed hailed hire hired introduce
  introduced introduces invite invited invites inviting join joined led lent loaned moved name named names naming
  nominate nominated nominates nominating pick picked picking picks pitched praise praised praises prefer preferred
  prefers present presented presents promoted propose proposed pushed ran reassigned recall recalled recalling
  recalls recommended return returned sacked select selected send sending sends sent showed shown sue sued summon
  summoned summoning summons swap swapped take takes taking tap tapped tapping taps thank thanked thanking thanks
  took touted traded transferred urged vet vetted want wanted wants welcome welcomed
`);
