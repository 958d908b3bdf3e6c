// Written by `pnpm generate` from the folders of rules/.
import type { Rule } from "@copydesk/rule-kit";
import abbreviationConsistency from "@copydesk/textlint-rule-abbreviation-consistency";
import acronym from "@copydesk/textlint-rule-acronym";
import agreement from "@copydesk/textlint-rule-agreement";
import ambiguousName from "@copydesk/textlint-rule-ambiguous-name";
import attributionDash from "@copydesk/textlint-rule-attribution-dash";
import attributionTense from "@copydesk/textlint-rule-attribution-tense";
import attributionVerb from "@copydesk/textlint-rule-attribution-verb";
import caseConsistency from "@copydesk/textlint-rule-case-consistency";
import confusedWord from "@copydesk/textlint-rule-confused-word";
import dateStyle from "@copydesk/textlint-rule-date-style";
import firstPerson from "@copydesk/textlint-rule-first-person";
import indefiniteArticle from "@copydesk/textlint-rule-indefinite-article";
import knownTerm from "@copydesk/textlint-rule-known-term";
import missingArticle from "@copydesk/textlint-rule-missing-article";
import moneyStyle from "@copydesk/textlint-rule-money-style";
import nameReference from "@copydesk/textlint-rule-name-reference";
import nameSpelling from "@copydesk/textlint-rule-name-spelling";
import nestedQuote from "@copydesk/textlint-rule-nested-quote";
import numberStyle from "@copydesk/textlint-rule-number-style";
import percentStyle from "@copydesk/textlint-rule-percent-style";
import quoteBalance from "@copydesk/textlint-rule-quote-balance";
import quoteMarkStyle from "@copydesk/textlint-rule-quote-mark-style";
import quotePunctuation from "@copydesk/textlint-rule-quote-punctuation";
import redundancy from "@copydesk/textlint-rule-redundancy";
import repeatedWord from "@copydesk/textlint-rule-repeated-word";
import serialComma from "@copydesk/textlint-rule-serial-comma";
import spacing from "@copydesk/textlint-rule-spacing";
import splitTitle from "@copydesk/textlint-rule-split-title";
import stateStyle from "@copydesk/textlint-rule-state-style";
import timeStyle from "@copydesk/textlint-rule-time-style";
import titleStyle from "@copydesk/textlint-rule-title-style";
import typo from "@copydesk/textlint-rule-typo";
import unattributedQuote from "@copydesk/textlint-rule-unattributed-quote";
import variantConsistency from "@copydesk/textlint-rule-variant-consistency";
import weekdayDate from "@copydesk/textlint-rule-weekday-date";

/** Every rule of the preset, by id. */
export const rules: Readonly<Record<string, Rule>> = {
  "abbreviation-consistency": abbreviationConsistency,
  acronym: acronym,
  agreement: agreement,
  "ambiguous-name": ambiguousName,
  "attribution-dash": attributionDash,
  "attribution-tense": attributionTense,
  "attribution-verb": attributionVerb,
  "case-consistency": caseConsistency,
  "confused-word": confusedWord,
  "date-style": dateStyle,
  "first-person": firstPerson,
  "indefinite-article": indefiniteArticle,
  "known-term": knownTerm,
  "missing-article": missingArticle,
  "money-style": moneyStyle,
  "name-reference": nameReference,
  "name-spelling": nameSpelling,
  "nested-quote": nestedQuote,
  "number-style": numberStyle,
  "percent-style": percentStyle,
  "quote-balance": quoteBalance,
  "quote-mark-style": quoteMarkStyle,
  "quote-punctuation": quotePunctuation,
  redundancy: redundancy,
  "repeated-word": repeatedWord,
  "serial-comma": serialComma,
  spacing: spacing,
  "split-title": splitTitle,
  "state-style": stateStyle,
  "time-style": timeStyle,
  "title-style": titleStyle,
  typo: typo,
  "unattributed-quote": unattributedQuote,
  "variant-consistency": variantConsistency,
  "weekday-date": weekdayDate,
};
