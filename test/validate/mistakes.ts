import { expect } from "vitest";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { parseYaml } from "../../compiler/parse/parse-yaml.ts";
import { SourceFile } from "../../compiler/source/source-file.ts";
import type { YamlDocument } from "../../compiler/source/yaml-document.ts";
import { validatePolicy } from "../../compiler/validate/validate-policy.ts";
import { validateProject } from "../../compiler/validate/validate-project.ts";
import { renderDiagnostics } from "../support/render-diagnostics.ts";

/** The first document of a text that must be YAML. */
export function readDocument(text: string, path = "policy.yaml"): YamlDocument {
  const { value, diagnostics } = parseYaml(new SourceFile(path, text));
  expect(diagnostics).toEqual([]);
  const [document] = value;
  if (document === undefined) throw new Error("the text has no document");
  return document;
}

/** What is wrong with a policy file, of which all but `version: 1` is given. */
export function policyMistakes(text: string): string {
  return renderDiagnostics(validatePolicy(readDocument(`version: 1\n${text}`)).diagnostics);
}

/** What is wrong with a behaviour, given as the part in braces. */
export function behaviorMistakes(behavior: string): string {
  return policyMistakes(
    `securityProfiles:\n  Sensors:\n    targets: [all-things]\n    behaviors:\n      B: { ${behavior} }\n`,
  );
}

/** What is wrong with a project file, of which all but `version: 1` is given. */
export function projectMistakes(text: string): string {
  return renderDiagnostics(validateProject(readDocument(`version: 1\n${text}`, "palisade.yaml")).diagnostics);
}

/** A text after the fix of its only mistake. */
export function mend(text: string): string {
  const [diagnostic] = validatePolicy(readDocument(text)).diagnostics;
  return applyFix(text, diagnostic);
}

function applyFix(text: string, diagnostic: Diagnostic | undefined): string {
  let mended = text;
  for (const { location, newText } of [...(diagnostic?.fix?.edits ?? [])].reverse()) {
    mended = mended.slice(0, location.start) + newText + mended.slice(location.end);
  }
  return mended;
}
