import { formatDraft, pageOf } from "textlint-formatter-copydesk";
import { markOf } from "../formats/pretty.js";
import type { Edit, Finding } from "../types.js";

/** What a person decides about one finding. */
export type Decision =
  | { readonly kind: "take"; readonly edit: Edit }
  | { readonly kind: "skip" }
  | { readonly kind: "stet"; readonly reason: string }
  | { readonly kind: "quit" };

/** Shows one finding and asks what to do about it. Ctrl-C quits. */
export async function ask(path: string, text: string, finding: Finding, colors: boolean): Promise<Decision> {
  const { default: select } = await import("@inquirer/select");
  const page = pageOf(colors, process.stdout.columns || undefined);
  process.stdout.write(`\n${formatDraft(path, text, [markOf(finding)], page)}`);
  const { visibleText } = await import("textlint-formatter-copydesk/visible");
  try {
    const decision = await select<Decision>({
      message: "What now?",
      // A list that scrolls would hide how to get out of it.
      pageSize: 20,
      choices: [
        ...finding.suggestions.map(({ message, edit }) => ({
          name: visibleText(message),
          value: { kind: "take", edit } as const,
        })),
        { name: "skip", value: { kind: "skip" } as const },
        { name: "stet: let it stand, and say why in house-style.yml", value: { kind: "stet", reason: "" } as const },
        { name: "quit", value: { kind: "quit" } as const },
      ],
    });
    if (decision.kind !== "stet") return decision;
    const { default: input } = await import("@inquirer/input");
    const reason = await input({ message: "Why does it stand?", required: true });
    return { kind: "stet", reason: reason.trim() };
  } catch (error) {
    if ((error as Error).name === "ExitPromptError") return { kind: "quit" };
    throw error;
  }
}
