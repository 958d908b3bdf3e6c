// Written by `pnpm generate` from the folders of rules/.
import type { Rule } from "@copydesk/rule-kit";
import abbreviationConsistency from "@copydesk/textlint-rule-abbreviation-consistency";
import acronym from "@copydesk/textlint-rule-acronym";
import ambiguousName from "@copydesk/textlint-rule-ambiguous-name";
import attributionDash from "@copydesk/textlint-rule-attribution-dash";
import attributionTense from "@copydesk/textlint-rule-attribution-tense";
import attributionVerb from "@copydesk/textlint-rule-attribution-verb";
import caseConsistency from "@copydesk/textlint-rule-case-consistency";
import confusedWord from "@copydesk/textlint-rule-confused-word";
import firstPerson from "@copydesk/textlint-rule-first-person";
import indefiniteArticle from "@copydesk/textlint-rule-indefinite-article";
import knownTerm from "@copydesk/textlint-rule-known-term";
import missingArticle from "@copydesk/textlint-rule-missing-article";
import nameReference from "@copydesk/textlint-rule-name-reference";
import nameSpelling from "@copydesk/textlint-rule-name-spelling";
import nestedQuote from "@copydesk/textlint-rule-nested-quote";
import quoteBalance from "@copydesk/textlint-rule-quote-balance";
import quoteMarkStyle from "@copydesk/textlint-rule-quote-mark-style";
import quotePunctuation from "@copydesk/textlint-rule-quote-punctuation";
import repeatedWord from "@copydesk/textlint-rule-repeated-word";
import splitTitle from "@copydesk/textlint-rule-split-title";
import typo from "@copydesk/textlint-rule-typo";
import unattributedQuote from "@copydesk/textlint-rule-unattributed-quote";
import weekdayDate from "@copydesk/textlint-rule-weekday-date";

/** Every rule of the preset, by id. */
export const rules: Readonly<Record<string, Rule>> = {
  "abbreviation-consistency": abbreviationConsistency,
  acronym: acronym,
  "ambiguous-name": ambiguousName,
  "attribution-dash": attributionDash,
  "attribution-tense": attributionTense,
  "attribution-verb": attributionVerb,
  "case-consistency": caseConsistency,
  "confused-word": confusedWord,
  "first-person": firstPerson,
  "indefinite-article": indefiniteArticle,
  "known-term": knownTerm,
  "missing-article": missingArticle,
  "name-reference": nameReference,
  "name-spelling": nameSpelling,
  "nested-quote": nestedQuote,
  "quote-balance": quoteBalance,
  "quote-mark-style": quoteMarkStyle,
  "quote-punctuation": quotePunctuation,
  "repeated-word": repeatedWord,
  "split-title": splitTitle,
  typo: typo,
  "unattributed-quote": unattributedQuote,
  "weekday-date": weekdayDate,
};
