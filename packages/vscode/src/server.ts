import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startServer } from "@copydesk/language-server";

startServer({
  findPage: (ruleId) => {
    const page = fileURLToPath(new URL(`pages/${ruleId}.md`, import.meta.url));
    return existsSync(page) ? page : undefined;
  },
});
