/** This package's version; written by `pnpm generate`. */
export const version = "0.1.0";
