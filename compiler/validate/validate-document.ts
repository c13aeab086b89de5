import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import { Place } from "../source/place.ts";
import type { YamlDocument } from "../source/yaml-document.ts";
import { describeValue } from "./describe-value.ts";
import { NOT_A_MAP, UNKNOWN_VERSION, WRONG_FILE } from "./diagnostics.ts";
import { explainViolations } from "./explain.ts";
import { replaceValue } from "./fixes.ts";
import { hasKey } from "./mistake.ts";
import type { Schema } from "./schema.ts";
import { policySchema, projectSchema } from "./schemas.ts";
import type { Validator } from "./violation.ts";

/** Which file a document is meant to be. */
export type FileKind = "policy file" | "project file";

/** The data of a document that a pre-compiled schema accepts; undefined, and what is wrong with it, otherwise. */
export function validateDocument<File>(
  kind: FileKind,
  accepts: Validator<File>,
  document: YamlDocument,
): Result<File | undefined> {
  const { value } = document;
  if (accepts(value)) return { value, diagnostics: [] };
  const violations = accepts.errors ?? [];
  const whole = judgeWhole(kind, document);
  if (whole !== undefined) return { value: undefined, diagnostics: [whole] };
  return { value: undefined, diagnostics: explainViolations(violations, document, schemaOf(kind)) };
}

/** What is wrong with a document as a whole: whatever else the schema says of it then means nothing. */
function judgeWhole(kind: FileKind, document: YamlDocument): Diagnostic | undefined {
  const { value } = document;
  if (!isMap(value)) {
    return NOT_A_MAP.at(document.locate([], "value"), { file: kind, found: describeValue(value) });
  }
  const key = foreignKey(kind, value);
  if (key !== undefined) {
    return WRONG_FILE.at(document.locate([key], "key"), { expected: kind, found: other(kind), key });
  }
  if (!hasKey(value, "version") || value["version"] === 1) return undefined;
  const place = new Place(document, ["version"]);
  const found = describeValue(value["version"]);
  const quoted = value["version"] === "1" ? { help: QUOTED, fix: replaceValue(place, "1") } : {};
  return UNKNOWN_VERSION.at(place.value(), { found }, quoted);
}

const QUOTED = "write the number without quotes";

/** A key of the other kind of file, in a document that has no key of this one. */
function foreignKey(kind: FileKind, value: Readonly<Record<string, unknown>>): string | undefined {
  const keys = Object.keys(value).filter((key) => key !== "version");
  if (keys.some((key) => hasKey(schemaOf(kind).properties, key))) return undefined;
  return keys.find((key) => hasKey(schemaOf(other(kind)).properties, key));
}

function other(kind: FileKind): FileKind {
  return kind === "policy file" ? "project file" : "policy file";
}

function schemaOf(kind: FileKind): Schema {
  return kind === "policy file" ? policySchema() : projectSchema();
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
