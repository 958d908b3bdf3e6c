import { dirname } from "node:path";
import { ADD_NAME, type AddNameRequest, STET, type StetRequest } from "./features/code-actions.js";
import { placeOf, workspaceFolderOf } from "./place.js";
import { type Decision, enterDecision } from "./settings/house-style.js";

/** Where nobody was asked. */
const PLAIN_REASON = "checked by the desk";

/**
 * Carries out a command of the editor.
 *
 * @param given the command's one argument, of which nothing is taken for granted
 * @returns the path of the house style that was changed
 * @throws Error where the command or its argument is none of ours, or the house style cannot be changed
 */
export function runCommand(command: string, given: unknown, folders: readonly string[]): string {
  const { uri, decision } = requestOf(command, given);
  return enterDecision(decision, dirname(placeOf(uri, folders)), workspaceFolderOf(uri, folders));
}

function requestOf(command: string, given: unknown): { readonly uri: string; readonly decision: Decision } {
  const argument = (given ?? {}) as Partial<Record<keyof StetRequest | keyof AddNameRequest, unknown>>;
  const textOf = (key: keyof typeof argument): string => {
    const value = argument[key];
    if (typeof value !== "string" || value.trim() === "") throw new Error(`${command} needs "${key}", a text`);
    return value.trim();
  };
  const uri = textOf("uri");
  if (command === ADD_NAME) return { uri, decision: { kind: "name", name: textOf("name") } };
  if (command !== STET) throw new Error(`"${command}" is no command of Copydesk`);
  const reason = argument.reason === undefined ? PLAIN_REASON : textOf("reason");
  return { uri, decision: { kind: "stet", text: textOf("text"), rule: textOf("rule"), reason } };
}
