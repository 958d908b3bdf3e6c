import type { Pairs } from "./types.js";

/** Words that sound or look alike, alone or in set phrases: typed words with P. */
export const SOUND_ALIKES_P: Pairs = {
  "packed > pact": ["suicide|non-aggression _", "a|the trade|defense|security|peace _ with|between"],
  "pails > pales": ["_ in comparison"],
  "paired pairing > pared paring": ["_ down"],
  "palate > palette": ["color|colour|pastel|paint|neutral _"],
  "palette > palate": ["cleft|sophisticated|cleanse|discerning|soft|refined|cleansing|cleanses the|your|my? _"],
  "palettes > pallets": ["wooden|shipping|wood _", "_ of water|food|cash|supplies|bricks|bottled|money|goods"],
  "passed > past": [
    "the|over _ few|year|years|week|weeks|month|months|decade|century|weekend|several",
    "half _ NUM",
    "walk|walked|drive|drove|run|ran|sailed|flew|rushed|slipped|walking|driving|raced _ the|a|him|her|them|his",
  ],
  "past > passed": [
    "_ away END|on|in|at|last|after|peacefully",
    "was|were|been _ unanimously|by|on congress|voters|lawmakers|parliament",
    "has|have|had _ legislation|laws|through|muster|since",
    "unless years|time|days|the|his|her|their|its _ away",
  ],
  "patience > patients": [
    "treat|treats|treating|cancer|sick|elderly|dying|mental|covid|coronavirus|hospital|dementia|Ebola|abortion _ with|who|in|were|are|at|from|have|END",
    "_ who were|are|have|had",
  ],
  "patients > patience": [
    "_ is|was wearing|running|thin",
    "lost|losing|lose|run|ran|running all|out|my|his|her? of? _ with|for",
    "your _ END",
  ],
  "peace > piece": [
    "_ of cake|paper|legislation|advice|land|equipment|evidence|art|music|furniture|mail|meat|bread|wood|cloth",
  ],
  "peak > peek": [
    "sneak _",
    "take|took|taking|get|got|quick|sneaking a _ at|inside|into|behind",
    "_ inside|behind the|his|her",
  ],
  "peak peaked peaks > pique piqued piques": [
    "_ his|her|their|its|my|our|your|the|some|public|media|NAME interest|curiosity|attention",
    "interest|curiosity was|is _",
  ],
  "peaks > peeks": ["sneak _"],
  "pedaling pedalling pedaled pedalled > peddling peddling peddled peddled": [
    "_ drugs|lies|misinformation|influence|falsehoods|disinformation|conspiracy|wares",
    "_ his|her|their|false wares|theories|claims|influence",
  ],
  "peddle peddles peddling peddled > pedal pedals pedaling pedaled": [
    "_ his|her|their|a|my bike|bicycle|bikes|tricycle|faster",
    "gas|brake|bike|accelerator _",
    "soft _",
  ],
  "peek > peak": [
    "_ season|hours|hour|performance|demand|times|oil|power",
    "at|its|their|near|reached the|a|his|her? _ of",
  ],
  "peeked > piqued": ["_ his|her|their|its|my|our|your interest|curiosity"],
  "personal > personnel": [
    "medical|military|security|embassy|emergency|ground|army _ were|who|are|END|have",
    "_ carrier|carriers",
  ],
  "personnel > personal": [
    "_ life|lives|information|belongings|injury|trainer|trainers|responsibility|opinion|data|hygiene|friend|friends|relationship|relationships|touch|finances|growth|freedom|beliefs|story|stories|attacks",
  ],
  "perspective > prospective": [
    "_ buyer|buyers|student|students|client|clients|candidate|candidates|customers|employers|employer|tenants|jurors|juror|parents|donors|members|investors|employees|adopters|voters",
  ],
  "phase phased phases phasing > faze fazed fazes fazing": [
    "doesn't|didn't|don't|not|never|won't _ him|her|them|me|us",
    "not|wasn't|weren't|isn't|un|hardly|never _ by",
  ],
  "piece > peace": [
    "_ of mind",
    "_ talks|treaty|agreement|process|deal|prize|accord|negotiations|accords",
    "hold|held|keep|make|made his|her|their|my|your? _ with",
  ],
  "plague > plaque": [
    "bronze|commemorative|memorial|granite|brass _",
    "arterial|dental|amyloid _",
    "_ on the|her|his wall|building|site",
  ],
  "plain > plane": ["_ crash|crashes|ticket|tickets|passengers|carrying"],
  "plane > plain": ["_ english|sight|language|clothes|view|text|truth|old|English"],
  "plaque > plague": ["bubonic|black|locust _"],
  "pole > poll": ["exit|opinion|straw _", "_ numbers|results|respondents"],
  "poll > pole": ["_ vault|vaulter|vaulting|dancer|dancing", "totem _"],
  "populous > populace": [
    "general|local|whole|entire|armed|educated|Iraqi|American|civilian _ END|is|was|has|had|to|that|will|who|against|are",
    "the _ END|is|was|has|had|who|will|against|at|itself|from",
  ],
  "pour poured pouring pours > pore pored poring pores": [
    "_ over documents|data|records|maps|books|emails|evidence|files|footage|details|spreadsheets",
    "_ over the|his|her|their|every|these|those|thousands|hundreds|years NUM|of? documents|data|records|maps|books|emails|evidence|files|footage|details|results|numbers|print|pages|text|report|plans|contract",
  ],
  "pray > prey": [
    "_ on|upon the weak|vulnerable|elderly|young|poor|fears",
    "_ on|upon vulnerable|children|women|people",
    "fall|falls|fell|fallen|falling _ to",
    "bird|birds of _",
  ],
  "precede preceded > proceed proceeded": ["_ to VERB|win|do|ask|take|make", "to _ with caution|the|its|plans"],
  "precedents > precedence": ["take|takes|took|taking|taken|given _ over"],
  "premier > premiere": [
    "world|season|series|film's|movie's|film|movie|theatrical|gala|red-carpet _ END|of|at|in|on|was|for|is|date|episode|this|and",
  ],
  "premiere > premier": ["_ league|minister"],
  "prescribed > proscribed": ["_ terrorist|terror"],
  "presents > presence": ["in the _ of", "strong|heavy|growing police|military? _ in|on|at|of"],
  "president > precedent": [
    "set|sets|setting a|the dangerous|legal|bad|terrible|new? _ for|that|END|by|in|of",
    "set|sets|setting _ END|for|by",
    "legal|dangerous|historical _ for|that|END",
    "without _ END",
  ],
  "price > prize": ["nobel|noble|grand|pulitzer|Nobel|Pulitzer _"],
  "principal > principle": [
    "on|by|under the _ that",
    "in _ END",
    "agreement|agreed|agrees in _",
    "matter of _ END|that",
    "basic|fundamental|guiding|founding|bedrock|moral|cardinal|constitutional _ of|that|END|is|was|behind",
    "the _ of equality|fairness|freedom|law|democracy|justice|nonviolence|self-determination|sovereignty|proportionality|innocence",
    "the _ that all|every|no|people|everyone",
  ],
  "principals > principles": [
    "basic|fundamental|guiding|core|moral|founding|bedrock|constitutional|democratic|scientific|ethical _",
    "_ of democracy|equality|justice|freedom|fairness|law|Islam|war|physics|journalism|management|economics|liberty",
  ],
  "principle > principal": [
    "_ reason|reasons|cause|causes|source|sources|role|author|authors|investigator|investigators|actor|architect|concern|concerns|residence|owner|partner|adviser|advisor|dancer|component|ingredient|beneficiary|objective|goal|aim|photography|deputy|violinist|analyst|economist",
    "school|assistant|vice|high-school _ NAME|at|said|who|told|END",
    "a|the|former|retired|deputy school|elementary _",
  ],
  "prophesy > prophecy": [
    "self-fulfilling|biblical|ancient|fulfill|fulfilled|fulfilling a|the? _",
    "a|the|this _ of|END|is|was|about|came|foretold",
  ],
  "prostrate > prostate": ["_ cancer|exam|gland|surgery|cancers|screening|problems|tumor"],
};
