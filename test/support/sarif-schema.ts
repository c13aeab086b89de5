import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as formats from "ajv-formats";

/*
 * `sarif-schema-2.1.0.json` is the whole schema of SARIF 2.1.0, byte for byte (but for line ends) as
 * @microsoft/sarif-multitool-linux 5.7.0 carries it, the tool of the SARIF SDK of Microsoft. Licence: MIT, © Microsoft.
 */
const schema: unknown = JSON.parse(
  readFileSync(new URL("./sarif-schema-2.1.0.json", import.meta.url), "utf8"),
);
// The schema leaves out types that it implies, which is all that strict mode finds in it.
const ajv = new Ajv2020({ allErrors: true, strict: false });
formats.default.default(ajv);
const accepts = ajv.compile(typeof schema === "object" && schema !== null ? schema : {});

/** What the schema of SARIF 2.1.0 has against a document; empty where it accepts it. */
export function sarifErrors(document: unknown): readonly string[] {
  accepts(document);
  return (accepts.errors ?? []).map(({ instancePath, message = "" }) => `${instancePath}: ${message}`);
}
