import { applyIgnores, type DriftIgnore } from "../../drift/apply-ignores.ts";
import { driftOf, type StackDrift } from "../../drift/drift.ts";
import type { JudgedFinding } from "../../drift/found.ts";
import { reconciliationOf } from "../../drift/reconcile.ts";
import { terraformModule } from "../../emit/terraform/module.ts";
import type { Stack } from "../../ir/stack.ts";
import type { DriftReport, DriftRow, DriftStack, IgnoreRemark } from "../../report/drift-report.ts";
import { compareText } from "../../util/compare.ts";
import type { StackInput } from "./inputs.ts";

/** How to compare. */
export interface CompareOptions {
  readonly ignores: readonly DriftIgnore[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Whether to say what would bring each finding back. */
  readonly reconcile: boolean;
}

/** Compares every stack with what was found in its place. */
export function compareStacks(
  stacks: readonly Stack[],
  inputs: ReadonlyMap<string, StackInput>,
  { ignores, today, reconcile }: CompareOptions,
): DriftReport {
  const compared = [...stacks]
    .sort((a, b) => compareText(a.name, b.name))
    .map((stack) => compareStack(stack, inputs.get(stack.name)));
  const unchecked = compared.flatMap(({ drift }) => drift.unchecked);
  const sifted = applyIgnores(
    compared.flatMap(({ drift }) => drift.findings),
    ignores,
    {
      today,
      stacks: compared.map(({ row, drift }) => ({ name: row.name, isWhole: drift.unchecked.length === 0 })),
    },
  );
  const rowOf = (finding: JudgedFinding): DriftRow =>
    reconcile
      ? { ...finding, firstSeen: today, reconcile: reconciliationOf(finding) }
      : { ...finding, firstSeen: today };
  return {
    outcome: outcomeOf(compared, sifted.kept.length),
    day: today,
    stacks: compared.map(({ row }) => row),
    findings: sifted.kept.map(rowOf),
    ignored: sifted.ignored.map(({ finding, by: { because, until } }) => ({
      finding: rowOf(finding),
      because,
      ...(until === undefined ? {} : { until }),
    })),
    unchecked,
    remarks: [
      ...sifted.expired.map((entry) => remarkOn(entry, "expired")),
      ...sifted.idle.map((entry) => remarkOn(entry, "idle")),
    ],
  };
}

interface ComparedStack {
  readonly row: DriftStack;
  readonly drift: StackDrift;
}

function compareStack(stack: Stack, input: StackInput | undefined): ComparedStack {
  const { name, deployment, account, region } = stack;
  const place = { name, deployment, account, region };
  const module = terraformModule(stack);
  if (input === undefined || "reason" in input) {
    const reason = input?.reason ?? "there is no plan and no state of it";
    const declared = module.resources.length;
    const drift = { findings: [], unchecked: [{ stack: name, reason }], compared: 0, declared };
    return { row: { ...place, compared: 0, declared }, drift };
  }
  const { observed } = input;
  const drift = driftOf(stack, module, observed);
  const { compared, declared } = drift;
  return { row: { ...place, source: observed.source, compared, declared }, drift };
}

function outcomeOf(compared: readonly ComparedStack[], drifted: number): DriftReport["outcome"] {
  if (drifted > 0) return "drift";
  if (compared.every(({ drift }) => drift.unchecked.length === 0)) return "in-sync";
  const isAnything = compared.some(({ drift }) => drift.compared > 0 || drift.findings.length > 0);
  return isAnything ? "incomplete" : "could-not-run";
}

function remarkOn(
  { resource, property, until, origin }: DriftIgnore,
  state: IgnoreRemark["state"],
): IgnoreRemark {
  return {
    state,
    resource,
    origin,
    ...(property === undefined ? {} : { property }),
    ...(until === undefined ? {} : { until }),
  };
}
