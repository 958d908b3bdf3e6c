/** A draft that cannot be read; the message is one line, to be printed behind its path. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EACCES: "you may not read it",
  EPERM: "you may not read it",
  EISDIR: "it is a folder",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
};

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  return (code !== undefined && REASONS[code]) || (message ?? String(error));
}
