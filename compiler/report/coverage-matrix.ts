import { compareText } from "../util/compare.ts";
import type { BehaviorRow, CheckRow, Sign, StackCoverage } from "./coverage-report.ts";

/** One behaviour or check, and what it says of each threat. */
export interface MatrixRow {
  readonly name: string;
  /** Of a behaviour, whose it is. */
  readonly profile?: string;
  /** One a threat, in the order of the threats. */
  readonly cells: readonly string[];
}

/** What the cells of the matrix mean. */
export const MATRIX_LEGEND: readonly (readonly [mark: string, meaning: string])[] = [
  ["D", "direct sign"],
  ["d", "direct sign, but not on everything or not from the first day"],
  ["i", "indirect sign"],
  ["x", "does not count"],
  ["~", "behind a mark: Palisade's own judgment, which no page of AWS's confirms"],
];

const NOTHING = "·";

/** Every behaviour and every check that is on against every threat: behaviours first, by profile. */
export function coverageMatrix({ threats, unassigned }: StackCoverage): readonly MatrixRow[] {
  const behaviors = [...threats.flatMap((threat) => threat.behaviors), ...unassigned];
  const checks = [...new Set(threats.flatMap((threat) => threat.checks.map(({ check }) => check)))];
  return [
    ...distinctBehaviors(behaviors).map((row) => ({
      name: row.behavior,
      profile: row.profile,
      cells: threats.map((threat) => mark(threat.behaviors.find((each) => isSame(each, row)))),
    })),
    ...checks.toSorted(compareText).map((check) => ({
      name: check,
      cells: threats.map((threat) => mark(threat.checks.find((each) => each.check === check))),
    })),
  ];
}

function distinctBehaviors(rows: readonly BehaviorRow[]): readonly BehaviorRow[] {
  const byName = new Map(rows.map((row) => [JSON.stringify([row.profile, row.behavior]), row]));
  return [...byName].toSorted(([a], [b]) => compareText(a, b)).map(([, row]) => row);
}

function isSame(a: BehaviorRow, b: BehaviorRow): boolean {
  return a.profile === b.profile && a.behavior === b.behavior;
}

function mark(sign: (Sign & Partial<CheckRow>) | undefined): string {
  if (sign === undefined) return NOTHING;
  const doubt = sign.inferred ? "~" : "";
  if (!sign.counts) return `x${doubt}`;
  if (sign.strength === "indirect") return `i${doubt}`;
  return `${sign.limits.length === 0 ? "D" : "d"}${doubt}`;
}
