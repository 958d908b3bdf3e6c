import type { Article, Attribution, Sentence, Token } from "../types.js";
import { attributionsOf, trailingAttribution } from "./by-place.js";
import type { Pronoun } from "./pronouns.js";
import type { FirstPerson } from "./types.js";
import { BIDDING, LEARNED, NEWSROOM, PRONOUNS, SIDE_CLAUSES, TELLING } from "./words.js";

/** Below this, the words before or behind the cue are as likely not what was said. */
const SURE = 0.7;
/** Words that are in a mind, not in a mouth, need no marks: `We are lost, she thought.` */
const THOUGHTS: ReadonlySet<string> = new Set(["dream", "feel", "imagine", "muse", "ponder", "think", "wonder"]);

/** Tells whose first person a pronoun is, by the sentence that it stands in. */
export class RoleReader {
  readonly #article: Article;
  /** By block; a paragraph with quotations has none. */
  readonly #trailingByBlock = new Map<number, Attribution | undefined>();
  #quoting: ReadonlySet<number> | undefined;

  constructor(article: Article) {
    this.#article = article;
  }

  read(pronoun: Pronoun): FirstPerson {
    if (this.#isAddress(pronoun)) return { ...pronoun, role: "address", attribution: undefined };
    const own = attributionsOf(this.#article, pronoun.sentence);
    const attribution =
      own.find((one) => this.#reports(one, pronoun)) ?? (own.length === 0 ? this.#trailing(pronoun) : undefined);
    if (attribution !== undefined) return { ...pronoun, role: "reported", attribution };
    const narrated = pronoun.number === "singular" || this.#isHearer(pronoun);
    return { ...pronoun, role: narrated ? "narrator" : "open", attribution };
  }

  /** `We saw it coming. We had told them so, she said.`: marks are lost around more than the sentence that names the speaker. */
  #trailing({ token }: Pronoun): Attribution | undefined {
    if (token.text === "us" || token.text === "me") return undefined;
    const trailing = this.#trailingIn(token.block);
    if (trailing === undefined || trailing.confidence < SURE) return undefined;
    return this.#isEverybody(trailing) || this.#speaksItself(trailing) ? undefined : trailing;
  }

  #isAddress({ token, sentence }: Pronoun): boolean {
    const { tokens } = this.#article;
    const first = tokens[sentence.firstToken]!;
    if (BIDDING.has(first.text.toLowerCase())) return true;
    const next = tokens[token.index + 1]?.text.toLowerCase() ?? "";
    const second = tokens[token.index + 2]?.text.toLowerCase() ?? "";
    return isPossessive(token) && (NEWSROOM.has(next) || NEWSROOM.has(second));
  }

  /** `told us that` */
  #isHearer({ token }: Pronoun): boolean {
    const before = this.#article.tokens[token.index - 1];
    return (token.text === "me" || token.text === "us") && before !== undefined && TELLING.has(before.text);
  }

  #reports(attribution: Attribution, { token, sentence }: Pronoun): boolean {
    const { cue, cueKind, source, content, kind, confidence, verb } = attribution;
    if (cue === undefined || source === undefined || kind === "direct" || confidence < SURE) return false;
    if (cueKind !== "verb" && cueKind !== "preposition") return false;
    if (this.#isEverybody(attribution)) return false;
    // `Our best guess, said a lawyer, is a fine.`: with a comma before it, the verb has its source behind it.
    const comma = this.#tokenBefore(cue.start)?.text === ",";
    if (this.#speaksItself(attribution)) return comma && token.index === sentence.firstToken;
    if (content.start <= token.start && token.end <= content.end) {
      if (token.start < cue.start) return verb === undefined || !THOUGHTS.has(verb);
      // `She promised what he had promised me.`
      if (token.text === "me") return false;
      // `telling us that`
      if (token.text === "us" && this.#tokenBefore(token.start)!.end <= cue.end) return false;
      return !this.#isBeside(attribution, token);
    }
    return token.end <= source.start && this.#isInSideClause(attribution, sentence);
  }

  /** `Experts say we sleep too little.` */
  #isEverybody({ source }: Attribution): boolean {
    for (let at = this.#article.tokenIndexAt(source!.start); ; at += 1) {
      const token = this.#article.tokens[at];
      if (token === undefined || token.start >= source!.end) return false;
      if (token.letterCase !== "mixed" && LEARNED.has(token.text.toLowerCase())) return true;
    }
  }

  /** `we said`, `our correspondent says` */
  #speaksItself({ source }: Attribution): boolean {
    const { tokens } = this.#article;
    const first = this.#article.tokenIndexAt(source!.start);
    return PRONOUNS.has(tokens[first]?.text ?? "");
  }

  /** The cue's clause is itself beside another, or is over: `If they say so, we assume it`, `he said no - which is what we saw`. */
  #isBeside({ source, cue }: Attribution, token: Token): boolean {
    const { tokens } = this.#article;
    const before = this.#tokenBefore(source!.start);
    if (before !== undefined && source!.start < cue!.start && SIDE_CLAUSES.has(before.text.toLowerCase())) return true;
    // `She said no, and we believe her.`
    if (tokens[token.index - 2]?.text === "," && CONJUNCTIONS.has(tokens[token.index - 1]!.text)) return true;
    for (let at = this.#article.tokenIndexAt(cue!.end); at < token.index; at += 1) {
      if (DASHES.has(tokens[at]!.text)) return true;
    }
    return false;
  }

  /** `While we seek a treaty, Mr. Doe stresses that it must be a fair one.` Of the writer it would be told in the past. */
  #isInSideClause({ source }: Attribution, sentence: Sentence): boolean {
    const { tokens } = this.#article;
    if (!SIDE_CLAUSES.has(tokens[sentence.firstToken]!.text.toLowerCase())) return false;
    if (this.#tokenBefore(source!.start)?.text !== ",") return false;
    for (let at = sentence.firstToken; tokens[at]!.end <= source!.start; at += 1) {
      if (/^(?:we|We|I)$/.test(tokens[at]!.text) && /ed$/.test(tokens[at + 1]!.text)) return false;
    }
    return true;
  }

  #tokenBefore(offset: number): Token | undefined {
    return this.#article.tokens[this.#article.tokenIndexAt(offset) - 1];
  }

  #trailingIn(block: number): Attribution | undefined {
    this.#quoting ??= new Set(this.#article.quotations.map((quotation) => quotation.block));
    if (this.#quoting.has(block)) return undefined;
    if (!this.#trailingByBlock.has(block)) {
      this.#trailingByBlock.set(block, trailingAttribution(this.#article, block));
    }
    return this.#trailingByBlock.get(block);
  }
}

const DASHES: ReadonlySet<string> = new Set(["-", "--", "–", "—", ";"]);
const CONJUNCTIONS: ReadonlySet<string> = new Set(["and", "but", "so", "yet"]);

function isPossessive({ text }: Token): boolean {
  return text === "our" || text === "Our" || text === "my" || text === "My";
}
