// Written by `pnpm generate` from the folders of rules/.
import type { Rule } from "@copydesk/rule-kit";
import attributionDash from "@copydesk/textlint-rule-attribution-dash";
import indefiniteArticle from "@copydesk/textlint-rule-indefinite-article";
import knownTerm from "@copydesk/textlint-rule-known-term";
import nameSpelling from "@copydesk/textlint-rule-name-spelling";
import nestedQuote from "@copydesk/textlint-rule-nested-quote";
import quoteBalance from "@copydesk/textlint-rule-quote-balance";
import repeatedWord from "@copydesk/textlint-rule-repeated-word";
import typo from "@copydesk/textlint-rule-typo";

/** Every rule of the preset, by id. */
export const rules: Readonly<Record<string, Rule>> = {
  "attribution-dash": attributionDash,
  "indefinite-article": indefiniteArticle,
  "known-term": knownTerm,
  "name-spelling": nameSpelling,
  "nested-quote": nestedQuote,
  "quote-balance": quoteBalance,
  "repeated-word": repeatedWord,
  typo: typo,
};
