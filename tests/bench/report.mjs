const median = (numbers) => {
  const known = numbers.filter((number) => number !== undefined).sort((a, b) => a - b);
  return known[known.length >> 1];
};
const whole = (number) => Math.round(number).toLocaleString("en-US");

/** Columns of a table, padded; the first to the left, the rest to the right. */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join("  "))
    .join("\n");
}

/**
 * The figures as tables, and whether each bar is met.
 *
 * @param {{ results: Record<string, { txt: number[], md: number[], start: number[], memory: number[],
 *   growth: Record<number, number>[] }>, repetitions: Record<string, Record<number, number>[]>, counts: number[], loads: Record<string, number[]>, sizes: number[], heading: string }} figures
 */
export function report({ results, repetitions, counts, loads, sizes, heading }) {
  const perWord = (name, size) => median(results[name].growth.map((costs) => costs[size]));
  const growth = (name) => perWord(name, sizes.at(-1)) / perWord(name, sizes[0]);
  const cost = (name, size) => perWord(name, size)?.toFixed(2) ?? "too slow";
  const speeds = Object.entries(results).map(([name, { txt, md, start, memory }]) => [
    name,
    whole(median(txt)),
    whole(median(md)),
    `${whole(median(start))} ms`,
    `${whole(median(memory) / 2 ** 20)} MB`,
  ]);
  const costs = Object.keys(results).map((name) => [
    name,
    ...sizes.map((size) => cost(name, size)),
    Number.isNaN(growth(name)) ? "" : `${growth(name).toFixed(2)} x`,
  ]);
  const repeated = Object.entries(repetitions)
    .filter(([, rounds]) => rounds.length > 0)
    .map(([name, rounds]) => {
      const costs = counts.map((count) => median(rounds.map((round) => round[count])));
      return { name, costs, growth: costs.at(-1) / costs[0] };
    });
  const repeats = repeated.map(({ name, costs, growth }) => [
    name,
    ...costs.map((cost) => cost.toFixed(2)),
    `${growth.toFixed(2)} x`,
  ]);
  const lexicon = Object.entries(loads).map(([name, times]) => [name, `${median(times).toFixed(1)} ms`]);

  return [
    heading,
    table([["", ".txt words/s", ".md words/s", "process, one article", "peak memory, ten"], ...speeds]),
    table([["one document, µs a word", ...sizes.map((size) => `${whole(size)} words`), "growth"], ...costs]),
    table([["copydesk, µs for each repetition", ...counts.map(whole), "growth"], ...repeats]),
    table([["word list, to the first word looked up", ""], ...lexicon]),
    table(bars(results, repeated, loads, growth)),
    "",
  ].join("\n\n");
}

/** What was promised, what is, and whether that is enough. A bar whose contestants were not asked for is left out. */
function bars(results, repeated, loads, growth) {
  const { copydesk, "bare textlint": bare, "cspell-lib": cspell } = results;
  const rows = [["bar", "wanted", "is", ""]];
  const bar = (name, wanted, is, met) =>
    rows.push([
      name,
      wanted,
      ...(Number.isFinite(is) ? [`${is.toFixed(2)} x`, met ? "met" : "NOT MET"] : ["", "not measured"]),
    ]);
  if (copydesk && cspell) {
    const ratio = median(copydesk.txt) / median(cspell.txt);
    bar("plain text: words a second, beside cspell-lib", ">= 3 x", ratio, ratio >= 3);
  }
  if (copydesk && bare) {
    const ratio = median(bare.md) / median(copydesk.md);
    bar("Markdown: time, beside bare textlint", "<= 1.4 x", ratio, ratio <= 1.4);
  }
  if (copydesk) {
    const ratio = growth("copydesk");
    bar("one document: cost a word, longest beside shortest", "<= 1.3 x", ratio, ratio <= 1.3);
    const worst = Math.max(...repeated.map((repetition) => repetition.growth));
    bar("one thing repeated: cost of each, worst growth", "<= 1.5 x", worst, worst <= 1.5);
  }
  const ratio = median(loads.copydesk) / median(loads["cspell-trie-lib"]);
  bar("word list: time to load, beside cspell-trie-lib", "<= 0.33 x", ratio, ratio <= 1 / 3);
  return rows;
}
