import { analyze } from "./analyze/analyze.ts";
import type { PolicySet } from "./analyze/policy-set.ts";
import { type ReferencedFiles, referencedPaths } from "./analyze/referenced-files.ts";
import { type Diagnostic, hasErrors, type Result } from "./diagnostics/diagnostic.ts";
import { distinct } from "./diagnostics/distinct.ts";
import type { PrintFrames } from "./emit/cdktf/file-frame.ts";
import type { Framework } from "./emit/framework.ts";
import type { GeneratedFile } from "./emit/generated-file.ts";
import type { Stack } from "./ir/stack.ts";
import { parseYaml } from "./parse/parse-yaml.ts";
import { type ResolvedStack, resolveStacks } from "./resolve/resolve-stacks.ts";
import { explainSubstitutions } from "./resolve/substituted-document.ts";
import type { SourceFile } from "./source/source-file.ts";
import type { YamlDocument } from "./source/yaml-document.ts";
import { type PolicyDocument, validatePolicy, validateResolvedPolicy } from "./validate/validate-policy.ts";
import { type ProjectDocument, validateProject } from "./validate/validate-project.ts";

/** What is compiled: texts, and a way to the files that they name. */
export interface Input {
  /** `palisade.yaml`; without one, policies are checked on their own and nothing can be generated. */
  readonly project: SourceFile | undefined;
  readonly policies: readonly SourceFile[];
  /** Reads files by project-relative path. Must answer for every path. */
  readonly readReferenced: (paths: readonly string[]) => Promise<ReferencedFiles>;
  /** Reads a text; `parseYaml` unless given. Whoever checks again and again remembers what has not changed. */
  readonly parse?: typeof parseYaml;
}

/** What the phases up to `analyze` found. */
export interface Checked {
  /** Undefined when there was an error. */
  readonly policySet: PolicySet | undefined;
  /** By file and position, each once, however many stacks it concerns. */
  readonly diagnostics: readonly Diagnostic[];
  /** What was judged, as it is written; of files in error only as much as could be read. */
  readonly documents: Documents;
}

/** The documents of a project that the schemas accept, references in place. */
export interface Documents {
  readonly project: ProjectDocument | undefined;
  /** In the order of the input. */
  readonly policies: readonly PolicyDocument[];
}

/** What was found, and what was made of it. */
export interface Compiled extends Checked {
  /** What the files were made of; empty when there was an error. */
  readonly stacks: readonly Stack[];
  /** Empty when there was an error. */
  readonly files: readonly GeneratedFile[];
}

/** How to generate. */
export interface CompileOptions {
  readonly framework: Framework;
  /** Prints what needs ts-morph; without it, that is loaded and done here. */
  readonly printFrames?: PrintFrames;
}

/** From texts to generated files: every phase in turn, stopping behind the first that found an error. */
export async function compile(input: Input, options: CompileOptions): Promise<Compiled> {
  return generate(input, await check(input), options);
}

/** What is to be generated of policies that were checked. */
export async function generate(
  input: Input,
  checked: Checked,
  { framework, printFrames }: CompileOptions,
): Promise<Compiled> {
  if (checked.policySet === undefined) return { ...checked, stacks: [], files: [] };
  // Loaded here, because only compiling needs them.
  const { lower } = await import("./lower/lower.ts");
  const { emit } = await import("./emit/emit.ts");
  const stacks = checked.policySet.stacks.map(lower);
  const sources = [...(input.project === undefined ? [] : [input.project]), ...input.policies];
  return { ...checked, stacks, files: await emit(stacks, sources, framework, printFrames) };
}

/** From texts to a policy set: parse, validate, resolve, analyze. */
export async function check(input: Input): Promise<Checked> {
  const parsed = parseAll(input);
  if (hasErrors(parsed.diagnostics)) return stop(parsed.diagnostics, NO_DOCUMENTS);

  const validated = validateAll(parsed.value);
  const documents = validated.value;
  let diagnostics = [...parsed.diagnostics, ...validated.diagnostics];
  if (hasErrors(diagnostics)) return stop(diagnostics, documents);

  const resolved = resolveStacks(validated.value.project, validated.value.policies);
  // A reference that leads nowhere still stands in its document: no more is said of it than that.
  const revalidateBy = hasErrors(resolved.diagnostics) ? validatePolicy : validateResolvedPolicy;
  const revalidated = revalidate(resolved.value, validated.value.policies, revalidateBy);
  diagnostics = [...diagnostics, ...resolved.diagnostics, ...revalidated.diagnostics];
  if (hasErrors(diagnostics)) return stop(diagnostics, documents);

  const paths = referencedPaths(revalidated.value.flatMap((stack) => stack.policies));
  const files = await input.readReferenced(paths);
  const analyzed = analyze(revalidated.value, files);
  diagnostics = [...diagnostics, ...analyzed.diagnostics];
  if (hasErrors(diagnostics)) return stop(diagnostics, documents);
  return { policySet: analyzed.value, diagnostics: distinct(diagnostics), documents };
}

const NO_DOCUMENTS: Documents = { project: undefined, policies: [] };

function stop(diagnostics: readonly Diagnostic[], documents: Documents): Checked {
  return { policySet: undefined, diagnostics: distinct(diagnostics), documents };
}

interface Parsed {
  readonly project: readonly YamlDocument[];
  readonly policies: readonly YamlDocument[];
}

function parseAll(input: Input): Result<Parsed> {
  const { parse = parseYaml } = input;
  const project = input.project === undefined ? undefined : parse(input.project);
  const policies = input.policies.map((source) => parse(source));
  return {
    value: { project: project?.value ?? [], policies: policies.flatMap((result) => result.value) },
    diagnostics: [...(project?.diagnostics ?? []), ...policies.flatMap((result) => result.diagnostics)],
  };
}

function validateAll(parsed: Parsed): Result<Documents> {
  const projects = parsed.project.map(validateProject);
  const policies = parsed.policies.map(validatePolicy);
  return {
    value: {
      project: projects[0]?.value,
      policies: policies.flatMap((result) => result.value ?? []),
    },
    diagnostics: [...projects, ...policies].flatMap((result) => result.diagnostics),
  };
}

/**
 * Where a reference was replaced, the schema decides once more: now on the value itself. A document without
 * references is the same object in every stack, and stays as it was validated.
 */
function revalidate(
  stacks: readonly ResolvedStack[],
  validated: readonly PolicyDocument[],
  validate: typeof validatePolicy,
): Result<readonly { identity: ResolvedStack["identity"]; policies: readonly PolicyDocument[] }[]> {
  const known = new Map(validated.map((policy) => [policy.document, policy]));
  const diagnostics: Diagnostic[] = [];
  const value = stacks.map(({ identity, documents }) => ({
    identity,
    policies: documents.flatMap((document) => {
      const policy = known.get(document);
      if (policy !== undefined) return policy;
      const result = validate(document);
      diagnostics.push(...explainSubstitutions([document], result.diagnostics));
      return result.value ?? [];
    }),
  }));
  return { value, diagnostics };
}
