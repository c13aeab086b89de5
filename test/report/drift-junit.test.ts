import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { driftJunit } from "../../compiler/report/drift-junit.ts";
import type { DriftReport } from "../../compiler/report/drift-report.ts";
import { at } from "../support/json.ts";
import {
  ALL_DRIFT,
  DRIFTED,
  FAILED_DRIFT,
  HOSTILE_DRIFT,
  IN_SYNC,
  INCOMPLETE,
  NOTHING_COMPARED,
} from "./drift-reports.ts";

function junit(report: DriftReport): string {
  return driftJunit(report, { pathOf: (path) => path });
}

function totals(report: DriftReport): string {
  const document: unknown = new XMLParser({ ignoreAttributes: false }).parse(junit(report));
  const count = (name: string): unknown => at(document, "testsuites", `@_${name}`);
  return `${count("tests")} tests, ${count("failures")} failures, ${count("errors")} errors, ${count("skipped")} skipped`;
}

test.each(Object.entries(ALL_DRIFT))("%s is XML", (_, report) => {
  expect(XMLValidator.validate(junit(report))).toBe(true);
});

test("a stack is a suite, a finding a failure, what is unchecked an error, what is ignored skipped", () => {
  const stacks = DRIFTED.stacks.filter(({ name }) => name === "production-eu-west-1");
  const ofStack = ({ stack }: { readonly stack: string }): boolean => stack === "production-eu-west-1";
  const unchecked = DRIFTED.unchecked.filter(ofStack);
  const findings = DRIFTED.findings.filter(ofStack).filter(({ name }) => !/-[1-9]/.test(name));
  expect(junit({ ...DRIFTED, stacks, unchecked, findings })).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="palisade drift" tests="10" failures="6" errors="1" skipped="1">
      <testsuite name="palisade drift" tests="1" failures="0" errors="0" skipped="0">
        <testcase classname="palisade drift" name="\`drift.ignore\` of \`Gateways\` ended on 2026-10-31" file="palisade.yaml" line="14">
          <system-out>\`drift.ignore\` of \`Gateways\` ended on 2026-10-31</system-out>
        </testcase>
      </testsuite>
      <testsuite name="production-eu-west-1" tests="9" failures="6" errors="1" skipped="1">
        <testcase classname="production-eu-west-1" name="comparison">
          <system-out>41 of 42 resources compared with the account; of what exists, 31 of 55 declared (56 %)</system-out>
        </testcase>
        <testcase classname="production-eu-west-1" name="absorbed: security profile Sensors, Behaviors[Flood].Criteria.Value.Count" file="policies/fleet.yaml" line="12">
          <failure message="security profile Sensors in production-eu-west-1: Behaviors[Flood].Criteria.Value.Count: &quot;100&quot; → &quot;99999&quot;" type="weaker">security profile Sensors in production-eu-west-1: Behaviors[Flood].Criteria.Value.Count: &quot;100&quot; → &quot;99999&quot;
    weaker: more messages pass without an alarm
    policy: alarms when a thing in \`Sensors\` sends more than 100 messages in 5 minutes
    there: alarms when a thing in \`Sensors\` sends more than 99999 messages in 5 minutes
    since 2026-11-12 (9 days)
    last changed 2026-11-11 22:47 UTC
    Terraform plans no change for this
    terraform apply -replace=aws_cloudcontrolapi_resource.security_profile_Sensors: deletes it and creates it anew: in between nothing of it is watched</failure>
        </testcase>
        <testcase classname="production-eu-west-1" name="suppressed: security profile Sensors, Behaviors[Denied].SuppressAlerts" file="policies/fleet.yaml" line="15">
          <failure message="security profile Sensors in production-eu-west-1: Behaviors[Denied].SuppressAlerts: false → true" type="weaker">security profile Sensors in production-eu-west-1: Behaviors[Denied].SuppressAlerts: false → true
    weaker: its alarms are recorded, but nobody is told
    policy: alarms when a thing in \`Sensors\` has more than 5 authorization failures in 5 minutes
    there: alarms when a thing in \`Sensors\` has more than 5 authorization failures in 5 minutes; recorded but not sent: alerts are suppressed
    Terraform plans no change for this</failure>
        </testcase>
        <testcase classname="production-eu-west-1" name="absorbed: security profile Sensors, TargetArns[arn:aws:iot:eu-west-1:444455556666:thinggroup/Gateways]" file="policies/fleet.yaml" line="8">
          <failure message="security profile Sensors in production-eu-west-1: TargetArns[arn:aws:iot:eu-west-1:444455556666:thinggroup/Gateways] was added" type="stronger">security profile Sensors in production-eu-west-1: TargetArns[arn:aws:iot:eu-west-1:444455556666:thinggroup/Gateways] was added
    stronger: more things are watched
    Terraform plans no change for this</failure>
        </testcase>
        <testcase classname="production-eu-west-1" name="changed: thing group Sensors, properties.description" file="policies/fleet.yaml" line="5">
          <failure message="thing group Sensors in production-eu-west-1: properties.description: &quot;in the field&quot; → &quot;somewhere else&quot;" type="neutral">thing group Sensors in production-eu-west-1: properties.description: &quot;in the field&quot; → &quot;somewhere else&quot;
    neutral: only people read it</failure>
        </testcase>
        <testcase classname="production-eu-west-1" name="unmanaged: dimension">
          <failure message="10 unmanaged in production-eu-west-1, dimension: by-hand-00, by-hand-01, by-hand-02, by-hand-03, by-hand-04, by-hand-05, by-hand-06, by-hand-07, by-hand-08, by-hand-09" type="neutral">neutral: a dimension alone narrows nothing
    by-hand-00
    by-hand-01
    by-hand-02
    by-hand-03
    by-hand-04
    by-hand-05
    by-hand-06
    by-hand-07
    by-hand-08
    by-hand-09</failure>
        </testcase>
        <testcase classname="production-eu-west-1" name="unmanaged: security profile">
          <failure message="1 unmanaged in production-eu-west-1, security profile: Old gateways" type="stronger">stronger: it raises alarms of its own
    Old gateways</failure>
        </testcase>
        <testcase classname="production-eu-west-1" name="aws_cloudcontrolapi_resource.audit_configuration">
          <error message="aws_cloudcontrolapi_resource.audit_configuration in production-eu-west-1 is unchecked: AWS does not let this role read it (iot:DescribeAccountAuditConfiguration); --print-iam-policy prints what it needs" type="unchecked"/>
        </testcase>
        <testcase classname="production-eu-west-1" name="absorbed: security profile Sensors, TargetArns[arn:aws:iot:eu-west-1:444455556666:thinggroup/Plant]" file="policies/fleet.yaml" line="8">
          <skipped message="the plant moves its devices by hand"/>
        </testcase>
      </testsuite>
    </testsuites>
    "
  `);
});

test("nothing looks like a good end that is none", () => {
  const all = { DRIFTED, IN_SYNC, INCOMPLETE, NOTHING_COMPARED, FAILED_DRIFT, HOSTILE_DRIFT };
  expect(Object.entries(all).map(([name, report]) => `${name}: ${totals(report)}`)).toMatchInlineSnapshot(`
    [
      "DRIFTED: 19 tests, 10 failures, 3 errors, 1 skipped",
      "IN_SYNC: 2 tests, 0 failures, 0 errors, 0 skipped",
      "INCOMPLETE: 3 tests, 0 failures, 1 errors, 0 skipped",
      "NOTHING_COMPARED: 3 tests, 0 failures, 2 errors, 0 skipped",
      "FAILED_DRIFT: 1 tests, 0 failures, 1 errors, 0 skipped",
      "HOSTILE_DRIFT: 8 tests, 3 failures, 2 errors, 1 skipped",
    ]
  `);
});
