import type { Format } from "../types.js";

export const pretty: Format = {
  name: "pretty",
  extension: ".txt",
  description: "the line, the words underlined, what to write",
  start: () => ({ draft: () => {}, end: () => {} }),
};
