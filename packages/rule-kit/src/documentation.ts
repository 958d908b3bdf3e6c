/** Where a rule is documented: the page of its package. */
export function documentationOf(ruleId: string): string {
  return `https://www.npmjs.com/package/@copydesk/textlint-rule-${ruleId}`;
}
