import type { Pairs } from "./types.js";

/** The small words of every sentence: pronouns, prepositions, auxiliaries and their contractions. By what was typed. */
export const COMMON_WORDS: Pairs = {
  "are > our": ["of|in|for|with|to|by _ own|nation|country|community|families|democracy"],
  "he > the": ["of|in|at|by|into|during _ first|last|past|same|end|world|city|state|country|U.S."],
  "hour > our": ["of|in|for|with|on _ own|country|nation|lives|community|children"],
  "it > its": ["of|in|on|for|with|by|from|has|had|into|under _ own"],
  "it's > its": [
    "of|in|with|from|by|on|at|to|using|despite|during _ ADJ NOUN",
    "using|despite|during|among _ NOUN",
    "_ own",
    "from|by|at|into|through|throughout|within|against|under _ NOUN|ADJ",
    "of|in|with|on|to _ NOUN",
    "of|in|with|from|by|on|at|to _ first|second|third|last|next|former NOUN|ADJ",
    "has|had|have|lost|kept|opened|celebrated|launched|changed|raised|announced|lowered|increased|expanded _ NOUN",
    "has|had|have|lost|opened|celebrated|launched|changed|raised|announced _ first|second|annual|new|entire NOUN",
    // "the shape it's in it's no wonder", "what it's all about it's money"
    "unless it's|that|what|they're|you're|way WORD? in|of|on|with|to|from|by|at|into _",
    "unless _ NOUN is|are|was|were",
  ],
  "its > it's": [
    "_ a|an|the",
    "_ been !there",
    "FIRST|that|because|if|when|but|think|said|says _ going to",
    "FIRST|that|because|if|when|but|think|said|says _ possible|impossible|hard|easy|important|likely|unlikely|time to|that",
    "FIRST|that|because|but _ clear|unclear|true|obvious that|whether|how",
    "FIRST|because|think|but|and _ not a|an|the|just|only|about|clear|easy|like",
    // "Ousted for its the annexation": a word too many, not an apostrophe too few.
    "unless for|of|by|with|from|in|on|to|at _ a|an|the",
  ],
  "lets > let's": ["FIRST _ be|go|see|face|not|talk|look|hope|start|just|keep|remember|begin|say"],
  "of > have": [
    "could|would|should|must|couldn't|wouldn't|shouldn't _ been|done|had|gone|known|seen|made|taken|come|given|got|said|told|won|lost|thought|found|left",
    "could|would|should|must|couldn't|wouldn't|shouldn't _ PARTICIPLE|*ed",
    "he|she|it|they|we|I|that|this might _ been|done|had|gone|known|seen|made|come|given|got",
  ],
  "of > if": ["even _ he|she|they|we|it|I", "as|see|ask|asked|wonder|wondering|wondered _ he|she|they|we"],
  "of > off": [
    "laid|kicked|ripped|fell|knocked|wiped|backed|jumped|slipped _ the|a|from",
    "laid _ NUM|more|about|some|workers|employees|staff",
    "cut|sealed|blocked|paid|warded|fended|staved|shut _ from|after|on|by|during|without",
    "taken|take|come|came|veered|ran|fell _ the market|table|road|field|air|plane|course|runway",
    "better|worse _ than",
  ],
  "off > of": [
    "because|instead|couple|spite|terms _ DET",
    "because|instead|spite|terms _ NOUN|NAME",
    "one|some|many|most|all|none _ his|her|their|our|my|these|those NOUN|ADJ|*s",
    // "some off their feet"
    "unless _ POSS feet|medication|meds|backs|hands|shoulders|heads|game|clothes|shoes",
  ],
  "on > of": ["in front|spite _ DET", "capable|couple _ DET"],
  "on > one": [
    "FIRST|is|was|as|are|were|be|became|becoming|become|remains|considered|only|just _ of the|his|her|its|their|our|my|these|those",
    "_ of the NUM|most|best|biggest|largest|few|many|first|worst|oldest|world's|nation's|country's",
    "unless keep|keeps|kept|going|go|goes|carry|carried|turned|put|logged|early|later|farther|further _",
  ],
  "one > on": [
    "FIRST|but|and _ the other hand",
    "based|depending|depend|depends|focused|focus|focuses|relied|rely|relies|insisted _ the|a|an|his|her|its|their|how|what",
  ],
  "or > of": ["because|instead|spite _ the|a|an|his|her|their|its"],
  "our > are": ["there|they|you|we _ going|not|also|being|still"],
  "our > out": ["_ of the|his|her|their|its|a|this|control", "turned|turns|pointed|figured _ that|to|how|why|what"],
  "than > that": [
    "said|says|announced|claimed _ he|she|they|it|we|the|there",
    "unless easier|more|less|better|rather said|says|announced|claimed _",
  ],
  "than > then": [
    "and _ he|she|they|we|I|it went|came|got|took|said|told|ran|left|had|was|moved|began|made|saw",
    "back|since|until|till _ END",
  ],
  "that > than": ["more|fewer _ NUM", "rather _ *ing"],
  "the > they": [
    "_ did|had|have|are|were not",
    "that|what|when|if|because|but|whether|where|said|while|before|until|after|once _ are|have|were|had|would|should|could",
  ],
  "their > there": [
    "_ is|are|was|were",
    "over|been|went|live|lived|lives|getting|got|get|go|going|stay|stayed _ END",
    "_ has|have been",
  ],
  "their > they're": [
    "_ going to VERB|be|have|do|get|make|take",
    "because|if|when|that|think|say|know|but _ trying|going|not to",
  ],
  "then > than": [
    "more|less|fewer|better|worse|greater|larger|smaller|bigger|longer|older|younger _ NUM|half|ever|twice",
    "other|rather _ the|a|that|to|*ing|just|being|his|her|their",
    "COMPARED _ expected|usual|anticipated|planned|previously|average|normal|most|others|him|them|us|me|those",
    // "It was no better then the next year", "more then most people knew"
    "unless COMPARED _ WORD WORD? is|are|was|were|will|would|knew|know|knows|did|do",
  ],
  "there > their": [
    "_ own NOUN|ADJ|*s",
    "lost|lose|losing|risk|risked|risking|spent|spend|gave _ lives|homes|jobs|families|life|entire",
    "make|made|making|find|found|finding|fought|worked|fighting _ way",
    "of|with|for|by _ parents|families|children|kids|homes|mother|father|lives|friends|colleagues|peers",
    // "for those who live there own homes"
    "unless people|who|that|families|living|live|lives|here|over|out|up|down _ own",
  ],
  "there > they're": [
    "because|if|when|that|think|say|know|but _ going to",
    "because|if|when|think|know|but _ trying|doing|saying|getting",
  ],
  "they > the": ["of|in|at|from|into|during _ same|first|last|end|most|next NOUN|ADJ"],
  "they > their": ["of|in|on|with|for|by|from _ own"],
  "they're > their": ["_ own|respective", "of|with|from|by|at|for _ NOUN"],
  "they're > there": ["_ is|are|was|were"],
  "through > threw": ["PRON|who _ a|his|her|himself|herself|themselves", "PRON|who _ the ball|game|party|switch|book"],
  "to > too": [
    "far|way _ many|much|late|long|few|little|often|soon|easily|big",
    "all _ often|easily|familiar|quickly|soon",
    "BE|not _ late|soon|big|small|expensive|dangerous|young END|for|to",
    "BE|not _ much END|for",
    "there are|were _ many|few",
    "has|have|had|spend|spending|spent _ much NOUN",
    "it is|was _ early|soon|late to",
    "unless far|way _ long|little|big NOUN|NAME",
  ],
  "too > to": [
    "want|wants|wanted|able|according|ought|supposed|unable|refused|decided|trying|used|how|likely _ VERB|be|have|do|go|get|make",
    "according|due|thanks|addition|prior|compared|belongs _ the|a|his|her|their|its|NAME",
  ],
  "too > two": [
    "the|these|those|other|last|next|first _ men|women|sides|countries|teams|years|weeks|days|months|parties|leaders",
  ],
  "use > used": ["FIRST|and|but|who|because|where|when he|she|there _ to VERB|be|have|do|go|live|work|play"],
  "want > what": ["that's|know|knows|exactly|see _ he|she|they|we|I|you|happened|happens"],
  "were > we're": ["FIRST _ going|trying to"],
  "were > where": [
    "place|area|areas|places|room|situation|city|town|spot|neighborhood _ he|she|they|we|I|it",
    "know|knows|wonder|decide|exactly|understand _ he|she|they|we|I",
  ],
  "what > want": [
    "I|we|they|don't|didn't _ to VERB|be|have|do|go|get|make|see|know|say|stay|help|live|work",
    "unless know|knows|knew|told|tell|showed|asked|ask|show|taught I|we|they|don't|didn't _",
  ],
  "where > were": [
    "they|we _ also|still|being|never|already|told|given|taken|killed|found|held|forced",
    "people|officials|officers|men|women|children|students|workers|residents _ killed|injured|told|given|forced|arrested|being",
    "there _ no|many|several|some|NUM|also|few",
  ],
  "who's > whose": [
    "_ name|names|parents|job|lives|death|home|children|fault|members|families|life|body|career",
    "_ mother|wife|husband|son|daughter|brother|sister|father !to|of|and|END|at|in|with|from|now",
    "unless _ home END|in|with|at|for|from|now|alone|and",
  ],
  "whose > who's": ["_ been|gone|an|not"],
  "will > well": ["as _ as", "very|pretty|quite _ END|known|aware"],
  "will > with": ["along|together|associated|compared _ the|a|his|her|their|its"],
  "with > will": ["he|she|they|we|it|this|NAME _ be"],
  "wont > won't": [
    "he|she|it|they|we|I|that|you|there _ be|have|go|get|let|take|make|do|stop|happen|know|see|come|work|even|VERB",
  ],
  "you > your": ["in|on|for|from|use|change _ own NOUN", "in|with|for|from _ family|phone|email|doctor"],
  "you're > your": ["_ own|name|job|phone|email|computer|car|opinion"],
  "your > you're": [
    "_ welcome to",
    "FIRST _ welcome END",
    "FIRST|if|when|because|that|think|know|but|unless _ going to",
    "if|when|because|unless _ not|trying|gonna|wondering|interested|ready|feeling|in|an",
    "if|when|because|unless _ looking for|at|to",
  ],
};
