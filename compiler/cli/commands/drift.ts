import { check } from "../../compile.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { distinct } from "../../diagnostics/distinct.ts";
import { noProject } from "../../host/diagnostics.ts";
import { lower } from "../../lower/lower.ts";
import type { Report } from "../../report/report.ts";
import { originOf } from "../../source/origin.ts";
import { chooseStacks } from "../choose-stacks.ts";
import { compareStacks } from "../drift/compare-stacks.ts";
import { declaredSuppressions } from "../drift/declared-suppressions.ts";
import { failedReport } from "../drift/failure.ts";
import { withPrevious } from "../drift/first-seen.ts";
import type { DriftFormat } from "../drift/format.ts";
import { driftIgnores } from "../drift/ignores.ts";
import { type DriftInput, readInputs } from "../drift/inputs.ts";
import { observeStacks } from "../drift/observe-stacks.ts";
import { presentDrift } from "../drift/present.ts";
import { printIamPolicy } from "../drift/print-iam-policy.ts";
import { type ProfileChoice, profilesOf } from "../drift/profiles.ts";
import { readPrevious } from "../drift/read-previous.ts";
import { writtenIn } from "../drift/written.ts";
import { DRIFT_EXIT_CODES } from "../exit-codes.ts";
import type { OutputRequest } from "../grammar/output-option.ts";
import type { Io } from "../io.ts";
import { loadInput } from "../load-input.ts";
import { policyFailure, printPolicyErrors } from "../policy-errors.ts";
import { createProgress } from "../progress.ts";

/** The options of `palisade drift`. */
export interface DriftOptions {
  readonly inputs: readonly DriftInput[];
  /** Whether the accounts are read. */
  readonly live?: true;
  /** What answers in place of AWS. */
  readonly endpointUrl?: string;
  /** Profiles of the AWS configuration files. */
  readonly profile?: readonly ProfileChoice[];
  /** How many calls of a stack are under way at a time. */
  readonly jobs?: number;
  /** How many seconds an answer is waited for. */
  readonly timeout?: number;
  /** Prints the permissions that reading needs, and does nothing else. */
  readonly printIamPolicy?: true;
  readonly config?: string;
  readonly format: DriftFormat;
  /** Further reports, in files. */
  readonly output?: readonly OutputRequest<DriftFormat>[];
  /** An earlier report as JSON, which knows since when each finding stands. */
  readonly previous?: string;
  readonly reconcile?: true;
  readonly quiet?: true;
  readonly color?: boolean;
}

/**
 * `palisade drift`: what is there otherwise than the policies declare?
 * @param names of deployments or stacks; all of them where there are none
 */
export async function drift(io: Io, names: readonly string[], options: DriftOptions): Promise<number> {
  const quiet = options.quiet === true;
  const progress = createProgress(io, quiet);
  const loaded = await loadInput(io, { ...options, paths: [] }, progress);
  const project = loaded.value?.project;
  const checked = loaded.value === undefined ? undefined : await check(loaded.value.input);
  const diagnostics = distinct([
    ...loaded.diagnostics,
    ...(loaded.value !== undefined && project === undefined
      ? [noProject.withoutLocation({ folder: io.host.cwd })]
      : []),
    ...(checked?.diagnostics ?? []),
  ]);
  const policySet = checked?.policySet;
  const document = checked?.documents.project;
  const present = { ...options, output: options.output ?? [], quiet, base: loaded.base };
  if (policySet === undefined || document === undefined || hasErrors(diagnostics))
    return failOnPolicies(io, { diagnostics, filesRead: loaded.value?.filesRead ?? 0 }, present);
  const all = policySet.stacks.map(lower);
  const stacks = chooseStacks(all, names);
  if (options.printIamPolicy === true) {
    printIamPolicy(io, stacks);
    return DRIFT_EXIT_CODES["in-sync"];
  }
  // Before anything is compared, and before a report may take its place.
  const previous = await readPrevious(io, options.previous);
  const ignores = driftIgnores(document);
  const deployments = [...new Set(all.map(({ deployment }) => deployment))];
  const profiles = profilesOf(options.profile ?? [], deployments);
  const files = await readInputs(io, options.inputs, all);
  const inputs =
    options.live === true ? await observeStacks(stacks, files, { ...options, profiles }, progress) : files;
  const now = compareStacks(stacks, inputs, {
    all,
    suppressions: declaredSuppressions(policySet),
    ignores,
    today: io.today(),
    reconcile: options.reconcile === true,
    written: writtenIn(checked?.documents ?? { policies: [] }),
  });
  const known = all.map(({ name }) => name);
  const report = previous === undefined ? now : withPrevious(now, previous, known);
  await presentDrift(io, report, { ...present, sources: loaded.value?.input.policies ?? [] });
  return DRIFT_EXIT_CODES[report.outcome];
}

/** What the policies declare is not known. A person is told why; a machine, that it is so. */
async function failOnPolicies(
  io: Io,
  { diagnostics, filesRead }: Pick<Report, "diagnostics" | "filesRead">,
  options: Parameters<typeof presentDrift>[2] & { readonly format: DriftFormat },
): Promise<number> {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const problems = errors.flatMap(({ message, location, subject }) =>
    location === undefined ? [] : [{ message, origin: { ...originOf(location, []), path: subject ?? "" } }],
  );
  const report = failedReport({ ...policyFailure(errors), problems }, io.today());
  const { format, ...files } = options;
  if (format !== "pretty") await presentDrift(io, report, options);
  else {
    await presentDrift(io, report, files);
    await printPolicyErrors(io, { diagnostics, filesRead }, options);
  }
  return DRIFT_EXIT_CODES["could-not-run"];
}
