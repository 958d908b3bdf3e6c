import { randomBytes } from "node:crypto";
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { readBytes } from "../drafts/read.js";
import { Unreadable } from "../drafts/unreadable.js";

/**
 * Writes a file anew, whole or not at all: under another name beside it, which then takes the file's place. Its mode and
 * owner stay. A link is followed, and stays a link.
 *
 * @param before what the file holds as far as its reader knows; undefined where there is no file yet
 * @throws Unreadable where the file no longer holds that, or cannot be written; it is then as it was
 */
export function replaceFile(path: string, before: Buffer | undefined, after: Buffer): void {
  try {
    replace(before === undefined ? path : realpathSync(path), before, after);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(`it could not be written, and is as it was (${(error as Error).message})`);
  }
}

function replace(target: string, before: Buffer | undefined, after: Buffer): void {
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}`);
  const descriptor = openSync(temporary, "wx", 0o666);
  try {
    try {
      writeFileSync(descriptor, after);
      if (before !== undefined) keepRights(descriptor, target);
      // On the disk before it takes the place of what is there.
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (before !== undefined && !holds(target, before)) throw changed();
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Whether a file still holds what it held. */
function holds(target: string, before: Buffer): boolean {
  try {
    return readBytes(target, before.length).equals(before);
  } catch {
    // Grown, gone, or not to be read any more.
    return false;
  }
}

const changed = () => new Unreadable("it was changed meanwhile and is left as it is; run copydesk fix again");

function keepRights(descriptor: number, target: string): void {
  const { mode, uid, gid } = statSync(target);
  try {
    fchownSync(descriptor, uid, gid);
  } catch {
    // Only the superuser gives files away; whoever may replace a file in a shared folder becomes its owner.
  }
  // After the owner: a change of owner takes some of the mode away.
  fchmodSync(descriptor, mode & 0o7777);
}
