import type { Audit, Declared, StackIdentity, StackPolicies } from "../../analyze/policy-set.ts";
import {
  AUDIT_CHECKS,
  type AuditCheckFacts,
  type AuditSeverity,
  isOfferedIn,
} from "../../catalog/audit-checks.ts";
import { findRegion } from "../../catalog/regions.ts";
import { explainValues } from "../../resolve/substituted-document.ts";
import { type Lack, lacking } from "../lacking.ts";
import { choice } from "../options.ts";
import { defineRule, type Finding } from "../rule.ts";

/** From the one that matters most. */
const SEVERITIES = ["CRITICAL", "HIGH", "MEDIUM", "LOW"] as const satisfies readonly AuditSeverity[];

/** Audit checks that AWS rates as critical, and that nobody switched on. */
export const criticalCheckOff = defineRule({
  name: "critical-check-off",
  family: "audit",
  severity: "warning",
  title: "critical audit check that is off",
  why: "All audit checks are off until an account switches them on. What a critical check finds, such as a shared certificate, a weak key or a policy that allows everything, opens the fleet to whoever looks for it, and nobody is told.",
  mend: "Switch the check on under `audit.checks`; `all: true` switches on every check that the region offers.",
  options: {
    atLeast: choice(
      SEVERITIES,
      "CRITICAL",
      "The least severity, in AWS's rating, of the checks that have to be on.",
    ),
  },
  *inProject(input, { options }): Iterable<Finding> {
    yield* lacking(input, (policies) => missingAudit(policies, options.atLeast));
    for (const { audit, stack } of input.policySet.stacks) {
      if (audit !== undefined && isAuditOffered(stack))
        yield* checksOff(audit, checksRated(options.atLeast, stack));
    }
  },
});

function isAuditOffered({ region }: StackIdentity): boolean {
  return findRegion(region)?.deviceDefender === true;
}

function missingAudit({ audit, stack }: StackPolicies, atLeast: AuditSeverity): Lack | undefined {
  if (audit !== undefined || !isAuditOffered(stack)) return undefined;
  return {
    identity: "audit",
    // Nobody declares it for any deployment; which of them are named adds nothing.
    message: () =>
      `no policy declares an \`audit\`, so none of the audit checks ${ratedAs(atLeast)} is known to be on`,
    help: "add `audit: { checks: { all: true }, schedules: { DailyAudit: { daily: true, checks: enabled } } }`; if another tool sets the audit up, switch this rule off",
  };
}

function checksRated(atLeast: AuditSeverity, { region }: StackIdentity): readonly AuditCheckFacts[] {
  const rated = SEVERITIES.slice(0, SEVERITIES.indexOf(atLeast) + 1);
  return AUDIT_CHECKS.filter(({ name, severity }) => rated.includes(severity) && isOfferedIn(name, region));
}

function ratedAs(atLeast: AuditSeverity): string {
  return atLeast === "CRITICAL" ? "rated CRITICAL" : `rated ${atLeast} or higher`;
}

function* checksOff(audit: Declared<Audit>, wanted: readonly AuditCheckFacts[]): Iterable<Finding> {
  for (const { name, severity, finds } of wanted) {
    const setting = audit.checks.get(name);
    if (setting?.enabled === true) continue;
    const how = setting?.byAll === true ? "is not switched on" : "is switched off";
    yield {
      // Where the check is not named, this is shown at `checks`.
      place: audit.place.at("checks", name),
      message: `\`${name}\` ${how}; AWS rates it ${severity}`,
      help: `what it finds: ${finds.replace(/\.$/, "")}`,
      related: explainValues([audit.place.at("checks", setting?.byAll === true ? "all" : name)]),
    };
  }
}
