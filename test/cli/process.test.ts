import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundle } from "../../scripts/bundle.ts";
import { type Finished, runProcess } from "../support/child-process.ts";
import { SAMPLE_FILES, SAMPLE_POLICY } from "../support/sample-project.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const ENV = { PATH: process.env["PATH"] ?? "" };
let built = "";

/** The program as it is shipped, in a folder from which no installed package can be reached. */
beforeAll(async () => {
  built = realpathSync(mkdtempSync(join(tmpdir(), "palisade-bundle-")));
  await bundle(join(built, "dist"));
  writeFileSync(join(built, "package.json"), '{ "type": "module" }\n');
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

function palisade(cwd: string, ...args: string[]): Promise<Finished> {
  return runProcess(process.execPath, [join(built, "dist/palisade.js"), ...args], {
    cwd,
    env: ENV,
    timeoutMs: 60_000,
  });
}

/** A folder on the real disk with these files. */
function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), String(text));
  }
  return folder;
}

describe("the program as it is shipped", () => {
  test("validates without a single installed package", async () => {
    expect(await palisade(folderWith(SAMPLE_FILES), "validate")).toEqual({
      code: 0,
      stdout: "no problems in 2 files\n",
      stderr: "",
    });
  });

  test("exits with 1 for findings, 2 for what could not run", async () => {
    const folder = folderWith({ "wrong.yaml": "version: 1\nwrong: 1\n" });
    expect(await palisade(folder, "validate", "wrong.yaml")).toMatchObject({ code: 1, stderr: "" });
    expect(await palisade(folder, "validate", "gone.yaml")).toMatchObject({ code: 2, stderr: "" });
    expect(await palisade(folder, "frobnicate")).toMatchObject({ code: 2, stdout: "" });
    expect(await palisade(folder)).toMatchObject({ code: 2, stdout: "" });
  });

  test("prints the schemas and explains a metric", async () => {
    const folder = temporaryFolder();
    const { stdout } = await palisade(folder, "schema", "policy");
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(readFileSync(join(ROOT, "schema/policy.schema.json"), "utf8")),
    );
    expect(await palisade(folder, "explain", "aws:num-messages-sent")).toMatchObject({ code: 0, stderr: "" });
  });

  test("starts through a link, as npm makes one for every program", async () => {
    const folder = folderWith({ "a.yaml": SAMPLE_POLICY });
    symlinkSync(join(built, "dist/palisade.js"), join(folder, "palisade"));
    const args = [join(folder, "palisade"), "validate", "a.yaml"];
    expect(
      await runProcess(process.execPath, args, { cwd: folder, env: ENV, timeoutMs: 60_000 }),
    ).toMatchObject({
      code: 0,
    });
  });

  test("begins a project, compiles it, and finds it current", async () => {
    const folder = temporaryFolder();
    // What npm installs beside the program.
    cpSync(join(built, "dist"), join(folder, "dist"), { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    const run = (...args: string[]): Promise<Finished> =>
      runProcess(process.execPath, [join(folder, "dist/palisade.js"), ...args], {
        cwd: folder,
        env: ENV,
        timeoutMs: 60_000,
      });
    expect(await run("init")).toMatchObject({ code: 0 });
    expect(await run("compile")).toMatchObject({ code: 0, stderr: "" });
    expect(existsSync(join(folder, "generated/staging-us-east-1/stack.ts"))).toBe(true);
    expect(await run("compile", "--check")).toMatchObject({ code: 0, stderr: "" });
    rmSync(join(folder, "generated/main.ts"));
    expect(await run("compile", "--check")).toMatchObject({ code: 1, stderr: "" });
  });
});

describe("a hostile world", () => {
  test("links in circles end, or are an error where a policy should be", async () => {
    const folder = folderWith(SAMPLE_FILES);
    symlinkSync("..", join(folder, "policies/up"));
    symlinkSync("circle", join(folder, "policies/circle"));
    expect(await palisade(folder, "validate")).toMatchObject({ code: 0, stdout: "no problems in 2 files\n" });
    symlinkSync("circle.yaml", join(folder, "policies/circle.yaml"));
    const { code, stdout } = await palisade(folder, "validate");
    expect(code).toBe(2);
    expect(stdout).toContain('cannot read "policies/circle.yaml": its symbolic links lead in a circle');
  });

  test("names of files that are odd or hostile", async () => {
    const names = ["__proto__.yaml", "a b.yaml", "[x].yaml", "-q.yaml", "é.yaml", "a\u001b[31m\n.yaml"];
    const folder = folderWith(
      Object.fromEntries(names.map((name) => [`p/${name}`, "version: 1\nwrong: 1\n"])),
    );
    const { code, stdout } = await palisade(folder, "validate", "p");
    expect(code).toBe(1);
    expect(stdout).toContain("6 errors in 6 files");
    expect(stdout).not.toContain("\u001b");
    expect(await palisade(join(folder, "p"), "validate", "--", "-q.yaml")).toMatchObject({ code: 1 });
  });

  test("a reader that goes away is no failure", async () => {
    const folder = temporaryFolder();
    const child = spawn(process.execPath, [join(built, "dist/palisade.js"), "schema"], {
      cwd: folder,
      env: ENV,
    });
    child.stdout.destroy();
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    const code = await new Promise((done) => child.once("close", done));
    expect([code, stderr]).toEqual([0, ""]);
  });

  test("a result that cannot be written is no result", async () => {
    if (!existsSync("/dev/full")) return;
    const command = `"$0" "$1" schema > /dev/full`;
    const args = ["-c", command, process.execPath, join(built, "dist/palisade.js")];
    expect(await runProcess("sh", args, { cwd: temporaryFolder(), env: ENV, timeoutMs: 60_000 })).toEqual({
      code: 2,
      stdout: "",
      stderr: "error: cannot write to standard output: the disk is full\n",
    });
  });

  test("standard input that is closed is empty, and that is an error", async () => {
    const { code, stdout } = await palisade(temporaryFolder(), "validate", "-");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^<stdin>:1:1: error parse\//);
  });
});
