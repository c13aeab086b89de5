import { quote } from "../describe/quote.ts";
import { neutral, weaker } from "../protection/judgment.ts";
import type { Found } from "./found.ts";
import { AUDIT_SUPPRESSION } from "./noun.ts";
import type { AuditSuppression } from "./observed.ts";
import type { Scope } from "./scope.ts";

/** Findings of audits that somebody keeps from being reported. Policies declare none of these. */
export function auditSuppressionsIn({ observed, today }: Scope): readonly Found[] {
  return (observed.auditSuppressions ?? []).map((suppression) => {
    const { check, resource, description, until } = suppression;
    return {
      kind: "suppressed",
      name: check,
      noun: AUDIT_SUPPRESSION,
      property: Object.entries(resource)
        .map(([name, value]) => `${name}=${value}`)
        .join(", "),
      actual: {
        resource: { ...resource },
        ...(description === undefined ? {} : { description }),
        ...(until === undefined ? {} : { until }),
      },
      after: sentenceOf(suppression),
      seenByTerraform: false,
      judgment: isOver(suppression, today)
        ? neutral("its time is over, so that the check reports on it again")
        : weaker("what the check finds there is reported to nobody"),
    };
  });
}

function isOver({ until }: AuditSuppression, today: string | undefined): boolean {
  return until !== undefined && today !== undefined && until.slice(0, today.length) < today;
}

function sentenceOf({ check, resource, until, description }: AuditSuppression): string {
  const values = Object.values(resource).map(quote);
  const where = values.length === 0 ? "" : ` on ${values.join(", ")}`;
  const time = until === undefined ? "for ever" : `until ${until}`;
  const why = description === undefined ? "" : `: ${description}`;
  return `leaves out what ${quote(check)} finds${where}, ${time}${why}`;
}
