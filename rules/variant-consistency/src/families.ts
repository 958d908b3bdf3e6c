/** Words whose British and American spellings differ in one place: `col` + `our` or `or` + `ing`. */
export interface Family {
  /** What stands before that place, with blanks between. */
  readonly stems: string;
  readonly british: string;
  readonly american: string;
  /** What can stand behind it, with blanks between; `-` for nothing. */
  readonly endings: string;
  /** Both spellings are at home in one of the two countries: mixed they are a fault, alone they say nothing. */
  readonly weak?: true;
  /** The American spelling is another word in Britain too: `meter`, `check`, `program`. */
  readonly onlyBritish?: true;
  /** The American spelling is that of some British houses too. */
  readonly oxford?: true;
}

const NOUN = "- s 's";
const VERB = "e es ed ing";

export const FAMILIES: readonly Family[] = [
  {
    stems: `ard arm behavi cand clam col demean discol dishon endeav fav ferv flav harb hon lab misbehavi neighb
      od parl ranc rig rum savi splend tum val vap vig`,
    british: "our",
    american: "or",
    endings: "- s 's ed ing er ers able ably al ful fully hood hoods ite ites itism less ly y",
  },
  { stems: "hum sav", british: "our", american: "or", endings: "- s ed ing less y" },
  {
    stems: `agon antagon apolog author brutal burglar canon capital categor central character civil colon
      commercial commod computer contextual criminal critic crystall custom dehuman demil democrat demon demoral
      deputr digit dramat econom emphas energ epitom equal eulog external familiar fantas fertil final formal
      fratern general glamor global harmon hospital human hypnot hypothes ideal immobil immun individual
      industrial initial institutional internal international ital item jeopard legal legitim liberal local
      maximal maxim mechan memor mesmer militar demilitar minim mobil demobil modern monopol moral motor national
      natural neutral normal optim organ disorgan reorgan ostrac oxid patron penal personal plagiar polar polit
      popular priorit privat public pulver radical deradical ration rational real recogn regular revital revolution
      revolutional romantic sanit scandal scrutin secular sensational sensit desensit serial sexual social special
      stabil destabil standard steril stigmat subsid summar symbol sympath synchron systemat terror theor
      tranquill traumat trivial tyrann urban util vandal vapor verbal victim visual vocal weapon western`,
    british: "is",
    american: "iz",
    endings: "e es ed er ers ing ingly ation ations",
    oxford: true,
  },
  { stems: "anal breathal catal paral psychoanal", british: "ys", american: "yz", endings: "e ed er ers ing" },
  { stems: "defen offen preten", british: "ce", american: "se", endings: "- s less" },
  {
    stems: "cent centimet epicent fib goit kilomet lit lust meag millilit millimet sab scept sepulch somb spect",
    british: "re",
    american: "er",
    endings: NOUN,
  },
  { stems: "cent", british: "r", american: "er", endings: "ed ing" },
  { stems: "cent", british: "re", american: "er", endings: "piece pieces" },
  { stems: "theat", british: "re", american: "er", endings: "- s goer goers", weak: true },
  { stems: "cali", british: "bre", american: "ber", endings: NOUN },
  { stems: "enro fulfi insti disti", british: "l", american: "ll", endings: "- s ment ments" },
  { stems: "insta", british: "l", american: "ll", endings: "ment ments" },
  { stems: "ski wi", british: "lful", american: "llful", endings: "- ly" },
  {
    stems: `bevel cancel channel counsel dial duel enamel equal fuel funnel grovel initial jewel label level libel marshal
      model panel pedal quarrel refuel revel rival shovel shrivel signal snorkel spiral swivel total travel tunnel
      unravel`,
    british: "l",
    american: "",
    endings: "ed ing er ers or ors",
    weak: true,
  },
  { stems: "marvel", british: "l", american: "", endings: "ed ing ous ously" },
  { stems: "woo", british: "ll", american: "l", endings: "en" },
  { stems: "jewel", british: "lery", american: "ry", endings: "-" },
  { stems: "an leuk", british: "aemi", american: "emi", endings: "a c" },
  { stems: "h", british: "aemo", american: "emo", endings: "globin philia philiac rrhage rrhages rrhaging rrhaged" },
  { stems: "gyn", british: "aeco", american: "eco", endings: "logist logists logy logical" },
  { stems: "an", british: "aesth", american: "esth", endings: "etic etics etist etists esia" },
  { stems: "p", british: "aed", american: "ed", endings: "iatric iatrics iatrician iatricians ophile ophiles ophilia" },
  { stems: "", british: "oestrogen", american: "estrogen", endings: NOUN },
  { stems: "diarrh", british: "oea", american: "ea", endings: "-" },
  { stems: "man", british: "oeuvr", american: "euver", endings: "ed ing" },
  { stems: "man", british: "oeuvre", american: "euver", endings: "- s" },
  { stems: "alumin", british: "ium", american: "um", endings: "-" },
  { stems: "sul", british: "ph", american: "f", endings: "ur uric", weak: true },
  { stems: "m sm", british: "oul", american: "ol", endings: "d ds ded ding dy dered dering ders der" },
  { stems: "pl", british: "ough", american: "ow", endings: "- s ed ing" },
  { stems: "s", british: "c", american: "k", endings: "eptic eptics eptical eptically epticism" },
  { stems: "co", british: "s", american: "z", endings: "y ier iest ily iness" },
  { stems: "m", british: "ou", american: "u", endings: "stache staches stached" },
  { stems: "p", british: "y", american: "a", endings: "jama jamas" },
  { stems: "gr", british: "e", american: "a", endings: "y ys ying yish", weak: true },
  { stems: "art", british: "e", american: "i", endings: "fact facts", weak: true },
  { stems: "ag", british: "ei", american: "i", endings: "ng", weak: true },
  { stems: "toward afterward", british: "s", american: "", endings: "-", weak: true },
  { stems: "lear", british: "nt", american: "ned", endings: "-", weak: true },
  { stems: "", british: "chilli", american: "chili", endings: "- es", weak: true },
  { stems: "catal", british: "ogue", american: "og", endings: NOUN, weak: true },
  { stems: "encyclop orthop medi", british: "ae", american: "e", endings: "dia dias dic dics val", weak: true },
  { stems: "met", british: "re", american: "er", endings: NOUN, onlyBritish: true },
  { stems: "program", british: "me", american: "", endings: NOUN, onlyBritish: true },
  { stems: "licen", british: "c", american: "s", endings: "e es", onlyBritish: true },
  { stems: "practi", british: "s", american: "c", endings: VERB, onlyBritish: true },
  { stems: "che", british: "que", american: "ck", endings: NOUN, onlyBritish: true },
  { stems: "", british: "kerb", american: "curb", endings: NOUN, onlyBritish: true },
  { stems: "t", british: "y", american: "i", endings: "re res", onlyBritish: true },
  { stems: "", british: "aero", american: "air", endings: "plane planes", onlyBritish: true },
  { stems: "f", british: "oet", american: "et", endings: "us uses al", onlyBritish: true },
];
