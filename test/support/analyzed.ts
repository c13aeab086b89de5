import { analyze } from "../../compiler/analyze/analyze.ts";
import type { PolicySet } from "../../compiler/analyze/policy-set.ts";
import type { ReferencedFiles } from "../../compiler/analyze/referenced-files.ts";
import { type Diagnostic, hasErrors, type Result } from "../../compiler/diagnostics/diagnostic.ts";
import { distinct } from "../../compiler/diagnostics/distinct.ts";
import { parseYaml } from "../../compiler/parse/parse-yaml.ts";
import { type ResolvedStack, resolveStacks } from "../../compiler/resolve/resolve-stacks.ts";
import { explainSubstitutions } from "../../compiler/resolve/substituted-document.ts";
import { SourceFile } from "../../compiler/source/source-file.ts";
import type { YamlDocument } from "../../compiler/source/yaml-document.ts";
import {
  type PolicyDocument,
  validatePolicy,
  validateResolvedPolicy,
} from "../../compiler/validate/validate-policy.ts";
import { type ProjectDocument, validateProject } from "../../compiler/validate/validate-project.ts";
import { renderDiagnostics } from "./render-diagnostics.ts";

/** The texts of a project by path; `palisade.yaml` is the project file, everything else a policy. */
export type Texts = Readonly<Record<string, string>>;

/** The stacks of a project, as far as the phase `resolve` brings them. */
export function resolved(texts: Texts): Result<readonly ResolvedStack[]> {
  const { project, policies } = validated(texts);
  return resolveStacks(project, policies);
}

/** What the phase `resolve` says of a project. */
export function resolveProblems(texts: Texts): string {
  return renderDiagnostics(distinct(resolved(texts).diagnostics));
}

/** The policies of a project, as far as the phase `analyze` brings them; earlier phases must be content. */
export function analyzed(texts: Texts, files: ReferencedFiles = new Map()): Result<PolicySet> {
  const { project, policies } = validated(texts);
  const stacks = resolveStacks(project, policies);
  demandNoErrors(stacks.diagnostics);
  const known = new Map(policies.map((policy) => [policy.document, policy]));
  const inputs = stacks.value.map(({ identity, documents }) => ({
    identity,
    policies: documents.map(
      (document) => known.get(document) ?? validPolicy(document, validateResolvedPolicy),
    ),
  }));
  return analyze(inputs, files);
}

/** What the phase `analyze` says of a project. */
export function analyzeProblems(texts: Texts, files: ReferencedFiles = new Map()): string {
  return renderDiagnostics(analyzed(texts, files).diagnostics);
}

/** What the phase `analyze` says of one policy file without a project; the first line of the text is line 2. */
export function problemsOf(text: string, files: ReferencedFiles = new Map()): string {
  return analyzeProblems({ "p.yaml": `version: 1${text}` }, files);
}

/** The documents of a text. */
export function parsed(path: string, text: string): readonly YamlDocument[] {
  const { value, diagnostics } = parseYaml(new SourceFile(path, text));
  demandNoErrors(diagnostics);
  return value;
}

function validated(texts: Texts): {
  readonly project: ProjectDocument | undefined;
  readonly policies: readonly PolicyDocument[];
} {
  const entries = Object.entries(texts);
  const policies = entries
    .filter(([path]) => path !== "palisade.yaml")
    .flatMap(([path, text]) => parsed(path, text))
    .map((document) => validPolicy(document, validatePolicy));
  const projectText = texts["palisade.yaml"];
  if (projectText === undefined) return { project: undefined, policies };
  const [document] = parsed("palisade.yaml", projectText);
  const project = document === undefined ? undefined : validateProject(document);
  demandNoErrors(project?.diagnostics ?? []);
  return { project: project?.value, policies };
}

function validPolicy(document: YamlDocument, validate: typeof validatePolicy): PolicyDocument {
  const { value, diagnostics } = validate(document);
  demandNoErrors(explainSubstitutions([document], diagnostics));
  if (value === undefined) throw new Error("a policy without an error and without a value");
  return value;
}

function demandNoErrors(diagnostics: readonly Diagnostic[]): void {
  if (hasErrors(diagnostics))
    throw new Error(`an earlier phase refused it:\n${renderDiagnostics(diagnostics)}`);
}
