import type { Token } from "@copydesk/rule-kit";

/** A verb that does not agree with the words before it: places in `article.tokens`, half-open. */
export interface Disagreement {
  readonly verb: Token;
  readonly expected: string;
  readonly firstToken: number;
  readonly endToken: number;
}
