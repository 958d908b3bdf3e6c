import type { Directive } from "@copydesk/rule-kit/suppressions";
import { rules } from "textlint-rule-preset-copydesk";
import type { RawFinding } from "./raw.js";

/** Findings on the comments of a draft that hold nothing back, and on those that name a rule that there is not. */
export function unusedDirectives(
  text: string,
  directives: readonly Directive[],
  used: ReadonlySet<Directive>,
): RawFinding[] {
  return directives.flatMap((directive) => {
    if (!directive.isOurs) return [];
    const unknown = directive.rules.find((id) => !Object.hasOwn(rules, id));
    if (unknown !== undefined) return [finding(text, directive, `names "${unknown}", and there is no such rule`)];
    if (directive.kind === "enable" || used.has(directive)) return [];
    return [finding(text, directive, "suppresses nothing; delete it")];
  });
}

function finding(text: string, { start, end }: Directive, says: string): RawFinding {
  const comment = text.slice(start, end).replace(/\s+/g, " ");
  return {
    rule: "unused-suppression",
    severity: "warning",
    message: `"${comment.length > 60 ? `${comment.slice(0, 50)} … -->` : comment}" ${says}`,
    start,
    end,
    suggestions: [{ message: "delete the comment", edit: { start, end, text: "" } }],
    related: [],
    documentation: "copydesk/README.md",
  };
}
