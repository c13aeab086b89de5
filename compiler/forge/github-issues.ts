import { listIn } from "./call.ts";
import { ForgeError } from "./forge.ts";
import { type AskGitHub, askGitHub } from "./github-request.ts";
import type { Send } from "./http.ts";
import type { IssueTracker, TrackedIssue } from "./issue-tracker.ts";
import { memberOf, numberIn, textIn } from "./json-member.ts";

/** What GitHub Actions says in the environment. */
export interface GitHubRepository {
  /** `GITHUB_API_URL` */
  readonly api: string;
  /** `GITHUB_GRAPHQL_URL` */
  readonly graphql: string;
  /** `GITHUB_REPOSITORY`: `owner/name` */
  readonly repository: string;
  /** `GITHUB_TOKEN`, with the permission `issues: write` */
  readonly token: string;
}

/** The issues of a repository on GitHub (REST API, "Issues"). */
export function gitHubIssues(
  { api, graphql, repository, token }: GitHubRepository,
  send: Send,
): IssueTracker {
  const ask = askGitHub(token, send);
  const root = `${api}/repos/${repository}/issues`;
  let own: Promise<number> | undefined;
  const ownId = (): Promise<number> => {
    own ??= whoAsks(ask, graphql);
    return own;
  };
  return {
    // "body is too long (maximum is 65536 characters)", it answers with 422.
    mostCharacters: 65_536,
    mostOfComment: 65_536,
    openIssues: async (page) => {
      const query = `state=open&sort=created&direction=asc&per_page=100&page=${page}`;
      const id = await ownId();
      return issuesIn(await ask("GET", `${root}?${query}`), id);
    },
    open: async ({ title, text, labels }) => {
      await ask("POST", root, { title, body: text, labels });
    },
    update: async (number, text) => {
      await ask("PATCH", `${root}/${number}`, { body: text });
    },
    comment: async (number, text) => {
      await ask("POST", `${root}/${number}/comments`, { body: text });
    },
    close: async (number) => {
      await ask("PATCH", `${root}/${number}`, { state: "closed", state_reason: "completed" });
    },
  };
}

/** Of the token of a workflow, REST does not tell whose it is ("Resource not accessible by integration"); GraphQL does. */
async function whoAsks(ask: AskGitHub, graphql: string): Promise<number> {
  const query = "query { viewer { databaseId } }";
  const answer = await ask("POST", graphql, { query }, { isQuestion: true });
  const id = numberIn(memberOf(memberOf(answer, "data"), "viewer"), "databaseId");
  if (id === undefined) throw new ForgeError("GitHub does not tell whose token GITHUB_TOKEN is");
  return id;
}

/** A pull request is an issue, too, and none of ours. The page would end early if it were left out. */
function issuesIn(answer: unknown, own: number): readonly TrackedIssue[] {
  return listIn("GitHub", answer).flatMap((each: unknown) => {
    const number = numberIn(each, "number");
    if (number === undefined) return [];
    const isOurs =
      numberIn(memberOf(each, "user"), "id") === own && memberOf(each, "pull_request") === undefined;
    return [{ number, text: textIn(each, "body"), isOurs }];
  });
}
