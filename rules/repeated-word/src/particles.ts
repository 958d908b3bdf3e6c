/**
 * Words that can stand before a preposition or particle which ends its clause, so that the same preposition can follow for the
 * next. Verbs in their dictionary form.
 */
interface Companions {
  /** With these the first word belongs to the verb, and nothing else is needed: `log in in`. */
  readonly particleVerbs: ReadonlySet<string>;
  /** With these it does even when a noun parts it from the verb: `voted the party in in May`. */
  readonly splitVerbs: ReadonlySet<string>;
  /** With these the first word can have lost its object to an earlier place in the sentence: `the war they are engaged in in`. */
  readonly stranded: ReadonlySet<string>;
  /** With these a verb can be left out after it: `what they have to to win`. */
  readonly elliptic: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const none: ReadonlySet<string> = new Set();
const companions = (given: Partial<Companions>): Companions => ({
  particleVerbs: none,
  splitVerbs: none,
  stranded: none,
  elliptic: none,
  ...given,
});

/** What makes a new verb with almost every particle: `came down down the coast`. */
const light = words(
  `break bring call come cut drive fall get give go keep knock lay let look move pass pull push put roll run send set shut sit
  step take throw turn walk wear work`,
);

export const COMPANIONS: ReadonlyMap<string, Companions> = new Map([
  [
    "in",
    companions({
      particleVerbs: words(
        `break bring cash cave check chip clock come dial get give go hand key kick let lock log move opt phone pitch plug pour
        reel rein rope rush send settle sink slip sneak squeeze step storm swear take text tune turn usher vote wade weigh`,
      ),
      splitVerbs: words("bring call hand invite let lock phone rope send take turn usher vote"),
      stranded: words(
        `be believe engage enrol host interest invest involve live participate play situate specialise specialize stay trade
        train trap`,
      ),
    }),
  ],
  [
    "on",
    companions({
      particleVerbs: words(
        "add carry cheer drag drone egg go hang latch linger log march move pass press ramble soldier switch tack urge",
      ),
      splitVerbs: words("bring put switch take turn"),
      stranded: words(
        `agree bank base be build campaign comment concentrate count decide depend embark expand focus gamble insist live
        operate place rely report run seize settle spend travel trade vote wait work`,
      ),
    }),
  ],
  [
    "by",
    companions({ particleVerbs: words("come drive drop fly get go pass rush scrape squeak stop swing tick walk") }),
  ],
  [
    "to",
    companions({
      stranded: words(
        `accustom adapt add adhere amount appeal apply aspire attend attribute belong cling commit compare contribute dedicate
        devote entitle expose get go lie limit listen object oppose owe point refer relate reply resort respond return sell
        send show sing speak stick subject submit switch talk tie travel turn write`,
      ),
      elliptic: words(
        "able agree allow force get go have like need ought promise refuse suppose supposed tend try use want",
      ),
    }),
  ],
  [
    "for",
    companions({
      stranded: words(
        `advocate apply argue arrest ask blame call campaign care charge compete convict fight hope jail know like live look
        lobby pay play praise pray prepare press push qualify run save search settle speak stand strive train vote wait want
        wish work`,
      ),
    }),
  ],
  [
    "with",
    companions({
      stranded: words(
        `agree align associate communicate compete cooperate deal fight identify interact live mess negotiate play side sleep
        speak stick struggle talk toy travel trust walk work`,
      ),
    }),
  ],
  [
    "at",
    companions({ stranded: words("arrive be laugh point shout speak stare stay stop study teach train work yell") }),
  ],
  [
    "from",
    companions({
      stranded: words("benefit borrow buy come descend emerge escape flee hear originate recover retire suffer"),
    }),
  ],
  ["of", companions({ stranded: words("aware conceive dream hear proud speak think") })],
  [
    "about",
    companions({
      stranded: words("ask brag care complain dream fuss joke know read sing speak talk think wonder worry write"),
    }),
  ],
  ...["around", "away", "back", "down", "off", "out", "over", "through", "up"].map((particle): [string, Companions] => [
    particle,
    companions({ particleVerbs: light }),
  ]),
]);
