import type { Origin } from "../source/origin.ts";
import type { Json } from "../util/stable-json.ts";
import { jsonText } from "./json-text.ts";
import {
  type ChangedPart,
  type ChangedValue,
  countPlanEffect,
  type PlanReport,
  type PlanStack,
  type PlanUnchecked,
  type PlanWarning,
  type PolicyChange,
  type TerraformDiagnostic,
} from "./plan-report.ts";

/** Raised when a field is removed or changes its meaning; a new field does not raise it. */
const FORMAT_VERSION = 1;

/** The view for machines; `schema/plan.schema.json` describes it. Ends with a line break. */
export function planJson(report: PlanReport): string {
  const { outcome, stacks, changes, warnings, unchecked, failure } = report;
  return jsonText({
    version: FORMAT_VERSION,
    outcome,
    summary: {
      weaker: countPlanEffect(report, "weaker"),
      stronger: countPlanEffect(report, "stronger"),
      neutral: countPlanEffect(report, "neutral"),
      undecidable: countPlanEffect(report, "undecidable"),
      warnings: warnings.length,
      unchecked: unchecked.length,
      add: total(stacks, "add"),
      change: total(stacks, "change"),
      destroy: total(stacks, "destroy"),
    },
    stacks: stacks.map(stackJson),
    changes: changes.map(changeJson),
    warnings: warnings.map(warningJson),
    unchecked: unchecked.map(uncheckedJson),
    ...given({ failure: failure && { kind: failure.kind, message: failure.message } }),
  });
}

function total(stacks: readonly PlanStack[], key: "add" | "change" | "destroy"): number {
  return stacks.reduce((sum, stack) => sum + stack[key], 0);
}

function stackJson(stack: PlanStack): Json {
  const { name, deployment, account, region, state, add, change, destroy, diagnostics, reason } = stack;
  return {
    name,
    deployment,
    account,
    region,
    state,
    add,
    change,
    destroy,
    diagnostics: diagnostics.map(diagnosticJson),
    ...given({ reason }),
  };
}

function diagnosticJson({ severity, summary, detail, address, origin }: TerraformDiagnostic): Json {
  return { severity, summary, ...given({ detail, address, origin: origin && originJson(origin) }) };
}

function changeJson(change: PolicyChange): Json {
  const { stacks, action, name, noun, origin, before, after, parts, addresses, effect, because } = change;
  return {
    stacks,
    action,
    name,
    noun,
    parts: parts.map(partJson),
    addresses,
    effect,
    because,
    ...given({ before, after, origin: origin && originJson(origin) }),
  };
}

function partJson({ property, origin, before, after, values, effect, because }: ChangedPart): Json {
  return {
    property,
    values: values.map(valueJson),
    effect,
    because,
    ...given({ before, after, origin: origin && originJson(origin) }),
  };
}

function valueJson({ property, before, after }: ChangedValue): Json {
  return { property, ...given({ before, after }) };
}

function warningJson({ kind, stack, address, origin, message, mend, details }: PlanWarning): Json {
  return {
    kind,
    stack,
    message,
    mend,
    details,
    ...given({ address, origin: origin && originJson(origin) }),
  };
}

function uncheckedJson({ stack, address, reason }: PlanUnchecked): Json {
  return { stack, reason, ...given({ address }) };
}

function originJson({ file, line, column, path }: Origin): Json {
  return { file, line, column, path };
}

/** Without what is undefined. */
function given(members: Readonly<Record<string, Json | undefined>>): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    Object.entries(members).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
