import type { Article, Attribution } from "../types.js";

export function findAttributions(_article: Omit<Article, "attributions">): Attribution[] {
  return [];
}
