import {
  type Article,
  cueFormsOf,
  foldName,
  type Mention,
  type NamePart,
  type Spelling,
  type Token,
  termSlips,
} from "@copydesk/article";
import { isEveryday } from "@copydesk/lexicon";
import { standingOf } from "./known.js";

/** How one spelling is used in the article. Names of others are folded: bare letters, lower case. */
export interface Profile {
  readonly spelling: Spelling;
  /** Given names and initials that stand before it as a surname. */
  readonly given: ReadonlySet<string>;
  /** Surnames that stand behind it as a given name. */
  readonly surnames: ReadonlySet<string>;
  /** Words of the name before and behind it, whatever their part. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** Uses with no other word of the name beside it. */
  readonly bare: number;
  /** Uses that only a person's name can have: with an honorific or a title, or speaking. */
  readonly personal: number;
  /** Uses that are a slip in a name that every reader knows: `Barak Obama`. */
  readonly slips: () => number;
  /** What lists say of it, as `standingOf` has it. */
  readonly standing: () => number;
  /** Its first use with a given name or as one. */
  readonly introduction: Token | undefined;
}

const MOST_USES = 60;

export function profileOf(article: Article, spelling: Spelling): Profile {
  const given = new Set<string>();
  const surnames = new Set<string>();
  const before = new Set<string>();
  const after = new Set<string>();
  let bare = 0;
  let personal = 0;
  let introduction: Token | undefined;
  let standing: number | undefined;
  const uses = spelling.tokens.slice(0, MOST_USES);
  for (const token of uses) {
    const mention = article.names.mentionAt(token);
    const place = mention?.parts.findIndex((part) => part.token === token.index) ?? -1;
    if (mention === undefined || place < 0) {
      bare += 1;
      continue;
    }
    const { parts } = mention;
    const part = parts[place]!;
    const previous = parts[place - 1];
    const next = parts[place + 1];
    const alone = (previous === undefined || isJoint(previous)) && (next === undefined || isJoint(next));
    if (alone) bare += 1;
    if (previous !== undefined && (!isJoint(previous) || isTelling(previous))) before.add(foldName(previous.text));
    if (next !== undefined && !isJoint(next)) after.add(foldName(next.text));
    const first = parts[0]!;
    if (part.role === "surname" && place > 0 && first.role !== "particle") {
      given.add(foldName(first.text));
      introduction ??= token;
    }
    if (part.role === "given" && place === 0) {
      const surname = parts.find((other) => other.role === "surname");
      if (surname !== undefined) {
        surnames.add(foldName(surname.text));
        introduction ??= token;
      }
    }
    const title = mention.title ?? mention.honorific;
    if (title !== undefined || speaks(article.tokens, mention)) personal += 1;
  }
  return {
    spelling,
    given,
    surnames,
    before,
    after,
    bare,
    personal,
    // No getters: the engine keeps a shape for every literal that has one, and all that the getter sees with it.
    slips: () => {
      // Few profiles are asked, and it takes a look at the terms of all blocks that the name stands in.
      const slips = article.derive(termSlips);
      return uses.filter((token) => slips.at(token) !== undefined).length;
    },
    standing: () => {
      // In a list of like names each is compared with many.
      standing ??= standingOf(spelling.text);
      return standing;
    },
    introduction,
  };
}

/** `of`, `the`, `de`: words that say nothing of what stands beside them. */
function isJoint({ role, text }: NamePart): boolean {
  return role === "particle" || text.length < 2 || isEveryday(text);
}

/** `Van Susteren said`, behind Greta Van Susteren: `van` and `bin` do say something. */
function isTelling({ role, text }: NamePart): boolean {
  return role === "particle" && text.length > 2;
}

/** `Rose said`, `said Rose` */
function speaks(tokens: readonly Token[], mention: Mention): boolean {
  return isSpeech(tokens[mention.endToken]) || isSpeech(tokens[mention.firstToken - 1]);
}

function isSpeech(token: Token | undefined): boolean {
  const forms = token === undefined ? undefined : cueFormsOf(token.text);
  return forms?.some(({ kind, verb }) => isFiniteForm(kind) && verb.frames.includes("quotation")) ?? false;
}

const isFiniteForm = (kind: string): boolean => kind === "past" || kind === "third";

/** Named in full somewhere. */
export function isIntroduced(profile: Profile): boolean {
  return profile.given.size > 0 || profile.surnames.size > 0;
}
