import { resolve } from "node:path";
import { HostError } from "../../host/host.ts";
import type { Interruption } from "../../host/run-program.ts";
import type { ScratchFolder } from "../../host/scratch-folder.ts";
import { showPath } from "../../host/show-path.ts";
import type { PlanReport } from "../../report/plan-report.ts";
import type { Io } from "../io.ts";
import { composeReport } from "./compose-report.ts";
import { planWithTerraform } from "./plan-with-terraform.ts";
import { createPlanProgress } from "./progress.ts";
import { type Judged, refuseStale } from "./refuse-stale.ts";
import type { WantedStack } from "./stack-result.ts";
import { jsonFile, planFile } from "./terraform/plan-stack.ts";
import { findTerraform, Interrupted } from "./terraform/terraform.ts";
import type { ReadLive } from "./understand-plan.ts";

/** How to plan with Terraform. */
export interface PlanHereOptions {
  readonly strict: boolean;
  readonly readLive: ReadLive | undefined;
  readonly terraform?: string;
  readonly endpointUrl?: string;
  readonly jobs?: number;
  /** Where to keep the plans; relative to the working folder. */
  readonly out?: string;
  readonly quiet?: true;
}

/** A provider takes a core and 300 MB while it starts; a stack is mostly read by it alone. */
const MOST_JOBS = 4;

/**
 * Plans with the Terraform of this machine, where the generated files are what the policies say.
 * @throws StaleError, TerraformError, Interrupted, and HostError when the plans cannot be kept
 */
export async function planHere(
  io: Io,
  wanted: readonly WantedStack[],
  judged: Judged,
  options: PlanHereOptions,
): Promise<PlanReport> {
  const { project } = judged.loaded;
  const document = judged.checked.documents.project;
  if (project === undefined || document === undefined) throw new HostError("there is no project to plan");
  const quiet = options.quiet === true;
  await refuseStale(io, project, judged, quiet);
  const { interruption, callOff } = io.programs.watchInterrupts();
  const out = options.out === undefined ? undefined : resolve(io.host.cwd, options.out);
  let scratch: ScratchFolder | undefined;
  try {
    const terraform = await findTerraform(io, {
      program: options.terraform ?? (io.host.env["PALISADE_TERRAFORM"] || "terraform"),
      env: options.endpointUrl === undefined ? {} : { AWS_ENDPOINT_URL: options.endpointUrl },
      interruption,
      folder: project.output,
    });
    scratch = await io.programs.openScratchFolder(out);
    const progress = createPlanProgress(io, quiet);
    interruption.asked.addEventListener("abort", () => {
      progress.end();
      io.stderr.write(ENDING);
    });
    const { readLive } = options;
    const results = await planWithTerraform(io, wanted, {
      terraform,
      output: project.output,
      project: document,
      scratch,
      jobs: options.jobs ?? Math.min(MOST_JOBS, Math.max(1, Math.floor(io.programs.cores / 2))),
      progress,
      readLive: readLive && unlessInterrupted(readLive, interruption),
    }).finally(() => progress.end());
    const report = composeReport(results, options);
    if (out !== undefined) await keepPlans(io, out, { scratch, wanted, report, quiet });
    return report;
  } finally {
    // Until it is gone, an interrupt must not end the program.
    await scratch?.remove();
    callOff();
  }
}

/** Terraform takes some seconds to end, and whoever pressed Ctrl-C would press it again. */
const ENDING = "interrupted: Terraform is told to end, and releases its locks; Ctrl-C again kills it\n";

/** Terraform ends by itself when it is interrupted; what reads an account is not waited for. */
function unlessInterrupted(readLive: ReadLive, { asked }: Interruption): ReadLive {
  const interrupted = new Promise<never>((_, reject) => {
    asked.addEventListener("abort", () => reject(new Interrupted()), { once: true });
  });
  // Perhaps nothing is read when it comes.
  interrupted.catch(() => undefined);
  return (wanted) => Promise.race([readLive(wanted), interrupted]);
}

interface Kept {
  readonly scratch: ScratchFolder;
  readonly wanted: readonly WantedStack[];
  readonly report: PlanReport;
  readonly quiet: boolean;
}

/** Keeps all plans, or none: what was not reviewed, or refused, shall not be applied. */
async function keepPlans(io: Io, out: string, { scratch, wanted, report, quiet }: Kept): Promise<void> {
  const folder = showPath(io.host.cwd, out);
  if (report.outcome !== "changes" && report.outcome !== "no-changes") {
    io.stderr.write(`no plan is kept in ${JSON.stringify(folder)}, because not all of them can be applied\n`);
    return;
  }
  await scratch.keep(wanted.flatMap(({ stack: { name } }) => [planFile(name), jsonFile(name)]));
  if (!quiet) io.stderr.write(`the plans are kept in ${JSON.stringify(folder)}\n`);
}
