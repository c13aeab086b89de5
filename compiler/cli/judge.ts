import { type Checked, check } from "../compile.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { distinct } from "../diagnostics/distinct.ts";
import type { SuppressedDiagnostic } from "../diagnostics/suppressed.ts";
import type { LintOptions } from "../lint/lint.ts";
import type { Io } from "./io.ts";
import { type Loaded, type LoadOptions, loadInput } from "./load-input.ts";
import type { Progress } from "./progress.ts";
import { type BaselineOptions, readBaseline } from "./read-baseline.ts";

/** What is judged, and by which rules. */
export interface JudgeRequest extends LoadOptions, BaselineOptions {
  readonly rules: Pick<LintOptions, "only" | "disable">;
}

/** What was found in policies by all that looks at them. */
export interface Judged {
  /** Absolute: the folder to which the paths are relative. */
  readonly base: string;
  /** Undefined where not everything could be read. */
  readonly loaded: Loaded | undefined;
  /** Undefined where not everything could be read. */
  readonly checked: Checked | undefined;
  /** Whether the policies were valid, so that the rules looked at them. */
  readonly isLinted: boolean;
  /** By file and position, each once. */
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
  /** All that the rules found, suppressed or not. */
  readonly found: readonly Diagnostic[];
}

/**
 * Reads, checks and lints; the rules look only at policies that are valid.
 * @throws HostError where something that the command line names cannot be read
 */
export async function judge(io: Io, request: JudgeRequest, progress: Progress): Promise<Judged> {
  const { value: loaded, diagnostics: before, base } = await loadInput(io, request, progress);
  const checked = loaded && (await check(loaded.input));
  const linted = loaded && checked && (await lintChecked(io, loaded, checked, request));
  return {
    base,
    loaded,
    checked,
    isLinted: linted !== undefined,
    diagnostics: distinct([...before, ...(checked?.diagnostics ?? []), ...(linted?.diagnostics ?? [])]),
    suppressed: linted?.suppressed ?? [],
    found: linted?.found ?? [],
  };
}

async function lintChecked(io: Io, loaded: Loaded, checked: Checked, request: JudgeRequest) {
  const { policySet, documents } = checked;
  if (policySet === undefined) return undefined;
  const baseline = await readBaseline(io.host, loaded.base, documents.project, request);
  // Loaded here, because policies in error need no rules.
  const { lint } = await import("../lint/lint.ts");
  const input = { policySet, policies: documents.policies, project: documents.project, today: io.today() };
  return lint(input, { ...request.rules, ...(baseline === undefined ? {} : { baseline }) });
}
