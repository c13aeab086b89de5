/**
 * Palisade as a library: what the command line is made of, without files or a terminal.
 *
 * ```ts
 * const { files, diagnostics } = await compile(
 *   { project, policies, readReferenced: async () => new Map() },
 *   { framework: "cdktf" },
 * );
 * ```
 */
export type { PolicySet, StackPolicies } from "./analyze/policy-set.ts";
export type { ReferencedFiles } from "./analyze/referenced-files.ts";
export { type Checked, type Compiled, check, compile, type Input } from "./compile.ts";
export type { Diagnostic, Fix, Related, Severity, TextEdit } from "./diagnostics/diagnostic.ts";
export type { Framework } from "./emit/framework.ts";
export type { GeneratedFile } from "./emit/generated-file.ts";
export { type LintOptions, type LintResult, lint } from "./lint/lint.ts";
export type { LintInput } from "./lint/rule.ts";
export { type ProjectSettings, readProjectSettings } from "./project-settings.ts";
export { endOf, type Location, startOf } from "./source/location.ts";
export type { Origin } from "./source/origin.ts";
export { type Position, SourceFile } from "./source/source-file.ts";
export { VERSION } from "./util/version.ts";
