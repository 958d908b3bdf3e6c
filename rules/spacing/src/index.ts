import { type Article, correction, defineRule, type Finding, type Span } from "@copydesk/rule-kit";
import { hyphensForDashes } from "./dashes.js";
import { oddEllipses, twoDots } from "./dots.js";
import { gapFindings } from "./gaps.js";
import type { Place } from "./place.js";

type Message = "space" | "dash" | "house" | "dots" | "ellipsis";

/**
 * Reports double spaces, spaces before a mark or inside brackets, none behind a comma, a mark typed twice, two full stops in a row,
 * and hyphens for dashes and ellipses in other forms than most of the article has.
 *
 * Leaves alone headlines, tables and code, two spaces after every sentence, and an article without any dash but the hyphen.
 */
export default defineRule({
  id: "spacing",
  family: "news-style",
  description: "Double spaces, spaces before marks, hyphens for dashes, and ellipses of two kinds",
  tier: "info",
  fixable: true,
  options: {},
  messages: {
    space: `"{actual}" has {fault}; write "{expected}"`,
    dash: `"{actual}" has {fault} for a dash, where the article has "{example}" on line {line}; write "{expected}"`,
    house: `"{actual}" has {fault} for a dash; write "{expected}"`,
    dots: `"{actual}" has {fault} in a row; write one, or three for an ellipsis`,
    ellipsis: `"{actual}" has {fault}, where the article has "{example}" on line {line}; write "{expected}"`,
  },
  *check(article, { house }) {
    for (const place of gapFindings(article)) yield finding("space", place);
    for (const { model, ...place } of hyphensForDashes(article, house.forms.dash)) {
      yield model === undefined ? finding("house", place) : finding("dash", place, example(article, model));
    }
    for (const place of twoDots(article)) yield finding("dots", place);
    for (const { model, ...place } of oddEllipses(article)) {
      if (model !== undefined) yield finding("ellipsis", place, example(article, model));
    }
  },
});

function finding(
  message: Message,
  { span, fault, expected, edit, isSure }: Place,
  data: object = {},
): Finding<Message> {
  return { message, span, data: { fault, expected, ...data }, ...correction(isSure, expected, edit) };
}

function example(article: Article, { start, end }: Span): { readonly example: string; readonly line: number } {
  return { example: article.source.slice(start, end).trim(), line: article.lineOf(start) };
}
