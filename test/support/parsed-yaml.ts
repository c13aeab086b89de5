import { expect } from "vitest";
import { parseYaml } from "../../compiler/parse/parse-yaml.ts";
import { SourceFile } from "../../compiler/source/source-file.ts";
import type { YamlDocument } from "../../compiler/source/yaml-document.ts";
import { renderDiagnostics } from "./render-diagnostics.ts";

/** What is said of a text. */
export function problemsOf(text: string): string {
  return renderDiagnostics(parseYaml(new SourceFile("p.yaml", text)).diagnostics);
}

/** The values of a text that has no problem. */
export function valuesOf(text: string): readonly unknown[] {
  expect(problemsOf(text)).toBe("");
  return parseYaml(new SourceFile("p.yaml", text)).value.map(({ value }) => value);
}

/** The first document of a text that has no problem. */
export function documentOf(text: string): YamlDocument {
  expect(problemsOf(text)).toBe("");
  const [document] = parseYaml(new SourceFile("p.yaml", text)).value;
  if (document === undefined) throw new Error("no document");
  return document;
}
