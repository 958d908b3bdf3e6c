import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import picocolors from "picocolors";
import { visibleText } from "textlint-formatter-copydesk/visible";

/** What a fix changes, as a unified diff that a terminal can be shown. */
export function unifiedDiff(path: string, before: string, after: string, colored: boolean): string {
  const colors = picocolors.createColors(colored);
  const patch = createTwoFilesPatch(path, path, before, after, undefined, undefined, {
    context: 1,
    headerOptions: FILE_HEADERS_ONLY,
  });
  return patch
    .split("\n")
    .map((line) => {
      const shown = visibleText(line.replace(/\r$/, ""));
      if (/^(?:---|\+\+\+) /.test(line)) return colors.bold(shown);
      if (line.startsWith("+")) return colors.green(shown);
      if (line.startsWith("-")) return colors.red(shown);
      return line.startsWith("@@") ? colors.cyan(shown) : shown;
    })
    .join("\n");
}
