/** Under it git shows the change itself. */
const SCISSORS = /^# -+ >8 -+$/m;
const COMMENT = /^#.*$/gm;
/** `Signed-off-by: Ines Calloway <ines@example.org>` at the end, and what is like it. */
const TRAILER = /^[A-Z][A-Za-z-]+: .*$/gm;

/**
 * A commit message as git will keep it, as long as what the editor holds: comments, the change under the scissors and the
 * trailers are blanks.
 */
export function readableMessage(buffer: string): string {
  const scissors = buffer.search(SCISSORS);
  const message = scissors < 0 ? buffer : buffer.slice(0, scissors);
  const lastParagraph = message.replace(COMMENT, blank).trimEnd().lastIndexOf("\n\n");
  const masked = message.replace(COMMENT, blank);
  const withoutTrailers =
    lastParagraph < 0 ? masked : masked.slice(0, lastParagraph) + masked.slice(lastParagraph).replace(TRAILER, blank);
  return withoutTrailers + buffer.slice(message.length).replace(/[^\r\n]/g, " ");
}

const blank = (line: string): string => " ".repeat(line.length);
