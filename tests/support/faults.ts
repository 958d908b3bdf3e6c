/** A fault planted in an article, as its `.faults.tsv` has it. */
export interface Fault {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  /** UTF-16 offsets into the article, half-open. */
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly weight: "must" | "should" | "may";
  /** What is to stand in place of `text`; missing where the table only describes it, in parentheses. */
  readonly correction: string | undefined;
}

/**
 * Reads a table of faults.
 *
 * @param table lines of `line <TAB> text <TAB> class <TAB> weight <TAB> correction`; `#` starts a comment, `text@2` is the
 *   second such text from the line's start, `\n` in a text is a line end
 * @throws where a line is malformed or its text is not on its line of the article
 */
export function readFaults(table: string, article: string): Fault[] {
  const starts = [0];
  for (let at = article.indexOf("\n"); at >= 0; at = article.indexOf("\n", at + 1)) starts.push(at + 1);
  return table
    .split("\n")
    .filter((row) => row !== "" && !row.startsWith("#"))
    .map((row) => readFault(row, article, starts));
}

function readFault(row: string, article: string, starts: readonly number[]): Fault {
  const fields = row.split("\t");
  const [line, place, kind, weight, correction] = fields as [string, string, string, string, string];
  const start = starts[Number(line) - 1];
  if (fields.length !== 5 || start === undefined) throw new Error(`not a row of faults: ${row}`);
  if (weight !== "must" && weight !== "should" && weight !== "may") throw new Error(`no such weight: ${row}`);
  const [, typed, nth] = /^(.*?)(?:@(\d+))?$/.exec(place)!;
  const wanted = typed!.replaceAll("\\n", "\n");
  let at = article.indexOf(wanted, start);
  for (let left = Number(nth ?? 1) - 1; left > 0 && at >= 0; left--) at = article.indexOf(wanted, at + 1);
  if (at < 0 || at >= (starts[Number(line)] ?? article.length)) throw new Error(`not on its line: ${row}`);
  return {
    line: Number(line),
    text: wanted,
    start: at,
    end: at + wanted.length,
    kind,
    weight,
    correction: correction.startsWith("(") ? undefined : correction.replaceAll("\\n", "\n"),
  };
}
