import { rules } from "./rules.js";

export { rules };

/** Every rule is on; a user's configuration turns off what it does not want, or gives options. */
export const rulesConfig: Readonly<Record<string, boolean>> = Object.fromEntries(
  Object.keys(rules).map((id) => [id, true]),
);

export default { rules, rulesConfig };
