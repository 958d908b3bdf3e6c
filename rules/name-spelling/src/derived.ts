const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What is put behind a whole name: plural, people, language, the feminine and other forms of it. */
const ADDED = list(
  "a ak al an as d e ed en er ers es ese esque i ia ian ians ic id in ina ine ing ino is ish ism ist ists ite ites k ly n na ns o os ova r rs s ska us x y",
);
/** What takes the place of a name's ending: `Buddhist`, `Buddhism`. */
const EXCHANGED = list(
  "a ak an ans as e es ese i ia ian ians ic ie ies ina ine is ish ism ist ists ite ites o os s us x y",
);
const VOWELS = list("a e i o u y");

/** Whether two names are one root with different endings: `Israel` and `Israeli`, `Ivanov` and `Ivanova`. */
export function differInEnding(one: string, other: string): boolean {
  const shared = commonStart(one, other);
  if (isDoubled(one, other)) return false;
  for (let root = shared; root >= Math.max(3, shared - 2); root -= 1) {
    if (areEndings(one.slice(root), other.slice(root))) return true;
  }
  return false;
}

/** Whether only a last vowel differs: `Noguera` and `Noguero`. */
export function differInLastVowel(one: string, other: string): boolean {
  const shared = commonStart(one, other);
  return shared > 2 && VOWELS.has(one.slice(shared)) && VOWELS.has(other.slice(shared));
}

/** `Tennesse` and `Tennessee`: a letter of a double left out, not an ending. */
function isDoubled(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) !== 1) return false;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return longer === shorter + shorter.slice(-1);
}

function areEndings(one: string, other: string): boolean {
  if (one === "") return ADDED.has(other);
  if (other === "") return ADDED.has(one);
  // `Nikolay` and `Nikolai` are one ending, written two ways.
  if (VOWELS.has(one) && VOWELS.has(other)) return !(isEe(one) && isEe(other));
  // `Nigeran` and `Nigerian` have one ending, and a letter is missing before it.
  if (one.endsWith(other) || other.endsWith(one)) return false;
  if (!EXCHANGED.has(one) || !EXCHANGED.has(other)) return false;
  return one.length + other.length > 3 || one === "s" || other === "s";
}

function isEe(ending: string): boolean {
  return ending === "i" || ending === "y";
}

function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

export function isPlural(one: string, other: string): boolean {
  return `${one}s` === other || `${other}s` === one || `${one}es` === other || `${other}es` === one;
}
