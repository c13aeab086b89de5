import { type Command, InvalidArgumentError, Option } from "commander";
import type { DriftOptions } from "../commands/drift.ts";
import { driftFailure } from "../drift/failure.ts";
import { DRIFT_FORMATS } from "../drift/format.ts";
import type { DriftInput } from "../drift/inputs.ts";
import { examples } from "./examples.ts";
import { outputOption } from "./output-option.ts";
import { toPath } from "./paths.ts";
import type { Shell } from "./shell.ts";

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
      collect("plan"),
    )
    .option("--state-json <file>", "the same with a state", collect("state"))
    .option(
      "-c, --config <file>",
      "the project file; default: palisade.yaml here or in a folder above",
      toPath,
    )
    .addOption(
      new Option("-f, --format <format>", "how to print the result").choices(DRIFT_FORMATS).default("pretty"),
    )
    .addOption(outputOption(DRIFT_FORMATS))
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

/** `staging-us-east-1=plan.json`, or `plan.json`: what stands in front of `=` is a stack if it can be one. */
function collect(source: DriftInput["source"]) {
  return (text: string, before: readonly DriftInput[] = []): readonly DriftInput[] => {
    const [, stack, path] = /^([a-z][a-z0-9-]*)=(.*)$/.exec(text) ?? [undefined, undefined, text];
    if (path === undefined || path === "")
      throw new InvalidArgumentError("Expected a file, as in staging-us-east-1=plan.json.");
    return [...before, { source, path, ...(stack === undefined ? {} : { stack }) }];
  };
}

function refuseInputs(command: Command, inputs: readonly DriftInput[]): void {
  const named = inputs.flatMap(({ stack }) => stack ?? []);
  const twice = named.find((stack, index) => named.indexOf(stack) !== index);
  const refusals: readonly (readonly [boolean, string])[] = [
    [inputs.length === 0, "there is nothing to compare with; give '--plan-json' or '--state-json'"],
    [inputs.filter(({ path }) => path === "-").length > 1, "standard input can be read only once"],
    [twice !== undefined, `stack ${twice} is given twice`],
  ];
  const refusal = refusals.find(([applies]) => applies);
  if (refusal !== undefined) command.error(`error: ${refusal[1]}`);
}

const EXAMPLES = [
  ["terraform show -json plan.bin > plan.json", "after: terraform plan -out=plan.bin"],
  ["palisade drift --plan-json staging-us-east-1=plan.json", "one stack"],
  ["palisade drift --state-json - < state.json", "a state; its ARNs tell which stack"],
  ["palisade drift --plan-json plan.json -q", "for CI, every night"],
  ["palisade drift --plan-json plan.json --reconcile", "and what would bring it back"],
] as const;
