import type { Pairs } from "./types.js";

/** Words that sound or look alike, alone or in set phrases: typed words with M to O. */
export const SOUND_ALIKES_M_TO_O: Pairs = {
  "magnate magnates > magnet magnets": ["refrigerator|fridge _", "_ for|school|schools"],
  "magnet > magnate": [
    "shipping|media|business|property|oil|newspaper|casino|real-estate|estate|steel|railroad|hotel|publishing _ NAME|who|and|END",
  ],
  "maid > made": ["has|have|had|been _ a|an|the|it|by|clear"],
  "man > men": ["NUM|two|three|four|several|these|those|both _ who|were|are|have|accused|armed|wearing"],
  "manner > manor": ["_ house|houses|lord"],
  "manor > manner": [
    "in a|an timely|professional|similar|orderly|respectful|civil|safe|ADJ _",
    "in a _ consistent|befitting|similar",
  ],
  "mantel > mantle": [
    "take|took|taking|taken|carry|assume|assumed|inherit|inherited up? the|his|her _",
    "_ of leadership|power|responsibility|leader|champion",
  ],
  "marital > martial": ["_ law|arts|artist|artists"],
  "marshal > martial": ["_ law|arts|artist|artists"],
  "martial > marital": ["_ status|problems|bliss|rape|affair|home|infidelity|strife|relations"],
  "martial > marshal": [
    "fire|federal|sky|deputy _ END|NAME|said|who|to|and|in|service",
    "to _ support|resources|forces|evidence",
  ],
  "medal > metal": ["pedal|put to the _", "_ detector|detectors|fence|sheet|pipe|pipes|bar|rod|barricades|fatigue"],
  "medal medals > meddle meddles": ["to|not|will|would _ in internal|foreign|domestic|elections|politics|others'"],
  "meet meets meeting > mete metes meting": [
    "_ out punishment|justice|punishments|sentences|penalties|discipline|sanctions",
  ],
  "men > man": ["a|another|every _ who|was|is|named|has|wearing|accused|suspected|identified|whose|armed|arrested"],
  "metal > medal": [
    "gold|silver|bronze _ to",
    "gold|silver|bronze _ winner|winners|match|game|count|hopes|performance|favorite",
    "win|won|winning|wins|earned a|the|his|her? gold|silver|bronze _ END|in|for|at",
  ],
  "metal > mettle": ["prove|proved|proving|test|tested|testing|show|showed|shown|tests his|her|their|its|our|my _"],
  "metals > medals": ["gold|silver|bronze NUM? _ at|in", "won|win NUM|several gold|silver|bronze? _"],
  "miner > minor": [
    "_ injuries|injury|league|leagues|details|damage|offense|offence|offenses|changes|setback|issue|issues|surgery|role|crimes|infraction|infractions|problem|problems",
  ],
  "minor minors > miner miners": [
    "coal|diamond _ END|who|in|and|were|was|from|at|strike|union",
    "striking|Chilean|laid-off _",
  ],
  "moral > morale": [
    "troop|employee|sagging|flagging|boost|boosting|boosted|improve|raise|staff|troops' _ END|among|of|in|at|is|was",
    "boost|boosting|improve|raise|lift the|their|employee|staff|team|public _ END|of|among",
  ],
  "morale > moral": [
    "_ obligation|obligations|compass|ground|authority|values|victory|code|dilemma|standards|responsibility|imperative|duty|outrage|courage|clarity",
    "the _ high ground",
  ],
  "morning > mourning": ["in _ for|over", "day|days|period of _ for|over", "_ the loss|death|passing of"],
  "mustard > muster": ["pass|passed|passes|passing _"],
  "mute > moot": ["_ point|points", "rendered _"],
  "naval > navel": ["_ gazing|oranges|piercing|orange"],
  "navel > naval": [
    "_ base|bases|academy|officer|officers|forces|force|vessel|vessels|exercise|exercises|blockade|ship|ships|station|war|warfare|power|battle|commander|operations|fleet|aviator|aviators",
  ],
  "new > knew": [
    "he|she|I|they|who|we|nobody|everyone|you _ that|it|he|she|they|what|how|him|her|them|about|exactly|better|nothing",
    "no one|nobody|everybody _ the|that|what|how|where|who|why",
  ],
  "one > won": [
    "he|she|who|they|team|has|have|had _ the|a|an election|race|primary|presidency|nomination|title|championship|match|award|prize|popular|gold|silver|bronze|medal|tournament|lottery",
  ],
  "ordinance ordinances > ordnance ordnance": ["unexploded|explosive|high-explosive|nuclear _", "_ disposal"],
  "ordnance ordnances > ordinance ordinances": [
    "city|local|zoning|county|noise|municipal|town|village|curfew|council|proposed|smoking _",
  ],
};
