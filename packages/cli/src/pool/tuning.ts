import { setFlagsFromString } from "node:v8";

/**
 * How V8 is told to wait, by its version: what it is called has changed, and V8 complains on standard error of a name that it
 * does not know. Later versions have a compiler between the quick and the thorough one, and gain nothing by waiting.
 */
const PATIENCE: Readonly<Record<string, string>> = {
  "11.3": "--interrupt-budget=1000000",
  "12.4": "--invocation-count-for-turbofan=20000",
};

/**
 * Has V8 watch a function for longer before it compiles it with every optimisation. There are thousands of warm functions in
 * the rules: to optimise them early takes a quarter of the time of the first thousand drafts, in every process, and much of it
 * is thrown away again when the next draft is different.
 */
export function tuneCompiler(): void {
  const flag = PATIENCE[process.versions.v8.split(".", 2).join(".")];
  if (flag !== undefined) setFlagsFromString(flag);
}
