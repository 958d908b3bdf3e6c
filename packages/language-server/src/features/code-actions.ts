import { type CodeAction, CodeActionKind, type Diagnostic } from "vscode-languageserver";
import type { Analysis } from "../analyst.js";
import type { Edit, Finding } from "../lint/finding.js";
import { withoutOverlaps, workspaceEdit } from "./edits.js";

/** Every correction that has one right answer. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.copydesk`;
export const CODE_ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL];

/** What the editor is to run; the first two are the server's. */
export const STET = "copydesk.stet";
export const ADD_NAME = "copydesk.addName";

/** What stands in a house style file for one finding. */
export interface StetRequest {
  readonly uri: string;
  readonly text: string;
  readonly rule: string;
  /** Why it stands; a plain one where left out. */
  readonly reason?: string;
}

export interface AddNameRequest {
  readonly uri: string;
  readonly name: string;
}

export interface CodeActionSettings {
  readonly uri: string;
  /** The editor heeds versions in edits. */
  readonly versioned: boolean;
  /** The command that lets words stand: the editor's own where it asks for the reason first. */
  readonly stetCommand: string;
  /** Kinds that the editor wants; all where left out. */
  readonly only: readonly string[] | undefined;
  readonly diagnosticOf: (finding: Finding) => Diagnostic;
}

/** The rules that leave a name of the house style alone. */
const RULES_OF_NAMES = new Set(["case-consistency", "known-term", "name-spelling", "typo"]);
/** More words than these are a passage; the house style lets words and phrases stand. */
const LONGEST_STET = 100;
const LONGEST_NAME = 60;

/** What can be done about the findings that touch a stretch of the draft. */
export function codeActionsFor(
  analysis: Analysis,
  start: number,
  end: number,
  settings: CodeActionSettings,
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (wants(settings.only, CodeActionKind.QuickFix)) {
    const here = analysis.findings.filter((finding) => finding.start <= end && start <= finding.end);
    for (const finding of here) actions.push(...corrections(finding, analysis, settings));
    for (const finding of here) actions.push(...decisions(finding, analysis, settings));
  }
  if (wants(settings.only, FIX_ALL)) actions.push(...fixAll(analysis, settings));
  return actions;
}

/** A kind is asked for by itself or by one above it: `source` asks for `source.fixAll.copydesk`. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((asked) => asked === "" || kind === asked || kind.startsWith(`${asked}.`));
}

function corrections(finding: Finding, analysis: Analysis, settings: CodeActionSettings): CodeAction[] {
  const source = analysis.text.text;
  const action = (title: string, edit: Edit): CodeAction => ({
    title: capitalised(title),
    kind: CodeActionKind.QuickFix,
    diagnostics: [settings.diagnosticOf(finding)],
    edit: workspaceEdit([edit], analysis, settings.uri, settings.versioned),
  });
  const suggested = finding.suggestions.map(({ label, edit }) => action(label, edit));
  if (finding.fix === undefined) return suggested;
  return [{ ...action(titleOf(finding.fix, finding, source), finding.fix), isPreferred: true }, ...suggested];
}

function fixAll(analysis: Analysis, settings: CodeActionSettings): CodeAction[] {
  const fixes = analysis.findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  const edits = withoutOverlaps(fixes);
  if (edits.length === 0) return [];
  return [
    {
      title: `Make every safe correction (${edits.length})`,
      kind: FIX_ALL,
      edit: workspaceEdit(edits, analysis, settings.uri, settings.versioned),
    },
  ];
}

/** What the desk may decide once for all drafts. */
function decisions(finding: Finding, analysis: Analysis, settings: CodeActionSettings): CodeAction[] {
  const { uri, stetCommand } = settings;
  const text = analysis.text.text.slice(finding.start, finding.end).replace(/\s+/g, " ").trim();
  if (text.length > LONGEST_STET || !/[\p{L}\p{N}]/u.test(text)) return [];
  const actions: CodeAction[] = [];
  const diagnostics = [settings.diagnosticOf(finding)];
  const decide = (title: string, command: string, argument: StetRequest | AddNameRequest) =>
    actions.push({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      command: { title, command, arguments: [argument] },
    });
  if (RULES_OF_NAMES.has(finding.rule) && text.length <= LONGEST_NAME && /^\p{Lu}/u.test(text)) {
    decide(`Add "${text}" to the names of the house style`, ADD_NAME, { uri, name: text });
  }
  decide(`Stet: let "${text}" stand for ${finding.rule}`, stetCommand, { uri, text, rule: finding.rule });
  return actions;
}

/** `Write "Calloway"`, for the whole of what is underlined where the fix touches only a part of it. */
function titleOf(fix: Edit, underlined: Finding, source: string): string {
  const whole =
    fix.start >= underlined.start && fix.end <= underlined.end
      ? source.slice(underlined.start, fix.start) + fix.text + source.slice(fix.end, underlined.end)
      : fix.text;
  const shown = (text: string) => (text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text);
  return whole.trim() === ""
    ? `delete "${shown(source.slice(fix.start, fix.end).trim())}"`
    : `write "${shown(whole.replace(/\s+/g, " "))}"`;
}

const capitalised = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);
