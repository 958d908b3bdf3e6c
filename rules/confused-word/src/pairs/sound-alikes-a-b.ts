import type { Pairs } from "./types.js";

/** Words that sound or look alike, alone or in set phrases: typed words with A to B. */
export const SOUND_ALIKES_A_TO_B: Pairs = {
  "accept > except": ["everyone|everything|nobody|nothing|anything|everybody|everywhere|anyone _ for"],
  "access > excess": ["in _ of"],
  "adapt > adept": ["BE|very|particularly|especially|more|equally|became|become|proved _ at"],
  "addition > edition": ["limited|print|deluxe|paperback|hardcover|collector's _"],
  "addition additions > addiction addictions": [
    "drug|alcohol|opioid|heroin|gambling|cocaine|nicotine|tobacco|substance _",
  ],
  "adverse > averse": ["risk _", "not _ to *ing|a|taking|change|risk"],
  "advice > advise": [
    "to|will|would|should|can|may|we|I|they|doctors|officials|experts _ you|people|him|her|them|against|that|on|parents|patients|anyone|the",
  ],
  "advise > advice": [
    "for|seek|sought _ on|from|END",
    "legal|medical|financial|sound|expert|good|bad _ END|on|from|about|to|for",
    "the|take|taking|sought|seek _ of|from",
    "his|her|my|our _ END|on|to",
  ],
  "affect > effect": [
    "adverse|negative|positive|lasting|profound|significant|chilling|opposite|dramatic|devastating|cumulative|ripple|domino|placebo|greenhouse|snowball|halo|butterfly|an|no|any|little _ on|of|END",
    "the _ on|that",
    "take|takes|taking|took|into _ END|on|immediately|after|this|next|until|when|NAME",
    "in _ END",
    "cause and _",
    "unless a|her|his|the? flat|blunted|little|no|any _ of",
  ],
  "affects > effects": [
    "side _",
    "adverse|negative|ill|harmful|long-term|lasting|positive _ of|on|from|END",
    "the _ of",
  ],
  "aid aids > aide aides": [
    "senior|longtime|congressional _ said|says|told|who|to",
    "_ to Sen.|Rep.|Gov.|President|Trump|Biden|Obama",
  ],
  "aide > aid": [
    "first _ kit|kits|training|station|END",
    "humanitarian|emergency|financial _ to|for|workers|END|groups",
  ],
  "air > heir": ["_ apparent"],
  "aisle > isle": ["the British _"],
  "allowed > aloud": ["wondered|wondering|laughed _ END", "read|reading it|them? out? _ END"],
  "alluded alluding > eluded eluding": ["_ police|capture|authorities|investigators|him|them|her|detection|arrest"],
  "aloud > allowed": ["are|is|was|were|not|be|been|being _ to|in|by"],
  "altar > alter": ["to|would|will|could|not|can|may|might _ the|his|her|its|their|course"],
  "alter > altar": ["_ boy|boys|server|servers", "at|on|before the _ END|of|and|in|with"],
  "apart > a~part": ["_ of the|this|a|an|his|her|their|our|it"],
  "appraised appraise > apprised apprise": [
    "_ of the|his|her|their|its|any|all|developments situation|developments|progress|plans|rights|decision|matter|facts|details",
  ],
  "assent > ascent": ["_ of|to Mount|Everest", "_ to power"],
  "bail bails > bale bales": ["hay|straw|cotton _", "_ of hay|straw|cotton"],
  "baited > bated": ["with _ breath"],
  "bale > bail": ["out|free|released on _", "posted|post|denied _ END|on|in|after", "_ bond"],
  "balling > bawling": ["_ his|her|their eyes"],
  "bare bares > bear bears": [
    "_ in mind",
    "_ with me|us",
    "_ the brunt|burden|cost|costs|responsibility|blame|weight|consequences|scars",
    "_ fruit|witness|responsibility|resemblance|testimony",
    "can't|cannot|couldn't|hardly|barely _ to|the|it",
    "right to _ arms",
    "grin and _",
  ],
  "bases > basis": [
    "on a|the regular|daily|weekly|monthly|yearly|case-by-case|temporary|voluntary? _ END|of|for|by|to",
  ],
  "bazaar > bizarre": ["_ incident|behavior|behaviour|twist|case|claim|claims|story|theory|scene"],
  "bear > bare": ["the _ minimum|necessities|essentials|bones", "his|her|their|with|my|on _ feet|hands|bones|knuckles"],
  "birth > berth": [
    "playoff|postseason|bowl|tournament|finals|semifinal|series|olympic|Olympic _ END|in|with|for|by|since|on",
  ],
  "boarder > border": [
    "_ patrol|crossing|crossings|security|wall|agents|agent|controls|guards|guard",
    "the southern|northern|Mexican|Canadian|U.S.-Mexico|Syrian|Turkish _",
    "across|near|along|crossing|crossed the _",
  ],
  "bolder bolders > boulder boulders": [
    "huge|large|giant|falling|NUM|big _ END|fell|from|on|in|and|that|crushed|blocked|rolled",
  ],
  "born > borne": ["_ out by", "has|have|had _ the|much|most brunt|cost|burden|of", "_ witness"],
  "brake braking brakes > break breaking breaks": [
    "_ the law|record|news|rules|ice|bank|silence|deadlock|cycle",
    "_ into|through|even|ground|away",
    "lunch|coffee|spring|tax|commercial|winter|summer _ END|for|in|and|to|with|on",
  ],
  "brakes > breaks": ["tax|lunch|prison _"],
  "bread > bred": ["born and _", "well|home|american|home-grown and _ in|horse|horses|dogs"],
  "break > brake": ["_ pedal|pads|pad|fluid|lining|linings|discs|disc|light", "the parking _"],
  "breaks > brakes": [
    "slam|slammed|slamming|put|hit|pumped|applied|failed|putting on? the _ END|on",
    "anti-lock|disc|faulty _",
  ],
  "breath > breadth": ["_ of experience|knowledge|coverage", "hair's|length|depth and? _"],
  "breath > breathe": [
    "to|can't|cannot|couldn't|can|could|barely|hardly|struggling|struggled _ END|again|easier|easily|through|properly|freely|deeply",
    "not|to|can|could _ in|on",
  ],
  "breathe > breath": [
    "deep|last|fresh|bad|shallow|short _",
    "a|out _ of",
    "hold|held|holding|catch|caught|took|under|catching his|her|their|my|your|a _",
  ],
  "breech > breach": [
    "_ of contract|trust|security|protocol|law|privacy|agreement|confidence|ethics|duty|etiquette|promise",
    "data|security _",
    "in _ of",
  ],
  "bridle > bridal": ["_ shower|party|gown|gowns|shop|boutique|suite|veil"],
  "but > butt": ["the _ of jokes|a|the|every|many|his|her|their", "_ heads"],
};
