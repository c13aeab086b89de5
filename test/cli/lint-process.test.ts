import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundle } from "../../scripts/bundle.ts";
import { type Finished, runProcess } from "../support/child-process.ts";
import { GIT_ENV, type GitRepository, gitRepository } from "../support/git-repository.ts";
import { SAMPLE_POLICY, SAMPLE_PROJECT } from "../support/sample-project.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

let built = "";

/** The program as it is shipped, in a folder from which no installed package can be reached. */
beforeAll(async () => {
  built = realpathSync(mkdtempSync(join(tmpdir(), "palisade-bundle-")));
  await bundle(join(built, "dist"));
  writeFileSync(join(built, "package.json"), '{ "type": "module" }\n');
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

function lint(cwd: string, ...args: string[]): Promise<Finished> {
  const argv = [
    join(built, "dist/palisade.js"),
    "lint",
    "--only",
    "inverted-threshold,unused-variable",
    ...args,
  ];
  return runProcess(process.execPath, argv, { cwd, env: GIT_ENV, timeoutMs: 60_000 });
}

/** A policy with one finding, whose names are its own. */
function inverted(name: string): string {
  return SAMPLE_POLICY.replaceAll("alertTopic: alerts", `alertTopic: ${name}`)
    .replace("  alerts:", `  ${name}:`)
    .replace("Sensors", `Profile-${name}`)
    .replace("alarmWhen", "normalWhen");
}

/** A repository with a project in a folder of it; every policy has one finding. */
function repository(): GitRepository {
  return gitRepository({
    "README.md": "fleet",
    "fleet/palisade.yaml": SAMPLE_PROJECT,
    "fleet/policies/a.yaml": inverted("a"),
    "fleet/policies/b.yaml": inverted("b"),
  });
}

const filesOf = ({ stdout }: Finished): readonly string[] => [
  ...new Set([...stdout.matchAll(/^(\S+?):\d+:\d+: /gm)].map(([, file = ""]) => file)),
];

describe("--changed-since", () => {
  test("reports on the files of the branch, and judges with all", async () => {
    const { folder, git, write, commit } = repository();
    git("switch", "--quiet", "--create", "branch");
    write("fleet/policies/b.yaml", `${inverted("b")}# changed\n`);
    commit("change b");
    write("fleet/policies/c.yaml", inverted("c"));
    const project = join(folder, "fleet");
    const all = await lint(project);
    expect([all.code, filesOf(all)]).toEqual([1, ["policies/a.yaml", "policies/b.yaml", "policies/c.yaml"]]);
    const changed = await lint(project, "--changed-since", "main");
    expect([changed.code, filesOf(changed), changed.stderr]).toEqual([
      1,
      ["policies/b.yaml", "policies/c.yaml"],
      "note: 1 problem in other files not shown\n",
    ]);
    expect(
      filesOf(await lint(project, "--changed-since", "main", "policies/b.yaml", "policies/a.yaml")),
    ).toEqual(["policies/b.yaml"]);
    expect(await lint(folder, "-c", "fleet", "--changed-since", "HEAD", "-q")).toMatchObject({ code: 1 });
  });

  test("finds nothing where nothing changed", async () => {
    const { folder, write } = repository();
    write("README.md", "changed");
    expect(await lint(join(folder, "fleet"), "--changed-since", "main")).toEqual({
      code: 0,
      stdout: "no problems in 0 files\n",
      stderr: "note: 2 problems in other files not shown\n",
    });
  });

  test("reports on everything when the project file changed, because everything depends on it", async () => {
    const { folder, write } = repository();
    write("fleet/palisade.yaml", `${SAMPLE_PROJECT}# changed\n`);
    const { code, stdout, stderr } = await lint(join(folder, "fleet"), "--changed-since", "main");
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(/2 errors in 2 files\n$/);
  });

  test("reports an error wherever it stands, because then nothing was judged", async () => {
    const { folder, write, commit } = repository();
    write("fleet/policies/a.yaml", "version: 2\n");
    commit("break a");
    write("fleet/policies/b.yaml", `${inverted("b")}# changed\n`);
    const finished = await lint(join(folder, "fleet"), "--changed-since", "HEAD");
    expect([finished.code, filesOf(finished)]).toEqual([1, ["policies/a.yaml"]]);
  });

  test("knows a file by all its names", async () => {
    const { folder, write, commit } = repository();
    write("shared/real.yaml", inverted("real"));
    symlinkSync("../../shared/real.yaml", join(folder, "fleet/policies/link.yaml"));
    commit("link");
    write("shared/real.yaml", `${inverted("real")}# changed\n`);
    // The whole repository by another name, as /tmp is on macOS.
    const other = join(temporaryFolder(), "other");
    symlinkSync(folder, other);
    const finished = await lint(join(other, "fleet"), "--changed-since", "main");
    expect([finished.code, filesOf(finished)]).toEqual([1, ["policies/link.yaml"]]);
  });

  test("works in a hook of a linked work tree, where git says by the environment where it is", async () => {
    const { folder, git } = repository();
    const hook = join(folder, ".git/hooks/pre-commit");
    const command = `"${process.execPath}" "${join(built, "dist/palisade.js")}" lint`;
    writeFileSync(
      hook,
      `#!/bin/sh\nexport GIT_DIR="$(git rev-parse --git-dir)"\n${command} -c fleet --only inverted-threshold --changed-since HEAD\n`,
    );
    chmodSync(hook, 0o755);
    const tree = join(temporaryFolder(), "tree");
    git("worktree", "add", "--quiet", tree, "-b", "branch");
    writeFileSync(join(tree, "fleet/policies/b.yaml"), `${inverted("b")}# changed\n`);
    const options = { cwd: tree, env: GIT_ENV, timeoutMs: 60_000 };
    const finished = await runProcess("git", ["commit", "--all", "--message", "b"], options);
    expect(finished.code).toBe(1);
    expect(finished.stderr).toContain("fleet/policies/b.yaml:13:9: error lint/inverted-threshold");
    expect(finished.stderr).not.toContain("fleet/policies/a.yaml");
  });

  test("cannot run in no repository, or from a ref that there is not", async () => {
    const { folder } = repository();
    const unknown = await lint(join(folder, "fleet"), "--changed-since", "origin/main");
    expect(unknown).toEqual({
      code: 2,
      stdout: "",
      stderr:
        'error: --changed-since "origin/main": git knows no such commit here; fetch it first (in CI, check out the whole history: `fetch-depth: 0`)\n',
    });
    const bare = temporaryFolder();
    writeFileSync(join(bare, "a.yaml"), inverted("a"));
    const outside = await lint(bare, "--changed-since", "main", "a.yaml");
    expect([outside.code, outside.stdout]).toEqual([2, ""]);
    expect(outside.stderr).toMatch(/^error: --changed-since "main": ".*" is not in a git repository; .*\n$/);
  });
});

describe("--fix on the real disk", () => {
  const UNUSED = "version: 1\nvariables:\n  limit: { type: number, default: 3 }\n";

  test("mends what is changed, and no other file", async () => {
    const { folder, git, write, commit } = repository();
    write("fleet/policies/v.yaml", UNUSED);
    commit("v");
    write("fleet/policies/w.yaml", UNUSED.replace("limit", "other"));
    const project = join(folder, "fleet");
    const { code, stderr } = await lint(project, "--fix", "--changed-since", "HEAD");
    expect([code, stderr]).toEqual([
      0,
      "fixed 1 problem in 1 file\nnote: 3 problems in other files not shown\n",
    ]);
    expect(readFileSync(join(project, "policies/w.yaml"), "utf8")).not.toContain("other");
    expect(git("status", "--porcelain")).toBe("?? fleet/policies/w.yaml\n");
  });

  test("prints a diff that git takes", async () => {
    const { folder, write, commit, git } = repository();
    write("fleet/policies/v.yaml", UNUSED);
    commit("v");
    const { code, stdout, stderr } = await lint(
      folder,
      "-c",
      "fleet",
      "--fix",
      "--dry-run",
      "fleet/policies/v.yaml",
    );
    expect([code, stderr]).toEqual([
      1,
      "would fix 1 problem in 1 file\nnote: 2 problems in other files not shown\n",
    ]);
    expect(git("status", "--porcelain")).toBe("");
    execFileSync("git", ["apply", "-"], { cwd: folder, input: stdout });
    expect(git("status", "--porcelain")).toBe(" M fleet/policies/v.yaml\n");
    expect((await lint(folder, "-c", "fleet", "fleet/policies/v.yaml")).code).toBe(0);
  });
});

test("the day is today's", async () => {
  const folder = temporaryFolder();
  const ignore = (until: string): string =>
    inverted("a").replace(
      "        normalWhen",
      `        # palisade: ignore inverted-threshold until ${until} because a test\n        normalWhen`,
    );
  writeFileSync(join(folder, "a.yaml"), ignore("2999-12-31"));
  expect(await lint(folder, "a.yaml")).toMatchObject({ code: 0 });
  writeFileSync(join(folder, "a.yaml"), ignore("2024-12-31"));
  expect(await lint(folder, "a.yaml")).toMatchObject({ code: 1 });
});

test("a report is refused where the output goes to a pipe, whatever its name leads to", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.yaml"), SAMPLE_POLICY);
  expect(await lint(folder, "a.yaml", "-o", "json=/dev/stdout")).toMatchObject({
    code: 2,
    stdout: "",
    stderr:
      'error: cannot write a report to "/dev/stdout": it is a device or a pipe, not a file; --format prints to standard output\n',
  });
});
