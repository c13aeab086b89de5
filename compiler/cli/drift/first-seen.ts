import type { DriftReport, DriftRow, IgnoredDrift } from "../../report/drift-report.ts";
import { stableJson } from "../../util/stable-json.ts";
import type { PreviousReport } from "./previous-report.ts";

/**
 * A report with what an earlier one knew: since when each finding stands, what is gone, and what could not be looked at again. A
 * finding is the same one where the same is otherwise in the same way; one of another value is new today.
 * @param all names of the stacks of the project, also of those that this report is not about
 */
export function withPrevious(
  report: DriftReport,
  previous: PreviousReport,
  all: readonly string[],
): DriftReport {
  const known = [...previous.remembered, ...previous.ignored, ...previous.findings];
  const firstSeen = new Map(known.map((row) => [sameDrift(row), row.firstSeen]));
  const dated = (row: DriftRow): DriftRow => ({
    ...row,
    firstSeen: firstSeen.get(sameDrift(row)) ?? row.firstSeen,
  });
  const earlier = distinctRows([...previous.findings, ...previous.remembered]);
  const isLeft = stillThere(report);
  const lookedAt = whetherLookedAt(report, all);
  const lost = earlier.filter((row) => !isLeft(row));
  return {
    ...report,
    findings: report.findings.map(dated),
    ignored: report.ignored.map((each): IgnoredDrift => ({ ...each, finding: dated(each.finding) })),
    previous: {
      day: previous.day,
      gone: lost.filter((row) => lookedAt(row) === "looked-at"),
      remembered: lost.filter((row) => lookedAt(row) === "not-looked-at"),
    },
  };
}

function resourceOf({ stack, address, noun, name }: DriftRow): string {
  return JSON.stringify(address === undefined ? [stack, noun, name] : [stack, address]);
}

/** Whether Terraform has absorbed it meanwhile makes it no other drift. */
function sameDrift(row: DriftRow): string {
  const { kind, property, actual } = row;
  const value = actual === undefined ? null : [stableJson(actual)];
  return JSON.stringify([resourceOf(row), property ?? [kind], value]);
}

function distinctRows(rows: readonly DriftRow[]): readonly DriftRow[] {
  return [...new Map(rows.map((row) => [sameDrift(row), row] as const).reverse()).values()].reverse();
}

/** Whether the same property is otherwise still, perhaps in another way, or all of the resource is. */
function stillThere({ findings, ignored }: DriftReport): (row: DriftRow) => boolean {
  const now = [...findings, ...ignored.map(({ finding }) => finding)];
  const placeOf = (row: DriftRow, property: string | undefined): string =>
    JSON.stringify([resourceOf(row), property ?? null]);
  const places = new Set(now.map((row) => placeOf(row, row.property)));
  return (row) => places.has(placeOf(row, row.property)) || places.has(placeOf(row, undefined));
}

/** A stack that is no more, with all that was in it, is neither gone from the world nor to be looked at. */
function whetherLookedAt(
  { stacks, unchecked }: DriftReport,
  all: readonly string[],
): (row: DriftRow) => "looked-at" | "not-looked-at" | "no-stack" {
  const sources = new Map(stacks.map(({ name, source }) => [name, source]));
  const whole = new Set(unchecked.filter(({ address }) => address === undefined).map(({ stack }) => stack));
  const single = new Set(unchecked.map(({ stack, address }) => JSON.stringify([stack, address ?? null])));
  return ({ stack, address }) => {
    if (!sources.has(stack)) return all.includes(stack) ? "not-looked-at" : "no-stack";
    const source = sources.get(stack);
    // What Terraform does not manage is seen in the account alone.
    const isRead = address === undefined ? source === "live" : source !== undefined;
    const isOpen = whole.has(stack) || single.has(JSON.stringify([stack, address ?? null]));
    return isRead && !isOpen ? "looked-at" : "not-looked-at";
  };
}
