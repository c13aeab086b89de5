import { check } from "../../compile.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { distinct } from "../../diagnostics/distinct.ts";
import { terraformModule } from "../../emit/terraform/module.ts";
import { noProject } from "../../host/diagnostics.ts";
import { lower } from "../../lower/lower.ts";
import type { PlanReport } from "../../report/plan-report.ts";
import type { Report } from "../../report/report.ts";
import { compareText } from "../../util/compare.ts";
import { chooseStacks } from "../choose-stacks.ts";
import type { DriftInput } from "../drift/inputs.ts";
import { INTERRUPTED, PLAN_EXIT_CODES } from "../exit-codes.ts";
import type { OutputRequest } from "../grammar/output-option.ts";
import type { Io } from "../io.ts";
import { loadInput } from "../load-input.ts";
import { composeReport } from "../plan/compose-report.ts";
import { failedReport, failPlan } from "../plan/failure.ts";
import type { PlanFormat } from "../plan/format.ts";
import { planFromFiles } from "../plan/plan-from-files.ts";
import { planHere } from "../plan/plan-here.ts";
import { type PresentPlanOptions, presentPlan } from "../plan/present.ts";
import { liveReader } from "../plan/read-live.ts";
import { type Judged, StaleError } from "../plan/refuse-stale.ts";
import type { WantedStack } from "../plan/stack-result.ts";
import { Interrupted, TerraformError } from "../plan/terraform/terraform.ts";
import { policyFailure, printPolicyErrors } from "../policy-errors.ts";
import { createProgress } from "../progress.ts";

/** The options of `palisade plan`. */
export interface PlanOptions {
  /** Plans that were made elsewhere; with them, Terraform is not run. */
  readonly inputs: readonly DriftInput[];
  readonly config?: string;
  readonly format: PlanFormat;
  /** Further reports, in files. */
  readonly output?: readonly OutputRequest<string>[];
  readonly strict?: true;
  /** Whether to ask the account; where it is not said, only where Terraform is run. */
  readonly live?: boolean;
  readonly endpointUrl?: string;
  /** A name on PATH or a path. */
  readonly terraform?: string;
  /** How many stacks are planned at a time. */
  readonly jobs?: number;
  /** Where to keep the plans; relative to the working folder. */
  readonly out?: string;
  readonly quiet?: true;
  readonly color?: boolean;
}

/** `palisade plan`: what would an apply do, policy by policy? */
export async function plan(io: Io, names: readonly string[], options: PlanOptions): Promise<number> {
  const quiet = options.quiet === true;
  const loaded = await loadInput(io, { ...configOf(options), paths: [] }, createProgress(io, quiet));
  const checked = loaded.value === undefined ? undefined : await check(loaded.value.input);
  const diagnostics = distinct([
    ...loaded.diagnostics,
    ...(loaded.value !== undefined && loaded.value.project === undefined
      ? [noProject.withoutLocation({ folder: io.host.cwd })]
      : []),
    ...(checked?.diagnostics ?? []),
  ]);
  const present = { ...options, output: options.output ?? [], quiet, base: loaded.base };
  if (loaded.value === undefined || checked?.policySet === undefined || hasErrors(diagnostics))
    return failOnPolicies(io, { diagnostics, filesRead: loaded.value?.filesRead ?? 0 }, present);
  try {
    const report = await reportOf(io, names, { loaded: loaded.value, checked }, options);
    await presentPlan(io, report, present);
    return PLAN_EXIT_CODES[report.outcome];
  } catch (error) {
    if (error instanceof TerraformError)
      return failPlan(io, { kind: "terraform", message: error.message }, present);
    if (error instanceof StaleError)
      return failPlan(io, { kind: "policies", message: error.message }, present);
    if (!(error instanceof Interrupted)) throw error;
    await failPlan(io, { kind: "terraform", message: error.message }, present);
    return INTERRUPTED;
  }
}

/** `--out` means something else to whoever compiles. */
function configOf({ config }: PlanOptions): Pick<PlanOptions, "config"> {
  return config === undefined ? {} : { config };
}

async function reportOf(
  io: Io,
  names: readonly string[],
  judged: Judged,
  options: PlanOptions,
): Promise<PlanReport> {
  const { inputs, strict = false } = options;
  const wanted: readonly WantedStack[] = chooseStacks(
    (judged.checked.policySet?.stacks ?? []).map(lower),
    names,
  )
    .map((stack) => ({ stack, module: terraformModule(stack) }))
    .sort((a, b) => compareText(a.stack.name, b.stack.name));
  const isLive = options.live ?? inputs.length === 0;
  const readLive = isLive ? liveReader(options) : undefined;
  if (inputs.length === 0) return planHere(io, wanted, judged, { ...options, strict, readLive });
  const areAllWanted = names.length > 0;
  return composeReport(await planFromFiles(io, wanted, { inputs, areAllWanted, readLive }), { strict });
}

/** What the policies declare is not known. A person is told why; a machine, that it is so. */
async function failOnPolicies(
  io: Io,
  { diagnostics, filesRead }: Pick<Report, "diagnostics" | "filesRead">,
  options: PresentPlanOptions & { readonly format: PlanFormat },
): Promise<number> {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const report = failedReport(policyFailure(errors));
  const { format, ...files } = options;
  if (format !== "pretty") await presentPlan(io, report, options);
  else {
    await presentPlan(io, report, files);
    await printPolicyErrors(io, { diagnostics, filesRead }, options);
  }
  return PLAN_EXIT_CODES["could-not-run"];
}
