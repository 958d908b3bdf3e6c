import type { Article, Token } from "@copydesk/rule-kit";
import { BODIES, DOMAINS } from "./offices.js";

/** No office has more words than these. */
const LONGEST = 20;
/** Unions that envoys are sent to, as the last word of their name: `the European Union`. */
const UNIONS: ReadonlySet<string> = new Set([
  "ASEAN",
  "EU",
  "IAEA",
  "NATO",
  "Nations",
  "OECD",
  "OSCE",
  "See",
  "U.N.",
  "UN",
  "Union",
  "Vatican",
]);

/** What a rank is held of: places in the article's tokens, half-open, the preposition not counted. */
export interface Office {
  readonly first: number;
  readonly end: number;
  /** `for Bureau of Arms Control` */
  readonly lacksArticle: boolean;
}

/**
 * The office that begins at a token, behind `for` or `of`: capitalised words, in groups that are joined by `and` or by commas
 * and a last `and`. A group ends in what offices deal with; of a list the last one does.
 */
export function readOffice(article: Article, at: number, withBodies: boolean): Office | undefined {
  const { tokens } = article;
  const first = tokens[at];
  if (first === undefined) return undefined;
  const from = first.text === "the" ? at + 1 : at;
  const limit = Math.min(tokens.length, at + LONGEST);
  let end: number | undefined;
  let joint: Joint | undefined = { next: from, isList: false };
  while (joint !== undefined) {
    const group = readGroup(tokens, joint.next, limit, first.block);
    if (group === undefined || isPerson(article, joint.next)) break;
    const isOffice = group.isOffice && (withBodies || !group.isBody);
    if (isOffice && !joint.isList) end = group.end;
    joint = jointAt(tokens, group.end);
    // `for Trade, officials say` and `for South Asia` are no offices: another group must follow.
    if (!isOffice && end === undefined && joint?.isList === true) break;
  }
  if (end === undefined) return undefined;
  const lacksArticle = from === at && BODIES.has(first.text) && tokens[at + 1]?.text === "of";
  return { first: at, end, lacksArticle };
}

function isPerson({ tokens, names }: Article, at: number): boolean {
  return names.mentionAt(tokens[at]!)?.entity.kind === "person";
}

/** The country or union that an envoy is sent to. */
export function readPost(article: Article, at: number): Office | undefined {
  const { tokens, names } = article;
  const from = tokens[at]?.text === "the" ? at + 1 : at;
  const token = tokens[from];
  if (token === undefined || !isCapitalised(token)) return undefined;
  const mention = names.mentionAt(token);
  if (mention === undefined || mention.firstToken !== from || mention.title !== undefined) return undefined;
  const last = tokens[mention.endToken - 1]!;
  if (last.end !== mention.end) return undefined;
  if (mention.entity.kind === "place" || UNIONS.has(last.text))
    return { ...NOTHING_LACKS, first: at, end: mention.endToken };
  // `the Horn of Africa`
  const beyond = tokens[mention.endToken]?.text === "of" ? tokens[mention.endToken + 1] : undefined;
  const whole = beyond === undefined ? undefined : names.mentionAt(beyond);
  if (whole?.entity.kind !== "place") return undefined;
  return { ...NOTHING_LACKS, first: at, end: whole.endToken };
}

/** Whom an adviser serves, with a title: `President Roe`. */
export function readPrincipal({ tokens, names }: Article, at: number): Office | undefined {
  const token = tokens[at];
  const mention = token === undefined ? undefined : names.mentionAt(token);
  if (mention?.firstToken !== at || mention.title === undefined || mention.entity.kind !== "person") return undefined;
  if (tokens[mention.endToken - 1]!.end !== mention.end) return undefined;
  return { ...NOTHING_LACKS, first: at, end: mention.endToken };
}

const NOTHING_LACKS = { lacksArticle: false };

interface Group {
  readonly end: number;
  readonly isOffice: boolean;
  readonly isBody: boolean;
}

/** `Arms Control`, `Bureau of Arms Control`, `Security in the Gulf`: the words before the first small one say what it is. */
function readGroup(tokens: readonly Token[], from: number, limit: number, block: number): Group | undefined {
  let at = capitalsFrom(tokens, from, limit, block);
  if (at === from) return undefined;
  const head = tokens[at - 1]!.text;
  const isBody = BODIES.has(head) || (BODIES.has(tokens[from]!.text) && tokens[at]?.text === "of");
  while (at < limit && (tokens[at]!.text === "of" || tokens[at]!.text === "in")) {
    const inner = tokens[at + 1]?.text === "the" ? at + 2 : at + 1;
    const beyond = capitalsFrom(tokens, inner, limit, block);
    if (beyond === inner) break;
    at = beyond;
  }
  return { end: at, isOffice: isBody || DOMAINS.has(head), isBody };
}

function capitalsFrom(tokens: readonly Token[], from: number, limit: number, block: number): number {
  let at = from;
  while (at < limit && tokens[at]!.block === block && isCapitalised(tokens[at]!)) at += 1;
  return at;
}

function isCapitalised({ kind, letterCase, text }: Token): boolean {
  return kind === "word" && letterCase !== "lower" && letterCase !== "none" && !text.includes("'");
}

/** What goes on to another group. */
interface Joint {
  readonly next: number;
  /** A comma alone: the list has not come to its `and`. */
  readonly isList: boolean;
}

function jointAt(tokens: readonly Token[], at: number): Joint | undefined {
  const { text } = tokens[at] ?? {};
  if (text === "and" || text === "&") return { next: at + 1, isList: false };
  if (text !== ",") return undefined;
  return tokens[at + 1]?.text === "and" ? { next: at + 2, isList: false } : { next: at + 1, isList: true };
}
