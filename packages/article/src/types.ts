import type { WordTest } from "./words/knowledge.js";

/** A stretch of the source: UTF-16 offsets into the Document's source, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind =
  | "headline"
  | "byline"
  | "paragraph"
  | "list-item"
  | "block-quote"
  | "caption"
  | "table-cell"
  | "footnote";

/** A stretch of running prose that no sentence crosses: what a reader sees as one paragraph, line or cell. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly index: number;
  /** The place and source at the head of a report: `PARIS (AP) —`, with its dash. */
  readonly dateline?: Span;
}

/**
 * `word`: letters, with inner apostrophes, full stops of abbreviations and hyphens (`don't`, `U.S.`, `Mr.`, `military-technical`).
 * `number`: begins with a digit or currency sign and holds no word (`2,000`, `$4.5`, `18th`, `1990s`, `'90s`, `5:30`).
 * `punctuation`: one mark, or a run that is read as one (`...`, `--`).
 * `symbol`: anything else, one a masked stretch (code, a URL, an image, an e-mail address, a handle, a hashtag).
 */
export type TokenKind = "word" | "number" | "punctuation" | "symbol";

/** `lower`: iphone; `capitalised`: Rose; `upper`: NATO, U.S.; `mixed`: iPhone, McConnell; `none`: no letters with case. */
export type LetterCase = "lower" | "capitalised" | "upper" | "mixed" | "none";

export interface Token extends Span {
  readonly kind: TokenKind;
  /** Place in `article.tokens`. */
  readonly index: number;
  /**
   * As a reader sees it: markup joined out, entities decoded, NFC, every apostrophe `'`. Look-ups take this form;
   * `article.source.slice(start, end)` is what was typed.
   */
  readonly text: string;
  readonly letterCase: LetterCase;
  /** A number for the text of a word, the same in every article of the process; see `Vocabulary`. */
  readonly word: number;
  /** Place in `article.blocks`. */
  readonly block: number;
  /** White space (or the block's start) stands before it. */
  readonly spaceBefore: boolean;
}

export interface Sentence extends Span {
  readonly index: number;
  readonly block: number;
  /** `article.tokens[firstToken]` to `article.tokens[endToken - 1]`. */
  readonly firstToken: number;
  readonly endToken: number;
}

export type MarkStyle = "curly" | "straight" | "guillemet" | "ascii";

/** One quotation mark in the source. */
export interface QuotationMark extends Span {
  readonly weight: "double" | "single";
  readonly style: MarkStyle;
  /** Curls the wrong way for where it stands: the second mark of `“Hello,“ she said`. */
  readonly reversed: boolean;
}

/**
 * What one paragraph holds of a quotation. A quotation that runs over several paragraphs is a chain of these: each has its
 * own opening mark, and all but the last have `continues` in place of a closing mark.
 */
export interface Quotation extends Span {
  readonly index: number;
  readonly block: number;
  /** Missing: closed here but never opened. */
  readonly open: QuotationMark | undefined;
  /** Missing, while `continues` is false: never closed. The span then ends where the quotation most probably should. */
  readonly close: QuotationMark | undefined;
  /** 0 for a quotation in running copy, 1 for one inside it, and so on. */
  readonly level: number;
  readonly weight: "double" | "single";
  readonly style: MarkStyle;
  /** The quotation this one stands in. */
  readonly parent: Quotation | undefined;
  /** Goes on from the paragraph before. */
  readonly continued: boolean;
  /** Goes on in the next paragraph, and so needs no closing mark here. */
  readonly continues: boolean;
  /**
   * `unclosed`, `unopened`: the other mark is missing; `mismatched`: a double mark at one end, a single one at the other;
   * `stray`: a mark too many (`““Hello,” she said`), and the quotation is empty.
   */
  readonly mistake: "unclosed" | "unopened" | "mismatched" | "stray" | undefined;
  /**
   * How well it is known that the missing mark belongs at the start or end of the span: as good as certainly, so that it is worth
   * offering, or not.
   */
  readonly place: "sure" | "likely" | "unknown";
  /** What stands between the marks. */
  readonly content: Span;
  /** `speech`: a clause or more; `fragment`: a few quoted words in a sentence; `term`: a title, nickname or word as a word. */
  readonly use: "speech" | "fragment" | "term";
}

export type EntityKind = "person" | "organisation" | "place" | "unknown";

/** A name where it stands: `Deputy Assistant Secretary Frank A. Rose`, `Mr. Rose`, `Rose`. */
export interface Mention extends Span {
  readonly index: number;
  readonly block: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly entity: Entity;
  /** `Mr.`, `Ms.`, `Dr.`, `Sir`. */
  readonly honorific: string | undefined;
  /** `Deputy Assistant Secretary`. */
  readonly title: string | undefined;
  /** The words of the name proper, titles and honorifics left out; possessive endings taken off. */
  readonly parts: readonly NamePart[];
}

export interface NamePart extends Span {
  readonly text: string;
  readonly role: "given" | "initial" | "particle" | "surname" | "suffix" | "name";
  /** Place in `article.tokens`. */
  readonly token: number;
}

/** One person, organisation or place of the article, with every mention of it. */
export interface Entity {
  readonly index: number;
  readonly kind: EntityKind;
  /** The fullest form in the article: `Frank A. Rose`. */
  readonly name: string;
  /** In order; the first is where the reader meets it. */
  readonly mentions: readonly Mention[];
  /** A person's; missing where the article never gives it. */
  readonly surname: string | undefined;
  /** A person's first given name, or the initial that stands for it. */
  readonly given: string | undefined;
  /** The first title that the article gives. */
  readonly title: string | undefined;
  /** By the courtesy titles used. */
  readonly gender: "female" | "male" | undefined;
  /** 0 to 1: how sure it is that the mentions are all of one, and of what kind it is. */
  readonly confidence: number;
}

export interface Names {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** The mention that a token is part of. */
  mentionAt(token: Token): Mention | undefined;
}

/** Who says which words, and how that is said: the source, cue and content of the PARC and PolNeAR corpora. */
export interface Attribution {
  readonly kind: "direct" | "indirect" | "mixed";
  /** The words that name the speaker: `Mr. Rose`, `he`, `the ministry`. */
  readonly source: Span | undefined;
  /** The speaker, where the source is a name of the article or a pronoun that can only be one. */
  readonly speaker: Entity | undefined;
  /** `said`, `according to`, or the dash of a signed quotation. */
  readonly cue: Span | undefined;
  /** What the cue is: `said`, `according to`, the dash of `” -Mr. Rose`, the colon of `ROSE: “No.”`. */
  readonly cueKind: "verb" | "preposition" | "dash" | "colon";
  /** Dictionary form of the cue's verb: `say`. */
  readonly verb: string | undefined;
  readonly tense: "past" | "present" | "other" | undefined;
  readonly content: Span;
  /** The quotations among the content. */
  readonly quotations: readonly Quotation[];
  /** 0 to 1. */
  readonly confidence: number;
}

/** An article as the rules see it. Every stage is computed when it is first asked for, and once. */
export interface Article {
  /** The Document's source, byte order mark included where textlint keeps it. */
  readonly source: string;
  /**
   * The source with everything that is not prose masked; same length, so that offsets agree. `\0` stands for markup that
   * joins what is beside it (`un**believ**able`), a space for what separates, U+FFFC for what is there but cannot be
   * read (code, a URL, an image). Line breaks stay.
   */
  readonly prose: string;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly names: Names;
  readonly attributions: readonly Attribution[];

  /** The words for which the test holds, in order; of one block, where that is given. */
  select(test: WordTest, block?: Block): readonly Token[];
  /** The words for which the test holds, in order. */
  select(test: WordTest): readonly Token[];
  /**
   * Those of `attributions` whose verb, preposition or dash stands in the block, or the words behind a colon. Who wants those of
   * a few blocks pays for these, and `speaker` alone asks for them all.
   */
  attributionsIn(block: Block): readonly Attribution[];
  /** The first token that ends after the offset: its place in `tokens`, or `tokens.length`. */
  tokenIndexAt(offset: number): number;
  /** The tokens of a block, half-open. */
  tokensOf(block: Block): { readonly firstToken: number; readonly endToken: number };
  sentenceAt(offset: number): Sentence | undefined;
  /** The innermost quotation that holds the whole span, its marks not counted. */
  quotationAt(span: Span): Quotation | undefined;
  /** 1-based line of an offset, as an editor counts. */
  lineOf(offset: number): number;
  /** Memo for what several rules derive from the article; the key is the deriving function. */
  derive<T>(stage: (article: Article) => T): T;
  /**
   * The same for what is told of one block by itself. In an editor it is not asked again of a block that an edit left alone, so
   * the stage may look at nothing but the block: its tokens, sentences and text. What it returns may hold tokens, which are moved
   * when others come or go before them, but neither offsets nor places, which are not.
   */
  ofBlock<T extends NonNullable<unknown>>(block: Block, stage: (article: Article, block: Block) => T): T;
}
