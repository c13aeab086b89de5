import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

describe("a subscriber", () => {
  test("can be reached", () => {
    expect(
      problemsOf(`
alertTopics:
  a:
    subscribers:
      - { email: 'a@b;c' }
      - { email: 'a@-' }
      - { https: 'https://user:password@example.com/' }
      - { https: 'https://example.com/hook?x=1' }
      - { https: 'https://[bad' }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:5:18 error analyze/malformed-endpoint
        \`a@b;c\` is not an e-mail address
        > 'a@b;c'
      p.yaml:6:18 error analyze/malformed-endpoint
        \`a@-\` is not an e-mail address
        > 'a@-'
      p.yaml:7:18 error analyze/malformed-endpoint
        \`https://user:password@example.com/\` is not a URL that begins with https:// and holds no user or password
        > 'https://user:password@example.com/'
      p.yaml:9:18 error analyze/malformed-endpoint
        \`https://[bad\` is not a URL that begins with https:// and holds no user or password
        > 'https://[bad'"
    `);
  });
});
