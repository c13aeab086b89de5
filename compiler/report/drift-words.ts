import { type Json, stableJson } from "../util/stable-json.ts";
import { cutPair } from "./cut-pair.ts";
import { declaredShare, declaredText } from "./drift-coverage.ts";
import {
  countEffect,
  type DriftReport,
  type DriftRow,
  type DriftStack,
  type Reconciliation,
} from "./drift-report.ts";
import { toldOneByOne } from "./drift-unmanaged.ts";
import { EFFECTS } from "./effect.ts";
import { plural } from "./plural.ts";

/** What was found, counted: `2 weaker, 1 neutral, 40 unmanaged, 3 unchecked, 2 remembered`. */
export function driftVerdict(report: DriftReport): string {
  const { stacks, findings, unchecked, ignored } = report;
  if (report.failure !== undefined) return "could not run";
  const compared = stacks.reduce((sum, stack) => sum + stack.compared, 0);
  const remembered = report.previous?.remembered.length ?? 0;
  const told = toldOneByOne(report);
  const unmanaged = findings.length - told.length;
  const counts = [
    ...EFFECTS.map((effect) => [countEffect({ findings: told }, effect), effect] as const),
    [unmanaged, "unmanaged"] as const,
  ]
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`);
  const found = findings.length > 0 ? counts : [noneFound(report, compared)];
  return [
    ...found,
    ...(unchecked.length > 0 ? [`${unchecked.length} unchecked`] : []),
    ...(remembered > 0 ? [`${remembered} remembered`] : []),
    ...(ignored.length > 0 ? [`${ignored.length} ignored`] : []),
  ].join(", ");
}

function noneFound({ outcome }: DriftReport, compared: number): string {
  if (outcome === "could-not-run") return "nothing could be compared";
  const resources = plural(compared, "resource");
  return outcome === "in-sync" ? `in sync: ${resources} compared` : `no drift in ${resources} compared`;
}

/** What would bring findings back, each way once. */
export function waysBack(findings: readonly DriftRow[]): readonly Reconciliation[] {
  const ways = findings.flatMap(({ reconcile }) => reconcile ?? []);
  return [...new Map(ways.map((way) => [`${way.command}\n${way.note}`, way])).values()];
}

/** How policies would say what is there, each edit once, by its line. */
export function policyEdits(
  findings: readonly DriftRow[],
  pathOf: (path: string) => string,
): readonly string[] {
  const edits = findings.flatMap(({ reconcile }) => reconcile?.edit ?? []);
  return [...new Set(edits.map((edit) => editText(edit, pathOf)))];
}

/** An edit with its line: `policies/fleet.yaml:11: write moreThan: 99999`. */
export function editText(
  { origin, text }: NonNullable<Reconciliation["edit"]>,
  pathOf: (path: string) => string,
): string {
  return `${pathOf(origin.file)}:${origin.line}: ${text}`;
}

/** What a stack was compared with. */
export const SOURCES: Readonly<Record<NonNullable<DriftStack["source"]>, string>> = {
  plan: "a plan",
  state: "a state",
  live: "the account",
};

/** How much of a stack was looked at: `41 of 42 resources compared with a plan`; then, how much of what exists it declares. */
export function driftStackLine(stack: DriftStack): string {
  const { source, compared, declared } = stack;
  if (source === undefined) return `nothing to compare its ${plural(declared, "resource")} with`;
  const share = declaredShare(stack);
  const line = `${compared} of ${plural(declared, "resource")} compared with ${SOURCES[source]}`;
  return share === undefined ? line : `${line}; of what exists, ${declaredText(share)}`;
}

/** One resource, or something of it, on a line. */
export function driftSubject({ noun, name, property }: DriftRow): string {
  return `${noun} ${name}${property === undefined ? "" : `, ${property}`}`;
}

/** What is otherwise: `Behaviors[Flood].Criteria.Value.Count: "100" → "99999"`. */
export function driftChange(row: DriftRow, most: number): string {
  const { property, declared, actual } = row;
  if (property === undefined) return driftWhole(row);
  // A member of a set is called by what it is.
  if (actual === undefined && isMemberOfSet(property, declared)) return `${property} is gone`;
  if (declared === undefined && isMemberOfSet(property, actual)) return `${property} was added`;
  const [said, there] = cutPair(valueText(declared), valueText(actual), most);
  return `${property}: ${said} → ${there}`;
}

/** What is otherwise of something as a whole; `it` stands in front of it. */
export function driftWhole({ kind }: DriftRow): string {
  return WHOLE[kind];
}

const WHOLE: Readonly<Record<DriftRow["kind"], string>> = {
  changed: "differs in what is known only when it is applied",
  missing: "is declared and not there",
  undeclared: "is there, and no policy declares it",
  unmanaged: "is in the account, and neither a policy nor Terraform knows of it",
  unattached: "is declared and not attached",
  suppressed: "is switched off",
  absorbed: "differs, and Terraform believes that all is well",
};

/** Whether a value is what its own property is called by: `TargetArns[arn:…]`. */
export function isMemberOfSet(property: string, value: Json | undefined): boolean {
  return typeof value === "string" && property.endsWith(`[${value}]`);
}

function valueText(value: Json | undefined): string {
  return value === undefined ? "(nothing)" : stableJson(value);
}
