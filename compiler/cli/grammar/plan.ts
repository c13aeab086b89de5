import { type Command, Option } from "commander";
import type { PlanOptions } from "../commands/plan.ts";
import type { DriftInput } from "../drift/inputs.ts";
import { planFailure } from "../plan/failure.ts";
import { PLAN_FORMATS } from "../plan/format.ts";
import { toCount, toUrl } from "./argument-values.ts";
import { examples } from "./examples.ts";
import { outputOption } from "./output-option.ts";
import { toPath } from "./paths.ts";
import type { Shell } from "./shell.ts";
import { collectInputs, whyNotTogether } from "./terraform-inputs.ts";

type Options = Omit<PlanOptions, "inputs"> & {
  readonly planJson?: readonly DriftInput[];
  readonly debug?: true;
};

/** `palisade plan` */
export function definePlan(program: Command, { io, perform }: Shell): void {
  const command = program
    .command("plan")
    .summary("say policy by policy what an apply would change")
    .description(
      "Runs terraform init, plan and show in the folders of the stacks, several at a time, or reads plans made elsewhere, and says for each policy what an apply would change. Nothing is applied.",
    )
    .argument("[deployment...]", "deployments or stacks; default: all");
  addOptions(command);
  command
    .addHelpText("after", examples(EXAMPLES))
    .action(async (names: string[], _: unknown, self: Command) => {
      const options = self.optsWithGlobals<Options>();
      const inputs = options.planJson ?? [];
      refuseOptions(self, inputs, options);
      const { plan } = await import("../commands/plan.ts");
      const { debug = false, format, output = [] } = options;
      await perform({ debug, format, output, present: planFailure(io, { format, output }) }, () =>
        plan(io, names, { ...options, inputs }),
      );
    });
}

function addOptions(command: Command): void {
  command
    .option(
      "--plan-json <file>",
      "instead of running Terraform, a plan as `terraform show -json` prints it: <stack>=<file>, or a file that tells by itself of which stack it is; - for standard input; repeatable",
      collectInputs("plan"),
    )
    .option("--strict", "refuse plans with a warning, or of which anything could not be looked at")
    .option(
      "-c, --config <file>",
      "the project file; default: palisade.yaml here or in a folder above",
      toPath,
    )
    .addOption(
      new Option("-f, --format <format>", "how to print the result").choices(PLAN_FORMATS).default("pretty"),
    )
    .addOption(outputOption(PLAN_FORMATS))
    .option(
      "--live",
      "ask the account what a plan meets there that creates something; default: unless --plan-json",
    )
    .option("--no-live", "ask the account nothing")
    .option("--endpoint-url <url>", "what answers for AWS, to Terraform's provider as well", toUrl)
    .option(
      "--terraform <program>",
      "Terraform or OpenTofu, on PATH or by its path; default: PALISADE_TERRAFORM, else terraform",
      toPath,
    )
    .option(
      "--jobs <count>",
      "plan so many stacks at a time; default: half as many as there are cores, at most 4",
      toCount,
    )
    .option(
      "--out <folder>",
      "keep <stack>.tfplan and <stack>.json there, so that what was reviewed is what is applied; they hold secrets",
      toPath,
    )
    .option("-q, --quiet", "print nothing but what speaks against an apply, and no progress");
}

function refuseOptions(command: Command, inputs: readonly DriftInput[], options: Options): void {
  const onlyWithTerraform = (["terraform", "jobs", "out"] as const).find(
    (name) => options[name] !== undefined,
  );
  const refusal =
    inputs.length > 0 && onlyWithTerraform !== undefined
      ? `'--${onlyWithTerraform}' is for running Terraform, which '--plan-json' is instead of`
      : whyNotTogether(inputs);
  if (refusal !== undefined) command.error(`error: ${refusal}`);
}

const EXAMPLES = [
  ["palisade plan", "every stack"],
  ["palisade plan staging production-eu-west-1", "a deployment and a stack"],
  ["palisade plan --out plans", "and terraform apply what was reviewed: plans/<stack>.tfplan"],
  ["palisade plan --strict -f github -o markdown=plan.md", "in a pull request"],
  ["palisade plan --plan-json staging-us-east-1=plan.json", "a plan made elsewhere"],
  ["TF_CLI_ARGS_init=-backend-config=ci.hcl palisade plan", "Terraform's own variables are passed on"],
] as const;
