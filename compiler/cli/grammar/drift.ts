import { type Command, Option } from "commander";
import type { DriftOptions } from "../commands/drift.ts";
import { driftFailure } from "../drift/failure.ts";
import { DRIFT_FORMATS } from "../drift/format.ts";
import type { DriftInput } from "../drift/inputs.ts";
import { examples } from "./examples.ts";
import { addLiveOptions, whyNotLive } from "./live-options.ts";
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
  const command = program
    .command("drift")
    .summary("say what is there otherwise than the policies declare")
    .description(
      "Compares what the policies declare with what is there: in the account itself, or as plans or states say, as `terraform show -json` prints them; most of it Terraform never notices. Stacks of which nothing is given are unchecked. Nothing is changed.",
    )
    .argument("[deployment...]", "deployments or stacks; default: all");
  addLiveOptions(command);
  addOptions(command);
  command
    .addHelpText("after", examples(EXAMPLES))
    .action(async (names: string[], _: unknown, self: Command) => {
      const options = self.optsWithGlobals<Options>();
      const inputs = [...(options.planJson ?? []), ...(options.stateJson ?? [])];
      refuseOptions(self, inputs, options);
      const { drift } = await import("../commands/drift.ts");
      const { debug = false, format, output = [] } = options;
      await perform({ debug, format, output, present: driftFailure(io, { format, output }) }, () =>
        drift(io, names, { ...options, inputs }),
      );
    });
}

function addOptions(command: Command): void {
  command
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
    .option("--print-iam-policy", "print the permissions that '--live' needs, as JSON, and do nothing else")
    .option("-q, --quiet", "print nothing but drift and what is unchecked");
}

function refuseOptions(command: Command, inputs: readonly DriftInput[], options: Options): void {
  const isAnything = inputs.length > 0 || options.live === true || options.printIamPolicy === true;
  const refusal = isAnything
    ? (whyNotLive(options) ?? whyNotTogether(inputs))
    : "there is nothing to compare with; give '--live', '--plan-json' or '--state-json'";
  if (refusal !== undefined) command.error(`error: ${refusal}`);
}

const EXAMPLES = [
  ["palisade drift --live", "the accounts themselves, with the credentials of the AWS CLI"],
  ["palisade drift production --live --profile production=audit", "one deployment"],
  ["terraform show -json plan.bin > plan.json", "after: terraform plan -out=plan.bin"],
  ["palisade drift --plan-json staging-us-east-1=plan.json", "one stack"],
  ["palisade drift --state-json - < state.json", "a state; its ARNs tell which stack"],
  ["palisade drift --print-iam-policy", "what a role for CI needs"],
  ["palisade drift --plan-json plan.json --reconcile", "and what would bring it back"],
] as const;
