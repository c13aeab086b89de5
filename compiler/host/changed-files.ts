import { resolve } from "node:path";
import { HostError } from "./host.ts";
import type { GitAnswer, RunGit } from "./run-git.ts";

/**
 * The files that differ from where a branch began: changed in commits since the merge base of the ref and HEAD, changed
 * and not committed, or new and not ignored. Absolute real paths, of the whole repository; a submodule that changed is
 * one path.
 * @param folder absolute: any folder in the work tree
 * @throws HostError with one sentence that says how to mend it
 */
export async function changedFiles(
  runGit: RunGit,
  folder: string,
  ref: string,
): Promise<ReadonlySet<string>> {
  const git = await inFolder(runGit, folder, ref);
  const top = lineOf(await git.must(["rev-parse", "--show-toplevel"]));
  const commit = await git.ask(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  if (commit.code !== 0) throw git.fails(UNKNOWN);
  const base = await git.ask(["merge-base", "HEAD", lineOf(commit)]);
  if (base.code !== 0) throw git.fails(await reasonWithoutBase(git));
  const changed = await git.must([
    // Else the paths would be relative to the folder where somebody has set that.
    ...["-c", "diff.relative=false"],
    ...["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff"],
    // By itself, git does not look for new files in a submodule.
    ...["--ignore-submodules=none", lineOf(base), "--"],
  ]);
  // `:/` is the whole work tree, whatever the folder.
  const added = await git.must([
    "ls-files",
    "--others",
    "--exclude-standard",
    "--full-name",
    "-z",
    "--",
    ":/",
  ]);
  const paths = `${changed.stdout}${added.stdout}`.split("\0").filter((path) => path !== "");
  return new Set(paths.map((path) => resolve(top, path)));
}

const UNKNOWN =
  "git knows no such commit here; fetch it first (in CI, check out the whole history: `fetch-depth: 0`)";
const SHALLOW =
  "this clone is shallow and does not reach back to where the branch began; fetch the whole history (`git fetch --unshallow`; in CI, `fetch-depth: 0`)";
const UNRELATED = "it has no commit in common with HEAD; name a branch or commit of the same history";

interface Git {
  /** @throws HostError where there is no git */
  readonly ask: (args: readonly string[]) => Promise<GitAnswer>;
  /** @throws HostError where git refuses, too */
  readonly must: (args: readonly string[]) => Promise<GitAnswer>;
  readonly fails: (reason: string) => HostError;
}

async function inFolder(runGit: RunGit, folder: string, ref: string): Promise<Git> {
  const fails = (reason: string): HostError =>
    new HostError(`--changed-since ${JSON.stringify(ref)}: ${reason}`);
  const ask: Git["ask"] = async (args) => {
    const answer = await runGit(args, folder);
    if (answer === undefined) throw fails("git is needed to find changed files, and there is no git here");
    return answer;
  };
  const must: Git["must"] = async (args) => {
    const answer = await ask(args);
    if (answer.code !== 0) throw fails(reasonOfRefusal(answer, folder));
    return answer;
  };
  return { ask, must, fails };
}

function reasonOfRefusal({ stderr }: GitAnswer, folder: string): string {
  const said = /^(?:fatal|error): (.+)$/m.exec(stderr)?.[1] ?? "nothing that says why";
  if (said.startsWith("not a git repository")) {
    return `${JSON.stringify(folder)} is not in a git repository; leave the option out, or run it in a clone`;
  }
  if (said.includes("dubious ownership")) {
    return `git does not trust this repository, because it belongs to another user; if you do, run \`git config --global --add safe.directory ${folder}\``;
  }
  return `git says: ${said}`;
}

async function reasonWithoutBase(git: Git): Promise<string> {
  const { stdout } = await git.ask(["rev-parse", "--is-shallow-repository"]);
  return stdout.trim() === "true" ? SHALLOW : UNRELATED;
}

/** The one line of an answer. A path may end in a space. */
function lineOf({ stdout }: GitAnswer): string {
  return stdout.replace(/\r?\n$/, "");
}
