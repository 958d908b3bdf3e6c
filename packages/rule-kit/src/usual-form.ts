import type { Span } from "@copydesk/article";
import { quotable } from "./text.js";
import type { Edit, Finding } from "./types.js";

/** A place where something stands that can be written in several good forms, and the form that it has there. */
export interface Use<F extends string = string> extends Span {
  readonly form: F;
}

/** The form to write in an article, and the uses that have another. */
export interface UsualForm<U extends Use> {
  readonly form: U["form"];
  /** The house names it; otherwise it is the one that most of the article has, and of as many the first. */
  readonly isNamed: boolean;
  /** In order of the text. */
  readonly others: readonly U[];
  /** The first use that has it, and how many there are. */
  readonly first: U | undefined;
  readonly count: number;
}

/**
 * What to write where the house, or else the article, has a form of its own. An article that keeps to one form is right whichever
 * it is.
 *
 * @param uses in order of the text
 */
export function usualForm<U extends Use>(uses: readonly U[], named: U["form"] | undefined): UsualForm<U> | undefined {
  const counts = new Map<string, number>();
  for (const { form } of uses) counts.set(form, (counts.get(form) ?? 0) + 1);
  let form = named;
  if (form === undefined) {
    for (const [one, count] of counts) if (form === undefined || count > counts.get(form)!) form = one;
  }
  const count = form === undefined ? 0 : (counts.get(form) ?? 0);
  if (form === undefined || count === uses.length) return undefined;
  return {
    form,
    isNamed: named !== undefined,
    others: uses.filter((use) => use.form !== form),
    first: uses.find((use) => use.form === form),
    count,
  };
}

/** The edit as a fix where it is sure, else as a suggestion for a person to take. */
export function correction(isSure: boolean, expected: string, edit: Edit): Pick<Finding, "fix" | "suggestions"> {
  return isSure ? { fix: edit } : { suggestions: [{ label: `write "${quotable(expected)}"`, edits: [edit] }] };
}
