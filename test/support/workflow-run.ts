import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { type ActionStep, fillIn, readOutputs } from "./action-steps.ts";
import { type Finished, runProcess } from "./child-process.ts";

/** As much of a workflow's file as running it needs. */
export interface Workflow {
  readonly on: unknown;
  readonly permissions: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface Job {
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: {
    readonly matrix: { readonly include: readonly Readonly<Record<string, string>>[] };
  };
  readonly steps: readonly (ActionStep & { readonly "continue-on-error"?: boolean })[];
}

/** Reads the file of a workflow. */
export function parseWorkflow(text: string): Workflow {
  return parse(text);
}

/** Where a job runs. */
export interface Runner {
  /** The user's repository, checked out. */
  readonly workspace: string;
  /** What the forge keeps from job to job: artifacts and caches. */
  readonly store: string;
  /** Of the machine, and what GitHub says in it. */
  readonly env: Readonly<Record<string, string>>;
  /** What expressions may ask for, by dotted name. */
  readonly context: ReadonlyMap<string, string>;
}

/** How a job ended. */
export interface JobEnd {
  readonly result: "success" | "failure" | "skipped";
  /** By name, of those that ran a script. */
  readonly steps: ReadonlyMap<string, Finished>;
}

/** Runs the scripts of a job as GitHub does, with `bash -e`; of actions, only those that move files are imitated. */
export async function runJob(
  { if: condition, steps }: Job,
  { workspace, store, env, context: given }: Runner,
): Promise<JobEnd> {
  const context = new Map(given);
  const ended = new Map<string, Finished>();
  if (!holds(condition, context, true)) return { result: "skipped", steps: ended };
  let isGood = true;
  for (const step of steps) {
    if (!holds(step.if, context, isGood)) continue;
    if (step.run === undefined) {
      moveFiles(step, { workspace, store, context });
      continue;
    }
    const output = join(store, "output");
    const script = join(store, "step.sh");
    writeFileSync(script, step.run);
    writeFileSync(output, "");
    const own = Object.entries(step.env ?? {}).map(([key, value]) => [key, fillIn(value, context)]);
    const end = await runProcess("bash", ["--noprofile", "--norc", "-e", script], {
      cwd: workspace,
      env: { ...env, ...Object.fromEntries(own), GITHUB_OUTPUT: output },
      timeoutMs: 120_000,
    });
    for (const [name, value] of readOutputs(readFileSync(output, "utf8")))
      context.set(`steps.${step.id ?? ""}.outputs.${name}`, value);
    ended.set(step.name ?? "", end);
    isGood = isGood && (end.code === 0 || step["continue-on-error"] === true);
  }
  return { result: isGood ? "success" : "failure", steps: ended };
}

/** Whether a condition of the form `always() && a == 'x' && b == c` holds. */
function holds(
  condition: string | undefined,
  context: ReadonlyMap<string, string>,
  isGood: boolean,
): boolean {
  const parts = (condition ?? "").split("&&").map((part) => part.trim());
  const value = (text = ""): string => /^'(.*)'$/.exec(text)?.[1] ?? context.get(text) ?? "";
  return parts.every((part) => {
    if (part === "" || part === "always()") return isGood || parts.includes("always()");
    const match = /^([\w.]+) == ([\w.]+|'[^']*')$/.exec(part);
    if (match === null) throw new Error(`a condition that this test cannot judge: ${part}`);
    return value(match[1]) === value(match[2]) && (isGood || parts.includes("always()"));
  });
}

interface Places {
  readonly workspace: string;
  readonly store: string;
  readonly context: ReadonlyMap<string, string>;
}

function moveFiles(
  { uses = "", with: inputs = {} }: ActionStep,
  { workspace, store, context }: Places,
): void {
  const [action = ""] = uses.split("@");
  const input = (name: string): string => fillIn(inputs[name] ?? "", context);
  const here = resolve(workspace, input("path"));
  const kept = (kind: string, name: string): string => join(store, kind, name);
  if (action === "actions/upload-artifact" && existsSync(here)) copy(here, kept("artifacts", input("name")));
  if (action === "actions/download-artifact")
    for (const name of listed(join(store, "artifacts")))
      if (name.startsWith(input("pattern").replace("*", ""))) copy(kept("artifacts", name), here);
  if (action === "actions/cache/save" && existsSync(here)) copy(here, kept("caches", input("key")));
  if (action === "actions/cache/restore") {
    const [latest] = listed(join(store, "caches")).filter((name) => name.startsWith(input("restore-keys")));
    if (latest !== undefined) copy(kept("caches", latest), here);
  }
}

function copy(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
}

/** The newest first: names of ours end with a growing number. */
function listed(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort().reverse() : [];
}
