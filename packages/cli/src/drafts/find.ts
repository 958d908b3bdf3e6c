import fs, { type Dirent, statSync } from "node:fs";
import { dirname, extname, isAbsolute, join, relative, resolve } from "node:path";
import { draftEndings, kindOf } from "./kinds.js";
import { reasonOf } from "./unreadable.js";

/** What the paths on a command line come to. */
export interface FoundDrafts {
  /** Absolute paths: in the order of the command line, and of one folder or glob by name; none twice. */
  readonly files: readonly string[];
  /** Paths that lead nowhere and folders that may not be read. */
  readonly problems: readonly { readonly path: string; readonly problem: string }[];
  /** Folders that were looked through in whole: absolute paths. */
  readonly folders: readonly string[];
}

/** A folder's or glob's way to its drafts leaves these out, whatever `.gitignore` says. */
const NEVER = ["**/node_modules/**", "**/.git/**"];
const MAGIC = /[*?[\]{}!()]/;

/**
 * Finds the drafts that files, folders and globs name. What `.gitignore` names is left out of folders and globs, and links
 * in them are not followed, so that no circle of links is walked.
 *
 * @param ignore globs to leave out of folders and globs
 */
export async function findDrafts(
  paths: readonly string[],
  { folder, ignore = [] }: { readonly folder: string; readonly ignore?: readonly string[] },
): Promise<FoundDrafts> {
  const files = new Set<string>();
  const problems: { path: string; problem: string }[] = [];
  const folders: string[] = [];
  for (const path of paths) {
    const absolute = resolve(folder, path);
    const kind = kindOfPath(absolute);
    if (kind === "file") files.add(absolute);
    else if (kind === "folder") {
      folders.push(absolute);
      for (const file of await look(absolute, `**/*{${draftEndings.join(",")}}`)) files.add(file);
    } else if (MAGIC.test(path)) {
      const found = await look(...splitGlob(absolute));
      for (const file of found) files.add(file);
      if (found.length === 0) problems.push({ path, problem: "nothing matches it" });
    } else problems.push({ path, problem: kind });
  }
  return { files: [...files], problems, folders };

  async function look(base: string, glob: string): Promise<string[]> {
    if (kindOfPath(base) !== "folder") return [];
    const { globbyStream } = await import("globby");
    const refused = (at: string, error: unknown) =>
      problems.push({ path: shownPath(at, folder), problem: reasonOf(error) });
    try {
      const found: string[] = [];
      // As a stream: a list in the making holds on to all that is known of each file.
      const stream = globbyStream(glob, {
        cwd: base,
        gitignore: true,
        ignore: [...NEVER, ...ignore.map((glob) => seenFrom(base, glob, folder))],
        followSymbolicLinks: false,
        caseSensitiveMatch: false,
        expandDirectories: false,
        fs: tolerant(refused),
      });
      for await (const file of stream) found.push(String(file));
      return found.sort().map((file) => join(base, file));
    } catch (error) {
      refused(base, error);
      return [];
    }
  }
}

/** A path as reports name it: as seen from the working folder where it is inside, with `/`. */
export function shownPath(file: string, folder: string): string {
  const seen = relative(folder, file);
  const isInside = seen !== "" && !isAbsolute(seen) && seen.split(/[/\\]/)[0] !== "..";
  return (isInside ? seen : file).replaceAll("\\", "/");
}

/** `file`, `folder`, or why it is neither. */
function kindOfPath(path: string): string {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch (error) {
    return reasonOf(error);
  }
}

/** A glob of the working folder, as it is seen from another. One that begins with `**` holds everywhere. */
function seenFrom(base: string, glob: string, folder: string): string {
  if (glob.startsWith("**")) return glob;
  return relative(base, resolve(folder, glob)).replaceAll("\\", "/");
}

/** The folder that a glob certainly stays in, and the rest of it. */
function splitGlob(glob: string): [base: string, rest: string] {
  let base = glob;
  while (MAGIC.test(base)) base = dirname(base);
  return [base, relative(base, glob).replaceAll("\\", "/")];
}

type Done = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

const NO_FOLDER = { isDirectory: () => false };

/**
 * The file system, with every folder that may not be read told of once and taken for an empty one. Of what was found under
 * the name of a draft it is known that it is no folder, which globby would ask of each.
 */
function tolerant(refused: (path: string, error: unknown) => void): typeof fs {
  const told = new Set<string>();
  const readdir = (path: string, options: { withFileTypes: true }, done: Done) => {
    fs.readdir(path, options, (error, entries) => {
      if (error === null) return done(null, entries);
      // The ignore files are looked for on a walk of their own, which comes to the same folder.
      if (!told.has(path)) refused(path, error);
      told.add(path);
      done(null, []);
    });
  };
  const isFound = (path: string) => extname(path) !== "" && kindOf(path) !== undefined;
  const stat = async (path: string) => (isFound(path) ? NO_FOLDER : fs.promises.stat(path));
  return {
    ...fs,
    promises: { ...fs.promises, stat: stat as typeof fs.promises.stat },
    readdir: readdir as typeof fs.readdir,
  };
}
