import { call } from "./call.ts";
import type { HttpRequest, Send } from "./http.ts";

/** Asks GitHub for something. */
export type AskGitHub = (
  method: HttpRequest["method"],
  url: string,
  body?: Readonly<Record<string, unknown>>,
  more?: Pick<HttpRequest, "isQuestion">,
) => Promise<unknown>;

/** Asks GitHub's APIs with a token. */
export function askGitHub(token: string, send: Send): AskGitHub {
  const headers = {
    accept: "application/vnd.github+json",
    authorization: `Bearer ${token}`,
    "content-type": "application/json",
    "user-agent": "palisade",
    "x-github-api-version": "2022-11-28",
  };
  return (method, url, body, more) =>
    call("GitHub", send, {
      method,
      url,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...more,
    });
}
