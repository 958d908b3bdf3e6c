import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { Page } from "./page.js";

const GAP = 2;

/**
 * A table without lines: a head in bold, columns as wide as what stands in them, the last one wrapped to what is left.
 * Where too little is left, the last column goes below its row.
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[], { colors, width }: Page): string {
  const widths = head.slice(0, -1).map((_, column) => widest([head, ...rows], column));
  const indent = widths.reduce((sum, own) => sum + own + GAP, 0);
  const isNarrow = width - indent < 24;
  const left = isNarrow ? 4 : indent;
  const line = (cells: readonly string[], style: (text: string) => string) => {
    const first = widths.map(
      (own, column) => style(cells[column]!) + " ".repeat(own - stringWidth(cells[column]!) + GAP),
    );
    const last = wrapAnsi(cells.at(-1)!, width - left)
      .split("\n")
      .map(style);
    const start = isNarrow ? `${first.join("").trimEnd()}\n${" ".repeat(left)}` : first.join("");
    return start + last.join(`\n${" ".repeat(left)}`);
  };
  return [line(head, colors.bold), ...rows.map((row) => line(row, (text) => text))].join("\n");
}

const widest = (rows: readonly (readonly string[])[], column: number) =>
  Math.max(...rows.map((row) => stringWidth(row[column]!)));
