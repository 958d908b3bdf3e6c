function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Stand for somebody who was named before, or is about to be. */
export const PRONOUNS = words(
  `anyone everybody everyone he her hers herself him himself his i many me most my neither nobody one others our ours she some
  somebody someone their theirs them themselves they us we who whoever whom whose you your yours`,
);

/** Those that stand for one. */
export const SINGULAR_PRONOUNS = words("he her hers him his i me my she who whose");

/** Behind these a person is not the subject: `a plan of the mayor`. */
export const PREPOSITIONS = words("about against as at by for from in into near of on than that to with");

/** People, bodies and papers that can be quoted without a name, in the singular. */
export const SPEAKERS = words(
  `academic activist actor actress administration adviser advisor agency agent aide airline ally ambassador analyst answer
  article artist association athlete attorney aunt author authority bank board body boss boy broadcaster brother bureau caller
  candidate captain caption chair chairman chairwoman chancellor chant charity chief child church citizen clerk client coach
  coalition colleague columnist comment commentator commenter commission commissioner committee community company conservative
  constable consul contractor coroner corporation council councillor councilman councilwoman counsel country court cousin
  critic crowd customer dad daughter dealer dean defendant delegate democrat department deputy detective developer diplomat
  director doctor document donor driver e-mail economist editor editorial email employee employer engineer envoy epidemiologist
  executive expert family fan farmer father federation fighter filing firefighter firm fisherman foreman foundation founder
  friend general girl government governor grandfather grandmother group guard guest guide headline historian host husband
  indictment industry inspector institute insurer interview interviewer investigator investor journalist judge juror jury
  justice kid king lady law lawmaker lawsuit lawyer leader league lecturer letter liberal lieutenant magazine magistrate maker
  man manager manufacturer marcher mayor medic member memo memorandum merchant message miner minister ministry mom mother
  motion mum musician nation neighbor neighbour network newspaper niece note nurse observer officer official op-ed operative
  operator opinion opponent order organisation organiser organization organizer owner palace panel paper parent parishioner
  parliament participant partner party passenger pastor patient people person petition phrase pilot placard plaintiff player
  poet police politician poll pollster pope post poster premier presenter president priest prince princess principal prisoner
  producer professor prosecution prosecutor protester protestor psychologist publisher pupil queen question reader regulator
  relative reply report reporter representative republican rescuer researcher resident response retailer retiree review
  reviewer ruling sailor scholar scientist secretary senator sergeant shareholder sheriff shopper sign singer sister slogan
  soldier son source speaker speech spokesman spokesperson spokeswoman staff staffer statement strategist striker student
  studio study superintendent supervisor supplier supporter surgeon survey survivor suspect syndicate taxpayer teacher team
  teammate teen teenager tenant text tourist trade trader transcript treasurer treasury tribunal trustee tweet uncle union
  unionist university user vendor verdict veteran vicar victim video viewer villager visitor volunteer voter ward warden
  watchdog website whistleblower wife winner witness woman worker writer youth`,
);

/** Their irregular plurals. */
export const IRREGULAR_PLURALS = words(
  `agencies attorneys authorities bodies chairmen charities children churches citizens committees communities companies
  councilmen families firemen fishermen juries ladies men ministries nurses parties policemen replies secretaries spokesmen
  spokeswomen universities wives women`,
);

/** Somebody speaks where these stand, even where nobody can tell who. */
export const SAYING = words(
  "according added adds argued argues asked asks explained explains said saying says spoke told tells warned warns wrote writes",
);

/** What words are put into: `The ministry also released a statement` brings in the next paragraph. */
export const WORDED = words(
  "address comment comments conference email interview letter memo message note post press remarks report speech statement testimony text tweet video",
);
