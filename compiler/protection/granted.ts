import type { PolicyCondition, PolicyStatement } from "../ir/policy-document.ts";
import { stableJson } from "../util/stable-json.ts";
import { matches } from "./wildcard.ts";

/** One action of a statement on one resource, or on all but some. */
export interface Grant {
  readonly action: string;
  readonly on: { readonly resource: string } | { readonly allBut: readonly string[] };
  /** Equal for statements that hold under the same conditions for the same principals. */
  readonly under: string;
}

/** What the statements of one effect say, taken apart. */
export function grantsOf(
  statements: readonly PolicyStatement[],
  effect: PolicyStatement["effect"],
): readonly Grant[] {
  return statements.filter((statement) => statement.effect === effect).flatMap(takeApart);
}

function takeApart({
  actions,
  resources,
  notResources,
  principal,
  conditions = [],
}: PolicyStatement): readonly Grant[] {
  const scopes: readonly Grant["on"][] =
    notResources === undefined
      ? // A trust policy names none: it is about the role itself.
        (resources ?? ["*"]).map((resource) => ({ resource }))
      : [{ allBut: notResources }];
  const under = stableJson([principal ?? null, conditions.map(textOf).sort()]);
  return actions.flatMap((action) => scopes.map((on) => ({ action, on, under })));
}

function textOf({ operator, key, values }: PolicyCondition): string {
  return stableJson([operator, key, [...values].sort()]);
}

/** Whether each of the one holds within a single one of the other. What several of them hold together is not seen. */
export function areGranted(narrow: readonly Grant[], wide: readonly Grant[]): boolean {
  return narrow.every((grant) => wide.some((each) => holds(each, grant)));
}

function holds(wide: Grant, narrow: Grant): boolean {
  if (wide.under !== narrow.under) return false;
  return (
    matches(wide.action.toLowerCase(), narrow.action.toLowerCase()) && holdsResources(wide.on, narrow.on)
  );
}

function holdsResources(wide: Grant["on"], narrow: Grant["on"]): boolean {
  if ("resource" in wide) {
    if (wide.resource === "*") return true;
    return "resource" in narrow && matches(wide.resource, narrow.resource);
  }
  // What is left out of the wide one must be left out of the narrow one as well.
  return (
    "allBut" in narrow && wide.allBut.every((hole) => narrow.allBut.some((other) => matches(other, hole)))
  );
}

/**
 * Whether something is certainly left out: some action on some resource, of those that are named in either, which the one
 * holds under its conditions, and the other does not hold under any.
 */
export function isLacking(grants: readonly Grant[], whole: readonly Grant[]): boolean {
  const named = [...grants, ...whole];
  const actions = distinct(named.map(({ action }) => action));
  const resources = distinct(named.flatMap(({ on }) => ("resource" in on ? [on.resource] : on.allBut)));
  const isIn = (each: Grant, action: string, resource: string): boolean =>
    matches(each.action.toLowerCase(), action.toLowerCase()) && isAmong(each.on, resource);
  return actions.some((action) =>
    resources.some(
      (resource) =>
        whole.some((each) => isIn(each, action, resource)) &&
        !grants.some((each) => isIn(each, action, resource)),
    ),
  );
}

function isAmong(on: Grant["on"], resource: string): boolean {
  return "resource" in on
    ? matches(on.resource, resource)
    : !on.allBut.some((hole) => matches(hole, resource));
}

/** Texts with wildcards as something that they match. */
function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => text.replaceAll("*", "anything").replaceAll("?", "x")))];
}
