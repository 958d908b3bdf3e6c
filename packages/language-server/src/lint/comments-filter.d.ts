declare module "textlint-filter-rule-comments" {
  import type { TextlintFilterRuleReporter } from "@textlint/types";

  const filter: TextlintFilterRuleReporter;
  export default filter;
}
