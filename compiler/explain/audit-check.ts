import { type AuditCheckAlias, type AuditCheckFacts, auditCheckFacts } from "../catalog/audit-checks.ts";
import { MITIGATION_ACTIONS } from "../catalog/mitigation-actions.ts";
import { doubt } from "./doubt.ts";
import type { Explanation, Fact } from "./explanation.ts";

/** Explains a check: what it finds, and what can be done about a finding. */
export function explainAuditCheck(check: AuditCheckFacts): Explanation {
  return {
    kind: "audit check",
    title: check.name,
    paragraphs: [check.finds, ...check.notes, ...doubt(check.uncertain)],
    facts: factsOf(check),
    example: exampleOf(check),
    source: check.source,
  };
}

/** Explains the check that a wrong name means, beginning with why the name is wrong. */
export function explainAlias(written: string, alias: AuditCheckAlias): Explanation {
  const explanation = explainAuditCheck(auditCheckFacts(alias.name));
  const others = alias.others.map((name) => `\`${name}\``).join(" or ");
  const lead = alias.certain ? "The name is" : "The nearest check is";
  const correction = `AWS does not accept \`${written}\`: it ${alias.why}. ${lead} \`${alias.name}\`.`;
  const alternatives = others === "" ? [] : [`Or was it ${others}?`];
  return { ...explanation, paragraphs: [correction, ...alternatives, ...explanation.paragraphs] };
}

function factsOf(check: AuditCheckFacts): readonly Fact[] {
  const { threshold, notOfferedIn } = check;
  const actions = MITIGATION_ACTIONS.filter(({ type }) => check.mitigations.includes(type));
  return [
    { label: "Severity", value: check.severity },
    { label: "Default", value: "off" },
    ...(notOfferedIn === undefined ? [] : [{ label: "Not offered in", value: notOfferedIn.join(", ") }]),
    ...(threshold === undefined
      ? []
      : [
          {
            label: threshold.key,
            value: `${threshold.min}d to ${threshold.max}d, ${threshold.default}d unless given`,
          },
        ]),
    { label: "Mitigation actions", value: actions.map(({ key }) => key).join(", ") },
    { label: "Suppressed by", value: check.suppressionIdentifier },
    { label: "Reason codes", value: check.reasonCodes.join(", ") },
    { label: "CloudFormation", value: check.cfnProperty },
  ];
}

function exampleOf({ name, threshold }: AuditCheckFacts): string {
  const setting = threshold === undefined ? "true" : `{ ${threshold.key}: ${2 * threshold.min}d }`;
  return `version: 1
audit:
  checks:
    ${name}: ${setting}
  schedules:
    Weekly: { weekly: MON, checks: [${name}] }
`;
}
