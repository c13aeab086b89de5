import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "./temporary-folder.ts";

/** A git repository of a test's own. */
export interface GitRepository {
  readonly folder: string;
  /** Runs git in it; answers with what it prints. */
  readonly git: (...args: string[]) => string;
  readonly write: (path: string, text: string) => void;
  /** Commits everything that there is. */
  readonly commit: (message: string) => void;
}

/** Nothing of the machine's own configuration may reach the test. */
export const GIT_ENV: Readonly<Record<string, string>> = {
  PATH: process.env["PATH"] ?? "",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Test",
  GIT_AUTHOR_EMAIL: "test@example.com",
  GIT_COMMITTER_NAME: "Test",
  GIT_COMMITTER_EMAIL: "test@example.com",
};

/** A new repository on the branch `main` with these files in its first commit. */
export function gitRepository(files: Readonly<Record<string, string>> = {}): GitRepository {
  const folder = temporaryFolder();
  const git = (...args: string[]): string =>
    execFileSync("git", args, {
      cwd: folder,
      env: GIT_ENV,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const commit = (message: string): void => {
    git("add", "--all");
    git("commit", "--quiet", "--message", message);
  };
  git("init", "--quiet", "--initial-branch", "main");
  for (const [path, text] of Object.entries(files)) write(path, text);
  if (Object.keys(files).length > 0) commit("first");
  return { folder, git, write, commit };
}
