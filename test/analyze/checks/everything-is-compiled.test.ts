import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

describe("what is not compiled yet", () => {
  test("is said to be so", () => {
    expect(
      problemsOf(`
securityProfiles: { p: { targets: [all-things] } }
quarantine: { q: { allow: {} } }
mitigationActions: { a: { addToThingGroups: [q] } }
responses: { r: { when: { violation: { profile: p } }, do: [a], limit: { things: 5, per: 1h } } }
audit:
  checks: { all: true }
  suppressions:
    - { check: LOGGING_DISABLED_CHECK, resource: { account: "111122223333" } }
    - { check: CONFLICTING_CLIENT_IDS_CHECK, resource: { clientId: x } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:5:14 warning analyze/not-compiled-yet
        this response is checked, but nothing is generated for it yet
        > r
      p.yaml:8:3 warning analyze/not-compiled-yet
        these 2 audit suppressions are checked, but nothing is generated for them yet
        > suppressions"
    `);
  });
});
