import type { Span } from "@copydesk/article";
import type { TextlintFilterRuleReporter } from "@textlint/types";

/** `<!-- copydesk-disable typo, acronym -- the bird -->`, or one of textlint's own comments. */
export interface Directive extends Span {
  readonly kind: "disable" | "enable";
  /** Only ours are told of when they suppress nothing: one of textlint's may be for a rule that Copydesk does not run. */
  readonly isOurs: boolean;
  /** Ids without a prefix; none for all rules. */
  readonly rules: readonly string[];
}

const OPENING = /<!--\s*(copydesk|textlint)-(disable|enable)(?![\w-])/g;
/** Nobody writes more in a draft, and what they hold back is looked up one by one. */
const MOST = 1000;
/** Behind two hyphens stands the reason. */
const REASON = /\s--\s.*$/s;

/** Whether a draft needs to be looked through for directives at all. */
export const mayHoldDirectives = (text: string) => /<!--\s*(?:copydesk|textlint)-(?:dis|en)able/.test(text);

/**
 * Makes a textlint filter rule that notes the directives of a draft, and filters nothing itself: textlint tells nobody what
 * a filter held back.
 */
export function directiveCollector(into: Directive[]): TextlintFilterRuleReporter {
  return ({ Syntax, getSource }) => {
    const collect = (node: { readonly range: readonly [number, number] }) => {
      const html = getSource().slice(...node.range);
      for (const match of html.matchAll(OPENING)) {
        const inside = match.index + match[0].length;
        const close = html.indexOf("-->", inside);
        if (close < 0 || into.length >= MOST) return;
        into.push({
          start: node.range[0] + match.index,
          end: node.range[0] + close + "-->".length,
          kind: match[2] as Directive["kind"],
          isOurs: match[1] === "copydesk",
          rules: ruleIds(html.slice(inside, close).replace(REASON, "")),
        });
      }
    };
    return { [Syntax.Html]: collect, [Syntax.HtmlBlock]: collect, [Syntax.Comment]: collect };
  };
}

/** Rules by their id, whatever the user's textlint calls the preset: `typo`, `copydesk/typo`, `preset-copydesk/typo`. */
const ruleIds = (list: string) =>
  list
    .split(/[\s,]+/)
    .filter((id) => id !== "")
    .map((id) => id.slice(id.lastIndexOf("/") + 1));

/** One stretch in which one directive holds findings back. */
export interface Suppression extends Span {
  readonly directive: Directive;
  /** None for all rules. */
  readonly rule: string | undefined;
}

/** Where the directives hold: each from its place to the next that enables the same, or to the end. */
export function suppressionsOf(directives: readonly Directive[], length: number): Suppression[] {
  const done: Suppression[] = [];
  let open: Suppression[] = [];
  for (const directive of [...directives].sort((a, b) => a.start - b.start)) {
    const { kind, rules, start } = directive;
    if (kind === "disable") {
      const named = rules.length === 0 ? [undefined] : rules;
      open.push(...named.map((rule) => ({ directive, rule, start, end: length })));
      continue;
    }
    const ends = ({ rule }: Suppression) => rules.length === 0 || (rule !== undefined && rules.includes(rule));
    done.push(...open.filter(ends).map((suppression) => ({ ...suppression, end: start })));
    open = open.filter((suppression) => !ends(suppression));
  }
  return [...done, ...open];
}

/** The suppression that holds a finding back. */
export function suppressionOf(suppressions: readonly Suppression[], ruleId: string, start: number) {
  return suppressions.find(
    ({ rule, start: from, end }) => (rule === undefined || rule === ruleId) && from <= start && start < end,
  );
}
