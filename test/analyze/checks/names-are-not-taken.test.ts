import { expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

test("names of what is there already are taken", () => {
  expect(
    problemsOf(`
alertTopics: { t: {} }
violationAlarms: { palisade-undelivered-alerts: { alertTopic: t }, Palisade-undelivered-alerts: { alertTopic: t } }
audit:
  checks: { all: true }
  schedules: { OnDemand: { daily: true, checks: enabled } }
`),
  ).toMatchInlineSnapshot(`
    "p.yaml:3:20 error analyze/reserved-name
      no violation alarm can be called \`palisade-undelivered-alerts\`: so is the alarm on undelivered alerts, which Palisade makes by itself
      > palisade-undelivered-alerts
    p.yaml:6:16 error analyze/reserved-name
      no scheduled audit can be called \`OnDemand\`: so is every audit that somebody starts by hand, in CloudWatch's metrics
      > OnDemand"
  `);
});
