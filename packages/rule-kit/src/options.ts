import { normalise } from "./text.js";
import type { OptionDeclaration, OptionDeclarations, Options } from "./types.js";

/** Options that every rule takes, beside its own. */
export const sharedOptions = {
  ignoreNodeTypes: {
    type: "strings",
    default: [],
    description: "textlint node types whose text is left alone, such as `BlockQuote` or `Header`",
  },
} as const satisfies OptionDeclarations;

/** What is wrong with one option as a user wrote it. */
export type OptionMistake =
  | { readonly kind: "unknown"; readonly option: string; readonly known: readonly string[] }
  | { readonly kind: "value"; readonly option: string; readonly expected: string; readonly actual: string };

export interface ReadOptions<D extends OptionDeclarations> {
  /** Every declared option: the user's value where it is right, the default where it is not. */
  readonly values: Options<D & typeof sharedOptions>;
  readonly severity: string | undefined;
  /** House style given as data, not yet checked. */
  readonly house: unknown;
  readonly mistakes: readonly OptionMistake[];
}

/**
 * Makes a reader of a user's options against their declarations. The reader never throws: what is wrong is told in
 * `mistakes`.
 */
export function optionReader<D extends OptionDeclarations>(declared: D): (given: unknown) => ReadOptions<D> {
  const declarations: OptionDeclarations = { ...declared, ...sharedOptions };
  const defaults = Object.fromEntries(
    Object.entries(declarations).map(([name, declaration]) => [name, defaultOf(declaration)]),
  );
  const nothingGiven = {
    values: defaults,
    severity: undefined,
    house: undefined,
    mistakes: [],
  } as unknown as ReadOptions<D>;
  return (given) => {
    if (typeof given !== "object" || given === null) return nothingGiven;
    const entries = Object.entries(given);
    return entries.length === 0 ? nothingGiven : (readEntries(declarations, defaults, entries) as ReadOptions<D>);
  };
}

function readEntries(
  declarations: OptionDeclarations,
  defaults: Readonly<Record<string, unknown>>,
  entries: readonly [string, unknown][],
): { values: object; severity: string | undefined; house: unknown; mistakes: OptionMistake[] } {
  const values: Record<string, unknown> = { ...defaults };
  const mistakes: OptionMistake[] = [];
  let severity: string | undefined;
  let house: unknown;
  for (const [name, value] of entries) {
    if (name === "severity") severity = typeof value === "string" ? value : undefined;
    else if (name === "house") house = value;
    else if (!Object.hasOwn(declarations, name)) {
      mistakes.push({ kind: "unknown", option: name, known: [...Object.keys(declarations), "severity"] });
    } else {
      const expected = mismatch(declarations[name]!, value);
      if (expected === undefined) values[name] = comparable(value);
      else mistakes.push({ kind: "value", option: name, expected, actual: inWords(value) });
    }
  }
  return { values, severity, house, mistakes };
}

/** What the option should have been, or undefined where the value is right. */
function mismatch(declaration: OptionDeclaration, value: unknown): string | undefined {
  switch (declaration.type) {
    case "boolean":
      return typeof value === "boolean" ? undefined : "true or false";
    case "integer": {
      const minimum = declaration.minimum ?? Number.MIN_SAFE_INTEGER;
      if (Number.isSafeInteger(value) && (value as number) >= minimum) return undefined;
      return declaration.minimum === undefined ? "a whole number" : `a whole number of at least ${minimum}`;
    }
    case "string":
      return typeof value === "string" ? undefined : "a text";
    case "strings":
      return Array.isArray(value) && value.every((item) => typeof item === "string") ? undefined : "a list of texts";
    case "choice":
      return typeof value === "string" && declaration.choices.includes(value)
        ? undefined
        : declaration.choices.map((choice) => `"${choice}"`).join(" or ");
  }
}

function defaultOf(declaration: OptionDeclaration): unknown {
  return declaration.type === "strings" ? comparable(declaration.default) : declaration.default;
}

/** Texts in the form in which drafts are compared with them. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => normalise(item as string));
  return typeof value === "string" ? normalise(value) : value;
}

/** A value as a message names it. */
export function inWords(value: unknown): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return "an empty list";
    const odd = value.find((item) => typeof item !== "string");
    return odd === undefined ? "a list" : `a list with ${inWords(odd)} in it`;
  }
  if (value === null || value === undefined) return "empty";
  if (typeof value === "string") return `"${value}"`;
  if (typeof value === "object") return "a set of keys";
  return String(value);
}

/** One line for the user about a mistake in the options of a rule. */
export async function describeOptionMistake(ruleId: string, mistake: OptionMistake): Promise<string> {
  if (mistake.kind === "value") {
    return `"${mistake.option}" of ${ruleId} should be ${mistake.expected}, but is ${mistake.actual}; its default is used`;
  }
  // Loaded only when there is a mistake to tell of: it would cost every start some milliseconds.
  const { nearest } = await import("./nearest.js");
  const meant = nearest(mistake.option, mistake.known);
  const help = meant === undefined ? `it takes ${mistake.known.join(", ")}` : `did you mean "${meant}"?`;
  return `"${mistake.option}" is not an option of ${ruleId}; ${help}`;
}
