import { pathToFileURL } from "node:url";
import { toJsonSchema } from "@valibot/to-json-schema";
import { root } from "../run.mjs";

/** The house style's JSON schema, for editors, from the schema that the rules read it with. */
export async function houseStyleSchema() {
  const built = pathToFileURL(`${root}/packages/rule-kit/dist/house-style/schema.js`).href;
  const { houseStyleFile } = await import(built);
  const schema = toJsonSchema(houseStyleFile, { typeMode: "input" });
  return {
    path: "packages/rule-kit/schema/house-style.schema.json",
    text: JSON.stringify(schema, null, 2),
  };
}
