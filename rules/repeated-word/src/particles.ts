/**
 * Words that can stand before a preposition or particle which ends its clause, so that the same preposition can follow for the
 * next: `turned him in in May`, `the people they talk to to learn more`. Dictionary forms; by preposition.
 */
interface Companions {
  /** With these the first word belongs to the verb, and nothing else is needed: `log in in`. */
  readonly particleVerbs: ReadonlySet<string>;
  /** With these the first word has lost its object to an earlier place in the sentence: `the war they are engaged in in`. */
  readonly stranded: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
/** What makes a new verb with almost every particle: `came down down the coast`. */
const light = words(
  `be break bring call come cut drive fall fill get give go hand hold keep kick knock lay let look make move pass pay pull push put roll run send set shut sit stand start step stick take throw turn walk wear work`,
);
const none: ReadonlySet<string> = new Set();

export const COMPANIONS: ReadonlyMap<string, Companions> = new Map([
  [
    "in",
    {
      particleVerbs:
        words(`bed blend box break bring build burst butt buy call cash cave check chip close come crowd dial dig dive
        drag draw drop drive fade fall fill fit fly get give go hand help hold invite join keep key kick land let lock log
        lure march move muscle opt pack phase phone pile pitch plug pour pull push put reel rein report ring roll rope rush
        send set settle shut sign sink sit sleep slide slip snow sneak squeeze stand stay step stop storm swear sweep swoop take
        text throw tie trade tune turn usher vote walk wade wall weigh wheel work write zero zoom`),
      stranded:
        words(`be become believe deal engage enrol find found grow host hold interest invest involve live participate place play
        raise result situate specialise specialize stay succeed trade train trap work`),
    },
  ],
  [
    "on",
    {
      particleVerbs:
        words(`add bring call carry catch cheer come drag drone drive egg get go hang hold keep lead linger live log march
        move pass press pull push put ramble rumble run send sign soldier spur stay switch switched take tack try turn urge
        walk wear`),
      stranded:
        words(`agree bank base be build campaign call comment concentrate count decide depend embark expand fall focus gamble
        insist lean live operate place rely report run seize settle sit speak spend stand touch travel trade vote wait
        work`),
    },
  ],
  [
    "by",
    {
      particleVerbs: words("come drive drop fly get go pass rush scrape squeak stand stop swing tick walk"),
      stranded: words("abide live stand swear"),
    },
  ],
  [
    "to",
    {
      particleVerbs: none,
      stranded:
        words(`able accustom adapt add adhere agree allow amount appeal apply aspire attend attribute belong bring cling come
        commit compare consent contribute dedicate devote entitle expose force get give go have lead lie like limit listen need
        object ought oppose owe point promise react refer relate reply report resort respond return say sell send set show sing
        speak stick subject submit suppose supposed switch talk tend tie travel turn use used want write`),
    },
  ],
  [
    "for",
    {
      particleVerbs: none,
      stranded:
        words(`account advocate aim apply argue arrest ask bargain blame call campaign care charge compete convict fight
        fundraise go hope intend jail know like live long look lobby mean pay plan play praise pray prepare press push qualify
        responsible root run save search settle shop sign speak stand strive thank train vote wait want wish work`),
    },
  ],
  [
    "with",
    {
      particleVerbs: none,
      stranded:
        words(`agree align align associate charge come communicate compete connect cooperate deal familiar fight go identify interact
        leave live mess negotiate play row side sleep speak start stick struggle talk toy travel trust walk work`),
    },
  ],
  [
    "at",
    {
      particleVerbs: none,
      stranded: words(
        "aim arrive bad be excel gawk good laugh look marvel point shout speak stare stay stop study teach throw train work yell",
      ),
    },
  ],
  [
    "from",
    {
      particleVerbs: none,
      stranded: words(
        "benefit borrow buy come descend draw emerge escape far flee hear originate recover retire steal suffer",
      ),
    },
  ],
  ["of", { particleVerbs: none, stranded: words("aware capable conceive dream hear proud speak think") }],
  [
    "about",
    {
      particleVerbs: none,
      stranded: words(
        "ask be boast brag care complain concern dream excite fuss hear joke know read sing speak talk think tell wonder worry write",
      ),
    },
  ],
  ...["around", "away", "back", "down", "off", "out", "over", "through", "up"].map((particle): [string, Companions] => [
    particle,
    { particleVerbs: light, stranded: none },
  ]),
]);
