import { visibleText } from "textlint-formatter-copydesk/visible";
import type { Finding } from "../types.js";

/** Controls that JSON leaves as they are, though a terminal obeys them: C1, and what turns the direction of a line. */
const UNSAFE_IN_JSON = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** What has to be looked at character by character; every character beyond the basic plane is among it. */
const SUSPECT =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]/;

/** JSON that can be printed on a terminal whatever the draft holds; it reads back as the same value. */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replace(
    UNSAFE_IN_JSON,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Text of a draft or a path on one line, with nothing in it that a terminal, a browser or an XML reader would obey. */
export function plain(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return visibleText(text.replace(/[\r\n]+/g, " ")).replace(/[\ufffe\uffff]/g, "\ufffd");
}

/** A finding's message on one line; of a word processor's document it says where, since nothing else can. */
export function messageOf({ message, paragraph }: Finding): string {
  return plain(paragraph === undefined ? message : `Paragraph ${paragraph.number}: ${message}`);
}
