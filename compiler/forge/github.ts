import { commentsIn } from "./call.ts";
import { type Forge, ForgeError } from "./forge.ts";
import { askGitHub } from "./github-request.ts";
import type { Send } from "./http.ts";
import { memberOf, numberIn } from "./json-member.ts";

/** What GitHub Actions says in the environment, and in the file of the event. */
export interface GitHubPlace {
  /** `GITHUB_API_URL` */
  readonly api: string;
  /** `GITHUB_REPOSITORY`: `owner/name` */
  readonly repository: string;
  /** The number of the pull request. */
  readonly pullRequest: number;
  /** `GITHUB_TOKEN`, with the permission `pull-requests: write` */
  readonly token: string;
}

/** The discussion of a pull request on GitHub (REST API, "Issue comments": every pull request is an issue). */
export function gitHub({ api, repository, pullRequest, token }: GitHubPlace, send: Send): Forge {
  const root = `${api}/repos/${repository}/issues`;
  const ask = askGitHub(token, send);
  return {
    // "Body is too long (maximum is 65536 characters)", it answers with 422.
    mostCharacters: 65_536,
    comments: async (page) =>
      commentsIn("GitHub", await ask("GET", `${root}/${pullRequest}/comments?per_page=100&page=${page}`)),
    create: async (text) => {
      await ask("POST", `${root}/${pullRequest}/comments`, { body: text });
    },
    update: async (id, text) => {
      await ask("PATCH", `${root}/comments/${id}`, { body: text });
    },
  };
}

/**
 * The number of the pull request of an event.
 * @param event the text of the file at `GITHUB_EVENT_PATH`
 * @throws ForgeError when the event belongs to no pull request
 */
export function pullRequestOf(event: string): number {
  const parsed: unknown = parse(event);
  const number = numberOf(parsed, "pull_request") ?? numberOf(parsed, "issue");
  if (number === undefined)
    throw new ForgeError("the event that started this workflow belongs to no pull request");
  return number;
}

function numberOf(event: unknown, subject: string): number | undefined {
  return numberIn(memberOf(event, subject), "number");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
