import { findDrafts } from "../drafts/find.js";
import { checkDraft } from "../engine/engine.js";
import { fault, good, type Remark } from "./report.js";

/** Whether the rules that come with this command run: they read a sentence with a fault in it. */
export async function lookAtRules(): Promise<Remark> {
  const text = "The mayor opened the the bridge.\n";
  try {
    const draft = { file: "/draft.txt", extension: ".txt" as const, text, isDocument: false };
    const { findings } = await checkDraft(draft, { rules: {}, tellUnused: false });
    if (findings.some(({ rule }) => rule === "repeated-word")) return good("the rules run, and find what they should");
    return fault("the rules run, and do not find a word typed twice", "install copydesk afresh");
  } catch (error) {
    const said = error instanceof Error ? error.message.split("\n")[0] : String(error);
    return fault(`the rules cannot be loaded: ${said}`, "install copydesk afresh");
  }
}

/** Whether there is anything to check. */
export async function lookAtDrafts(folder: string): Promise<Remark> {
  const { files } = await findDrafts(["."], { folder });
  if (files.length > 0)
    return good(`${files.length} ${files.length === 1 ? "draft" : "drafts"} in ${folder} and below`);
  return fault(
    `no draft in ${folder} or below: no .txt, .md, .html or .docx that .gitignore does not leave out`,
    "name the drafts: copydesk check path/to/drafts",
  );
}
