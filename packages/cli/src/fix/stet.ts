import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { houseStylePathAbove } from "@copydesk/rule-kit/house-styles";
import { isSeq, parseDocument } from "yaml";
import { Unreadable } from "../drafts/unreadable.js";
import { replaceFile } from "./write.js";

export interface StetEntry {
  readonly text: string;
  readonly reason: string;
  readonly rule: string;
}

/**
 * Adds an entry to the house style nearest above a draft, or to a new one in `folder`. What else is in the file stays as it
 * is, comments too.
 *
 * @returns the path of the file
 * @throws Unreadable where the file is not one that can be added to
 */
export function addStet(draft: string, folder: string, entry: StetEntry): string {
  const path = houseStylePathAbove(draft) ?? join(existsSync(folder) ? folder : dirname(draft), "house-style.yml");
  const before = existsSync(path) ? readFileSync(path) : undefined;
  const document = parseDocument(before?.toString("utf8") ?? "");
  const list = document.get("stet");
  if (document.errors.length > 0 || (list !== undefined && list !== null && !isSeq(list))) {
    throw new Unreadable(`${path} has mistakes in it; mend them first, and add the entry then`);
  }
  if (isSeq(list)) list.add(document.createNode(entry));
  else document.set("stet", document.createNode([entry]));
  replaceFile(path, before, Buffer.from(document.toString({ lineWidth: 0 })));
  return path;
}
