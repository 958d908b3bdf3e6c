import { list } from "./list.js";

/** Words that say of a name that it is a place's. */
export const PLACE_WORDS: ReadonlySet<string> = list(`
  Airport Archipelago Ave Ave. Avenue Bay Beach Blvd. Boulevard Bridge Canal Canyon Cape Castle Cemetery City Coast County Creek
  Desert District Drive East Falls Forest Fort Gardens Glacier Gulf Harbor Harbour Heights Hill Hills Island Islands Isle Isles Lake
  Lane Mount Mountain Mountains Ocean Park Pass Peninsula Plaza Port Prairie Province Rd. Ridge River Road Sea Shore Springs Square
  St. Stadium Station Strait Street Terrace Territory Town Township Tower Towers Valley Village Wharf
`);

/** Countries, American states and great cities of one word, or of several with a space between. */
export const PLACES: ReadonlySet<string> = new Set(
  `Afghanistan|Africa|Alabama|Alaska|Albania|Algeria|America|Amsterdam|Angola|Argentina|Arizona|Arkansas|Armenia|Asia|Athens|Atlanta|Australia|Austria
Azerbaijan|Baghdad|Bahrain|Bangladesh|Barcelona|Beijing|Beirut|Belarus|Belgium|Belgrade|Berlin|Bolivia|Bosnia|Boston|Botswana|Brazil|Britain
Brooklyn|Brussels|Bucharest|Budapest|Bulgaria|Burma|Burundi|Cairo|California|Cambodia|Cameroon|Canada|Cape Town|Caracas|Chicago|Chile|China|Colombia
Colorado|Connecticut|Copenhagen|Costa Rica|Crimea|Croatia|Cuba|Cyprus|Dallas|Damascus|Delaware|Delhi|Denmark|Denver|Detroit|Dubai|Dublin|Ecuador
Edinburgh|Egypt|El Salvador|England|Eritrea|Estonia|Ethiopia|Europe|Fiji|Finland|Florida|France|Frankfurt|Gaza|Geneva|Georgia|Germany|Ghana|Glasgow
Greece|Greenland|Guantanamo|Guatemala|Guinea|Haiti|Hamburg|Havana|Hawaii|Helsinki|Honduras|Hong Kong|Houston|Hungary|Iceland|Idaho|Illinois|India
Indiana|Indonesia|Iowa|Iran|Iraq|Ireland|Islamabad|Israel|Istanbul|Italy|Jakarta|Jamaica|Japan|Jerusalem|Johannesburg|Jordan|Kabul|Kansas|Kazakhstan
Kentucky|Kenya|Kiev|Korea|Kosovo|Kuwait|Kyiv|Kyrgyzstan|Laos|Las Vegas|Latvia|Lebanon|Liberia|Libya|Lisbon|Lithuania|London|Los Angeles|Louisiana
Luxembourg|Macedonia|Madagascar|Madrid|Maine|Malawi|Malaysia|Mali|Malta|Manchester|Manhattan|Manila|Maryland|Massachusetts|Mauritania|Mauritius
Melbourne|Mexico|Miami|Michigan|Milan|Minneapolis|Minnesota|Mississippi|Missouri|Moldova|Monaco|Mongolia|Montana|Montenegro|Montreal|Morocco|Moscow
Mozambique|Mumbai|Munich|Myanmar|Namibia|Nebraska|Nepal|Netherlands|Nevada|New Delhi|New Hampshire|New Jersey|New Mexico|New Orleans|New York
New Zealand|Nicaragua|Niger|Nigeria|North Carolina|North Dakota|North Korea|Norway|Ohio|Oklahoma|Oman|Oregon|Oslo|Ottawa|Pakistan|Palestine|Panama
Paraguay|Paris|Pennsylvania|Peru|Philadelphia|Philippines|Phoenix|Poland|Portugal|Prague|Puerto Rico|Pyongyang|Qatar|Quebec|Rhode Island|Riyadh
Romania|Rome|Russia|Rwanda|San Diego|San Francisco|Saudi Arabia|Scotland|Seattle|Senegal|Seoul|Serbia|Shanghai|Sierra Leone|Singapore|Slovakia
Slovenia|Somalia|South Africa|South Carolina|South Dakota|South Korea|Spain|Sri Lanka|Stockholm|Sudan|Sweden|Switzerland|Sydney|Syria|Taiwan
Tajikistan|Tanzania|Tehran|Tennessee|Texas|Thailand|Tibet|Togo|Tokyo|Toronto|Tripoli|Tunisia|Turkey|Turkmenistan|U.A.E.|U.K.|U.S.|UAE|UK|US|USA|Uganda|Ukraine|United Kingdom|United States|Uruguay|Utah
Uzbekistan|Vancouver|Vatican|Venezuela|Vermont|Vienna|Vietnam|Virginia|Wales|Warsaw|Washington|West Virginia|Wisconsin|Wyoming|Yemen|Zambia
Zimbabwe|Zurich`.split(/[|\n]/),
);

/** Words of places that are also surnames: `Anita Hill`. */
export const ALSO_SURNAMES: ReadonlySet<string> = list(
  "Bay Castle City Drive East Falls Ford Forest Fort Hill Lake Lane Mount Park Port Rivers Shore Street Town",
);

/** The people and adjectives of countries and faiths, and of parties. */
export const DEMONYMS: ReadonlySet<string> = list(`
  Afghan African Albanian Algerian American Arab Argentine Armenian Asian Australian Austrian Belgian Bosnian Brazilian British Buddhist Bulgarian
  Cambodian Canadian Catholic Chilean Chinese Christian Colombian Conservative Croatian Cuban Czech Danish Democrat Democratic Dutch
  Egyptian English Estonian Ethiopian European Filipino Finnish French Georgian German Greek Haitian Hindu Hispanic Hungarian Indian Indonesian
  Iranian Iraqi Irish Islamic Israeli Italian Jamaican Japanese Jewish Jordanian Kenyan Korean Kurdish Kuwaiti Latvian Lebanese Liberal Libyan
  Lithuanian Malaysian Mexican Moroccan Muslim Nepalese Nigerian Norwegian Pakistani Palestinian Peruvian Polish Portuguese Protestant Republican
  Romanian Russian Saudi Scottish Serbian Shia Shiite Slovak Somali Soviet Spanish Sudanese Sunni Swedish Swiss Syrian Taiwanese Thai Tory Tunisian Turkish
  Ugandan Ukrainian Venezuelan Vietnamese Welsh Yemeni Zimbabwean
`);
