import type { ControlRow, StackCoverage, ThreatRow } from "./coverage-report.ts";

/** How the statuses of threats are written. */
export const STATUS_WORDS: Readonly<Record<ThreatRow["status"], string>> = {
  covered: "covered",
  partly: "partly",
  "not-covered": "not covered",
};

/** How the statuses of controls are written. */
export const CONTROL_WORDS: Readonly<Record<ControlRow["status"], string>> = {
  met: "met",
  evidence: "evidence",
  "no-evidence": "no evidence",
  "not-applicable": "not needed",
  outside: "outside",
};

/** What a reader must know before trusting the result. */
export const CAUTION =
  "How much a sign says is Palisade's judgment. AWS: an anomaly is where an investigation starts, no proof of a threat.";

/** `4 covered, 3 partly, 2 not covered` */
export function countStatuses(threats: readonly ThreatRow[]): string {
  return (["covered", "partly", "not-covered"] as const)
    .map((status) => `${threats.filter((threat) => threat.status === status).length} ${STATUS_WORDS[status]}`)
    .join(", ");
}

/** A part of a report that holds for some stacks, and which these are. */
export interface SharedBody {
  readonly stacks: readonly string[];
  readonly body: string;
}

/** What the stacks have to show; what is equal stands there once, with the names of all that it holds for. */
export function shareBodies(
  stacks: readonly StackCoverage[],
  render: (stack: StackCoverage) => string,
): readonly SharedBody[] {
  const names = new Map<string, string[]>();
  for (const stack of stacks) {
    const body = render(stack);
    const others = names.get(body);
    if (others === undefined) names.set(body, [stack.name]);
    else others.push(stack.name);
  }
  return [...names].map(([body, sharing]) => ({ stacks: sharing, body }));
}
