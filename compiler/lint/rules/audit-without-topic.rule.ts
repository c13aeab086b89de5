import type { StackPolicies } from "../../analyze/policy-set.ts";
import type { AuditCheckName } from "../../catalog/audit-checks.ts";
import { quote } from "../../describe/quote.ts";
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
    if (audit === undefined || audit.alertTopic !== undefined) return;
    const published = publishedChecks(policies);
    const on = [...audit.checks].flatMap(([name, { enabled }]) => (enabled ? [name] : []));
    const untold = on.filter((name) => !published.has(name));
    if (untold.length === 0) return;
    const what =
      untold.length === on.length ? "what an audit has found" : `what ${describeChecks(untold)} has found`;
    const [topic, ...others] = policies.alertTopics.keys();
    yield {
      place: audit.place,
      message: `\`audit\` has no alert topic, so nobody is told ${what}`,
      ...(topic === undefined || others.length > 0 ? {} : { help: `add \`alertTopic: ${topic}\`` }),
    };
  },
});

/** The checks whose findings some response publishes by itself. */
function publishedChecks({ responses, mitigationActions }: StackPolicies): ReadonlySet<AuditCheckName> {
  const published = [...responses.values()].flatMap(({ when, actions }) => {
    const publishes = actions.some((action) => mitigationActions.get(action)?.kind === "publishToTopic");
    return when.kind === "finding" && publishes ? when.checks : [];
  });
  return new Set(published);
}

function describeChecks([first = "", ...others]: readonly string[]): string {
  return others.length === 0 ? quote(first) : `any of ${others.length + 1} checks, such as ${quote(first)},`;
}
