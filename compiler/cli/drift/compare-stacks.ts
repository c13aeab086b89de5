import { applyIgnores, type DriftIgnore, type LookedAt } from "../../drift/apply-ignores.ts";
import type { DeclaredSuppression } from "../../drift/declared-suppression.ts";
import { driftOf, type StackDrift } from "../../drift/drift.ts";
import { policyEditOf } from "../../drift/edits/policy-edit-of.ts";
import type { Written } from "../../drift/edits/written.ts";
import type { JudgedFinding } from "../../drift/found.ts";
import { reconciliationOf } from "../../drift/reconcile.ts";
import type { Circumstances } from "../../drift/scope.ts";
import { terraformResources } from "../../emit/terraform/module.ts";
import type { Stack } from "../../ir/stack.ts";
import type { DriftReport, DriftRow, DriftStack, IgnoreRemark } from "../../report/drift-report.ts";
import { compareText } from "../../util/compare.ts";
import type { StackInput } from "./inputs.ts";

/** How to compare. */
export interface CompareOptions {
  /** All stacks of the project, also those that are not compared: what they declare is not unmanaged. */
  readonly all: readonly Stack[];
  /** By the name of the stack, the audit suppressions that its policies declare. */
  readonly suppressions?: ReadonlyMap<string, readonly DeclaredSuppression[]>;
  readonly ignores: readonly DriftIgnore[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Whether to say what would bring each finding back. */
  readonly reconcile: boolean;
  /** What the policies say, so that it can be told how they would say what is there. */
  readonly written?: Written;
}

/** Compares stacks with what was found in their place. */
export function compareStacks(
  stacks: readonly Stack[],
  inputs: ReadonlyMap<string, StackInput>,
  { all, suppressions = new Map(), ignores, today, reconcile, written = NOTHING_WRITTEN }: CompareOptions,
): DriftReport {
  const compared = [...stacks]
    .sort((a, b) => compareText(a.name, b.name))
    .map((stack) => {
      const neighbours = neighboursOf(stack, all);
      const declaredSuppressions = [stack, ...neighbours].flatMap(({ name }) => suppressions.get(name) ?? []);
      return compareStack(stack, inputs.get(stack.name), { today, neighbours, declaredSuppressions });
    });
  const unchecked = compared.flatMap(({ drift }) => drift.unchecked);
  const sifted = applyIgnores(
    compared.flatMap(({ drift }) => drift.findings),
    ignores,
    {
      today,
      stacks: all.map(({ name }) => knowledgeOf(name, compared)),
    },
  );
  const rowOf = (finding: JudgedFinding): DriftRow =>
    reconcile
      ? { ...finding, firstSeen: today, reconcile: waysFor(finding, written) }
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

const NOTHING_WRITTEN: Written = () => undefined;

/** Both ways: the world as the policy says, and the policy as the world is. */
function waysFor(finding: JudgedFinding, written: Written): NonNullable<DriftRow["reconcile"]> {
  const edit = policyEditOf(finding, written);
  return { ...reconciliationOf(finding), ...(edit === undefined ? {} : { edit }) };
}

/** The other stacks of the same account and region. */
function neighboursOf(stack: Stack, all: readonly Stack[]): readonly Stack[] {
  return all.filter(
    ({ name, account, region }) =>
      name !== stack.name && account === stack.account && region === stack.region,
  );
}

/** What is known of a stack: nothing, where it was not to be compared. */
function knowledgeOf(name: string, compared: readonly ComparedStack[]): LookedAt {
  const found = compared.find(({ row }) => row.name === name);
  const isWhole = found?.drift.unchecked.length === 0;
  return { name, isWhole, isLive: isWhole && found?.row.source === "live" };
}

interface ComparedStack {
  readonly row: DriftStack;
  readonly drift: StackDrift;
}

function compareStack(
  stack: Stack,
  input: StackInput | undefined,
  circumstances: Circumstances,
): ComparedStack {
  const { name, deployment, account, region } = stack;
  const place = { name, deployment, account, region };
  const module = { resources: terraformResources(stack) };
  if (input === undefined || "reason" in input) {
    const reason = input?.reason ?? "there is no plan and no state of it";
    const declared = module.resources.length;
    const drift = { findings: [], unchecked: [{ stack: name, reason }], compared: 0, declared };
    return { row: { ...place, compared: 0, declared }, drift };
  }
  const { observed } = input;
  const drift = driftOf(stack, module, observed, circumstances);
  const { compared, declared, coverage } = drift;
  return {
    row: {
      ...place,
      source: observed.source,
      compared,
      declared,
      ...(coverage === undefined ? {} : { coverage }),
    },
    drift,
  };
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
