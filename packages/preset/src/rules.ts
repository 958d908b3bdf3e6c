// Written by `pnpm generate` from the folders of rules/.
import type { Rule } from "@copydesk/rule-kit";
import repeatedWord from "@copydesk/textlint-rule-repeated-word";

/** Every rule of the preset, by id. */
export const rules: Readonly<Record<string, Rule>> = {
  "repeated-word": repeatedWord,
};
