import type { PlanReport } from "../../compiler/report/plan-report.ts";

/** A plan in which somebody else wrote every text: authors, Terraform, people in the account. */
export function hostilePlan(text: string): PlanReport {
  const origin = { file: text, line: 1, column: 2, path: text };
  const told = { before: text, after: text, because: text };
  return {
    outcome: "changes",
    stacks: [
      {
        name: text,
        deployment: text,
        account: text,
        region: text,
        state: "failed",
        add: 1,
        change: 2,
        destroy: 3,
        reason: text,
        diagnostics: [
          { severity: "error", summary: text, detail: text, address: text, origin },
          { severity: "warning", summary: text, detail: text, address: text, origin },
        ],
      },
    ],
    changes: [
      {
        stacks: [text, text],
        action: "update",
        name: text,
        noun: text,
        origin,
        ...told,
        parts: [
          {
            property: text,
            origin,
            ...told,
            before: `${text} `,
            values: [
              { property: text, before: text, after: [text] },
              { property: `${text}.x`, before: { [text]: text } },
            ],
            effect: "weaker",
          },
        ],
        addresses: [text],
        effect: "neutral",
      },
    ],
    warnings: [
      { kind: "gap", stack: text, address: text, origin, message: text, mend: text, details: [text] },
    ],
    unchecked: [{ stack: text, address: text, reason: text }],
  };
}
