import type { Pairs } from "./types.js";

/** Words that sound or look alike, alone or in set phrases: typed words with E to L. */
export const SOUND_ALIKES_E_TO_L: Pairs = {
  "edition > addition": ["in _ to"],
  "effect > affect": [
    "does|do|did not _ !change",
    "will|would|could|can|may|might|didn't|doesn't|won't|don't|also|directly|negatively|adversely|positively|disproportionately _ people|them|us|him|you|everyone|children|women|millions|how|anyone|every|both|other|all|many",
    "will|would|could|can|may|might|didn't|doesn't|won't|don't|also|directly|negatively|adversely _ his|her|their|our|your|my|its ability|lives|life|health|performance|work|job|economy|chances|decision|families|children|relationship|community|businesses|game|mood",
    "not|to _ the economy|outcome|market|lives|quality|environment|way|ability|people|health|price",
    "not _ those|people|anyone|them|us|him|me|everyone|his|her|their|our",
    "negatively|adversely _",
  ],
  "effected > affected": [
    "badly|adversely|severely|negatively|disproportionately|worst|hardest|greatly|deeply|most _",
    "those|anyone|everyone|areas|families|people|communities|countries _ by",
    "has|have|had|it|this|that _ him|her|me|us|them|people|everyone|millions|thousands",
    "has|have|had|it|this|that also? _ my|our|his|her|their lives|life|health|ability|families|family",
  ],
  "effects > affects": [
    "it|this|which|what|also|really|still _ the|our|us|me|them|people|everyone|everybody|all|him|your|you|their|how|my|women|children|many|every|millions",
    "negatively|adversely|disproportionately|directly _",
  ],
  "elicit > illicit": [
    "_ drugs|drug|affair|trade|activities|activity|substances|goods|trafficking|funds|weapons|arms|sex|relationship",
  ],
  "elude > allude": ["_ to"],
  "eluded > alluded": ["_ to"],
  "eluding > alluding": ["_ to"],
  "eminent > imminent": [
    "_ danger|threat|attack|collapse|death|arrival|risk|invasion|harm|demise|release|peril|departure",
  ],
  "envelop > envelope": ["push|pushing|pushed|pushes|the|an|sealed|manila _ END|of|with|in|containing"],
  "exasperate exasperates exasperated exasperating > exacerbate exacerbates exacerbated exacerbating": [
    "_ the|a|an|any|these|those|existing|racial problem|problems|situation|crisis|tensions|shortage|shortages|inequality|inequalities|conflict|inflation|disparities",
  ],
  "except > accept": [
    "to|refused|refuses _ responsibility|blame|money|donations|offers|refugees|help|payment",
    "will|would|must|cannot|can't|won't|wouldn't|couldn't|should|didn't|doesn't _ the|a|an|responsibility|that|any|his|her|their|our|its|blame|this|help|money|donations|offers|refugees|it",
  ],
  "fair > fare": ["bus|train|subway|transit|taxi _ END|increase|hike|increases"],
  "faired > fared": ["_ better|worse|well|poorly|badly|no|much|little"],
  "feet > feat": ["no|any|a small|easy|mean|impressive|remarkable|amazing _ END|of|to"],
  "flair > flare": ["_ up|ups"],
  "flare > flair": ["a _ for the dramatic|theatrical", "has|have|had|with a _ for"],
  "flaunt flaunted flaunting flaunts > flout flouted flouting flouts": [
    "_ the|its|their|his|her|our|international|federal|these|those|social|a|any|local|lockdown|health|that law|laws|rules|rule|convention|conventions|sanctions|authority|norms|restrictions|regulations|order|orders|ban|guidelines|will|constitution|requirements|ceasefire",
    "_ international|federal|state|lockdown|local|health? law|laws|rules|sanctions|norms|restrictions|regulations|conventions|convention|guidelines|orders",
  ],
  "flea > flee": ["to|will|would|tried _ the|to|from|END"],
  "flee > flea": ["_ market|markets|circus|collar"],
  "flout flouted flouting > flaunt flaunted flaunting": [
    "_ his|her|their|its|your wealth|riches|success|body|power|money|status",
  ],
  "for > fore": ["to the _ END"],
  "foreword > forward": [
    "_ momentum|progress|thinking|looking|motion",
    "move|moving|moved|going|step|came|bring|push|leap|looking _",
  ],
  "forth > fourth": [
    "the _ planet|period|test|century",
    "the|a|his|her|its|their|and _ quarter|inning|time|amendment|place|largest|straight|season|term|year|grade|floor|round|day|of|consecutive|period|down",
  ],
  "forward > foreword": [
    "_ to his|her|the|a book|edition|memoir|novel",
    "wrote|writing|written|writes|penned the|a _ to|for",
  ],
  "fourth > forth": ["so on? and so _", "back and _", "bring|brought|put|set|bringing|putting _"],
  "gate > gait": ["unsteady|shuffling|awkward|slow|lopsided|limping _"],
  "gorilla gorillas > guerrilla guerrillas": [
    "_ war|warfare|tactics|fighter|fighters|group|groups|attack|attacks|marketing|army|campaign|leader|movement|force|forces|filmmaking|raids",
    "leftist|rebel|marxist|Marxist|communist|urban|maoist|Maoist _",
  ],
  "grisly > grizzly": ["_ bear|bears|cub|cubs"],
  "grizzly > grisly": [
    "_ murder|murders|crime|crimes|scene|scenes|details|discovery|remains|find|killing|killings|death|deaths|task|images",
  ],
  "hail hails > hale hales": ["_ and hearty"],
  "hall > haul": ["for|over the long _"],
  "hangar hangars > hanger hangers": ["coat|clothes|wire _"],
  "hanger hangers > hangar hangars": [
    "airplane|aircraft|plane|airport|helicopter|maintenance|jet _",
    "_ bay|deck|doors",
  ],
  "heals > heels": ["on the _ of", "head over _", "dug|dig|digging|high|cool|cooling in|his|her|their|its? _"],
  "hear > here": [
    "right|over|come|came|live|lives|lived|stay|stayed|stays|been|moved|arrived _ END",
    "FIRST _ is|are|was|were NAME|the|some|what|how|a",
  ],
  "heard > herd": [
    "_ immunity|mentality",
    "a|the|large|small|huge _ of cattle|cows|sheep|goats|deer|elephants|elk|bison|buffalo|horses|reindeer",
  ],
  "here > hear": [
    "want|wants|wanted|glad|happy|nice|surprised|sorry|eager|pleased to _ from|that|about|it|the|this|what|how|of",
    "can|can't|could|couldn't|cannot _ the|you|it|them|him|her|what|us",
  ],
  "heroin > heroine": [
    "_ of the|his|her|this novel|story|film|book|revolution|play",
    "romantic|tragic|feminist|action|literary|Austen|national _",
  ],
  "heroine > heroin": [
    "_ addict|addicts|overdose|overdoses|addiction|use|user|users|dealer|dealers|trafficking|epidemic|trade|possession|smuggling",
    "cocaine|methamphetamine|opioids|opium|fentanyl and|or _",
    "inject|injecting|injected|sold|selling|black-tar|using|on _ END|and|in|or",
  ],
  "hew > hue": ["_ and cry"],
  "hoard > horde": [
    "_ of people|fans|reporters|tourists|zombies|protesters|journalists|photographers|shoppers|supporters|migrants|invaders|barbarians",
  ],
  "hoards > hordes": [
    "_ of people|fans|reporters|tourists|zombies|protesters|journalists|photographers|shoppers|supporters|migrants|invaders|barbarians|visitors|children",
  ],
  "hole > whole": ["the _ thing|time|world|country|family|point|truth", "a _ lot|new|bunch|host|range|other"],
  "horde > hoard": [
    "_ gold|cash|food|money|toilet|supplies|masks|weapons|medicine|water",
    "a _ of gold|cash|coins|treasure|weapons|silver|jewelry",
  ],
  "hue > hew": ["_ closely|close to"],
  "illicit > elicit": [
    "to|will|would|could|may|might|not _ a|an|the|any|sympathy|support|information|more|some response|reaction|laugh|sympathy|confession|ADJ|from|information|responses|emotions",
  ],
  "illusion illusions > allusion allusions": ["biblical|literary|historical _ to"],
  "illusive > elusive": ["proved|proven|remain|remains|remained|more|so|still|been|an _"],
  "imminent > eminent": ["_ domain|scholar|scientist|historian|physician|scientists|scholars|jurist"],
  "interment > internment": ["_ camp|camps", "japanese|Japanese|wartime _ END|in|of|during"],
  "jam > jamb": ["door _"],
  "jams > jambs": ["door _"],
  "jive jives jived > jibe jibes jibed": ["_ with the|what|that|his|her|their|its|our|this|these|those|reality"],
  "know > no": ["is|was|are|were|be|has|have|had|will|would|can|could|do|does|did|he's|she's|it's _ longer"],
  "lead > led": [
    "has|have|had|having also|already|since|long|often|never|only? _ to|by|him|her|them|us|me",
    "has|have|had _ a|an|the NOUN|effort|fight|charge|way|campaign|team|investigation|push|protests|company|group|country|party",
    "was|were|been|being _ by|away|astray",
    "unless has|have|had the|a|no|more? _ by",
  ],
  "led > lead": [
    "will|would|could|can|may|might|to|must|should _ to|the|a|by",
    "_ paint|poisoning|pipes|singer|exposure|contamination",
  ],
  "lesson > lessen": ["to|will|would|could|help _ the|its|their|his|her"],
  "liable > libel": ["sued|suing|sue|suit for _", "_ suit|lawsuit|case|trial"],
  "lightening > lightning": [
    "_ strike|strikes|bolt|bolts|rod|rods|storm|storms|speed|struck|fast|quick",
    "thunder and _",
    "struck|hit by _",
  ],
  "load > lode": ["mother _"],
  "loan > lone": ["_ gunman|wolf|survivor|shooter|assailant|attacker|ranger"],
  "loath > loathe": ["I|they|we|who|you _ the|him|her|them|it|each|NAME"],
  "loathe > loath": ["am|is|are|was|were|be|been|seem|seems|seemed|being|remain|remained _ to"],
  "loose looses > lose loses": [
    "_ its|his|her|their grip|control|power|value|way|temper|balance|job|appeal|jobs|homes",
    "to|will|would|could|can|might|may|they|not|can't|don't|didn't|won't|or _ the|his|her|its|their|our|my|your|a|to|weight|money|control|power|sight|ground|interest|track|hope|faith|NUM",
    "win or|and _",
    "he|she|it|NAME|who _ the|his|her|its|control|money",
  ],
  "loosing > losing": [
    "_ the|his|her|its|their|our|my|your|to|weight|money|control|power|sight|ground|interest|track|hope|faith|NUM|side|team|streak",
  ],
  "lose > loose": [
    "_ ends|cannon|cannons|leaf",
    "on the _ END",
    "let|breaks|broke|cut _ END",
    "too|very _ END",
    "a _ coalition|network|federation|interpretation|end",
  ],
  "lose > loss": ["the|a|his|her|their|its _ of"],
  "lost > loss": [
    "at a _",
    "a|the|his|her|heavy|big _ of life|lives|control|confidence|power|income|jobs|revenue|habitat",
  ],
};
