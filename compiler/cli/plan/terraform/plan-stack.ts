import { join } from "node:path";
import { MOST_PRINTED, type ProgramEnd } from "../../../host/run-program.ts";
import type { ScratchFolder } from "../../../host/scratch-folder.ts";
import type { StackProgress } from "../progress.ts";
import { readLogLine, type Said } from "./log.ts";
import { readPlainText } from "./plain-text.ts";
import type { Terraform } from "./terraform.ts";

/** Where and with what a stack is planned. */
export interface PlanPlace {
  readonly terraform: Terraform;
  /** Absolute: the folder of the stack, and what it is called where the reader stands. */
  readonly folder: string;
  readonly shownFolder: string;
  readonly scratch: ScratchFolder;
  readonly stack: string;
  readonly progress: StackProgress;
  /** Runs work that must not be done by two at once. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
}

/** What Terraform made of a stack. */
export type Planned = {
  /** In the order in which it was said. */
  readonly said: readonly Said[];
} & (
  | {
      /** What `terraform show -json` prints of the plan. */
      readonly json: string;
      /** Whether Terraform says that there is something to do. */
      readonly hasChanges: boolean;
    }
  /** Where Terraform did not say why, what is known of it: a sentence without a full stop. */
  | { readonly failure: string | undefined }
);

/** The name of the file in which the plan of a stack is kept. */
export function planFile(stack: string): string {
  return `${stack}.tfplan`;
}

/** And what `terraform show -json` prints of it. */
export function jsonFile(stack: string): string {
  return `${stack}.json`;
}

/**
 * Init, plan and show. What Terraform cannot do is no exception: the other stacks are planned all the same.
 * @throws TerraformError where Terraform cannot be run, and Interrupted
 */
export async function planStack(place: PlanPlace): Promise<Planned> {
  const { terraform, folder, progress, scratch, stack } = place;
  const file = join(scratch.path, planFile(stack));
  const run = (...args: readonly string[]) => terraform.run(args, folder);

  progress.begin("init");
  const init = await place.alone(() => run("init", "-input=false", "-no-color"));
  const saidByInit = readPlainText(`${init.stdout}\n${init.stderr}`);
  if (init.code !== 0) return failed("init", init, saidByInit, place);

  progress.begin("plan");
  const said: Said[] = [];
  const args = ["plan", "-input=false", "-json", "-detailed-exitcode", `-out=${file}`];
  const plan = await terraform.run(args, folder, (line) => {
    const event = readLogLine(line);
    if (event?.kind === "said") said.push(event.said);
    else if (event?.kind === "refreshed") progress.refreshed();
    else if (event?.kind === "counted") progress.counted(event.counts);
  });
  if (plan.code !== 0 && plan.code !== 2) {
    const inText = readPlainText(`${plan.stderr}\n${withoutLog(plan.stdout)}`);
    return failed("plan", plan, said.length > 0 ? said : inText, place);
  }

  progress.begin("show");
  const show = await run("show", "-json", "-no-color", file);
  if (show.code !== 0)
    return failed("show", show, [...said, ...readPlainText(`${show.stderr}\n${show.stdout}`)], place);
  if (show.isCut === true) return { said, failure: `\`${terraform.name} show\` ${TOO_LONG}` };
  return { json: show.stdout, hasChanges: plan.code === 2, said };
}

const TOO_LONG = `prints a plan of more than ${MOST_PRINTED / 1_000_000} MB, which cannot be read; divide the stack`;

function failed(
  step: string,
  { code }: ProgramEnd,
  said: readonly Said[],
  { terraform, shownFolder }: PlanPlace,
): Planned {
  if (said.some(({ severity }) => severity === "error")) return { said, failure: undefined };
  const how = code === undefined ? "was ended by a signal" : `ended with exit code ${code}`;
  return {
    said,
    failure: `\`${terraform.name} ${step}\` ${how} and did not say why; run it in ${shownFolder} to see`,
  };
}

function withoutLog(stdout: string): string {
  return stdout
    .split("\n")
    .filter((line) => !line.startsWith("{"))
    .join("\n");
}
