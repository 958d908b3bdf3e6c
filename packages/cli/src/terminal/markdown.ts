import { lexer, type MarkedToken, type Token, type Tokens } from "marked";
import { visibleText } from "textlint-formatter-copydesk/visible";
import wrapAnsi from "wrap-ansi";
import type { Page } from "./page.js";
import { table } from "./table.js";

const INDENT = "    ";

/** Markdown as a manual page has it: headings in bold, examples indented, links by their words. */
export function renderMarkdown(markdown: string, page: Page): string {
  const parts = lexer(markdown).map((token) => block(token as MarkedToken, page));
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function block(token: MarkedToken, page: Page): string {
  switch (token.type) {
    case "heading":
      return page.colors.bold(
        token.depth === 1 ? page.colors.underline(inline(token.tokens, page)) : inline(token.tokens, page),
      );
    case "paragraph":
    case "text":
      return wrapAnsi(inline(token.tokens ?? [token], page).replaceAll("\n", " "), page.width);
    case "code":
      return token.text
        .split("\n")
        .map((line) => (line === "" ? "" : INDENT + visibleText(line)))
        .join("\n");
    case "list":
      return listOf(token as Tokens.List, page);
    case "table":
      return tableOf(token as Tokens.Table, page);
    case "blockquote":
      return indented(token.tokens.map((inner) => block(inner as MarkedToken, narrower(page))).join("\n\n"));
    default:
      // White space, rules and comments say nothing.
      return "";
  }
}

const narrower = (page: Page): Page => ({ ...page, width: page.width - INDENT.length });
const indented = (text: string) => text.replace(/^(?=.)/gm, INDENT);

function listOf({ items, ordered, loose }: Tokens.List, page: Page): string {
  const lines = items.map((item, index) => {
    const mark = ordered ? `${index + 1}. ` : "- ";
    const parts = item.tokens.map((inner) => block(inner as MarkedToken, { ...page, width: page.width - mark.length }));
    return (
      mark +
      parts
        .filter((part) => part !== "")
        .join("\n")
        .replaceAll("\n", `\n${" ".repeat(mark.length)}`)
    );
  });
  return lines.join(loose ? "\n\n" : "\n");
}

function tableOf({ header, rows }: Tokens.Table, page: Page): string {
  const cells = (row: readonly Tokens.TableCell[]) => row.map(({ tokens }) => inline(tokens, page));
  return table(cells(header), rows.map(cells), page);
}

function inline(tokens: readonly Token[], page: Page): string {
  return tokens.map((token) => inlineOf(token as MarkedToken, page)).join("");
}

function inlineOf(token: MarkedToken, page: Page): string {
  const { colors } = page;
  switch (token.type) {
    case "strong":
      return colors.bold(inline(token.tokens, page));
    case "em":
      return colors.italic(inline(token.tokens, page));
    case "codespan":
      return colors.cyan(visibleText(token.text));
    case "link":
      return /^https?:/.test(token.href) && token.href !== token.text
        ? `${inline(token.tokens, page)} (${visibleText(token.href)})`
        : inline(token.tokens, page);
    case "br":
      return "\n";
    case "html":
      return "";
    case "text":
    case "escape":
      return visibleText(token.text.replaceAll("\n", " "));
    default:
      return visibleText(token.raw);
  }
}
