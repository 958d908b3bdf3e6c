/** What a module exports by default, through whatever a compiler and Node put around that. */
export const plainObject = (module) => (module.default === undefined ? module : plainObject(module.default));
