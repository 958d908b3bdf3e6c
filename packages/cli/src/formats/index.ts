import type { Format } from "../types.js";

/** Formats by name; a module is loaded only when its format is asked for. */
export const formats: Readonly<Record<string, () => Promise<Format>>> = {
  pretty: async () => (await import("./pretty.js")).pretty,
  json: async () => (await import("./json.js")).json,
  ndjson: async () => (await import("./json.js")).ndjson,
  github: async () => (await import("./github.js")).github,
  sarif: async () => (await import("./sarif.js")).sarif,
  gitlab: async () => (await import("./gitlab.js")).gitlab,
  junit: async () => (await import("./junit.js")).junit,
  checkstyle: async () => (await import("./checkstyle.js")).checkstyle,
  galley: async () => (await import("./galley/index.js")).galley,
};
