import { defineConfig } from "vitest/config";
import shared from "../vitest.config.js";

/** Programs that Debian packages, which `npm test` does not ask for. */
export default defineConfig({
  ...shared,
  test: { ...shared.test, include: ["tests/debian/**/*.check.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
