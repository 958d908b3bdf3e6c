import type { SeenFinding } from "./lint.js";

/** A finding on a few lines, for people to read and to compare. */
export function describeFinding(finding: SeenFinding, canonical: (words: string) => string): string {
  const { start, end, message, tier, fix, suggestions, related } = finding;
  const lines = [`${start}-${end} ${tier} ${canonical(message)}`];
  if (fix !== undefined) lines.push(`    fix ${fix.start}-${fix.end} ${quoted(fix.text)}`);
  for (const { label, start, end, text } of suggestions) {
    lines.push(`    suggestion ${start}-${end} ${quoted(text)}: ${canonical(label)}`);
  }
  for (const { label, start, end } of related) lines.push(`    related ${start}-${end} ${canonical(label)}`);
  return lines.join("\n");

  function quoted(text: string): string {
    return JSON.stringify(canonical(text));
  }
}

/** What is missing (`-`) and what is too many (`+`), or undefined where the lists agree. */
export function difference(expected: readonly string[], actual: readonly string[]): string | undefined {
  const missing = expected.filter((line) => !actual.includes(line));
  const extra = actual.filter((line) => !expected.includes(line));
  const lines = [...missing.map((line) => marked("-", line)), ...extra.map((line) => marked("+", line))];
  if (lines.length > 0) return lines.join("\n");
  return expected.length === actual.length
    ? undefined
    : `${expected.length} findings expected, but there are ${actual.length}`;
}

function marked(mark: string, text: string): string {
  return text.replace(/^/gm, `  ${mark} `);
}
