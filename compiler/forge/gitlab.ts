import { commentsIn } from "./call.ts";
import type { Forge } from "./forge.ts";
import { askGitLab } from "./gitlab-request.ts";
import type { Send } from "./http.ts";

/** What GitLab says in the environment of a job. */
export interface GitLabPlace {
  /** `CI_API_V4_URL` */
  readonly api: string;
  /** `CI_PROJECT_ID` */
  readonly project: string;
  /** `CI_MERGE_REQUEST_IID` */
  readonly mergeRequest: string;
  /** A project or group access token with the scope `api`; the token of a job may not write notes. */
  readonly token: string;
}

/** The discussion of a merge request on GitLab (REST API, "Notes"). */
export function gitLab({ api, project, mergeRequest, token }: GitLabPlace, send: Send): Forge {
  const root = `${api}/projects/${encodeURIComponent(project)}/merge_requests/${encodeURIComponent(mergeRequest)}/notes`;
  const ask = askGitLab(token, send);
  return {
    mostCharacters: 1_000_000,
    comments: async (page) =>
      commentsIn(
        "GitLab",
        await ask("GET", `${root}?sort=asc&order_by=created_at&per_page=100&page=${page}`),
      ),
    create: async (text) => {
      await ask("POST", root, { body: text });
    },
    update: async (id, text) => {
      await ask("PUT", `${root}/${id}`, { body: text });
    },
  };
}
