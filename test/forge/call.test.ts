import { describe, expect, test } from "vitest";
import { call, commentsIn } from "../../compiler/forge/call.ts";

/** What becomes of an answer. */
function answered(status: number, body: string): Promise<unknown> {
  return call("GitHub", async () => ({ status, body }), {
    method: "GET",
    url: "https://api.example.com/comments?page=1&secret=x",
    headers: { authorization: "Bearer s3cret" },
  });
}

describe("an answer", () => {
  test.each([200, 201, 299])("with status %i is read", async (status) => {
    expect(await answered(status, '[{"id":1}]')).toEqual([{ id: 1 }]);
  });

  test.each([
    [200, "<html>", "GitHub answered GET /comments with something that is no JSON"],
    [199, "{}", "GitHub answered 199 to GET /comments"],
    [300, "", "GitHub answered 300 to GET /comments"],
    [502, "<html>", "GitHub answered 502 to GET /comments"],
    [403, '{"message":"Forbidden"}', "GitHub answered 403 to GET /comments: Forbidden"],
    [403, '{"message":""}', "GitHub answered 403 to GET /comments"],
    [400, '{"message":{"note":["is too long"]}}', "GitHub answered 400 to GET /comments"],
    [400, '{"error":"bad"}', "GitHub answered 400 to GET /comments"],
    [400, "null", "GitHub answered 400 to GET /comments"],
    [400, '"bad"', "GitHub answered 400 to GET /comments"],
    [
      422,
      JSON.stringify({ message: "x".repeat(201) }),
      `GitHub answered 422 to GET /comments: ${"x".repeat(200)}`,
    ],
  ])("with status %i and %s is told in one sentence", async (status, body, message) => {
    await expect(answered(status, body)).rejects.toThrow(new RegExp(`^${message}$`));
  });
});

test.each<readonly [unknown, readonly unknown[]]>([
  [
    [
      { id: 1, body: "a" },
      { id: 2, body: null },
    ],
    [
      { id: 1, text: "a" },
      { id: 2, text: "" },
    ],
  ],
  [
    [null, "a", 1, {}, { id: 1 }, { body: "a" }, { id: "1", body: "a" }, { id: 3, body: "c" }],
    [{ id: 3, text: "c" }],
  ],
  [[], []],
])("of %j, %j are comments", (answer, comments) => {
  expect(commentsIn("GitHub", answer)).toEqual(comments);
});

test.each([{ id: 1, body: "a" }, null, "[]"])(
  "%j is no list of comments, and not taken for none",
  (answer) => {
    const message = "GitLab was asked for a list and answered with something else";
    expect(() => commentsIn("GitLab", answer)).toThrow(message);
  },
);
