import { describe, expect, test } from "vitest";
import { driftGithub } from "../../compiler/report/drift-github.ts";
import type { DriftReport } from "../../compiler/report/drift-report.ts";
import {
  DRIFTED,
  FAILED_DRIFT,
  HOSTILE_DRIFT,
  IN_SYNC,
  manyFindings,
  NOTHING_COMPARED,
} from "./drift-reports.ts";

function github(report: DriftReport, quiet = false): string {
  return driftGithub(report, { pathOf: (path) => `fleet/${path}`, projectFile: "palisade.yaml", quiet });
}

test("annotates the lines of the policies, the worst first", () => {
  expect(github(DRIFTED)).toMatchInlineSnapshot(`
    "::error file=fleet/policies/fleet.yaml,line=12,col=7,title=drift%3A weaker%2C absorbed::security profile Sensors in production-eu-west-1: Behaviors[Flood].Criteria.Value.Count: "100" → "99999"%0Aweaker: more messages pass without an alarm%0Apolicy: alarms when a thing in \`Sensors\` sends more than 100 messages in 5 minutes%0Athere: alarms when a thing in \`Sensors\` sends more than 99999 messages in 5 minutes%0Asince 2026-11-12 (9 days)%0Alast changed 2026-11-11 22:47 UTC%0ATerraform plans no change for this%0Aterraform apply -replace=aws_cloudcontrolapi_resource.security_profile_Sensors: deletes it and creates it anew: in between nothing of it is watched
    ::error file=fleet/policies/fleet.yaml,line=15,col=7,title=drift%3A weaker%2C suppressed::security profile Sensors in production-eu-west-1: Behaviors[Denied].SuppressAlerts: false → true%0Aweaker: its alarms are recorded, but nobody is told%0Apolicy: alarms when a thing in \`Sensors\` has more than 5 authorization failures in 5 minutes%0Athere: alarms when a thing in \`Sensors\` has more than 5 authorization failures in 5 minutes; recorded but not sent: alerts are suppressed%0ATerraform plans no change for this
    ::error file=fleet/policies/fleet.yaml,line=31,col=7,title=drift%3A weaker%2C missing::scheduled audit Daily in production-us-east-1: is declared and not there%0Aweaker: its checks do not run on schedule%0Apolicy: runs 14 audit checks every day
    ::error file=fleet/policies/fleet.yaml,line=8,col=7,title=drift%3A weaker%2C unattached::security profile Sensors in production-us-east-1: TargetArns[arn:aws:iot:us-east-1:444455556666:all/registered-things] is gone%0Aweaker: its things are not watched any more%0ATerraform plans no change for this
    ::warning title=palisade drift::aws_cloudcontrolapi_resource.audit_configuration in production-eu-west-1 is unchecked: AWS does not let this role read it (iot:DescribeAccountAuditConfiguration); --print-iam-policy prints what it needs
    ::warning title=palisade drift::stack staging-us-east-1 is unchecked: the region did not answer within 30 seconds
    ::warning title=palisade drift::scheduled audit Daily in staging-us-east-1: known since 2026-11-19, and could not be looked at this time
    ::warning file=fleet/policies/fleet.yaml,line=29,col=7,title=drift%3A undecidable%2C changed::role palisade-audit in staging-eu-west-1: assume_role_policy: {"Statement":[{"Effect":"Allow","Principal":{"Service":"iot.amazonaws.com"}}]} → {"Statement":[{"Effect":"Allow","Principal":{"AWS":"*"}}]}%0Aundecidable: who else may act in this role is not known%0ATerraform plans no change for this
    ::warning file=fleet/palisade.yaml,line=14,col=7,title=drift.ignore::\`drift.ignore\` of \`Gateways\` ended on 2026-10-31
    ::notice file=fleet/policies/fleet.yaml,line=8,col=7,title=drift%3A stronger%2C absorbed::security profile Sensors in production-eu-west-1: TargetArns[arn:aws:iot:eu-west-1:444455556666:thinggroup/Gateways] was added%0Astronger: more things are watched%0ATerraform plans no change for this
    ::notice file=fleet/policies/fleet.yaml,line=5,col=7,title=drift%3A neutral%2C changed::thing group Sensors in production-eu-west-1: properties.description: "in the field" → "somewhere else"%0Aneutral: only people read it
    ::notice file=fleet/palisade.yaml,title=drift%3A neutral%2C undeclared::alert topic old-alerts in staging-eu-west-1: is there, and no policy declares it%0Aneutral: a topic alone does nothing%0ATerraform plans no change for this
    ::notice title=drift%3A neutral%2C unmanaged::23 unmanaged in production-eu-west-1, dimension: by-hand-00, by-hand-01, by-hand-02, by-hand-03, by-hand-04, by-hand-05, by-hand-06, by-hand-07, by-hand-08, by-hand-09, by-hand-10, by-hand-11, by-hand-12, by-hand-13, by-hand-14, by-hand-15, by-hand-16, by-hand-17, by-hand-18, by-hand-19, … and 3 more%0Aneutral: a dimension alone narrows nothing
    ::notice title=drift%3A stronger%2C unmanaged::1 unmanaged in production-eu-west-1, security profile: Old gateways%0Astronger: it raises alarms of its own
    Palisade drift: 4 weaker, 1 undecidable, 1 stronger, 2 neutral, 24 unmanaged, 2 unchecked, 1 remembered, 1 ignored
    "
  `);
});

describe("what is not in sync without a finding", () => {
  test("is an error where nothing could be compared", () => {
    expect(github(NOTHING_COMPARED)).toMatchInlineSnapshot(`
      "::error title=palisade drift::nothing could be compared
      ::error title=palisade drift::stack production-us-east-1 is unchecked: the plan is of another account
      Palisade drift: nothing could be compared, 1 unchecked
      "
    `);
    expect(github(FAILED_DRIFT)).toMatchInlineSnapshot(`
      "::error title=palisade drift::cannot read "plan.json": it does not exist
      Palisade drift: could not run
      "
    `);
  });

  test("and what is in sync needs no annotation", () => {
    expect(github(IN_SYNC)).toBe("Palisade drift: in sync: 84 resources compared\n");
    expect(github(IN_SYNC, true)).toBe("");
  });
});

test("ten of each severity, because GitHub drops the others, and how many there are besides", () => {
  const lines = github(manyFindings(400)).trimEnd().split("\n");
  const count = (start: string): number => lines.filter((line) => line.startsWith(start)).length;
  expect([count("::error "), count("::warning "), count("::notice ")]).toEqual([10, 10, 10]);
  expect(lines.filter((line) => !line.startsWith("::"))).toEqual([
    "… and 190 errors more; --format json has all",
    "… and 40 warnings more; --format json has all",
    "… and 140 notices more; --format json has all",
    "Palisade drift: 200 weaker, 50 undecidable, 50 stronger, 100 neutral",
  ]);
});

test("no name begins a command of its own, or ends a property", () => {
  for (const line of github(HOSTILE_DRIFT).trimEnd().split("\n")) {
    expect(line).toMatch(/^::(error|warning|notice) [^:]*::|^Palisade drift: /);
    expect(["\r", "\u001b", "\u0000"].filter((character) => line.includes(character))).toEqual([]);
  }
});
