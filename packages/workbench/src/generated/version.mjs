import { readFileSync } from "node:fs";
import { root } from "../run.mjs";

/** The rule kit's version as a module, since JSON cannot be imported everywhere that the kit runs. */
export function versionModule() {
  const { version } = JSON.parse(readFileSync(`${root}/packages/rule-kit/package.json`, "utf8"));
  return {
    path: "packages/rule-kit/src/version.ts",
    text: `/** This package's version; written by \`pnpm generate\`. */\nexport const version = "${version}";\n`,
  };
}
