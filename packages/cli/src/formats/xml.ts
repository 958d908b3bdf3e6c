import { plain } from "./text.js";

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text made fit to stand in an XML 1.0 document or in an attribute of it, on one line. */
export function xmlText(text: string): string {
  return plain(text).replace(/[&<>"']/g, (character) => REFERENCES[character]!);
}

/** ` line="3" column="4"`; what is undefined is left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${xmlText(String(value))}"`))
    .join("");
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
