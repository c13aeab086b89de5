import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import type { ProgramCall, ProgramEnd, RunProgram } from "../../compiler/host/run-program.ts";

type Step = "version" | "init" | "plan" | "show";

/** What Terraform answers to a step in the folder of a stack; undefined where it is not there. */
export type Answer = Partial<ProgramEnd> | undefined;

export type Answers = (step: Step, stack: string, call: ProgramCall) => Answer | Promise<Answer>;

/** A Terraform that answers what a test wants, and remembers what it was asked. */
export interface FakeTerraform {
  readonly run: RunProgram;
  readonly calls: ProgramCall[];
  /** `init staging-us-east-1`, in the order in which they were begun and ended. */
  readonly steps: string[];
}

/** @param answers of what is left undefined, the program is missing */
export function fakeTerraform(answers: Answers): FakeTerraform {
  const calls: ProgramCall[] = [];
  const steps: string[] = [];
  return {
    calls,
    steps,
    run: async (call) => {
      calls.push(call);
      const [step = ""] = call.args;
      if (!isStep(step)) throw new Error(`nobody asks Terraform for ${step}`);
      const stack = basename(call.folder);
      steps.push(`${step} ${stack}`);
      const answer = await answers(step, stack, call);
      if (answer === undefined) return undefined;
      const end = { code: 0, stdout: "", stderr: "", ...answer };
      const file = call.args.find((arg) => arg.startsWith("-out="))?.slice("-out=".length);
      if (file !== undefined) writeFileSync(file, `plan of ${stack}`);
      for (const line of end.stdout.split("\n").filter(Boolean)) call.onLine?.(line);
      steps.push(`${step} ${stack} ended`);
      return end;
    },
  };
}

/** What `terraform version -json` prints. */
export function versionJson(version: string): Answer {
  return { stdout: JSON.stringify({ terraform_version: version, platform: "linux_amd64" }, undefined, 2) };
}

/** A line of `terraform plan -json` that tells of a problem. */
export function diagnosticLine(diagnostic: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ "@level": "error", type: "diagnostic", diagnostic: { severity: "error", ...diagnostic } })}\n`;
}

function isStep(word: string): word is Step {
  return ["version", "init", "plan", "show"].includes(word);
}
