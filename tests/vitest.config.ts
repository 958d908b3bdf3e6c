import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  // Tests run from source: the packages' `copydesk-source` export condition points there.
  resolve: { conditions: ["copydesk-source"] },
  ssr: { resolve: { conditions: ["copydesk-source"], externalConditions: ["copydesk-source"] } },
  test: {
    include: ["packages/*/test/**/*.test.ts", "rules/*/test/**/*.test.ts", "tests/**/*.test.ts"],
    isolate: false,
    server: { deps: { inline: [/@copydesk\//, /textlint-rule-preset-copydesk/] } },
  },
});
