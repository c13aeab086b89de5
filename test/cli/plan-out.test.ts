import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Programs } from "../../compiler/cli/io.ts";
import { openScratchFolder } from "../../compiler/host/scratch-folder.ts";
import { type PlannedProject, plannedProject } from "../support/plan-command.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

let project: PlannedProject;

beforeAll(async () => {
  project = await plannedProject();
});

describe("--out", () => {
  test("keeps what was reviewed, for this user only", async () => {
    const out = join(temporaryFolder(), "new", "plans");
    const ended = await project.plan(["--out", out]);
    expect(ended.exitCode).toBe(0);
    expect(ended.stderr).toContain(`the plans are kept in ${JSON.stringify(out)}\n`);
    const names = [...project.unchanged.keys()].sort().flatMap((name) => [`${name}.json`, `${name}.tfplan`]);
    expect(readdirSync(out).sort()).toEqual(names);
    expect(readFileSync(join(out, "staging-us-east-1.tfplan"), "utf8")).toBe("plan of staging-us-east-1");
    expect(readFileSync(join(out, "staging-us-east-1.json"), "utf8")).toBe(
      project.unchanged.get("staging-us-east-1"),
    );
    for (const name of names) expect(statSync(join(out, name)).mode & 0o777).toBe(0o600);
  });

  test("keeps none where one of them failed, and leaves older ones alone", async () => {
    const out = join(temporaryFolder(), "plans");
    mkdirSync(out);
    writeFileSync(join(out, "staging-us-east-1.tfplan"), "older");
    const fake = project.terraform((step, stack) =>
      step === "init" && stack === "production-eu-west-1" ? { code: 1 } : undefined,
    );
    const ended = await project.plan(["--out", out], { fake });
    expect(ended.exitCode).toBe(1);
    expect(ended.stderr).toContain(
      `no plan is kept in ${JSON.stringify(out)}, because not all of them can be applied\n`,
    );
    expect(readdirSync(out)).toEqual(["staging-us-east-1.tfplan"]);
    expect(readFileSync(join(out, "staging-us-east-1.tfplan"), "utf8")).toBe("older");
  });

  test("makes no folder for nothing", async () => {
    const folder = temporaryFolder();
    const fake = project.terraform((step) => (step === "init" ? { code: 1 } : undefined));
    await project.plan(["--out", join(folder, "a/b")], { fake });
    expect(readdirSync(folder)).toEqual([]);
  });

  test("that cannot be made is one sentence", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "file"), "");
    const ended = await project.plan(["--out", join(folder, "file/plans")]);
    expect(ended).toMatchObject({ exitCode: 1, stdout: "" });
    expect(ended.stderr).toMatch(/^error: cannot write ".*\/file\/plans": .*not a folder\n$/);
  });
});

describe("temporary plans", () => {
  /** Remembers which folders were made. */
  function watched(): { readonly folders: string[]; readonly programs: Pick<Programs, "openScratchFolder"> } {
    const folders: string[] = [];
    const openWatched: Programs["openScratchFolder"] = async (parent) => {
      const scratch = await openScratchFolder(parent);
      folders.push(scratch.path);
      return scratch;
    };
    return { folders, programs: { openScratchFolder: openWatched } };
  }

  test("are gone afterwards, whatever happens", async () => {
    for (const answers of [() => undefined, (step: string) => (step === "plan" ? { code: 1 } : undefined)]) {
      const { folders, programs } = watched();
      const fake = project.terraform(answers);
      await project.plan([], { fake, programs: { run: fake.run, ...programs } });
      expect(folders.map((folder) => existsSync(folder))).toEqual([false]);
    }
  });

  test("are gone after Ctrl-C, too, which is told and exits with 130", async () => {
    const { folders, programs } = watched();
    const asked = new AbortController();
    const never = new AbortController().signal;
    const fake = project.terraform((step) => {
      if (step === "plan") asked.abort();
      return undefined;
    });
    const interrupts = { interruption: { asked: asked.signal, insisted: never }, callOff: () => undefined };
    const ended = await project.plan(["--jobs", "1"], {
      fake,
      programs: { run: fake.run, ...programs, watchInterrupts: () => interrupts },
    });
    expect(ended).toEqual({
      exitCode: 130,
      stdout: "",
      stderr: `interrupted: Terraform is told to end, and releases its locks; Ctrl-C again kills it
error: interrupted; nothing is running any more, and nothing is kept
`,
    });
    expect(folders.map((folder) => existsSync(folder))).toEqual([false]);
    expect(fake.steps.filter((step) => step.startsWith("show"))).toEqual([]);
  });
});
