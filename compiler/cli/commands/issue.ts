import { ForgeError } from "../../forge/forge.ts";
import { gitHubIssues } from "../../forge/github-issues.ts";
import { gitLabIssues } from "../../forge/gitlab-issues.ts";
import type { IssueTracker } from "../../forge/issue-tracker.ts";
import { closeIssue, type IssueOutcome, keepIssue } from "../../forge/one-issue.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { forgeHere, required, requiredUrl, withForge } from "../forge-environment.ts";
import type { Io } from "../io.ts";

/** The options of `palisade issue`. */
export interface IssueOptions {
  readonly title: string;
  readonly key: string;
  readonly label?: readonly string[];
  readonly close?: true;
  readonly debug?: true;
}

/** `palisade issue`: one issue, kept up to date, and closed when there is nothing to say any more. */
export async function issue(io: Io, file: string, options: IssueOptions): Promise<number> {
  const { title, key, label: labels = [] } = options;
  const text = new TextDecoder().decode(await io.host.readFile(file));
  const outcome = await withForge(async () => {
    const tracker = trackerOf(io);
    return options.close === true
      ? closeIssue(tracker, key, text)
      : keepIssue(tracker, key, { title, text, labels });
  });
  io.stderr.write(`${words(outcome)}\n`);
  return EXIT_CODES.clean;
}

function words({ state, number }: IssueOutcome): string {
  if (state === "none") return "no issue is open";
  return number === undefined ? `issue ${state}` : `issue #${number} ${state}`;
}

function trackerOf(io: Io): IssueTracker {
  switch (forgeHere(io)) {
    case "github":
      return gitHubIssues(
        {
          api: requiredUrl(io, "GITHUB_API_URL"),
          graphql: requiredUrl(io, "GITHUB_GRAPHQL_URL"),
          repository: required(io, "GITHUB_REPOSITORY"),
          token: required(io, "GITHUB_TOKEN"),
        },
        io.send,
      );
    case "gitlab":
      return gitLabIssues(
        {
          api: requiredUrl(io, "CI_API_V4_URL"),
          project: required(io, "CI_PROJECT_ID"),
          token: required(io, "GITLAB_TOKEN"),
        },
        io.send,
      );
    case undefined:
      throw new ForgeError("this is neither GitHub Actions nor GitLab CI, so there is no place for an issue");
  }
}
