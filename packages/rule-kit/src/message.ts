import { quotable, toOneLine } from "./text.js";

const PLACEHOLDER = /\{([A-Za-z]+)\}/g;

/**
 * Fills a message's `{placeholders}`. Every value is made fit to quote, so the message stays on one line.
 *
 * @throws Error where the template names a value that the finding does not give.
 */
export function fillMessage(template: string, values: Readonly<Record<string, string | number>>): string {
  const filled = template.replace(PLACEHOLDER, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`the message "${template}" has no value for {${name}}`);
    return quotable(String(value));
  });
  return toOneLine(filled);
}
