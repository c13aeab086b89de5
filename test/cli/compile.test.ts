import { describe, expect, test } from "vitest";
import type { NewFile } from "../../compiler/host/host.ts";
import { toHostError } from "../../compiler/host/system-error.ts";
import { createMemoryHost, type Entry, type MemoryHost } from "../support/memory-host.ts";
import { type Ended, runCommandLine } from "../support/run-command-line.ts";
import { SAMPLE_FILES, SAMPLE_POLICY, SAMPLE_PROJECT } from "../support/sample-project.ts";

function compile(host: MemoryHost, ...args: string[]): Promise<Ended> {
  return runCommandLine(host, ["compile", ...args]);
}

/** A host on which the sample project was compiled, and nothing was changed since. */
async function compiled(files: Readonly<Record<string, Entry>> = SAMPLE_FILES): Promise<MemoryHost> {
  const host = createMemoryHost(files);
  expect(await compile(host)).toMatchObject({ exitCode: 0 });
  host.changes.length = 0;
  return host;
}

const generated = (host: MemoryHost): readonly string[] =>
  [...host.entries.keys()].filter((path) => path.startsWith("/project/generated/")).sort();

describe("palisade compile", () => {
  test("writes every stack, and says what it made", async () => {
    const host = createMemoryHost(SAMPLE_FILES);
    expect(await compile(host)).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "stderr": "",
        "stdout": "stack                 resources  behaviours
      production-eu-west-1          7           1
      production-us-east-1          7           1
      staging-us-east-1             7           1
      generated: 8 files written, 0 unchanged
      no problems in 2 files
      ",
      }
    `);
    expect(generated(host)).toMatchInlineSnapshot(`
      [
        "/project/generated/main.ts",
        "/project/generated/manifest.json",
        "/project/generated/production-eu-west-1/cdk.tf.json",
        "/project/generated/production-eu-west-1/stack.ts",
        "/project/generated/production-us-east-1/cdk.tf.json",
        "/project/generated/production-us-east-1/stack.ts",
        "/project/generated/staging-us-east-1/cdk.tf.json",
        "/project/generated/staging-us-east-1/stack.ts",
      ]
    `);
  });

  test("writes nothing the second time", async () => {
    const host = await compiled();
    const { exitCode, stdout } = await compile(host);
    expect([exitCode, host.changes]).toEqual([0, []]);
    expect(stdout).toContain("generated: 0 files written, 8 unchanged");
  });

  test("removes the stack of a region that is gone, and nothing else", async () => {
    const host = await compiled();
    host.entries.set("/project/generated/production-eu-west-1/notes.md", "mine");
    host.entries.set("/project/palisade.yaml", SAMPLE_PROJECT.replace(", eu-west-1", ""));
    const { exitCode, stdout } = await compile(host);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("2 removed");
    expect(generated(host).filter((path) => path.includes("eu-west-1"))).toEqual([
      "/project/generated/production-eu-west-1/notes.md",
    ]);
  });

  test("writes nothing when a policy has an error", async () => {
    const host = createMemoryHost({ ...SAMPLE_FILES, "policies/wrong.yaml": "version: 1\nwrong: 1\n" });
    const { exitCode, stdout } = await compile(host);
    expect([exitCode, host.changes]).toEqual([1, []]);
    expect(stdout).toContain("policies/wrong.yaml:2:1: error");
  });

  test("goes elsewhere, with another library, when told", async () => {
    const host = createMemoryHost(SAMPLE_FILES);
    const { exitCode } = await compile(host, "--out", "build/here", "--framework", "cdktn");
    expect(exitCode).toBe(0);
    expect(host.text("build/here/staging-us-east-1/stack.ts")).toContain('from "cdktn"');
    expect(generated(host)).toEqual([]);
  });

  test("needs a project", async () => {
    const host = createMemoryHost({ "a.yaml": SAMPLE_POLICY });
    const { exitCode, stdout } = await compile(host, "a.yaml");
    expect([exitCode, host.changes]).toEqual([2, []]);
    expect(stdout).toContain("error host/no-project");
  });

  test("counts as Terraform does: by the addresses in the manifest", async () => {
    const host = await compiled();
    const { stdout } = await compile(host, "-f", "json");
    const { stacks } = JSON.parse(host.text("generated/manifest.json") ?? "");
    expect(JSON.parse(stdout).output.stacks).toEqual(
      Object.entries<{ resources: object }>(stacks).map(([name, { resources }]) => {
        return { name, resources: Object.keys(resources).length, behaviors: 1 };
      }),
    );
  });

  test("tells who names files that the others are left out", async () => {
    const { exitCode, stderr } = await compile(createMemoryHost(SAMPLE_FILES), "policies");
    expect([exitCode, stderr]).toEqual([
      0,
      "note: the stacks are made of the files named alone; without paths, of the whole project.\n",
    ]);
  });

  test("warns of Terraform in the folder of a stack that it did not make", async () => {
    const host = await compiled();
    host.entries.set("/project/generated/staging-us-east-1/override.tf.json", "{}");
    host.entries.set("/project/generated/staging-us-east-1/terraform.tfstate", "{}");
    expect(await compile(host, "--check")).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "stderr": "",
        "stdout": "warning host/foreign-terraform-file
        "generated/staging-us-east-1/override.tf.json" was not made by palisade, and Terraform reads it as a part of the stack

        help: Remove it, or move it to a root module of its own. Where it is meant to be there, read it as you would read code.

      generated: 8 files, all current
      1 warning
      ",
      }
    `);
    expect(await compile(host, "--check", "--fail-on", "warning")).toMatchObject({ exitCode: 1 });
  });

  test("does not overwrite what it did not make", async () => {
    const host = createMemoryHost({ ...SAMPLE_FILES, "generated/main.ts": "console.log('mine');\n" });
    expect(await compile(host)).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "stderr": "error: "generated/main.ts" is in the way: it is not a file that palisade made; move it, or choose another output folder
      ",
        "stdout": "",
      }
    `);
    expect(host.changes).toEqual([]);
  });

  test("says when the disk is full, also in JSON", async () => {
    const full = {
      ...createMemoryHost(SAMPLE_FILES),
      stageFiles: async ([first]: readonly NewFile[]) => {
        throw toHostError("write", first?.path ?? "", Object.assign(new Error("x"), { code: "ENOSPC" }));
      },
    };
    const { exitCode, stdout, stderr } = await compile(full, "--format", "json");
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^error: cannot write "\/project\/generated\/.*": the disk is full\n$/);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: "could-not-run", failure: { kind: "io" } });
  });

  test("tells in JSON what it made", async () => {
    const { stdout } = await compile(createMemoryHost(SAMPLE_FILES), "-f", "json");
    expect(stdout).toMatchInlineSnapshot(`
      "{
        "diagnostics": [],
        "outcome": "clean",
        "output": {
          "checkOnly": false,
          "files": [
            {
              "path": "main.ts",
              "state": "missing"
            },
            {
              "path": "manifest.json",
              "state": "missing"
            },
            {
              "path": "production-eu-west-1/cdk.tf.json",
              "state": "missing"
            },
            {
              "path": "production-eu-west-1/stack.ts",
              "state": "missing"
            },
            {
              "path": "production-us-east-1/cdk.tf.json",
              "state": "missing"
            },
            {
              "path": "production-us-east-1/stack.ts",
              "state": "missing"
            },
            {
              "path": "staging-us-east-1/cdk.tf.json",
              "state": "missing"
            },
            {
              "path": "staging-us-east-1/stack.ts",
              "state": "missing"
            }
          ],
          "folder": "generated",
          "stacks": [
            {
              "behaviors": 1,
              "name": "production-eu-west-1",
              "resources": 7
            },
            {
              "behaviors": 1,
              "name": "production-us-east-1",
              "resources": 7
            },
            {
              "behaviors": 1,
              "name": "staging-us-east-1",
              "resources": 7
            }
          ]
        },
        "summary": {
          "errors": 0,
          "files": 0,
          "filesRead": 2,
          "infos": 0,
          "notShown": 0,
          "suppressed": 0,
          "warnings": 0
        },
        "suppressed": [],
        "version": 1
      }
      "
    `);
  });
});

describe("palisade compile --check", () => {
  test("is clean when everything is current", async () => {
    const host = await compiled();
    expect(await compile(host, "--check")).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "stderr": "",
        "stdout": "generated: 8 files, all current
      no problems in 2 files
      ",
      }
    `);
    expect(await compile(host, "--check", "-q")).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  });

  test("lists what is missing, stale and extra, and writes nothing", async () => {
    const host = await compiled();
    host.entries.set("/project/palisade.yaml", SAMPLE_PROJECT.replace("eu-west-1", "eu-central-1"));
    host.entries.set("/project/generated/staging-us-east-1/stack.ts", "// edited; made by Palisade\n");
    expect(await compile(host, "--check")).toMatchInlineSnapshot(`
      {
        "exitCode": 1,
        "stderr": "",
        "stdout": "stale: generated is not what the policies say; run \`palisade compile\` and commit the result
        stale    main.ts
        stale    manifest.json
        missing  production-eu-central-1/cdk.tf.json
        missing  production-eu-central-1/stack.ts
        extra    production-eu-west-1/cdk.tf.json
        extra    production-eu-west-1/stack.ts
        stale    staging-us-east-1/stack.ts
      ",
      }
    `);
    expect(host.changes).toEqual([]);
    expect((await compile(host, "--check", "-q")).stdout).toContain("  stale    manifest.json\n");
  });

  test("tells of stale files in JSON", async () => {
    const host = await compiled();
    host.entries.delete("/project/generated/main.ts");
    const { exitCode, stdout } = await compile(host, "--check", "-f", "json");
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: "findings",
      summary: { errors: 0 },
      output: { checkOnly: true, files: expect.arrayContaining([{ path: "main.ts", state: "missing" }]) },
    });
  });

  test("tells of an error of a policy before it compares", async () => {
    const host = await compiled();
    host.entries.set("/project/policies/wrong.yaml", "version: 1\nwrong: 1\n");
    const { exitCode, stdout } = await compile(host, "--check");
    expect(exitCode).toBe(1);
    expect(stdout).not.toContain("stale");
  });
});
