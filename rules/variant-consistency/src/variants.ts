/**
 * Words that are written in more than one way in one and the same country. A line is one word; the ways stand between bars, and
 * each has the endings given last in brackets, `s` where there are none. What a hyphen joins before a noun, `health-care
 * costs`, is the same way as the two words.
 */
const WORDS = `
acknowledgment | acknowledgement
adviser | advisor
all right | alright ()
amid | amidst ()
among | amongst ()
anti-Semitic = anti-semitic | antisemitic ()
anti-Semitism = anti-semitism | antisemitism ()
cell phone = cell-phone | cellphone
child care = child-care | childcare ()
cyber attack = cyber-attack | cyberattack
cyber security = cyber-security | cybersecurity ()
data base = data-base | database
day care = day-care | daycare
donut | doughnut
goodbye | good-bye
health care = health-care | healthcare ()
high-tech | hi-tech ()
impostor | imposter
judgment | judgement
law maker = law-maker | lawmaker
percent | per cent ()
policy maker = policy-maker | policymaker
protester | protestor
sheik | sheikh
smart phone = smart-phone | smartphone
T-shirt | t-shirt
vice president | vice-president
web site = web-site | website
while | whilst ()
`;

/** Words written with a hyphen or as one word, by where the hyphen is; of verbs the stem, with its endings in brackets. */
const HYPHENS = `air-strike bi-partisan black-list book-store break-through break-up build-up by-election care-giver cease-fire
co-chair(,s,ed,ing) co-found(ed,er,ers,ing) co-operat(e,es,ed,ing,ion,ive) co-ordinat(e,es,ed,ing,ion,or,ors) co-owner
co-sponsor(,s,ed,ing) co-worker counter-attack counter-terrorism crack-down cross-fire cut-back day-long(,) down-turn
drop-out e-mail(,s,ed,ing) eye-witness(,es) fire-fighter fire-fighting(,) free-lance(,r,rs) front-runner fund-raiser
fund-raising(,) ground-breaking(,) gun-fire(,) hand-book hard-liner head-line home-town key-note kick-off land-slide
law-making(,) lay-off life-style life-time line-up lock-down make-up(,) melt-down mid-term month-long(,)
multi-lateral(,) multi-millionaire multi-national nation-wide(,) news-room non-citizen non-essential(,)
non-existent(,) non-partisan(,) non-profit non-stop(,) non-violent(,) off-shore(,) on-going(,) on-line(,) on-site(,)
over-time(,) pay-check pay-out peace-keeper peace-keeping(,) pick-up pipe-line play-off policy-making(,) post-war(,)
pre-empt(,s,ed,ing,ive) pre-school pre-war(,) pull-out quarter-final rain-forest re-elect(,s,ed,ing,ion)
re-engage(,s,d) re-enter(,s,ed,ing) re-entry(,) re-examine(,s,d) re-open(,s,ed,ing) road-map roll-out round-table
run-off semi-final set-back set-up shut-down slow-down spin-off stand-off start-up state-wide(,) stock-pile(,s,d)
sub-committee sub-prime(,) super-power take-over tax-payer teen-ager time-line time-table trade-off turn-around
turn-out under-cover(,) walk-out war-head war-time(,) watch-dog week-long(,) well-being(,) whistle-blower
wide-spread(,) work-force work-place world-wide(,) wrong-doing(,) year-long(,)`;

/** The ways of writing one word, in all its endings: `[["e-mail", "email"], ["e-mails", "emails"]]`; a way may have two spellings. */
export function variantWords(): readonly (readonly (readonly string[])[])[][] {
  const words: string[][][][] = [];
  for (const line of WORDS.trim().split("\n")) {
    const [, ways = "", given] = /^([^(]+?)(?: \(([^)]*)\))?$/.exec(line) ?? [];
    const endings = given === undefined ? ["", "s", "'s"] : given.split(",");
    const spellings = ways.split(" | ").map((way) => way.split(" = "));
    words.push(endings.map((ending) => spellings.map((way) => way.map((spelling) => spelling + ending))));
  }
  for (const [, first = "", rest = "", given] of HYPHENS.matchAll(/(\w+)-(\w+)(?:\(([^)]*)\))?/g)) {
    const endings = given === undefined ? ["", "s", "'s"] : [...new Set(given.split(","))];
    words.push(endings.map((ending) => [[`${first}-${rest}${ending}`], [`${first}${rest}${ending}`]]));
  }
  return words;
}
