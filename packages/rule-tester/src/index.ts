export type { Exceptions, ExpectedFinding, FiringCase, RuleCases, SilentCase } from "./cases.js";
export { type Invariant, invariants } from "./invariants.js";
export { applyEdit, type Draft, fix, lint, type SeenEdit, type SeenFinding } from "./lint.js";
export { testRule } from "./test-rule.js";
