import type { Article, Token } from "@copydesk/rule-kit";

/** What a thing is, said right before its letters: `the union PCSA`, `news agency TNKA`. */
const DESCRIPTORS = new Set(
  `agency airline alliance app association authority band bank body brand broadcaster business carmaker carrier chain channel
  charity chemical club coalition code collective company compound conglomerate conference consultancy contractor
  cooperative council crew currency developer drug enzyme event exchange faction festival firm format fund game gang
  gene giant group hospital index insurer institute journal label lender lobby magazine maker manufacturer militia movement
  museum network newspaper nonprofit operator organisation organization outfit outlet paper party platform podcast
  pollster producer program programme project protein provider publisher publication rapper rebel regulator restaurant retailer
  rival school series service show singer site software song startup start-up station store studio supplier system tank team
  think-tank trade tracker tribe tv unit union utility vaccine vehicle venture virus watchdog website writer`.split(
    /\s+/,
  ),
);

/** The same right behind them. */
const KINDS = new Set(
  "airline band broadcaster channel faction festival gang label magazine militia newspaper party rebels region regions station tribe union".split(
    " ",
  ),
);

/** `known as JTA`, `short for JTA`, `the acronym JTA`. */
const NAMERS = new Set(
  "abbreviated abbreviation acronym aka called dubbed hashtag initials letters named nicknamed word".split(" "),
);
const NAMERS_WITH_A_WORD_MORE = new Set(["known", "abbreviated", "short", "stand", "stands", "shorthand", "to"]);

/** `JTA, a yearly review` */
const APPOSITION_OPENERS = new Set(["a", "an", "formerly", "short", "the"]);

/** Whether the words around an acronym give its full form: in brackets, with `or`, or as `known as`. */
export function isGivenInFull({ tokens }: Article, token: Token): boolean {
  const at = reader(tokens, token);
  const before = at(-1);
  const after = at(1);
  if (isBracketed(tokens, token) || after === "(" || after === "[") return true;
  // `a course called JTA Academy` gives another name.
  if (NAMERS.has(before)) return !/^\p{Lu}/u.test(after);
  if (before === "as" || before === "for") return NAMERS_WITH_A_WORD_MORE.has(at(-2));
  if (before === "the" && at(-2) === "as" && at(-3) === "known") return true;
  // `the Joint Threat Assessment, or JTA, for short`
  if (before === "or") return at(-2) === ",";
  if (before === "the" && at(-2) === "or") return at(-3) === ",";
  return after === "stands" && at(2) === "for";
}

/** Whether the words around an acronym say what kind of thing it is: `the union PCSA`, `PCSA, a union`. */
export function isDescribed({ tokens }: Article, token: Token): boolean {
  const at = reader(tokens, token);
  if (at(-1) === "so-called" || (at(-3) === "so-called" && /^(?:and|or)$/.test(at(-1)))) return true;
  // `the PCSN police union`
  if (KINDS.has(at(1)) || KINDS.has(at(2))) return /^[a-z]/.test(at(1));
  if (/^["“'‘]$/.test(at(-1)) && /^["”'’,]$/.test(at(1))) return true;
  if (/^(?:,|—|–|--)$/.test(at(1)) && APPOSITION_OPENERS.has(at(2))) return true;
  return isListedWithNames(at) || isNamedByKind(tokens, token);
}

/** Written as a name is, and no acronym. */
const NAME = /^\p{Lu}\p{L}*\p{Ll}/u;

/** `Lakeport Light, HRBX, Marlow and Pepper`: among names of companies the letters are one. */
function isListedWithNames(at: (distance: number) => string): boolean {
  if (at(1) !== "," || at(-1) === "the") return false;
  const isInside = at(-1) === "," && NAME.test(at(-2));
  const beyond = at(2) === "and" || at(2) === "or" ? at(3) : at(2);
  return NAME.test(beyond) && (isInside || /^(?:,|and|&)$/.test(at(3)));
}

/** The text of a token so far from this one, in the same paragraph. */
function reader(tokens: readonly Token[], token: Token): (distance: number) => string {
  return (distance) => {
    const other = tokens[token.index + distance];
    return other?.block === token.block ? other.text : "";
  };
}

/** How far back a bracket or a word for a list is looked for, in tokens: `(known in full as the JTA)`. */
const REACH = 6;

/** `the union PCSA`, `the genes PCSA, TRKB and MCLH` */
function isNamedByKind(tokens: readonly Token[], token: Token): boolean {
  for (let index = token.index - 1; index >= token.index - REACH; index--) {
    const other = tokens[index];
    if (other === undefined || other.block !== token.block) return false;
    if (DESCRIPTORS.has(other.text.toLowerCase().replace(/s$/, ""))) return true;
    if (other.text !== "," && other.text !== "and" && other.letterCase !== "upper") return false;
  }
  return false;
}

function isBracketed(tokens: readonly Token[], token: Token): boolean {
  let close = token.index + 1;
  while (close <= token.index + REACH && tokens[close]?.text !== ")") close++;
  for (let index = token.index - 1; index >= close - REACH; index--) {
    const other = tokens[index];
    if (other === undefined || other.block !== token.block || other.text === ")") return false;
    if (other.text === "(" || other.text === "[") return true;
  }
  return false;
}
