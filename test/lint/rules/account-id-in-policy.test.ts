import { describe, expect, test } from "vitest";
import { accountIdInPolicy } from "../../../compiler/lint/rules/account-id-in-policy.rule.ts";
import { applyFixes } from "../../support/apply-fixes.ts";
import { findingsOf, lintInput, lintProblems } from "../../support/linted.ts";

const project = (second = "111122223333"): string => `version: 1
policies: [.]
deployments:
  staging: { account: "111122223333", regions: [us-east-1] }
  production: { account: "${second}", regions: [eu-west-1] }
`;

const described = (text: string): string => `version: 1
securityProfiles:
  p:
    description: ${text}
    targets: [all-things]
`;

describe("account-id-in-policy", () => {
  test("fires where the digits stand", async () => {
    expect(
      await lintProblems(accountIdInPolicy, {
        "palisade.yaml": project(),
        "p.yaml": `version: 1
alertTopics:
  a: { topicArn: "arn:aws:sns:us-east-1:111122223333:alerts", kmsKey: "arn:aws:kms:us-east-1:999999999999:key/a" }
audit:
  checks: { LOGGING_DISABLED_CHECK: true }
  suppressions:
    - { check: LOGGING_DISABLED_CHECK, resource: { account: "111122223333" }, because: SIEM }
`.replaceAll("us-east-1:", "${deployment.region}:"),
      }),
    ).toMatchInlineSnapshot(`
      "p.yaml:3:52 warning lint/account-id-in-policy
        the account ID 111122223333 is written out, though \`\${deployment.account}\` stands for it
        > 111122223333
        palisade.yaml:4:23 declared here: "111122223333"
        fix: replace 111122223333 by \`\${deployment.account}\`
      p.yaml:7:62 warning lint/account-id-in-policy
        the account ID 111122223333 is written out, though \`\${deployment.account}\` stands for it
        > 111122223333
        palisade.yaml:4:23 declared here: "111122223333"
        fix: replace 111122223333 by \`\${deployment.account}\`"
    `);
  });

  test("says whose account it is where deployments have several, and offers no fix", async () => {
    expect(
      await lintProblems(accountIdInPolicy, {
        "palisade.yaml": project("444455556666"),
        "p.yaml": described("see 111122223333"),
      }),
    ).toMatchInlineSnapshot(`
      "p.yaml:4:22 warning lint/account-id-in-policy
        111122223333 is the account of deployment \`staging\`, but the policy holds in deployment \`production\` as well
        > 111122223333
        palisade.yaml:4:23 declared here: "111122223333"
        help: write \`\${deployment.account}\` if each deployment means its own account, and a variable if not"
    `);
  });

  test("the fix keeps quotes, adds them in braces, and changes nothing in the stacks", async () => {
    const texts = {
      "palisade.yaml": project(),
      "p.yaml": `version: 1
# Alerts.
alertTopics:
  braces: { topicArn: "arn:aws:sns:\${deployment.region}:111122223333:a" } # there
  block:
    topicArn: arn:aws:sns:\${deployment.region}:111122223333:b
thingGroups:
  plain: { description: account 111122223333-111122223333 # keep
    }
  quoted: { description: 'of 111122223333' }
`,
    };
    const after = applyFixes(texts, await findingsOf(accountIdInPolicy, texts));
    expect(after["p.yaml"]).toMatchInlineSnapshot(`
      "version: 1
      # Alerts.
      alertTopics:
        braces: { topicArn: "arn:aws:sns:\${deployment.region}:\${deployment.account}:a" } # there
        block:
          topicArn: arn:aws:sns:\${deployment.region}:\${deployment.account}:b
      thingGroups:
        plain: { description: "account \${deployment.account}-\${deployment.account}" # keep
          }
        quoted: { description: 'of \${deployment.account}' }
      "
    `);
    expect(await findingsOf(accountIdInPolicy, after)).toEqual([]);
    const tables = async (of: typeof texts) =>
      (await lintInput(of)).policySet.stacks.map(({ alertTopics, thingGroups }) =>
        JSON.stringify([...alertTopics.values(), ...thingGroups.values()], (key, value) =>
          key === "place" ? undefined : value,
        ),
      );
    expect(await tables({ ...texts, ...after })).toEqual(await tables(texts));
  });

  test.each([
    ["several lines", "in\n      111122223333"],
    ["an escape", '"\\x3111122223333"'],
    ["a dollar in front", '"$111122223333"'],
    ["an anchor", "&text of 111122223333"],
  ])("offers no fix with %s", async (_, text) => {
    const found = await findingsOf(accountIdInPolicy, {
      "palisade.yaml": project(),
      "p.yaml": described(text),
    });
    expect(found.map(({ fix }) => fix)).toEqual([undefined]);
  });

  test.each([
    ["an account of somebody else", "account 999999999999"],
    ["part of a longer number", "number 1111222233334"],
    ["part of a word", "id0x111122223333"],
    ["the reference", '"of ${deployment.account}"'],
  ])("is silent on %s", async (_, text) => {
    const texts = { "palisade.yaml": project(), "p.yaml": described(text) };
    expect(await lintProblems(accountIdInPolicy, texts)).toBe("");
  });

  test("is silent on defaults of variables, and without a project", async () => {
    const variable = `version: 1
variables: { owner: { type: string, default: "111122223333" } }
thingGroups: { g: { description: "of \${var.owner}" } }
`;
    const texts = { "palisade.yaml": project(), "p.yaml": variable };
    expect(await lintProblems(accountIdInPolicy, texts)).toBe("");
    expect(await lintProblems(accountIdInPolicy, { "p.yaml": described("see 111122223333") })).toBe("");
  });
});
