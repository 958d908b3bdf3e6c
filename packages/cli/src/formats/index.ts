import type { Format } from "../types.js";

/** Formats by name; a module is loaded only when its format is asked for. */
export const formats: Readonly<Record<string, () => Promise<Format>>> = {
  pretty: async () => (await import("./pretty.js")).pretty,
};
