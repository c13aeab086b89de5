import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { type Finished, runProcess } from "./child-process.ts";
import { isObject, type JsonObject, listOf, parseJsonObject } from "./json.ts";
import type { Terraform } from "./terraform.ts";

/** No call takes longer than this, even on a loaded machine. */
const TIMEOUT_MS = 180_000;

/** A message of Terraform. */
export interface Message {
  readonly severity: string;
  readonly summary: string;
  readonly detail: string;
}

/** A plan as it was made, whether it succeeded or not. */
export interface PlanRun {
  readonly succeeded: boolean;
  readonly messages: readonly Message[];
  /** `terraform show -json`; undefined when there is no plan. */
  readonly plan: JsonObject | undefined;
}

/** What came of an apply. */
export type ApplyRun = Omit<PlanRun, "plan">;

/** A copy of a generated folder, initialized, from which plans are made without reaching the world. */
export interface TerraformModule {
  readonly folder: string;
  /** `terraform validate -json`. */
  readonly validate: () => Promise<{ readonly valid: boolean; readonly messages: readonly Message[] }>;
  /** @param endpoint answers every AWS call of the provider */
  readonly plan: (endpoint: string, ...options: readonly string[]) => Promise<PlanRun>;
  /** Makes the endpoint what the module says. */
  readonly apply: (endpoint: string, ...options: readonly string[]) => Promise<ApplyRun>;
  readonly destroy: (endpoint: string, ...options: readonly string[]) => Promise<ApplyRun>;
  readonly remove: () => Promise<void>;
}

/**
 * Copies a stack's folder and runs `terraform init` in the copy. The stack stays as it was generated but for its
 * backend, which a file beside it overrides: credentials and endpoints come from the environment.
 * @param variables of the environment, beside those that every run has
 * @throws when init fails, with everything that Terraform said
 */
export async function prepareModule(
  stackFolder: string,
  terraform: Terraform,
  variables: Readonly<Record<string, string>> = {},
): Promise<TerraformModule> {
  const root = await mkdtemp(join(tmpdir(), "palisade-terraform-"));
  const folder = join(root, "module");
  await cp(stackFolder, folder, { recursive: true });
  await writeFile(join(folder, "backend_override.tf.json"), LOCAL_BACKEND);
  const home = join(root, "home");
  await mkdir(home);
  // An empty configuration of our own, so that the user's cannot lead elsewhere.
  await writeFile(join(home, "terraform.tfrc"), "");

  const run = (args: readonly string[], endpoint?: string): Promise<Finished> =>
    runProcess(terraform.program, args, {
      cwd: folder,
      env: { ...environmentOf(home, terraform, endpoint), ...variables },
      timeoutMs: TIMEOUT_MS,
    });
  const change = async (command: string, endpoint: string, options: readonly string[]): Promise<ApplyRun> => {
    const changed = await run([command, "-json", "-input=false", "-auto-approve", ...options], endpoint);
    return { succeeded: changed.code === 0, messages: messagesIn(changed.stdout) };
  };
  succeed("init", await run(["init", "-input=false", "-no-color", `-plugin-dir=${terraform.mirror}`]));
  return {
    folder,
    validate: async () => {
      const report = parseJsonObject((await run(["validate", "-json"])).stdout);
      return {
        valid: report["valid"] === true,
        messages: listOf(report["diagnostics"]).filter(isObject).map(messageOf),
      };
    },
    plan: async (endpoint, ...options) => {
      const planned = await run(["plan", "-json", "-input=false", "-out=plan.tfplan", ...options], endpoint);
      const messages = messagesIn(planned.stdout);
      if (planned.code !== 0) return { succeeded: false, messages, plan: undefined };
      const shown = succeed("show", await run(["show", "-json", "plan.tfplan"]));
      return { succeeded: true, messages, plan: parseJsonObject(shown.stdout) };
    },
    apply: (endpoint, ...options) => change("apply", endpoint, options),
    destroy: (endpoint, ...options) => change("destroy", endpoint, options),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** A relative path, and no lock file anywhere else than in the copy. */
const LOCAL_BACKEND = JSON.stringify({ terraform: { backend: { local: { path: "terraform.tfstate" } } } });

function environmentOf(
  home: string,
  terraform: Terraform,
  endpoint?: string,
): Readonly<Record<string, string>> {
  return {
    PATH: [dirname(terraform.program), process.env["PATH"] ?? ""].join(delimiter),
    HOME: home,
    TMPDIR: tmpdir(),
    CHECKPOINT_DISABLE: "1",
    TF_CLI_CONFIG_FILE: join(home, "terraform.tfrc"),
    TF_IN_AUTOMATION: "1",
    AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE",
    AWS_SECRET_ACCESS_KEY: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    AWS_CONFIG_FILE: join(home, "no-such-file"),
    AWS_SHARED_CREDENTIALS_FILE: join(home, "no-such-file"),
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_MAX_ATTEMPTS: "1",
    ...(endpoint === undefined ? {} : { AWS_ENDPOINT_URL: endpoint }),
  };
}

function succeed(step: string, finished: Finished): Finished {
  if (finished.code === 0) return finished;
  const why = finished.code === null ? "ran out of time or was killed" : `ended with ${finished.code}`;
  throw new Error(`terraform ${step} ${why}\n${finished.stdout}\n${finished.stderr}`);
}

/** The diagnostics in the stream of JSON lines that `plan -json` prints. */
function messagesIn(stdout: string): readonly Message[] {
  return stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map(parseJsonObject)
    .filter((line) => line["type"] === "diagnostic")
    .map((line) => line["diagnostic"])
    .filter(isObject)
    .map(messageOf);
}

function messageOf(diagnostic: JsonObject): Message {
  return {
    severity: String(diagnostic["severity"]),
    summary: String(diagnostic["summary"]),
    detail: String(diagnostic["detail"] ?? ""),
  };
}
