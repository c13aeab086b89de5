import { expect, test } from "vitest";
import { ForgeError } from "../../compiler/forge/forge.ts";
import { gitHub, pullRequestOf } from "../../compiler/forge/github.ts";
import { gitLab } from "../../compiler/forge/gitlab.ts";
import type { HttpRequest, Send } from "../../compiler/forge/http.ts";

test.each([
  ['{"pull_request":{"number":7}}', 7],
  ['{"issue":{"number":8}}', 8],
  ['{"pull_request":{"number":7},"issue":{"number":8}}', 7],
  ['{"pull_request":{"number":"7"},"issue":{"number":8}}', 8],
  ['{"pull_request":null,"issue":{"number":8}}', 8],
])("the event %s belongs to pull request %i", (event, expected) => {
  expect(pullRequestOf(event)).toBe(expected);
});

test.each([
  "",
  "null",
  "7",
  "{}",
  '{"number":7}',
  '{"pull_request":7}',
  '{"pull_request":{"number":7.5}}',
  '{"pull_request":{"number":1e300}}',
  '{"__proto__":{"pull_request":{"number":7}}}',
])("the event %s belongs to none", (event) => {
  expect(() => pullRequestOf(event)).toThrow(ForgeError);
});

test("what is asked of GitHub and of GitLab", async () => {
  const requests: HttpRequest[] = [];
  const send: Send = async (request) => {
    requests.push(request);
    return { status: 200, body: "[]" };
  };
  const token = "s3cret";
  const place = { api: "https://api.example.com", repository: "acme/fleet", pullRequest: 7, token };
  await gitHub(place, send).comments(2);
  await gitHub(place, send).create("text");
  await gitLab({ api: "https://gitlab.example.com", project: "a/b", mergeRequest: "7", token }, send).create(
    "text",
  );
  expect(requests).toMatchInlineSnapshot(`
    [
      {
        "headers": {
          "accept": "application/vnd.github+json",
          "authorization": "Bearer s3cret",
          "content-type": "application/json",
          "user-agent": "palisade",
          "x-github-api-version": "2022-11-28",
        },
        "method": "GET",
        "url": "https://api.example.com/repos/acme/fleet/issues/7/comments?per_page=100&page=2",
      },
      {
        "body": "{"body":"text"}",
        "headers": {
          "accept": "application/vnd.github+json",
          "authorization": "Bearer s3cret",
          "content-type": "application/json",
          "user-agent": "palisade",
          "x-github-api-version": "2022-11-28",
        },
        "method": "POST",
        "url": "https://api.example.com/repos/acme/fleet/issues/7/comments",
      },
      {
        "body": "{"body":"text"}",
        "headers": {
          "content-type": "application/json",
          "private-token": "s3cret",
          "user-agent": "palisade",
        },
        "method": "POST",
        "url": "https://gitlab.example.com/projects/a%2Fb/merge_requests/7/notes",
      },
    ]
  `);
});

test("how long a comment may be", () => {
  const send: Send = async () => ({ status: 200, body: "" });
  const [api, token] = ["https://api.example.com", "s3cret"];
  expect(gitHub({ api, repository: "acme/fleet", pullRequest: 7, token }, send).mostCharacters).toBe(65_536);
  expect(gitLab({ api, project: "1", mergeRequest: "7", token }, send).mostCharacters).toBe(1_000_000);
});
