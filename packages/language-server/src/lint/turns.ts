import { type Article, type Revisions, shareArticle } from "@copydesk/article";
import type { TxtDocumentNode, TxtNode } from "@textlint/ast-node-types";
import type { TextlintRuleModule, TextlintRuleReporter } from "@textlint/types";

/** Thrown where nobody waits for the outcome any more. */
export class Cancelled extends Error {}

/** Whether somebody still waits for the outcome of a lint. */
export interface Demand {
  cancelled: boolean;
}

/** How long the editor's messages may have to wait while rules run one after the other, in milliseconds. */
const LONGEST_TURN = 10;

/**
 * Hands out turns to the rules of one lint: between two of them the editor's messages are read once enough time is gone,
 * and when one of those makes the outcome useless, the rest of the rules do not run.
 */
export class Turns {
  readonly #demand: Demand;
  readonly #revisions: Revisions;
  #last: Promise<unknown> = Promise.resolve();
  #begun = performance.now();
  #article: Article | undefined;

  constructor(demand: Demand, revisions: Revisions) {
    this.#demand = demand;
    this.#revisions = revisions;
  }

  /** The rule, waiting for its turn. */
  taking(rule: TextlintRuleModule): TextlintRuleReporter {
    const linter = typeof rule === "function" ? rule : rule.linter;
    return (context, options) => {
      const handlers = Object.entries(linter(context, options)) as [string, (node: TxtNode) => unknown][];
      return Object.fromEntries(
        handlers.map(([type, handle]) => [
          type,
          (node: TxtNode) =>
            this.#inTurn(() => {
              if (node.type === "Document") this.#resume(node as TxtDocumentNode, context.getSource());
              return handle(node);
            }),
        ]),
      );
    };
  }

  /** Lets the analysis go, which textlint would otherwise hold with the rules for a long time. */
  end(): void {
    this.#article = undefined;
    this.#revisions.rest();
  }

  #resume(document: TxtDocumentNode, source: string): void {
    this.#article ??= this.#revisions.articleOf(document, source);
    shareArticle(document, this.#article);
  }

  #inTurn(work: () => unknown): Promise<void> {
    const turn = this.#last.then(async () => {
      if (performance.now() - this.#begun > LONGEST_TURN) {
        await new Promise((resolve) => setImmediate(resolve));
        this.#begun = performance.now();
      }
      if (this.#demand.cancelled) throw new Cancelled();
      await work();
    });
    this.#last = turn;
    return turn;
  }
}
