import type { MarkStyle } from "../types.js";

type Weight = "double" | "single";

const PAIRS: Readonly<Record<MarkStyle, Readonly<Record<Weight, readonly [open: string, close: string]>>>> = {
  curly: { double: ["“", "”"], single: ["‘", "’"] },
  straight: { double: ['"', '"'], single: ["'", "'"] },
  guillemet: { double: ["«", "»"], single: ["‹", "›"] },
  ascii: { double: ["``", "''"], single: ["`", "'"] },
};

/** The opening and the closing mark of a style, to write beside marks that are there. */
export function quotationMarks(style: MarkStyle, weight: Weight): { readonly open: string; readonly close: string } {
  const [open, close] = PAIRS[style][weight];
  return { open, close };
}
