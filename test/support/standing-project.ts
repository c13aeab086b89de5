import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runPalisade } from "./palisade-command.ts";
import type { Terraform } from "./terraform.ts";
import { prepareModule, type TerraformModule } from "./terraform-module.ts";
import { type RunningWorld, startWorld } from "./world/start-world.ts";

/** What to begin with. */
export interface ProjectToStand {
  /** Texts by path: `palisade.yaml` and policies. */
  readonly files: Readonly<Record<string, string>>;
  /** The stack for Terraform. */
  readonly stack: string;
  readonly terraform: Terraform;
  /** Path of `moto_server`; without it there are only Device Defender and AWS IoT. */
  readonly moto?: string | undefined;
}

/** A project in a folder of its own, compiled by the program as it is shipped, and an AWS to apply one of its stacks to. */
export interface StandingProject {
  readonly folder: string;
  readonly aws: RunningWorld;
  readonly module: TerraformModule;
  /** Writes texts by path and compiles. @throws with what the program said when the policies have errors */
  readonly compile: (files: Readonly<Record<string, string>>) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** @throws after everything that was begun is stopped and removed again */
export async function standingProject(project: ProjectToStand): Promise<StandingProject> {
  const folder = await mkdtemp(join(tmpdir(), "palisade-standing-"));
  const undo: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  const remove = async (): Promise<void> => {
    await Promise.all(undo.splice(0).map((each) => each()));
  };
  const compile: StandingProject["compile"] = async (files) => {
    await writeTexts(folder, files);
    const compiled = await runPalisade(["compile"], folder);
    if (compiled.code !== 0) throw new Error(compiled.stdout + compiled.stderr);
  };
  const [world, module] = await Promise.allSettled([
    startWorld({ moto: project.moto }).then((aws) => {
      undo.push(aws.stop);
      return aws;
    }),
    compile(project.files)
      .then(() => prepareModule(join(folder, "generated", project.stack), project.terraform))
      .then((prepared) => {
        undo.push(prepared.remove);
        return prepared;
      }),
  ]);
  if (world.status === "fulfilled" && module.status === "fulfilled")
    return { folder, aws: world.value, module: module.value, compile, remove };
  await remove();
  throw world.status === "rejected" ? world.reason : module.status === "rejected" ? module.reason : undefined;
}

/** Writes texts by path below a folder. */
export async function writeTexts(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
