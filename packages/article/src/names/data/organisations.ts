import { list } from "./list.js";

/** Words that say of a name that it is an organisation's. */
export const ORGANISATION_WORDS: ReadonlySet<string> = list(`
  AG Academy Administration Agency Airlines Airways Alliance Army Assembly Associates Association Authority Bank Bar
  Board Brigade Broadcasting Brothers Bureau Cabinet Campaign Center Centre Chamber Choir Church Clinic Club Co. Coalition
  College Command Commission Committee Commons Communications Companies Company Confederation Conference Congress
  Consortium Corp Corp. Corporation Corps Council Court Daily Department Dept. Energy Enterprises Exchange Federation Films
  Force Forum Foundation Front Fund GmbH Gazette Government Group Guard Herald Holdings Hospital House Inc Inc. Industries
  Initiative Institute Institution Institutes International Investments Journal Laboratories Laboratory Labs League Legion
  Library Limited LLC LLP Ltd Ltd. Magazine Management Media Ministry Mission Mosque Motors Movement Museum NV Nations Navy Network
  News Observer Office Orchestra Organisation Organization PLC Parliament Partners Partnership Party Patrol Plc Police
  Post Press Productions Project Publishing Records Registry Reserve Resistance SA School Schools Secretariat Senate Service Services Society
  Staff Star Studio Studios Symphony Synagogue Systems Task Team Technologies Telegraph Temple Theater Theatre Times Treasury
  Tribunal Tribune Trust Union Unit University Ventures
`);

/** What offices deal with: words that follow `Secretary of`, `Department of`, `Minister for`. */
export const SUBJECT_WORDS: ReadonlySet<string> = list(`
  Administration Advanced Affairs African Aging Agriculture Air Alcohol Armed Arms Army Arts Asian Aviation Border Budget Business Children
  Citizenship Civil Climate Commerce Communications Communities Community Compliance Conservation Consular Consumer Control
  Corrections Counterterrorism Court Crime Culture Customs Defence Defense Democracy Democratic Development Digital Diplomacy Disabilities
  Disarmament Disease East Eastern Ecclesiastical Economic Economy Education Elections Emergency Employment Energy Engineering Environment
  Environmental Equality Ethics European Families Family Field Finance Financial Fire Firearms Fisheries Food Foreign Forestry
  General Growth Health Higher Home Homeland Hospitals Housing Human Immigration Industry Information Infrastructure Innovation
  Intelligence Interior International Internal Investigation Investment Justice Labor Labour Land Law Legal Management Medicine Mental
  Migration Military Mines Motor National Naval Navy Near Nonproliferation Nuclear Nursing Oil Operations Parks Penitentiary Personnel Petroleum
  Planning Policy Political Population Prevention Prisons Protection Public Refugees Regulation Research Resources Revenue Rights Roads Rural Safety
  Sanctions Science Sciences Scientific Security Services Small Social Sport Sports Staff Standards State Statistics Strategic Strategy Studies Supply
  Tax Technology Terrorism Theology Tobacco Tourism Trade Training Transport Transportation Treasury Urban Vehicles Verification Veterans Waste Water
  Welfare Women Work Works Youth
`);

/** Words behind which a name goes on with `of` or `for`. */
export const TAKES_OF: ReadonlySet<string> = list(`
  Academy Administration Administrator Agency Ambassador Army Assembly Association Bank Bay Bishop Board Bureau Cape Center Centre
  Chair Chairman Chairwoman Chamber Chancellor Chief Church City College Commission Commissioner Committee Commonwealth
  Community Confederation Congress Corps Council County Court Dean Department Dept. Diocese Director District Duchess Duke Earl Faculty Federation
  Foundation Governor Guild Gulf High Hospital House Houses Inspector Institute Institutes Isle Joint King Kingdom League Library
  Mayor Minister Ministers Ministry Mount Museum National Office Officer Organisation Organization Parliament President Prime Prince Princess
  Province Queen Republic School Schools Secretary Secretaries Society Sons Speaker State States Strait Straits Undersecretary Union University Village
`);
