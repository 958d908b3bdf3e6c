import { isFunctionWord, STATES, type State } from "@copydesk/lexicon";
import { type Article, ownCopyAt, Phrases, type Span, type Use } from "@copydesk/rule-kit";

/** A state behind its town: `Springfield, Ill.` */
export interface StateUse extends Use<"short" | "full"> {
  readonly state: State;
  /** For addresses only (`IL`), or a shortening that is not the usual one (`Penn.`). */
  readonly isOdd: boolean;
  /** Where the town begins. */
  readonly town: number;
}

/** Shortenings of former days, and of maps. */
const ODD: Readonly<Record<string, string>> = {
  Cal: "California",
  Ia: "Iowa",
  Ida: "Idaho",
  Nebr: "Nebraska",
  Okl: "Oklahoma",
  Oreg: "Oregon",
  Penn: "Pennsylvania",
  Penna: "Pennsylvania",
  Tex: "Texas",
  Wisc: "Wisconsin",
};

const byName = new Map(STATES.map((state) => [state.name, state]));
const byShort = new Map(STATES.filter(({ short, name }) => short !== name).map((state) => [state.short, state]));
/** As `MD` and `MA` behind a name are degrees, and `NV` says what kind of company it is. */
const OTHER_LETTERS = new Set(["MA", "MD", "NV"]);
const byPostal = new Map(
  STATES.filter(({ postal }) => !OTHER_LETTERS.has(postal)).map((state) => [state.postal, state]),
);

/** No state, but it stands behind its town as states do. */
const CAPITAL: State = { name: "D.C.", short: "D.C.", postal: "DC" };
byName.set("D.C.", CAPITAL);
byName.set("DC", CAPITAL);
const FIRST_WORDS = new Set(
  [...byName.keys(), ...byShort.keys(), ...byPostal.keys(), ...Object.keys(ODD).map((odd) => `${odd}.`)].flatMap(
    (form) => {
      const first = form.split(" ", 1)[0]!;
      // The full stop can be the sentence's too, and is then not the word's.
      return [first, first.replace(/\.$/, "")];
    },
  ),
);
/** `Ill.`, `N.Y.`, `W.Va.`, `West Virginia`, `DC`; whether it is a state is looked up. */
const STATE = new Phrases(
  (text) => FIRST_WORDS.has(text),
  /[A-Z](?:[a-z]+\.?|\.(?:[A-Z]\.|Va\.)|[A-Z])(?:[ \u00a0][A-Z][a-z]+)?(?![\p{L}\p{N}&@-])/uy,
  (tokens, index) => tokens[index - 1]?.text === ",",
);

/** `St. Louis`, `New York`, `Fort Wayne`, `Winston-Salem`: the last words of what stands before the comma. */
const TOWN = /(?:\p{Lu}[\p{L}’'-]*\.?[ \u00a0]){0,2}\p{Lu}[\p{L}’'-]+$/u;
const LONGEST_TOWN = 40;
/** `R-Ill.` and `(D-Calif.)` have no comma; a list of states has no town. */
const NO_TOWN =
  /(?:^|[ \u00a0])(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Washington|Avenue|Ave\.|Boulevard|Drive|Road|Square|Street|However|Today|Yesterday|Meanwhile|Instead|Inc\.?|Jr\.?|Sr\.?|LLC|Corp\.?|Co\.?|Canada|Mexico|America|Britain|France|Germany|China|Russia|Japan)$/u;

/** Every state behind a town in the desk's own running copy, in order. */
export function statesIn(article: Article): StateUse[] {
  const { prose } = article;
  const uses: StateUse[] = [];
  for (const { 0: words, index: start } of STATE.in(article)) {
    const name = stateName(words);
    const index = start - 2;
    if (name === undefined || !/^,[ \u00a0]/.test(prose.slice(Math.max(0, index), start))) continue;
    const before = prose.slice(Math.max(0, index - LONGEST_TOWN), index);
    const [town] = TOWN.exec(before) ?? [];
    if (town === undefined || isNoTown(town, name)) continue;
    const span: Span = { start, end: start + name.length };
    const known = readState(name);
    if (known === undefined || isElsewhere(article, span, index - town.length, index)) continue;
    uses.push({ ...span, ...known, town: index - town.length });
  }
  return uses;
}

/** The words as far as they are a state: `Illinois Democrat` begins with one, and `Illinois.` ends the sentence. */
function stateName(words: string): string | undefined {
  const first = words.split(/[ \u00a0]/, 1)[0]!;
  return [words, words.replace(/\.$/, ""), first].find((name) => readState(name) !== undefined);
}

function readState(name: string): Pick<StateUse, "state" | "form" | "isOdd"> | undefined {
  const full = byName.get(name);
  if (full !== undefined) return { state: full, form: "full", isOdd: false };
  const short = byShort.get(name);
  if (short !== undefined) return { state: short, form: "short", isOdd: false };
  const odd = byPostal.get(name) ?? byName.get(ODD[name.replace(/\.$/, "")] ?? "");
  return odd && { state: odd, form: "short", isOdd: true };
}

/** `Ohio, Michigan and Illinois`. */
function isNoTown(town: string, state: string): boolean {
  if (byName.get(state) === CAPITAL) return !town.endsWith("Washington");
  if (NO_TOWN.test(town) || isFunctionWord(town)) return true;
  const words = town.split(/[ \u00a0]/);
  return byName.has(words.at(-1)!) || byName.has(words.slice(-2).join(" "));
}

/** In a postal address, behind a person (`Jane Roe, Illinois Democrat`), in a list of states, or not in the desk's own copy. */
function isElsewhere(article: Article, span: Span, townStart: number, comma: number): boolean {
  const after = article.prose.slice(span.end, span.end + 24);
  if (/^\.?[ \u00a0]\d{5}/.test(after) || /^,? (?:and|or) \p{Lu}/u.test(after)) return true;
  if (/^[ \u00a0](?:Democrat|Republican|[A-Z]\p{Ll}+)/u.test(after)) return true;
  if (ownCopyAt(article, { start: comma - 1, end: span.end }) === undefined) return true;
  const town = article.tokens[article.tokenIndexAt(comma - 1)];
  if (town === undefined) return true;
  // `Still, Iowa farmers came`, `For Democrats, North Carolina is`: what begins the sentence, before its comma.
  if (article.sentenceAt(townStart)?.start === townStart && !/^[,.]/.test(after)) return true;
  const kind = article.names.mentionAt(town)?.entity.kind;
  return kind === "person" || kind === "organisation";
}
