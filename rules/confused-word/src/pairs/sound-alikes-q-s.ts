import type { Pairs } from "./types.js";

/** Words that sound or look alike, alone or in set phrases: typed words with Q to S. */
export const SOUND_ALIKES_Q_TO_S: Pairs = {
  "queue > cue": ["right on _", "took|take|taking|takes his|her|their|its|a _ from", "on _ END"],
  "rain > reign": ["_ of terror"],
  "rain > rein": ["free _"],
  "raised > razed": ["_ to the ground"],
  "rap > wrap": ["_ up the|his|her|their|its|this|by|END"],
  "rational > rationale": [
    "the|his|her|their|its|no _ for|behind",
    "the|his|her|their _ is|was",
    "legal|main|official|economic|military|stated _ for|behind",
  ],
  "razed > raised": [
    "_ money|concerns|questions|taxes|awareness|eyebrows|alarm|rates|prices|children|issues|funds|fears|doubts|hopes|more|over",
  ],
  "real > reel": ["highlight|fishing _ END|of|for|from"],
  "reek > wreak": ["_ havoc|vengeance"],
  "regiment > regimen": ["diet|dietary|exercise|treatment|drug|medication|workout|fitness|skincare|dosing _"],
  "reign reigns > rein reins": [
    "free|full _ END|to|of|over|in",
    "to|must|help|can|could|would|will|should|failed _ in the|his|her|its|their|federal|excessive|corporate|government|big|executive? spending|costs|inflation|abuses|power|powers|deficit|deficits|budget|company|companies|president|agency|prices|banks|NOUN",
    "take|took|taken|taking|hand|handed|handing|holding|turn|turned|pass|passed|loosen|tighten over? the|his|her _",
  ],
  "reigned reigning > reined reining": ["_ in spending|costs|inflation|abuses|prices|his|her|its|their"],
  "rein > reign": ["_ of terror", "during|under|throughout|ended|end his|her|its|the|their _ of|as|END"],
  "rest > wrest": ["to|trying _ control|power of|from|away|back"],
  "right > rite": ["a|another|american|annual _ of passage !through|across|over|under|for|along|to|in"],
  "rights > rites": [
    "given|gave|administered|received|receive|administer him|her|them? the? last _",
    "funeral|burial _ END",
    "_ of passage !through|in|over|across|for|to|along|and",
  ],
  "rite > right": ["legal|constitutional|no|human|the _ to vote|bear|work|strike|privacy"],
  "rites > rights": ["human|civil|voting|gay|women's|property|constitutional|abortion|animal _"],
  "role > roll": ["_ call|calls", "to _ over|out", "_ of the dice"],
  "roll > role": [
    "play|plays|played|playing the _ of|as",
    "key|leading|starring|major|significant|lead|crucial|important|vital|pivotal|title|supporting _ in|of|as|for|END",
    "play|plays|played|playing a|an|any|no|its|his|her|their big|central|large|small|huge? _ in|as",
  ],
  "root > route": ["en _"],
  "sacred > scared": [
    "_ of|by him|her|them|being|dying|what|losing|going|getting",
    "_ to death|go|die|speak",
    "am|so|too|really|very _ END|of",
  ],
  "sail > sale": ["garage|yard|bake|clearance _", "for _ END"],
  "sale > sail": ["set|sets|setting _ for|from|to|on|in|END"],
  "scared > sacred": [
    "_ cow|cows|text|texts|ground|site|sites|land|lands|scripture|scriptures|music|place|space|duty|trust|heart|object|objects|honor",
  ],
  "scene > seen": [
    "have|has|had|be|never|been|being|ever|haven't|hasn't|can|I've|we've _ in|a|the|as|it|by|that|this|her|him|them|before|such|so|an|END|since|many|on|from",
  ],
  "seams > seems": ["it|that|there|what|this|nobody|everyone _ to|that|like|as|unlikely|likely"],
  "seems > seams": ["bursting|coming|bulging|burst apart? at the _"],
  "sees > seas": ["high|rough|choppy|stormy|seven _ END|and|in|of|off"],
  "seize > cease": [
    "_ fire",
    "_ and desist",
    "to|will|would|must|not|never _ operations|production|trading|operating|firing|hostilities|to",
  ],
  "sell > cell": [
    "_ phone|phones|tower|towers",
    "stem|sickle|prison|jail _ research|transplant|anemia|disease|where|with|block",
    "stem _ END",
  ],
  "serial > cereal": ["breakfast _", "_ box|bowl|boxes", "bowl|box of _"],
  "shear > sheer": [
    "_ number|numbers|volume|size|scale|luck|joy|terror|nonsense|audacity|determination|magnitude|delight|power|weight|amount|will|pleasure|cliff|cliffs|desperation|brilliance",
  ],
  "shoe-in > shoo-in": ["_"],
  "shutter shuttered > shudder shuddered": ["_ to think|imagine|contemplate", "_ at the thought|idea|prospect|memory"],
  "sight > site": [
    "web|construction|crash|camp|burial|building|landing|disposal|archaeological|historic _ END|in|of|for|near|where|was|is|that|at|on|with",
  ],
  "sights > sites": ["web|construction|camp|burial|building|landing|launch|disposal|archaeological|job _"],
  "site > cite": [
    "to _ evidence|concerns|research|NAME|reasons|several",
    "critics|they|often _ evidence|concerns|research|the|NAME|reasons|a",
  ],
  "site > sight": ["plain _", "out of _", "caught|catch|lose|lost|losing _ of", "love at first _", "_ unseen"],
  "siting > citing": ["_ concerns|NAME|evidence|safety|privacy|sources", "_ a|the lack|need|report|study|source"],
  "slight > sleight": ["_ of hand"],
  "soar > sore": ["_ throat|throats|losers|loser|spot|point|thumb|feet|muscles|subject"],
  "sole > soul": ["_ mate|mates|searching", "heart|body and _", "bared|baring|bare his|her|their|its _"],
  "some > sum": ["large|small|huge|vast|considerable|tidy _ of"],
  "soul > sole": [
    "_ survivor|custody|owner|proprietor|provider|responsibility|exception|bidder|possession|reason|beneficiary|heir|supplier|discretion|breadwinner|purpose",
  ],
  "stationary > stationery": ["_ store|shop|set|supplies|cards"],
  "stationery > stationary": [
    "remain|remained|remains|stay|stayed _",
    "_ bike|bikes|bicycle|target|vehicle|car|object|front|position",
  ],
  "steak > stake": ["at _ END|in|for|is|was|are|were", "percent|majority|minority|controlling _ in"],
  "steal > steel": [
    "stainless|structural|galvanized _",
    "_ mill|mills|plants|industry|tariffs|beams|pipe|production|makers",
  ],
  "straight straights > strait straits": [
    "_ jacket|jackets|laced",
    "dire|desperate|financial _ END|and|for|in|of|with",
  ],
  "suite > suit": ["follow|followed|follows|following _", "law|class-action _ against|filed|END"],
  "sure > shore": ["to|help|helped|helping _ up"],
};
