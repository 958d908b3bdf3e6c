import type { Pairs } from "./types.js";

/** Words that sound or look alike, alone or in set phrases: typed words with T to Z. */
export const SOUND_ALIKES_T_TO_Z: Pairs = {
  "tact > tack": ["different|new|another|opposite _ END|on|with|in|to|and|by", "changed|change|changing _"],
  "tail tails > tale tales": ["cautionary|fairy|folk _"],
  "tale > tail": ["_ lights|light|fin|wind|end"],
  "taught > taut": [
    "_ rope|muscles|wire|skin|string",
    "pulled|stretched|drawn|hold|held _ END|across|over|against|between",
  ],
  "teaming > teeming": ["_ with life|wildlife|fish|tourists|bacteria|people|insects|shoppers|birds|activity|crowds"],
  "tenant tenants > tenet tenets": [
    "central|core|basic|fundamental|cardinal|religious|key _ of",
    "_ of Islam|Christianity|Judaism|faith|democracy|conservatism|liberalism|Buddhism|journalism|Marxism|communism|capitalism|socialism|religion|islam",
    "religious|central|core|basic|fundamental _ END",
  ],
  "tenet tenets > tenant tenants": [
    "_ farmer|farmers|rights|association|associations|union|screening|organizer|eviction",
    "landlord|landlords and|or|from? _",
    "evict|evicting|evicted|low-income|rent-paying|anchor|residential|commercial|building's _",
  ],
  "threw > through": [
    "_ the roof|years|process|eyes|lens|mail|internet|end",
    "go|going|goes|come|gone|been|get|run|walk|passing|walking _ the|a|this|it",
  ],
  "throne > thrown": [
    "was|were|been|be|being|had|have|has|is|are _ out|into|away|in|from|off|at|to|down|up|a|him|himself",
  ],
  "thrown > throne": [
    "_ room|speech",
    "to|on|from the _ END|of|in|after",
    "heir|heirs|claimant|accession to the? _",
    "ascended|abdicated the? _",
  ],
  "toe > tow": ["in _ END", "_ truck|trucks", "with his|her|their NOUN in _"],
  "told > tolled": ["bell|bells _ END|for|NUM"],
  "tow towed towing tows > toe toed toeing toes": ["_ the party|official|company|government|administration? line"],
  "tracks > tracts": ["_ of land|forest"],
  "troop > troupe": ["theater|theatre|dance|comedy|acting|circus|ballet|improv _"],
  "trooper > trouper": ["a|such real|true _ END"],
  "troupe > troop": [
    "_ levels|movements|movement|withdrawal|withdrawals|deployment|deployments|buildup|surge|numbers|reductions|strength|increase|carrier",
    "scout|scouts _",
  ],
  "trouper troupers > trooper troopers": ["state|highway|police|storm|patrol _"],
  "troupes > troops": ["U.S.|ground|combat|enemy|federal|government|deploy|deployed|withdraw _"],
  "undo > undue": [
    "_ influence|burden|burdens|hardship|hardships|stress|pressure|delay|delays|haste|suffering|interference",
    "unless to|will|would|can|could|not|and|that _",
  ],
  "vain > vein": [
    "in the|a same|similar|this|that _ END|as|of",
    "in that|this|similar|lighter|serious|another _ END|as|of",
  ],
  "vale vales > veil veils": ["_ of secrecy|silence|ignorance|mystery|anonymity"],
  "vane > vein": ["in the|a same|similar|this|that _"],
  "vein > vain": ["in _ END|to|for|attempt|because", "_ attempt|effort|hope"],
  "vile > vial": ["_ of blood|poison|liquid|anthrax|heroin|vaccine|holy|crack"],
  "viscous > vicious": [
    "_ attack|attacks|cycle|circle|dog|dogs|rumor|rumors|crime|fight|lie|lies|murder|beating|assault|killer|killing|criminals|gang",
  ],
  "waist > waste": [
    "_ of time|money|space|energy|resources|taxpayer|talent|effort|breath|management",
    "toxic|nuclear|hazardous|radioactive|medical|plastic _",
    "_ disposal|management|treatment|basket",
  ],
  "wait > weight": ["lose|losing|lost|gain|gained|gaining|excess _", "put|putting on _", "_ loss|gain|lifting|lifter"],
  "waive waived waives waiving > wave waved waves waving": ["_ goodbye|flags|hello|banners"],
  "waiver waivered waivering waivers > waver wavered wavering wavers": [
    "not|never|didn't|doesn't|won't _ in|on|from|END",
  ],
  "wander wanders wandered wandering > wonder wonders wondered wondering": [
    "_ if|why|whether|how|who|when PRON|the|a|an|this|that|it|there|many|much|to",
  ],
  "want > wont": ["as is|was his|her|their|its _"],
  "ware > wear": [
    "to|will|must|should|can|would _ a|masks|mask|the|his|her|their|them|it|clothes|helmets|seatbelts|face|protective",
  ],
  "warn > worn": [
    "was|is|are|be|been|has|have|had|well|were _ by|a|out|down|END",
    "was|is|are|were|be|been _ on his|her|their",
  ],
  "waste > waist": ["_ deep|high", "from the _ up|down", "around|at his|her|their|your _ END"],
  "wave waved waving waves > waive waived waiving waives": [
    "_ his|her|their|its|the|any|all|those right|rights to",
    "_ his|her|their|its|the|any|all|those rights|fee|fees|requirement|requirements|extradition|hearing|immunity|deadline|privilege|penalties|confidentiality",
    "_ extradition|fees|rights|requirements|tuition|immunity|confidentiality",
  ],
  "waver > waiver": [
    "sign|signed|tax|liability|medical|visa|fee _ for|of|from|program|END|that|form|allowing",
    "a _ of|form",
  ],
  "weak weaks > week weeks": [
    "per _",
    "last|next|per|every|each|earlier _ END",
    "last|next _ after|before|that|when|in|at",
    "NUM|few|several|past _ ago|later|after|before",
  ],
  "weather > whether": [
    "ask|asked|asking|know|knows|knew|decide|deciding|see|question|determine|determining|regardless|wonder|wondering|wondered|unclear|doubt|tell|clear|certain _ or|he|she|they|it|we|I|you|there",
    "decide|deciding|decided|determine|debating _ to",
    "_ or not",
  ],
  "week > weak": [
    "_ link|economy|dollar|demand|knees|currency",
    "a _ spot|excuse|performance|showing",
    "too|very _ to|END",
  ],
  "wet wets wetted > whet whets whetted": ["_ the|your|his|her|their|our|its|my|some|public appetite|appetites"],
  "whether > weather": [
    "bad|severe|cold|hot|warm|stormy|winter|wet|inclement|extreme|rainy|icy _ END|conditions|forecast|and|is|was|in",
    "_ forecast|conditions|service|forecasters|permitting|patterns|balloon",
    "unless END|question|is bad|severe|cold|hot|warm _",
  ],
  "which > witch": ["_ hunt|hunts|hazel"],
  "whole > hole": ["shot|bullet|drill|drilled|dug|sink|punch|punched|black a? _ in|through|END"],
  "wile > while": ["for|once in? a _"],
  "woman > women": [
    "NUM|many|several|few|these|those|both _ who|were|are|have|had|aged|said|END|from|in",
    "unless NUM|few|many|those _ END|in|from|had|said",
  ],
  "women > woman": [
    "a|another|every|each _ who|was|is|named|has|had|whose",
    "a|another young|pregnant|elderly|older|local _ who|was|is|named|has|had|in|from|END",
    "a|another _ in|with|from the|his|her|a",
    "a|another _ END",
  ],
  "wonder wonders wondered wondering > wander wanders wandered wandering": [
    "_ off|aimlessly|around",
    "_ into|through|across|along the|a|an|his|her|their|town|traffic|woods",
  ],
  "wood > would": ["he|she|it|they|we|I|who|there|you _ have|be|like|not|never|take|go|make|also|need|VERB"],
  "worse > worst": ["_ case scenario|scenarios", "the _ thing|ever|kind|possible"],
  "worst > worse": ["_ than", "gets|getting|makes|making|make|made matters|things|it|even|much|far? _ END"],
  "would > wood": ["_ chips|floors|stove|stoves|paneling|pellets|carvings"],
  "wreck wrecked wrecking wrecks > wreak wreaked wreaking wreaks": ["_ havoc|vengeance|revenge"],
  "wrote > rote": ["by|learning|from _ END|learning|memorization|memory"],
  "yoke yokes > yolk yolks": ["egg _"],
  "yolk > yoke": [
    "the _ of oppression|slavery|tyranny|colonialism|communism|imperialism|occupation|poverty|dictatorship",
    "throw|threw|cast off the _",
  ],
};
