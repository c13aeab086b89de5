import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import { distinct } from "../diagnostics/distinct.ts";
import { explainSubstitutions } from "../resolve/substituted-document.ts";
import { compareDocuments } from "../source/compare-documents.ts";
import { compareText } from "../util/compare.ts";
import type { PolicyDocument } from "../validate/validate-policy.ts";
import { buildModel } from "./build-model.ts";
import { CHECKS } from "./checks.ts";
import { customMetricsOf } from "./custom-metrics.ts";
import { DocumentReader } from "./document-reader.ts";
import { checkNamesHoldInAllRegions } from "./names-hold-in-all-regions.ts";
import type { PolicySet, StackIdentity, StackPolicies } from "./policy-set.ts";
import type { ReferencedFiles } from "./referenced-files.ts";

/** The policies of one stack, with their references replaced. */
export interface AnalyzeInput {
  readonly identity: StackIdentity;
  readonly policies: readonly PolicyDocument[];
}

/**
 * Understands the policies of every stack and finds what does not hold together: names that lead nowhere,
 * values that their metric cannot have, what AWS would refuse, what exceeds a quota.
 * @param files the documents that policies name, by project-relative path
 */
export function analyze(stacks: readonly AnalyzeInput[], files: ReferencedFiles): Result<PolicySet> {
  const reader = new DocumentReader(files);
  const results = stacks.map((stack) => analyzeStack(stack, reader));
  const sorted = results.map(({ value }) => value).sort((a, b) => compareText(a.stack.name, b.stack.name));
  return {
    value: { stacks: sorted },
    diagnostics: distinct([
      ...results.flatMap(({ diagnostics }) => diagnostics),
      ...checkNamesHoldInAllRegions(sorted),
    ]),
  };
}

function analyzeStack(input: AnalyzeInput, reader: DocumentReader): Result<StackPolicies> {
  // The answer must not depend on the order in which the file system lists files.
  const policies = [...input.policies].sort((a, b) => compareDocuments(a.document, b.document));
  const diagnostics: Diagnostic[] = [];
  const documents = policies.map(reader.with(customMetricsOf(policies)));
  const read = policies.map(({ document }) => document);
  const sources = read.map(({ source }) => source.path);
  const model = buildModel(input.identity, documents, sources, (diagnostic) => diagnostics.push(diagnostic));
  for (const check of CHECKS) diagnostics.push(...check(model));
  diagnostics.push(...documents.flatMap((document) => document.diagnostics));
  return { value: model.policies, diagnostics: explainSubstitutions(read, diagnostics) };
}
