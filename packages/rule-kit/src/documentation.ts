/** Where a rule is documented: the README of its package, as a module path, so that it is found without a network. */
export function documentationOf(ruleId: string): string {
  return `@copydesk/textlint-rule-${ruleId}/README.md`;
}
