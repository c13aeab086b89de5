import type { StackPolicies } from "../../analyze/policy-set.ts";
import { defineRule, type Finding } from "../rule.ts";

/** Audits of whose results nobody is told. */
export const auditWithoutTopic = defineRule({
  name: "audit-without-topic",
  family: "blindness",
  severity: "warning",
  title: "audit that tells nobody what it found",
  why: "An audit without an alert topic ends in the console. Its findings are kept for 90 days, for whoever looks.",
  mend: "Give the audit an `alertTopic`.",
  *inStack(policies): Iterable<Finding> {
    const { audit } = policies;
    if (audit === undefined || audit.alertTopic !== undefined || tellsOfFindings(policies)) return;
    if (![...audit.checks.values()].some(({ enabled }) => enabled)) return;
    const [topic, ...others] = policies.alertTopics.keys();
    yield {
      place: audit.place,
      message: "`audit` has no alert topic, so nobody is told what an audit has found",
      ...(topic === undefined || others.length > 0 ? {} : { help: `add \`alertTopic: ${topic}\`` }),
    };
  },
});

/** Whether some response publishes findings by itself. */
function tellsOfFindings({ responses, mitigationActions }: StackPolicies): boolean {
  return [...responses.values()].some(
    ({ when, actions }) =>
      when.kind === "finding" &&
      actions.some((action) => mitigationActions.get(action)?.kind === "publishToTopic"),
  );
}
