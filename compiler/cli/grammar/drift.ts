import { type Command, Option } from "commander";
import type { DriftOptions } from "../commands/drift.ts";
import { driftFailure } from "../drift/failure.ts";
import { DRIFT_FORMATS } from "../drift/format.ts";
import type { DriftInput } from "../drift/inputs.ts";
import { examples } from "./examples.ts";
import { outputOption } from "./output-option.ts";
import { toPath } from "./paths.ts";
import type { Shell } from "./shell.ts";
import { collectInputs, whyNotTogether } from "./terraform-inputs.ts";

type Options = Omit<DriftOptions, "inputs"> & {
  readonly planJson?: readonly DriftInput[];
  readonly stateJson?: readonly DriftInput[];
  readonly debug?: true;
};

/** `palisade drift` */
export function defineDrift(program: Command, { io, perform }: Shell): void {
  program
    .command("drift")
    .summary("say what is there otherwise than the policies declare")
    .description(
      "Compares what the policies declare with what plans or states say is there, as `terraform show -json` prints them; most of it Terraform never notices. Stacks without a plan or a state are unchecked. Nothing is changed.",
    )
    .option(
      "--plan-json <file>",
      "a plan: <stack>=<file>, or a file that tells by itself of which stack it is; - for standard input; repeatable",
      collectInputs("plan"),
    )
    .option("--state-json <file>", "the same with a state", collectInputs("state"))
    .option(
      "-c, --config <file>",
      "the project file; default: palisade.yaml here or in a folder above",
      toPath,
    )
    .addOption(
      new Option("-f, --format <format>", "how to print the result").choices(DRIFT_FORMATS).default("pretty"),
    )
    .addOption(outputOption(DRIFT_FORMATS))
    .option(
      "--previous <file>",
      "an earlier report as JSON, from which since when each finding stands is taken",
      toPath,
    )
    .option("--reconcile", "say for each finding what would bring it back; nothing of it is run")
    .option("-q, --quiet", "print nothing but drift and what is unchecked")
    .addHelpText("after", examples(EXAMPLES))
    .action(async (_: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const inputs = [...(options.planJson ?? []), ...(options.stateJson ?? [])];
      refuseInputs(command, inputs);
      const { drift } = await import("../commands/drift.ts");
      const { debug = false, format, output = [] } = options;
      await perform({ debug, format, output, present: driftFailure(io, { format, output }) }, () =>
        drift(io, { ...options, inputs }),
      );
    });
}

function refuseInputs(command: Command, inputs: readonly DriftInput[]): void {
  const refusal =
    inputs.length === 0
      ? "there is nothing to compare with; give '--plan-json' or '--state-json'"
      : whyNotTogether(inputs);
  if (refusal !== undefined) command.error(`error: ${refusal}`);
}

const EXAMPLES = [
  ["terraform show -json plan.bin > plan.json", "after: terraform plan -out=plan.bin"],
  ["palisade drift --plan-json staging-us-east-1=plan.json", "one stack"],
  ["palisade drift --state-json - < state.json", "a state; its ARNs tell which stack"],
  ["palisade drift --plan-json plan.json -q", "for CI, every night"],
  ["palisade drift --plan-json plan.json --reconcile", "and what would bring it back"],
] as const;
