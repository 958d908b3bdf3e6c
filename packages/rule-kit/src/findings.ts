import type { Article, Block, Span } from "@copydesk/article";
import { joinEdits } from "./edits.js";
import { fillMessage } from "./message.js";
import { stetEntry } from "./stet.js";
import { quotable, toOneLine } from "./text.js";
import type {
  CheckContext,
  Edit,
  Finding,
  HouseStyle,
  OptionDeclarations,
  Options,
  Related,
  RuleDefinition,
  Tier,
} from "./types.js";

/** A finding ready to be reported: message filled, fixes kept out of quotations. */
export interface ReadyFinding {
  readonly message: string;
  readonly span: Span;
  readonly tier: Tier;
  readonly fix: Edit | undefined;
  readonly suggestions: readonly ReadySuggestion[];
  readonly related: readonly Related[];
}

export interface ReadySuggestion {
  readonly label: string;
  readonly edit: Edit;
}

export interface CollectedFindings {
  readonly findings: readonly ReadyFinding[];
  /** The first finding beyond the limit. The rule is not asked for more: a finding may cost a look at a whole paragraph. */
  readonly beyond: Span | undefined;
  /** What `check` threw, if it did. The findings before it are kept. */
  readonly failure: unknown;
}

/** Runs a rule's check and makes its findings fit to report; never throws. */
export function collectFindings<D extends OptionDeclarations, M extends string>(
  definition: RuleDefinition<D, M>,
  article: Article,
  context: CheckContext<Options<D>>,
  limit: number,
  isIgnored: (offset: number) => boolean,
): CollectedFindings {
  const findings: ReadyFinding[] = [];
  const seen = new Set<string>();
  let beyond: Span | undefined;
  try {
    for (const finding of definition.check(article, context)) {
      const { span } = finding;
      assertInside(span, article.source);
      const tier = tierIn(context.house, definition, finding);
      if (tier === undefined || isIgnored(span.start)) continue;
      if (stetEntry(article.source, span, definition.id, context.house.stet) !== undefined) continue;
      const message = messageOf(definition, finding, article.source);
      const identity = `${span.start}-${span.end} ${message}`;
      if (seen.has(identity)) continue;
      if (findings.length >= limit) {
        beyond = span;
        break;
      }
      seen.add(identity);
      findings.push({
        message,
        span,
        tier,
        ...corrections(definition, finding, article),
        related: finding.related ?? [],
      });
    }
  } catch (failure) {
    return { findings, beyond, failure };
  }
  return { findings, beyond, failure: undefined };
}

/** A family is turned up, down or off as one; nothing where it is off. What is outright wrong stays so in any style. */
function tierIn<D extends OptionDeclarations, M extends string>(
  { newsStyle = "info" }: HouseStyle,
  definition: RuleDefinition<D, M>,
  finding: Finding<M>,
): Tier | undefined {
  const tier = finding.tier ?? definition.tier;
  if (definition.family === undefined || tier === "error" || newsStyle === "info") return tier;
  return newsStyle === "off" ? undefined : newsStyle;
}

function messageOf<D extends OptionDeclarations, M extends string>(
  definition: RuleDefinition<D, M>,
  { message, span, data }: Finding<M>,
  source: string,
): string {
  return fillMessage(definition.messages[message], { actual: source.slice(span.start, span.end), ...data });
}

/** What a speaker said is not ours to edit, so a fix there is only offered. */
function corrections<D extends OptionDeclarations, M extends string>(
  definition: RuleDefinition<D, M>,
  { fix, span, suggestions: given = [] }: Finding<M>,
  article: Article,
): { fix: Edit | undefined; suggestions: readonly ReadySuggestion[] } {
  const { source } = article;
  const suggestions = given.map(({ label, edits }) => ({ label: toOneLine(label), edit: joinEdits(edits, source) }));
  for (const { edit } of suggestions) assertInside(edit.span, source);
  if (fix === undefined) return { fix, suggestions };
  assertInside(fix.span, source);
  if (definition.fixable === true && !isQuoted(article, span) && !isQuoted(article, fix.span))
    return { fix, suggestions };
  return { fix: undefined, suggestions: [{ label: labelOf(fix, span, source), edit: fix }, ...suggestions] };
}

function isQuoted(article: Article, span: Span): boolean {
  return article.quotationAt(span) !== undefined || blockAt(article.blocks, span.start)?.kind === "block-quote";
}

function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (blocks[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return blocks[low];
}

/** `write "the"`, for the whole of what is underlined where the fix touches only a part of it. */
function labelOf(fix: Edit, underlined: Span, source: string): string {
  const whole =
    fix.span.start >= underlined.start && fix.span.end <= underlined.end
      ? source.slice(underlined.start, fix.span.start) + fix.text + source.slice(fix.span.end, underlined.end)
      : fix.text;
  return whole === ""
    ? `delete "${quotable(source.slice(fix.span.start, fix.span.end))}"`
    : `write "${quotable(whole)}"`;
}

function assertInside(span: Span, source: string): void {
  if (!(span.start >= 0 && span.start <= span.end && span.end <= source.length)) {
    throw new RangeError(`the span ${span.start}-${span.end} is not inside the document of length ${source.length}`);
  }
}
