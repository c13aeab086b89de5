import type { Result } from "../diagnostics/diagnostic.ts";
import type { YamlDocument } from "../source/yaml-document.ts";
import { policyFile } from "./generated/validators.js";
import type { PolicyFile } from "./policy-file.ts";
import { validateDocument } from "./validate-document.ts";
import type { Validator } from "./violation.ts";
import { withoutReferences } from "./without-references.ts";

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
  return validateBy(policyFile, document);
}

/**
 * The same for a document in which references were replaced. A `${` that is left in it is text, from `$${` or put
 * together of pieces, and must not pass for a reference where the schema wants a name or a number.
 */
export function validateResolvedPolicy(document: YamlDocument): Result<PolicyDocument | undefined> {
  return validateBy(resolvedPolicyFile, document);
}

const resolvedPolicyFile: Validator<PolicyFile> = Object.assign(
  (value: unknown): value is PolicyFile => {
    const accepted = policyFile(withoutReferences(value));
    resolvedPolicyFile.errors = policyFile.errors ?? null;
    return accepted;
  },
  { errors: null },
);

function validateBy(
  accepts: Validator<PolicyFile>,
  document: YamlDocument,
): Result<PolicyDocument | undefined> {
  const { value, diagnostics } = validateDocument("policy file", accepts, document);
  return { value: value === undefined ? undefined : { document, file: value }, diagnostics };
}
