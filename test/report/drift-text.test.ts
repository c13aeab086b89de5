import { marked } from "marked";
import { describe, expect, test } from "vitest";
import { driftMarkdown } from "../../compiler/report/drift-markdown.ts";
import { driftPretty } from "../../compiler/report/drift-pretty.ts";
import type { DriftReport } from "../../compiler/report/drift-report.ts";
import { choosePalette } from "../../compiler/report/palette.ts";
import { DRIFTED, FAILED_DRIFT, HOSTILE_DRIFT, manyFindings } from "./drift-reports.ts";

const pathOf = (path: string): string => path;

function pretty(report: DriftReport, quiet = false): string {
  return driftPretty(report, { palette: choosePalette(false), quiet, pathOf });
}

describe("at a terminal", () => {
  test("since when, what nobody manages on a line a kind, how much is declared, and what became of the rest", () => {
    expect(pretty(DRIFTED)).toMatchInlineSnapshot(`
      "4 weaker, 1 undecidable, 1 stronger, 2 neutral, 24 unmanaged, 2 unchecked, 1 remembered, 1 ignored

      production-eu-west-1 41 of 42 resources compared with the account; of what exists, 31 of 55 declared (56 %)
        weaker absorbed security profile Sensors policies/fleet.yaml:12
          Behaviors[Flood].Criteria.Value.Count: "100" → "99999"
          policy: alarms when a thing in \`Sensors\` sends more than 100 messages in 5 minutes
          there:  alarms when a thing in \`Sensors\` sends more than 99999 messages in 5 minutes
          more messages pass without an alarm; since 2026-11-12 (9 days); last changed 2026-11-11 22:47 UTC; Terraform plans no change for this
        weaker suppressed security profile Sensors policies/fleet.yaml:15
          Behaviors[Denied].SuppressAlerts: false → true
          policy: alarms when a thing in \`Sensors\` has more than 5 authorization failures in 5 minutes
          there:  alarms when a thing in \`Sensors\` has more than 5 authorization failures in 5 minutes; recorded but not sent: alerts are suppressed
          its alarms are recorded, but nobody is told; Terraform plans no change for this
        stronger absorbed security profile Sensors policies/fleet.yaml:8
          TargetArns[arn:aws:iot:eu-west-1:444455556666:thinggroup/Gateways] was added
          more things are watched; Terraform plans no change for this
        neutral changed thing group Sensors policies/fleet.yaml:5
          properties.description: "in the field" → "somewhere else"
          only people read it
        neutral unmanaged dimension (23): by-hand-00, by-hand-01, by-hand-02, by-hand-03, by-hand-04, … and 18 more
          a dimension alone narrows nothing
        stronger unmanaged security profile (1): Old gateways
          it raises alarms of its own
        unchecked aws_cloudcontrolapi_resource.audit_configuration: AWS does not let this role read it (iot:DescribeAccountAuditConfiguration); --print-iam-policy prints what it needs
        ignored security profile Sensors, TargetArns[arn:aws:iot:eu-west-1:444455556666:thinggroup/Plant]: the plant moves its devices by hand (until 2027-03-31)
        what would bring it back
          $ terraform apply -replace=aws_cloudcontrolapi_resource.security_profile_Sensors
          deletes it and creates it anew: in between nothing of it is watched

      production-us-east-1 42 of 42 resources compared with the account
        weaker missing scheduled audit Daily policies/fleet.yaml:31
          is declared and not there
          policy: runs 14 audit checks every day
          its checks do not run on schedule
        weaker unattached security profile Sensors policies/fleet.yaml:8
          TargetArns[arn:aws:iot:us-east-1:444455556666:all/registered-things] is gone
          its things are not watched any more; Terraform plans no change for this

      staging-ap-southeast-2 42 of 42 resources compared with a plan
        gone security profile Gateways, Behaviors[Ports].SuppressAlerts since 2026-11-20

      staging-eu-west-1 38 of 42 resources compared with a state
        undecidable changed role palisade-audit policies/fleet.yaml:29
          assume_role_policy: {"Statement":[{"Effect":"Allow","Principal":{"Service":"iot.amazonaws.com"}}]} → {"Statement":[{"Effect":"Allow","Principal":{"AWS":"*"}}]}
          who else may act in this role is not known; Terraform plans no change for this
        neutral undeclared alert topic old-alerts
          is there, and no policy declares it
          a topic alone does nothing; Terraform plans no change for this

      staging-us-east-1 nothing to compare its 42 resources with
        unchecked the region did not answer within 30 seconds
        remembered scheduled audit Daily: known since 2026-11-19, and could not be looked at this time

      palisade.yaml:14: warning \`drift.ignore\` of \`Gateways\` ended on 2026-10-31
      "
    `);
  });

  test("what is gone is of no interest to whoever wants quiet; what is remembered is", () => {
    expect(pretty(DRIFTED, true)).not.toContain("gone since");
    expect(pretty(DRIFTED, true)).toContain("remembered scheduled audit Daily");
  });
});

describe("in a comment", () => {
  test("what nobody manages is folded, and stands not among what somebody changed", () => {
    expect(driftMarkdown(DRIFTED, { pathOf })).toMatchInlineSnapshot(`
      "**❌ Palisade drift: 4 weaker, 1 undecidable, 1 stronger, 2 neutral, 24 unmanaged, 2 unchecked, 1 remembered, 1 ignored**

      - \`production-eu-west-1\`: 41 of 42 resources compared with the account; of what exists, 31 of 55 declared (56 %)
      - \`production-us-east-1\`: 42 of 42 resources compared with the account
      - \`staging-ap-southeast-2\`: 42 of 42 resources compared with a plan
      - \`staging-eu-west-1\`: 38 of 42 resources compared with a state
      - \`staging-us-east-1\`: nothing to compare its 42 resources with

      | effect | stack | what | where |
      | --- | --- | --- | --- |
      | 🔻 weaker | \`production-eu-west-1\` | security profile \`Sensors\` (absorbed): \`Behaviors[Flood].Criteria.Value.Count: "100" → "99999"\`<br><em>more messages pass without an alarm; since 2026-11-12 &#40;9 days&#41;</em> | \`policies/fleet.yaml:12\` |
      | 🔻 weaker | \`production-eu-west-1\` | security profile \`Sensors\` (suppressed): \`Behaviors[Denied].SuppressAlerts: false → true\`<br><em>its alarms are recorded, but nobody is told</em> | \`policies/fleet.yaml:15\` |
      | 🔻 weaker | \`production-us-east-1\` | scheduled audit \`Daily\` (missing): \`is declared and not there\`<br><em>its checks do not run on schedule</em> | \`policies/fleet.yaml:31\` |
      | 🔻 weaker | \`production-us-east-1\` | security profile \`Sensors\` (unattached): \`TargetArns[arn:aws:iot:us-east-1:444455556666:all/registered-things] is gone\`<br><em>its things are not watched any more</em> | \`policies/fleet.yaml:8\` |
      | ❔ undecidable | \`staging-eu-west-1\` | role \`palisade-audit\` (changed): \`assume_role_policy: {"Statement":[{"Effect":"Allow","Principal":{"Service":"iot.amazonaws.com"}}]} → {"Statement":[{"Effect":"Allow","Principal":{"AWS":"*"}}]}\`<br><em>who else may act in this role is not known</em> | \`policies/fleet.yaml:29\` |
      | 🔺 stronger | \`production-eu-west-1\` | security profile \`Sensors\` (absorbed): \`TargetArns[arn:aws:iot:eu-west-1:444455556666:thinggroup/Gateways] was added\`<br><em>more things are watched</em> | \`policies/fleet.yaml:8\` |
      | ➖ neutral | \`production-eu-west-1\` | thing group \`Sensors\` (changed): \`properties.description: "in the field" → "somewhere else"\`<br><em>only people read it</em> | \`policies/fleet.yaml:5\` |
      | ➖ neutral | \`staging-eu-west-1\` | alert topic \`old-alerts\` (undeclared): \`is there, and no policy declares it\`<br><em>a topic alone does nothing</em> |  |

      <details><summary>2 unchecked</summary>

      - \`production-eu-west-1\` \`aws_cloudcontrolapi_resource.audit_configuration\`: AWS does not let this role read it &#40;iot:DescribeAccountAuditConfiguration&#41;; --print-iam-policy prints what it needs
      - \`staging-us-east-1\`: the region did not answer within 30 seconds

      </details>

      <details><summary>1 remembered of 2026-11-20: could not be looked at this time</summary>

      - \`staging-us-east-1\` scheduled audit \`Daily\`

      </details>

      <details><summary>24 unmanaged</summary>

      - \`production-eu-west-1\` dimension (23): \`by-hand-00\`, \`by-hand-01\`, \`by-hand-02\`, \`by-hand-03\`, \`by-hand-04\`, \`by-hand-05\`, \`by-hand-06\`, \`by-hand-07\`, \`by-hand-08\`, \`by-hand-09\`, \`by-hand-10\`, \`by-hand-11\`, \`by-hand-12\`, \`by-hand-13\`, \`by-hand-14\`, \`by-hand-15\`, \`by-hand-16\`, \`by-hand-17\`, \`by-hand-18\`, \`by-hand-19\`, … and 3 more<br><em>➖ neutral, a dimension alone narrows nothing</em>
      - \`production-eu-west-1\` security profile (1): \`Old gateways\`<br><em>🔺 stronger, it raises alarms of its own</em>

      </details>

      <details><summary>1 gone since 2026-11-20</summary>

      - \`staging-ap-southeast-2\` security profile \`Gateways\` \`Behaviors[Ports].SuppressAlerts\`

      </details>

      <details><summary>What the policies say, and what is there</summary>

      - \`production-eu-west-1\` \`aws_cloudcontrolapi_resource.security_profile_Sensors\` \`Behaviors[Flood].Criteria.Value.Count\` \`policies/fleet.yaml:12\`
        - policy: alarms when a thing in \`Sensors\` sends more than 100 messages in 5 minutes
        - there: alarms when a thing in \`Sensors\` sends more than 99999 messages in 5 minutes
        - last changed 2026-11-11 22:47 UTC
        - Terraform plans no change for this
      - \`production-eu-west-1\` \`aws_cloudcontrolapi_resource.security_profile_Sensors\` \`Behaviors[Denied].SuppressAlerts\` \`policies/fleet.yaml:15\`
        - policy: alarms when a thing in \`Sensors\` has more than 5 authorization failures in 5 minutes
        - there: alarms when a thing in \`Sensors\` has more than 5 authorization failures in 5 minutes; recorded but not sent: alerts are suppressed
        - Terraform plans no change for this
      - \`production-us-east-1\` \`aws_cloudcontrolapi_resource.scheduled_audit_Daily\` \`policies/fleet.yaml:31\`
        - policy: runs 14 audit checks every day
      - \`production-us-east-1\` \`aws_cloudcontrolapi_resource.security_profile_Sensors\` \`TargetArns[arn:aws:iot:us-east-1:444455556666:all/registered-things]\` \`policies/fleet.yaml:8\`
        - Terraform plans no change for this
      - \`staging-eu-west-1\` \`aws_iam_role.role_audit\` \`assume_role_policy\` \`policies/fleet.yaml:29\`
        - Terraform plans no change for this
      - \`production-eu-west-1\` \`aws_cloudcontrolapi_resource.security_profile_Sensors\` \`TargetArns[arn:aws:iot:eu-west-1:444455556666:thinggroup/Gateways]\` \`policies/fleet.yaml:8\`
        - Terraform plans no change for this
      - \`production-eu-west-1\` \`aws_iot_thing_group.thing_group_Sensors\` \`properties.description\` \`policies/fleet.yaml:5\`
      - \`staging-eu-west-1\` \`aws_sns_topic.topic_old\`
        - Terraform plans no change for this

      </details>

      <details><summary>What would bring it back</summary>

      - \`terraform apply -replace=aws_cloudcontrolapi_resource.security_profile_Sensors\` deletes it and creates it anew: in between nothing of it is watched

      </details>

      <details><summary>1 ignored</summary>

      - \`production-eu-west-1\` security profile \`Sensors\` \`TargetArns[arn:aws:iot:eu-west-1:444455556666:thinggroup/Plant]\`: the plant moves its devices by hand (until 2027-03-31)

      </details>

      <details><summary>Settings that leave nothing out</summary>

      - \`drift.ignore\` of \`Gateways\` ended on 2026-10-31

      </details>
      "
    `);
  });

  test("what is weaker is told of every stack before what is not, where there is no room for all", () => {
    const text = driftMarkdown(manyFindings(400), { pathOf: (path) => path });
    expect(text).toMatch(/\n… and \d+ more: /);
    const rows = [...text.matchAll(/^\| \S+ (\w+) \| `production-region-(\d)`/gm)];
    const weaker = rows.filter(([, effect]) => effect === "weaker");
    expect(new Set(weaker.map(([, , region]) => region)).size).toBe(10);
    expect(rows.slice(0, weaker.length)).toEqual(weaker);
  });

  test("a failure is told", () => {
    expect(driftMarkdown(FAILED_DRIFT, { pathOf })).toMatchInlineSnapshot(`
      "**⚠️ Palisade drift: could not run**

      cannot read &#34;plan.json&#34;: it does not exist
      "
    `);
  });

  test.each([
    ["hostile names", HOSTILE_DRIFT],
    ["thousands of findings", manyFindings(2_000)],
  ])("%s do nothing and fit", async (_, report) => {
    const text = driftMarkdown(report, { pathOf });
    expect(text.length).toBeLessThanOrEqual(62_000);
    const tags = [...(await marked(text)).matchAll(/<(\w+)/g)].map(([, tag]) => tag);
    const ours = "br code details em li p strong summary table tbody td th thead tr ul a";
    expect([...new Set(tags)].filter((tag) => !ours.split(" ").includes(tag ?? ""))).toEqual([]);
  });
});
