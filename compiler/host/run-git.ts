import { execFile } from "node:child_process";
import { HostError } from "./host.ts";
import { reasonOf } from "./system-error.ts";

/** What git answered. */
export interface GitAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Asks git something in a folder; undefined where there is no git. Nothing of the arguments is read by a shell.
 * @throws HostError when git could not be run although it is there
 */
export type RunGit = (args: readonly string[], folder: string) => Promise<GitAnswer | undefined>;

/** So much a list of changed files never takes; with less, a large one would be cut off as an error. */
const MOST_BYTES = 1024 * 1024 * 1024;

/**
 * The git of this machine.
 * @param env kept as it is, because `GIT_DIR` and the like say where the repository of a hook or a work tree lies
 */
export function createRunGit(env: Readonly<Record<string, string | undefined>>): RunGit {
  const options = {
    // English, so that its messages can be told apart; no lock, because nothing is written.
    env: { ...env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" },
    encoding: "utf8",
    maxBuffer: MOST_BYTES,
    windowsHide: true,
  } as const;
  return (args, folder) =>
    new Promise((resolve, reject) => {
      execFile("git", [...args], { ...options, cwd: folder }, (error, stdout, stderr) => {
        if (error === null) resolve({ code: 0, stdout, stderr });
        else if (typeof error.code === "number") resolve({ code: error.code, stdout, stderr });
        else if (String(error.code) === "ENOENT") resolve(undefined);
        else reject(new HostError(`cannot run git: ${reasonOf(error)}`, { cause: error }));
      });
    });
}
