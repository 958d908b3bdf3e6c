/**
 * Words that are written in more than one way in one and the same country. A line is one word; the ways stand between bars, and
 * each has the endings given last in brackets, `s` where there are none. What a hyphen joins before a noun, `health-care
 * costs`, is the same way as the two words.
 */
const WORDS = `
adviser | advisor
all right | alright ()
amid | amidst ()
among | amongst ()
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
acknowledgment | acknowledgement
law maker = law-maker | lawmaker
percent | per cent ()
policy maker = policy-maker | policymaker
protester | protestor
sheik | sheikh
smart phone = smart-phone | smartphone
vice president | vice-president
web site = web-site | website
while | whilst ()
`;

/** Words written with a hyphen or as one word, by where the hyphen is; of verbs the stem, with its endings in brackets. */
const HYPHENS = `air-strike bi-partisan book-store break-up build-up by-election cease-fire
co-operat(e,es,ed,ing,ion,ive) co-ordinat(e,es,ed,ing,ion,or,ors) co-worker counter-attack counter-terrorism
crack-down drop-out e-mail(,s,ed,ing) front-runner fund-raiser fund-raising(,) hand-book home-town kick-off lay-off
life-style life-time line-up make-up(,) mid-term multi-national nation-wide(,) non-profit off-shore(,) on-going(,) on-line(,)
pay-check play-off post-war(,) pre-empt(,s,ed,ing,ive) pre-war(,) quarter-final re-elect(,s,ed,ing,ion) run-off
semi-final set-up spin-off stand-off start-up state-wide(,) take-over teen-ager trade-off turn-out under-cover(,)
world-wide(,)`;

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
