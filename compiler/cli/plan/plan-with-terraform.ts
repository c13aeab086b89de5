import { join } from "node:path";
import { readPlanJson } from "../../drift/readers/plan-json.ts";
import { mapBounded } from "../../host/map-bounded.ts";
import type { ScratchFolder } from "../../host/scratch-folder.ts";
import { showPath } from "../../host/show-path.ts";
import type { ProjectDocument } from "../../validate/validate-project.ts";
import type { Io } from "../io.ts";
import { locateSaid } from "./locate-said.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import type { PlanProgress, StackProgress } from "./progress.ts";
import type { StackResult, WantedStack } from "./stack-result.ts";
import { jsonFile, planStack } from "./terraform/plan-stack.ts";
import { hasPluginCache } from "./terraform/plugin-cache.ts";
import type { Terraform } from "./terraform/terraform.ts";
import { type ReadLive, understandPlan } from "./understand-plan.ts";

/** With what, where and how Terraform is run. */
export interface PlanningOptions {
  readonly terraform: Terraform;
  /** Absolute: the output folder of the project. */
  readonly output: string;
  readonly project: ProjectDocument;
  readonly scratch: ScratchFolder;
  /** How many stacks are planned at a time. */
  readonly jobs: number;
  readonly progress: PlanProgress;
  readonly readLive: ReadLive | undefined;
}

/**
 * Has Terraform plan every stack, several at a time, and understands the plans.
 * @throws TerraformError, Interrupted
 */
export async function planWithTerraform(
  io: Io,
  wanted: readonly WantedStack[],
  options: PlanningOptions,
): Promise<readonly StackResult[]> {
  const alone = (await hasPluginCache(io.host)) ? oneAtATime() : <T>(work: () => Promise<T>) => work();
  return mapBounded(wanted, options.jobs, async (each) => {
    const { module, stack } = each;
    const progress = options.progress.stack(stack.name, module.resources.length);
    const folder = join(options.output, stack.name);
    const shownFolder = showPath(io.host.cwd, folder);
    const { terraform, scratch } = options;
    const place = { terraform, folder, shownFolder, scratch, stack: stack.name, progress, alone };
    const result = await planOne(each, place, options);
    progress.end(result.result.state === "planned");
    return result;
  });
}

async function planOne(
  wanted: WantedStack,
  place: Parameters<typeof planStack>[0] & { readonly progress: StackProgress },
  { project, scratch, readLive }: PlanningOptions,
): Promise<StackResult> {
  const { stack, module } = wanted;
  const planned = await planStack(place);
  const diagnostics = locateSaid(planned.said, { module, project, deployment: stack.deployment });
  const fail = (reason: string | undefined): StackResult => ({
    stack,
    diagnostics,
    result: { state: "failed", ...(reason === undefined ? {} : { reason }) },
  });
  if ("failure" in planned) return fail(planned.failure);
  const observed = readPlanJson(planned.json);
  if ("problem" in observed)
    return fail(`what Terraform printed of the plan is not understood: ${observed.problem}`);
  await scratch.write(jsonFile(stack.name), planned.json);
  const read: ReadLive | undefined =
    readLive === undefined
      ? undefined
      : (each) => {
          place.progress.begin("read");
          return readLive(each);
        };
  const understood = await understandPlan(wanted, observed, read);
  const hasChanges = planned.hasChanges || understood.hasChanges;
  return { stack, diagnostics, result: { ...understood, hasChanges } };
}
