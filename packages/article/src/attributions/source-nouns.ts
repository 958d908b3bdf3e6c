import { list } from "../names/data/list.js";

/** What a person is called by what he or she does or is, in the singular and in lower case; with the titles of names. */
export const PERSON_NOUNS: ReadonlySet<string> = list(`
  academic activist actor actress adviser advisor advocate aide analyst apprentice architect artist assistant astronomer author
  baker banker biologist boss boy brother builder businessman businesswoman buyer campaigner candidate captain carpenter cashier
  champion chef chemist clerk coach colleague columnist consultant contractor coordinator councillor councilman councilwoman
  critic curator customer daughter defendant dentist designer developer dispatcher driver economist editor employee engineer
  entrepreneur epidemiologist executive expert farmer father fellow firefighter fisherman foreman founder friend geologist girl
  goalkeeper grandfather grandmother guard guest guide historian homeowner host hunter husband inspector instructor investigator
  investor journalist juror landlord lawmaker lawyer lecturer librarian lobbyist lodger man manager mechanic member merchant mother
  musician negotiator neighbor neighbour novelist nurse official operator organiser organizer owner paramedic parent partner
  passenger pastor patient pediatrician pharmacist photographer physician physicist pianist pilot planner plumber poet politician
  pollster producer prosecutor psychologist refugee registrar reporter representative researcher resident reverend sailor scholar
  scientist sculptor shopkeeper singer sister skipper sociologist soldier solicitor son source spokesman spokesperson spokeswoman
  strategist student supervisor surgeon survivor suspect teacher technician teenager tenant tourist trader trainer treasurer
  trustee veteran veterinarian victim vice-president visitor volunteer waiter waitress widow widower wife winner
  witness woman worker writer
`);

/** What words are put into, beside the words of `grammar.ts` for the author's own statements: it lasts, and so speaks in the present. */
export const LASTING_TEXTS: ReadonlySet<string> = list(`
  account act ad advert advertisement affidavit amendment analysis app article audio bill biography blog book brief brochure
  caption catalog catalogue chapter charter clip code column commercial complaint constitution contract cookbook decree diary
  dictionary document documentary email e-mail episode essay filing film flier flyer footage guidelines handbook headline
  indictment journal label law lawsuit leaflet letter manifesto manual manuscript map memo memoir memorandum message
  motto movie newsletter notebook notice novel op-ed order pamphlet paper paragraph passage petition piece placard plaque play
  plaque podcast poem policy poll post poster profile proverb publication readout recipe record recording report resolution review
  rule rulebook ruling saying scene script scripture series sign slide slogan song statute story study subpoena suit survey
  tape teaser text textbook thesis thread trailer transcript translation treatise treaty tweet verse video warrant webpage website
  will writ
`);
