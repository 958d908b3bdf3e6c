import type { Pairs } from "./types.js";

/** Words that sound or look alike, alone or in set phrases: typed words with C to D. */
export const SOUND_ALIKES_C_TO_D: Pairs = {
  "calvary > cavalry": [
    "_ regiment|division|charge|officer|unit|units|troops|soldiers|horses",
    "the _ is|was|has|arrived|to|arrives|coming",
    "air|U.S.|armored|light|1st|7th|royal|confederate|union _",
  ],
  "cannon > canon": ["literary|biblical|western|Western _ END|of|and|that|is|in"],
  "canon canons > cannon cannons": ["loose|water|t-shirt|confetti _", "_ fire|fodder|ball|balls|shot"],
  "canvas canvasing canvased > canvass canvassing canvassed": [
    "_ the neighborhood|area|voters|neighborhoods|for|door-to-door|door|support|residents votes|support|witnesses|END",
  ],
  "canvass > canvas": ["blank|large|oil|white|on _ END|on|of|and|for|with|by", "_ bag|bags|tent|tents|shoes"],
  "capital > capita": ["per _ personal|output|consumption", "per _ END|income|spending|basis|in|than|for|of|at|and"],
  "capitol > capital": [
    "_ punishment|gains|investment|investments|letter|letters|offense|crime|crimes|expenditures|expenditure|spending|murder|costs|markets|city|flows|requirements",
    "venture|working|human|political|raise|raising|raised|private|start-up _ END|to|for|and|in|firm|firms|fund|funds",
  ],
  "cash > cache": ["_ of weapons|arms|explosives|ammunition|rifles|grenades"],
  "cast > caste": ["_ system|systems"],
  "caste > cast": [
    "_ a|doubt|his|her|their|its shadow|ballot|ballots|vote|votes|spell|on|light|wide",
    "_ of characters",
    "supporting _",
  ],
  "cease > seize": ["to|will|would|could|and|tried _ power|control|assets|property|land", "_ the opportunity|moment"],
  "censor > censure": ["voted|vote|moved|motion|resolution|voting to _ him|her|NAME", "_ motion|resolution|vote"],
  "censure > censor": ["to _ content|speech|books|websites|information|films"],
  "chaste > chased": ["BE|got|and _ down|away|after", "was|were|been|got _ by a|the|police|dogs|officers|NAME|dogs"],
  "chord chords > cord cords": ["vocal|spinal|umbilical|extension|phone _"],
  "cite > site": [
    "web|construction|crash|camp|burial|building|landing|launch|nuclear|waste|historic _ of|for|where|is|was|END|in|near|has|and|on|manager|visit",
  ],
  "climactic > climatic": ["_ conditions|change|changes|zone|zones|factors"],
  "climatic > climactic": ["_ scene|battle|moment|scenes|finale|showdown|ending|fight"],
  "coarse > course": ["of _ END", "golf|race|obstacle|crash _", "_ of action|treatment|events"],
  "collage > college": [
    "_ student|students|football|degree|campus|graduate|graduates|education|tuition|basketball|professor|admissions",
    "to|after|community|attended|attend|attending|state _ END|and|in|at",
    "in|at|from _ END",
  ],
  "complement > compliment": [
    "paid|pay|pays|paying him|her|them|me|us|you a? _",
    "backhanded|highest|biggest|left-handed _ END|to|from|when",
  ],
  "complementary > complimentary": [
    "_ breakfast|ticket|tickets|drinks|drink|copy|copies|wi-fi|wifi|shuttle|parking|champagne|wine|coffee|snacks|remarks",
  ],
  "compliment compliments complimented > complement complements complemented": [
    "full _ of",
    "perfect|ideal|nice|natural _ to",
    "beautifully|perfectly|nicely _ by",
  ],
  "complimentary > complementary": [
    "_ colors|colours|skills|strengths|strands|medicine|roles|approaches|therapies|goals",
    "mutually _",
  ],
  "confidant > confident": [
    "am|are|feel|feels|felt|feeling|very|more|less|quite|fairly|cautiously|remain|remained|not _ that|about|in|of|enough|END",
    "is|was|be|been _ that|about|enough|in",
  ],
  "confident > confidant": ["close|longtime|trusted _ of|to|END|who|and", "a _ of|to"],
  "conscience > conscious": ["a _ decision|effort|choice|attempt|move", "BE very|more|fully|also|so _ of"],
  "conscious > conscience": ["guilty|clear|good|bad|my|his|her|their|social|collective _ END|and|about|is|was"],
  "cord > chord": ["struck|strike|strikes|striking a _"],
  "core > corps": ["press|peace|diplomatic|drum|marine|officer _ END|of|and|was|is|in|to|who"],
  "council > counsel": [
    "legal _ for|to|END|said",
    "special|independent|general _ NAME",
    "chief|associate|defense|outside _ for|END",
    "represented by _",
  ],
  "counsel > council": [
    "city|county|town|village|parish|borough|security|student _ voted|approved|meeting|meetings|member|members|chambers|seat|seats|candidate|candidates|elections|race|vote|passed|agreed|rejected|unanimously|resolution",
  ],
  "currant > current": ["_ events|account|affairs|president|situation|system|law|state|level|levels|rate|status"],
  "dairy > diary": ["her|his|my|personal _ entry|entries", "keep|kept|keeping a _ END|of|for|and", "_ entry|entries"],
  "decent > descent": [
    "Irish|African|Jewish|Mexican|Asian|Italian|German|Indian|Chinese|Hispanic|Korean|Russian|Arab|Polish|Cuban|Nigerian|Japanese|mixed|european _",
    "_ into chaos|madness|war|violence|darkness",
  ],
  "deep-seeded > deep-seated": ["_"],
  "desert deserts > dessert desserts": ["for _ END", "_ menu|wine|table|cart|recipe|recipes|buffet"],
  "dessert > desert": [
    "Arizona|Nevada|Mojave|California|Sonoran|Sahara|Syrian|Negev|Gobi|Chihuahuan _",
    "_ island|storm|sand|heat|climate|landscape|tortoise|sun|southwest",
    "across the _",
  ],
  "desserts > deserts": ["just _ END|for|when|in|at"],
  "device devices > devise devises": [
    "to|will|must|would|can _ a|an|new|ways|strategies|their|its plan|strategy|system|way|ADJ|scheme|NOUN|to",
  ],
  "devise > device": [
    "explosive|medical|mobile|electronic|listening|storage|handheld|tracking|nuclear|the|a|this|every|each _",
  ],
  "devises > devices": [
    "explosive|medical|mobile|electronic|listening|storage|handheld|tracking|nuclear|these|those|their|other _",
  ],
  "diary > dairy": ["_ products|product|farm|farms|farmer|farmers|cow|cows|industry|cattle|free|herd|producers"],
  "die > dye": ["hair _", "food _", "_ his|her|their|my|your|its hair|beard"],
  "diffuse diffused diffuses diffusing > defuse defused defuses defusing": [
    "_ the|a|this|tense|any|an|political tense? bomb|situation|tension|tensions|crisis|anger|conflict|device|row|dispute|bombs|controversy|standoff|explosives|confrontation",
    "_ tension|tensions|bombs|anger|criticism|mines|conflict|controversy",
  ],
  "disburse disbursed disbursing > disperse dispersed dispersing": [
    "_ the protesters|crowds|crowd|demonstrators|demonstration|rally",
    "crowd|protesters|crowds|demonstrators was|were|had? _",
  ],
  "discreet > discrete": [
    "_ units|unit|mathematics|variable|variables|components|steps|categories|events|stages|parts|elements|data|component",
  ],
  "discrete > discreet": ["_ about|inquiries|enquiries|affair", "be|very|more|being|remain _ END"],
  "dissent > descent": ["_ into chaos|madness|war|violence|darkness|anarchy"],
  "dual duals > duel duels": ["_ to the death", "pistol|sword|pitching|pitchers'|artillery _"],
  "duel > dual": [
    "_ citizenship|purpose|role|roles|enrollment|citizen|citizens|nationality|nationals|national|degree|carriageway|mandate|use|threat|function|language",
  ],
};
