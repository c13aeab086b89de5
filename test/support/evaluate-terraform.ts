import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProcess } from "./child-process.ts";
import { at, type JsonObject, objectOf, parseJsonObject } from "./json.ts";

/** What real Terraform makes of a root module that needs no provider but the one built in. */
export interface Evaluated {
  readonly code: number | null;
  /** Everything that `plan` said, as text. */
  readonly said: string;
  /** `terraform show -json` of the plan. */
  readonly plan: JsonObject;
  /** Planned outputs by name; what is unknown is missing. */
  readonly outputs: JsonObject;
}

/** Plans a module in a folder of its own. @throws when Terraform refuses it */
export async function evaluate(program: string, module: unknown): Promise<Evaluated> {
  const folder = await mkdtemp(join(tmpdir(), "palisade-evaluate-"));
  try {
    await writeFile(join(folder, "main.tf.json"), JSON.stringify(module, null, 2));
    await terraform(program, folder, "init", "-input=false", "-no-color");
    const { code, said } = await terraform(program, folder, "plan", "-no-color", "-out=plan");
    const shown = await terraform(program, folder, "show", "-json", "plan");
    const plan = parseJsonObject(shown.stdout);
    const planned = objectOf(at(plan, "planned_values", "outputs") ?? {});
    const outputs = Object.fromEntries(
      Object.entries(planned).map(([name, output]) => [name, at(output, "value")]),
    );
    return { code, said, plan, outputs };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function terraform(
  program: string,
  folder: string,
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly said: string; readonly stdout: string }> {
  const env = { PATH: process.env["PATH"] ?? "", HOME: folder, CHECKPOINT_DISABLE: "1" };
  const finished = await runProcess(program, args, { cwd: folder, env, timeoutMs: 60_000 });
  const said = finished.stdout + finished.stderr;
  if (finished.code !== 0)
    throw new Error(`terraform ${args.join(" ")} ended with ${finished.code}\n${said}`);
  return { code: finished.code, said, stdout: finished.stdout };
}
