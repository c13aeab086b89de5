import { call } from "./call.ts";
import type { HttpRequest, Send } from "./http.ts";

/** Asks GitLab for something. */
export type AskGitLab = (
  method: HttpRequest["method"],
  url: string,
  body?: Readonly<Record<string, unknown>>,
) => Promise<unknown>;

/** Asks GitLab's API with a token. */
export function askGitLab(token: string, send: Send): AskGitLab {
  const headers = { "content-type": "application/json", "private-token": token, "user-agent": "palisade" };
  return (method, url, body) =>
    call("GitLab", send, {
      method,
      url,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}
