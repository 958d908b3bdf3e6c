import { setFlagsFromString } from "node:v8";

/**
 * Has V8 watch a function for longer before it compiles it with every optimisation. There are thousands of warm functions in
 * the rules: to optimise them early takes a quarter of the time of the first thousand drafts, in every process, and much of it
 * is thrown away again when the next draft is different.
 */
export function tuneCompiler(): void {
  setFlagsFromString("--interrupt-budget=1000000");
}
