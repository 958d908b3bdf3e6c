import type { Pairs } from "./types.js";

/** Slips of the hand that make another word, letters left out, added or swapped: typed words with N to Z. */
export const MISTYPED_N_TO_Z: Pairs = {
  "necessary > necessarily": ["don't|doesn't|didn't _ mean|need|want|have|VERB"],
  "no > know": [
    "don't|didn't|doesn't _ what|how|why|who|where|if|that|whether|about",
    "they|we|I _ what|how|why|who|whether",
    "to _ what|how|why|who",
  ],
  "now > know": [
    "don't|didn't|doesn't|wouldn't _ what|how|why|whether|who|where|if",
    "let PRON|them|us|him|her|me|people _ that|what|how|when|if",
  ],
  "nuclear > unclear": ["is|was|remains|remained|it's _ if|whether|how|why|what|when|who|exactly|where"],
  "office > officer": [
    "police _ shot|fired|who|arrested|stopped|pulled",
    "chief operating|financial|technology|information|medical|marketing _ NAME|of|END|said|and",
  ],
  "pats > past": ["the|in|over _ few|year|week|month|decade|several"],
  "posses > possess": ["to|not|they|who|we|you|must _ a|an|the|any|such|nuclear|weapons|it|them"],
  "pubic > public": ["_ !hair|hairs|area|bone|bones|region|lice|symphysis|arch|mound|shaving|END|and|or"],
  "quiet > quite": [
    "_ a few|bit|while|number|some",
    "_ frankly|possibly|possible|literally|honestly",
    "not|is|are|was|were _ likely|sure|clear|different|similar|common",
  ],
  "quite > quiet": [
    "be|very|too|so _ END",
    "keep|kept|stay|stayed|remain|remained|remains _ END|about|on|until|and",
    "a|the|his|her|this|that _ street|neighborhood|town|corner|night|village|suburb",
  ],
  "replay > reply": ["in _ to"],
  "resident residents > president presidents": ["vice _"],
  "rout routs > route routes": [
    "bus|trade|shipping|supply|evacuation|escape|smuggling|migration|air|parade|delivery _ END|to|from|through|and|in|for|between|across|was|were|is|are|has",
  ],
  "sever > severe": [
    "_ weather|damage|injuries|storms|storm|drought|shortage|shortages|penalties|consequences|illness",
    "unless to|will|would|can|could|must|not|and|that _",
  ],
  "sighed > signed": ["_ a contract|deal|bill|letter", "was|were _ by|as|into|to"],
  "signer > singer": ["lead|pop|country|folk|backup|rock|soul|jazz|opera _ and|of|in|for|NAME|who|END|with|was|is"],
  "singed > signed": [
    "_ a|an|the|his|her|its|their new? deal|contract|letter|agreement|bill|law|treaty|petition|order|executive|memorandum",
    "_ into law",
    "was|were|been _ by|into NAME|law|the",
  ],
  "singing > signing": [
    "_ a|the|an|this bill|law|executive|treaty|deal|agreement|contract|legislation|order|measure|accord|petition",
    "bill|treaty|contract|book _ ceremony",
  ],
  "sliver > silver": ["_ medal|lining|medalist|bullet|screen|medals|coins"],
  "solider soliders > soldier soldiers": [
    "American|Israeli|Russian|Ukrainian|British|fellow|former|wounded|fallen|NUM|child|every _",
  ],
  "spilt > split": [
    "_ into NUM|two|three|several|groups|factions",
    "_ the vote|ticket|bill|difference",
    "_ evenly",
    "_ between two|NAME|NUM",
  ],
  "stared > started": [
    "got|get _ with|on|in|END",
    "_ the season|company|campaign|process|game|business|project|program",
    "_ playing|working|making|taking|using|building|running|selling|writing|doing",
  ],
  "staring > starring": ["_ role|roles", "film|movie|series|comedy|drama|play|musical _ NAME"],
  "starring > staring": [
    "_ at him|her|them|me|us|each|screens|phones|walls|computer",
    "was|were|sat|stood|kept _ at|out|into|down|blankly|directly",
  ],
  "statue > statute": ["_ miles", "_ of limitations", "_ books"],
  "statute > statue": ["bronze|marble|stone|equestrian|golden|wooden|life-size _", "_ of liberty|Liberty"],
  "thin > think": ["I|we|you|they _ that|it|about|of|he|she|they|we|this|the", "to _ about|twice|differently|again|so"],
  "thing > think": ["I|we|they|don't|didn't _ that|it|it's|he|she|they|we|about|the|this|there|I"],
  "things > thinks": [
    "he|she|who|nobody|everybody|everyone|nobody|somebody _ that|he|she|it|they|the|a|this|so|of|about|we",
  ],
  "think > thing": ["same|whole|worst|best|bad _ is|was|END", "the only _ that|is|was"],
  "thorough > through": ["_ his|her|their|its|this|these|which|all", "went|go|going|came|passed|got|all _ the"],
  "though > thought": [
    "I _ it|that|he|she|they|we|the|about was|were|would|is|had|it|he|she|they|might|could|this",
    "he|she|we|they|never _ it|that|he|she|they|we was|were|would|had|it",
    "unless even|as I|he|she|we|they _",
  ],
  "though > through": [
    "_ the window|door|streets|night|roof|eyes|lens|use|mail|cracks|gate|woods|years END|of|and|in|to",
    "go|pass|walk|halfway|passing|walking|sift|sifted|sifting _ DET",
  ],
  "thought > though": ["even _ he|she|they|we|I|it|there|NAME", "as _ he|she|they|we|it|nothing was|were|had|is"],
  "through > thorough": [
    "a|more|very|most _ investigation|review|search|examination|cleaning|analysis|understanding|job|inspection|check|look|audit|inquiry|evaluation|assessment",
  ],
  "through > though": ["even _ he|she|they|we|I|there|it's", "as _ he|she|they|we|it|nothing were|was|had|is"],
  "tired > tried": [
    "he|she|they|we|I|who|repeatedly|had|have|has _ to VERB|get|kill|stop|be|have|make|find|do|use|run|take|save|help|hide",
  ],
  "tough > though": ["even _ he|she|they|we|I|it|there"],
  "tow > two": [
    "_ weeks|years|months|days|hours|decades|thirds|dozen|sons|daughters",
    "the|these|last|next|other|NUM _ men|women|sides|countries|children|people|others|other",
  ],
  "trail > trial": [
    "stand|stands|stood|standing|facing|awaiting|murder|jury|criminal|clinical|rape|impeachment|await|faces _ END|for|in|on|of|was|is|next|date|begins|began|with",
    "on _ for murder|fraud|rape|*ing|allegedly|corruption|the murder|killing|death|treason|war",
    "_ judge|lawyer|lawyers|attorney|attorneys",
    "unless criminal|murder _ in|of|is|was|with",
  ],
  "trails > trials": ["clinical|criminal|civil|drug|murder|jury|vaccine|field|speedy|show _"],
  "trial > trail": [
    "hiking|campaign|biking|nature|walking|Appalachian _ END|in|to|and|of|with|this|on|for|is|was",
    "_ mix",
  ],
  "tried > tired": [
    "am|sick and? _ of",
    "BE|grow|grew|growing|got|getting _ of *ing|this|being|it",
    "so|very|too|sick|looked _ END",
  ],
  "unclear > nuclear": [
    "_ weapons|weapon|power|plant|plants|reactor|reactors|deal|war|arsenal|energy|bomb|warhead|warheads|proliferation|waste",
  ],
  "untied > united": ["_ front|nations|states|kingdom", "stand|stood|more|remain _ behind|against|in|around"],
  "vary > very": [
    "BE|a|so|the|it's|also _ important|much|good|well|few|difficult|happy|interesting|popular|serious|different|long|large|small",
    "_ important|good|interesting|happy|serious|popular",
  ],
  "venerable > vulnerable": [
    "_ to",
    "more|most|very|especially|particularly|economically _ to|people|groups|populations|communities|children|members",
  ],
  "very > vary": [
    "can|may|will|could|might|would|prices|results|estimates|rates|costs|laws|rules _ from|depending|by|widely|greatly|considerably|wildly",
  ],
  "well > will": [
    "he|she|they|we|there|it _ be !END",
    "unless *ed|did|does|do|how|knew|know|as WORD? he|she|they|we|it _",
  ],
  "word > world": [
    "around the _ END|and|to|in|are|have|who|with|for|has",
    "_ cup|series|champion|champions|championship|bank|leaders",
    "all over the _",
  ],
  "word's > world's": [
    "the _ largest|biggest|first|most|only|fastest|poorest|richest|oldest|top|second|leading|population|tallest|best|worst",
  ],
  "work > world": ["around|all|over|across _ the", "around|throughout|across the _ END", "all over the _"],
  "world > word": ["in other _ ,", "the _ derives|means|itself from|END"],
};
