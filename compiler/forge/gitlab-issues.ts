import { listIn } from "./call.ts";
import { askGitLab } from "./gitlab-request.ts";
import type { Send } from "./http.ts";
import type { IssueTracker, TrackedIssue } from "./issue-tracker.ts";
import { numberIn, textIn } from "./json-member.ts";

/** What GitLab says in the environment of a job. */
export interface GitLabProject {
  /** `CI_API_V4_URL` */
  readonly api: string;
  /** `CI_PROJECT_ID` */
  readonly project: string;
  /** A project or group access token with the scope `api`; the token of a job may not write issues. */
  readonly token: string;
}

/** The issues of a project on GitLab (REST API, "Issues"). */
export function gitLabIssues({ api, project, token }: GitLabProject, send: Send): IssueTracker {
  const ask = askGitLab(token, send);
  const root = `${api}/projects/${encodeURIComponent(project)}/issues`;
  return {
    mostCharacters: 1_048_576,
    mostOfComment: 1_000_000,
    openIssues: async (page) => {
      const query = "state=opened&scope=created_by_me&order_by=created_at&sort=asc&per_page=100";
      return issuesIn(await ask("GET", `${root}?${query}&page=${page}`));
    },
    open: async ({ title, text, labels }) => {
      await ask("POST", root, { title, description: text, labels: labels.join(",") });
    },
    update: async (number, text) => {
      await ask("PUT", `${root}/${number}`, { description: text });
    },
    comment: async (number, text) => {
      await ask("POST", `${root}/${number}/notes`, { body: text });
    },
    close: async (number) => {
      await ask("PUT", `${root}/${number}`, { state_event: "close" });
    },
  };
}

function issuesIn(answer: unknown): readonly TrackedIssue[] {
  return listIn("GitLab", answer).flatMap((each: unknown) => {
    const number = numberIn(each, "iid");
    return number === undefined ? [] : [{ number, text: textIn(each, "description"), isOurs: true }];
  });
}
