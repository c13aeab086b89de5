import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { changedFiles } from "../../compiler/host/changed-files.ts";
import { createRunGit } from "../../compiler/host/run-git.ts";
import { GIT_ENV, type GitRepository, gitRepository } from "../support/git-repository.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const runGit = createRunGit(GIT_ENV);

async function changed({ folder }: GitRepository, ref: string, from = folder): Promise<readonly string[]> {
  const paths = await changedFiles(runGit, from, ref);
  return [...paths].map((path) => relative(folder, path)).sort();
}

describe("changed files", () => {
  test("are those that the branch, the index, the work tree and nobody else changed", async () => {
    const repository = gitRepository({
      ".gitignore": "ignored.yaml\n",
      "committed.yaml": "1",
      "staged.yaml": "1",
      "edited.yaml": "1",
      "removed.yaml": "1",
      "same.yaml": "1",
      "on-main.yaml": "1",
      "old-name.yaml": "a file that is moved\n",
    });
    const { git, write, commit, folder } = repository;
    git("switch", "--quiet", "--create", "branch");
    write("committed.yaml", "2");
    git("mv", "old-name.yaml", "new-name.yaml");
    commit("on the branch");
    git("switch", "--quiet", "main");
    write("on-main.yaml", "2");
    commit("on main");
    git("switch", "--quiet", "branch");
    write("staged.yaml", "2");
    git("add", "staged.yaml");
    write("edited.yaml", "2");
    write("new.yaml", "1");
    write("ignored.yaml", "1");
    rmSync(join(folder, "removed.yaml"));
    expect(await changed(repository, "main")).toEqual([
      "committed.yaml",
      "edited.yaml",
      "new-name.yaml",
      "new.yaml",
      "old-name.yaml",
      "removed.yaml",
      "staged.yaml",
    ]);
  });

  test("are those of the whole repository, from any folder in it, whatever git is set to", async () => {
    const repository = gitRepository({ "top.yaml": "1", "below/project/p.yaml": "1" });
    repository.git("config", "diff.relative", "true");
    repository.git("config", "core.quotePath", "true");
    repository.write("top.yaml", "2");
    repository.write("below/project/p.yaml", "2");
    repository.write("new é.yaml", "1");
    const from = join(repository.folder, "below/project");
    expect(await changed(repository, "HEAD", from)).toEqual([
      "below/project/p.yaml",
      "new é.yaml",
      "top.yaml",
    ]);
  });

  test("count a submodule in which a file is new", async () => {
    const inner = gitRepository({ "a.yaml": "1" });
    const repository = gitRepository({ "own.yaml": "1" });
    repository.git("-c", "protocol.file.allow=always", "submodule", "add", "--quiet", inner.folder, "mod");
    repository.commit("with a submodule");
    expect(await changed(repository, "HEAD")).toEqual([]);
    repository.write("mod/new.yaml", "1");
    expect(await changed(repository, "HEAD")).toEqual(["mod"]);
  });

  test("may have hostile names", async () => {
    const repository = gitRepository({ "a.yaml": "1" });
    const names = ["-q.yaml", "__proto__", 'a"b.yaml', "line\nbreak.yaml", " blank "];
    for (const name of names) repository.write(name, "1");
    expect(await changed(repository, "main")).toEqual([...names].sort());
  });

  test("are counted from any name of a commit", async () => {
    const repository = gitRepository({ "a.yaml": "1" });
    const first = repository.git("rev-parse", "HEAD").trim();
    repository.git("tag", "--annotate", "v1", "--message", "first");
    repository.write("a.yaml", "2");
    repository.commit("second");
    for (const ref of [first, first.slice(0, 8), "v1", "HEAD~1", "main^"]) {
      expect([ref, await changed(repository, ref)]).toEqual([ref, ["a.yaml"]]);
    }
    expect(await changed(repository, "HEAD")).toEqual([]);
  });
});

describe("one sentence", () => {
  const reasonOf = (folder: string, ref: string, run = runGit): Promise<string> =>
    changedFiles(run, folder, ref).then(
      () => "no failure",
      (error: Error) => `${error.name}: ${error.message}`,
    );

  test("for a ref that there is not, however it is written", async () => {
    const { folder } = gitRepository({ "a.yaml": "1" });
    for (const ref of [
      "origin/main",
      "0".repeat(40),
      "--all",
      "--output=x",
      "a b",
      "HEAD:a.yaml",
      "main..HEAD",
    ]) {
      expect(await reasonOf(folder, ref)).toBe(
        `HostError: --changed-since ${JSON.stringify(ref)}: git knows no such commit here; fetch it first (in CI, check out the whole history: \`fetch-depth: 0\`)`,
      );
    }
  });

  test("for a folder in no repository", async () => {
    const folder = temporaryFolder();
    expect(await reasonOf(folder, "main")).toBe(
      `HostError: --changed-since "main": ${JSON.stringify(folder)} is not in a git repository; leave the option out, or run it in a clone`,
    );
  });

  test("for a repository without a commit", async () => {
    expect(await reasonOf(gitRepository().folder, "HEAD")).toContain("git knows no such commit here");
  });

  test("for a machine without git", async () => {
    const run = createRunGit({ PATH: temporaryFolder() });
    expect(await reasonOf(temporaryFolder(), "main", run)).toBe(
      'HostError: --changed-since "main": git is needed to find changed files, and there is no git here',
    );
  });

  test("for a history that has nothing in common with HEAD", async () => {
    const { folder, git, write, commit } = gitRepository({ "a.yaml": "1" });
    git("switch", "--quiet", "--orphan", "other");
    write("b.yaml", "1");
    commit("another beginning");
    expect(await reasonOf(folder, "main")).toBe(
      'HostError: --changed-since "main": it has no commit in common with HEAD; name a branch or commit of the same history',
    );
  });

  test("for a clone that does not reach back far enough", async () => {
    const { folder, git, write, commit } = gitRepository({ "a.yaml": "1" });
    git("switch", "--quiet", "--create", "branch");
    write("b.yaml", "1");
    commit("on the branch");
    git("switch", "--quiet", "main");
    write("a.yaml", "2");
    commit("on main");
    const clone = join(temporaryFolder(), "clone");
    const args = ["clone", "--quiet", "--depth", "1", "--no-single-branch", `file://${folder}`, clone];
    execFileSync("git", args, { env: GIT_ENV, stdio: "ignore" });
    expect(await reasonOf(clone, "origin/branch")).toBe(
      'HostError: --changed-since "origin/branch": this clone is shallow and does not reach back to where the branch began; fetch the whole history (`git fetch --unshallow`; in CI, `fetch-depth: 0`)',
    );
  });

  test("for a repository that git does not trust, and for whatever else git says", async () => {
    const refusing = (stderr: string) => async () => ({ code: 128, stdout: "", stderr });
    const dubious = "fatal: detected dubious ownership in repository at '/r'\nTo add an exception …\n";
    expect(await reasonOf("/r", "main", refusing(dubious))).toBe(
      'HostError: --changed-since "main": git does not trust this repository, because it belongs to another user; if you do, run `git config --global --add safe.directory /r`',
    );
    expect(await reasonOf("/r", "main", refusing("fatal: this operation must be run in a work tree\n"))).toBe(
      'HostError: --changed-since "main": git says: this operation must be run in a work tree',
    );
  });

  test("for a folder that is gone", async () => {
    const folder = join(temporaryFolder(), "gone");
    mkdirSync(folder);
    rmSync(folder, { recursive: true });
    expect(await reasonOf(folder, "main")).toMatch(/^HostError: /);
  });
});
