import type { Result } from "../diagnostics/diagnostic.ts";
import type { YamlDocument } from "../source/yaml-document.ts";
import { policyFile } from "./generated/validators.js";
import type { PolicyFile } from "./policy-file.ts";
import { validateDocument } from "./validate-document.ts";

/** A YAML document that the schema of policy files accepts. */
export interface PolicyDocument {
  readonly document: YamlDocument;
  /**
   * The same data with its type. Until `resolve` has replaced the references, a text `${…}` may stand where
   * the type says something else.
   */
  readonly file: PolicyFile;
}

/** Whether a document is a policy file; undefined when it is not. */
export function validatePolicy(document: YamlDocument): Result<PolicyDocument | undefined> {
  const { value, diagnostics } = validateDocument("policy file", policyFile, document);
  return { value: value === undefined ? undefined : { document, file: value }, diagnostics };
}
