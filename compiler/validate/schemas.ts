import { POLICY_SCHEMA_TEXT, PROJECT_SCHEMA_TEXT } from "./generated/schema-texts.ts";
import type { Schema } from "./schema.ts";

// Parsed on first use: only a document with a mistake in it needs the words of its schema.
let policy: Schema | undefined;
let project: Schema | undefined;

/** The schema of policy files. */
export function policySchema(): Schema {
  policy ??= parse(POLICY_SCHEMA_TEXT);
  return policy;
}

/** The schema of project files. */
export function projectSchema(): Schema {
  project ??= parse(PROJECT_SCHEMA_TEXT);
  return project;
}

function parse(text: string): Schema {
  return JSON.parse(text);
}
