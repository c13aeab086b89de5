import type { PolicyCondition, PolicyStatement } from "../ir/policy-document.ts";
import { stableJson } from "../util/stable-json.ts";
import { matches } from "./wildcard.ts";

/** One action of a statement on one resource, or on all but some. */
export interface Grant {
  readonly action: string;
  readonly on: { readonly resource: string } | { readonly allBut: readonly string[] };
  /** Equal for the same principal; `ANYONE`, and empty where a document has none. */
  readonly principal: string;
  /** Equal for the same conditions; empty where it holds without any. */
  readonly under: string;
}

/** The principal of a grant that holds for everybody. */
export const ANYONE = "*";

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
  const who = principal === undefined || principal === ANYONE ? (principal ?? "") : stableJson(principal);
  const telling = conditions.filter(isTelling).map(textOf).sort();
  const under = telling.length === 0 ? "" : stableJson(telling);
  return actions.flatMap((action) => scopes.map((on) => ({ action, on, principal: who, under })));
}

/** A pattern that any value is like leaves nothing out but what has no such value, which AWS always sends. */
function isTelling({ operator, values }: PolicyCondition): boolean {
  return operator !== "ArnLike" || !values.includes("*");
}

function textOf({ operator, key, values }: PolicyCondition): string {
  return stableJson([operator, key, [...values].sort()]);
}

/** Whether each of the one holds within a single one of the other. What several of them hold together is not seen. */
export function areGranted(narrow: readonly Grant[], wide: readonly Grant[]): boolean {
  return narrow.every((grant) => wide.some((each) => holds(each, grant)));
}

function holds(wide: Grant, narrow: Grant): boolean {
  if (wide.principal !== narrow.principal && wide.principal !== ANYONE) return false;
  // What holds without a condition holds under each.
  if (wide.under !== narrow.under && wide.under !== "") return false;
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
 * Whether something is certainly left out: some action of somebody on some resource, of those that are named in either,
 * which the one holds under its conditions, and the other does not hold under any.
 */
export function isLacking(grants: readonly Grant[], whole: readonly Grant[]): boolean {
  const named = [...grants, ...whole];
  const actions = distinct(named.map(({ action }) => action));
  const resources = distinct(named.flatMap(({ on }) => ("resource" in on ? [on.resource] : on.allBut)));
  const principals = new Set(
    named.map(({ principal }) => (principal === ANYONE ? "somebody else" : principal)),
  );
  const isIn = (each: Grant, who: string, action: string, resource: string): boolean =>
    (each.principal === ANYONE || each.principal === who) &&
    matches(each.action.toLowerCase(), action.toLowerCase()) &&
    isAmong(each.on, resource);
  return [...principals].some((who) =>
    actions.some((action) =>
      resources.some(
        (resource) =>
          whole.some((each) => isIn(each, who, action, resource)) &&
          !grants.some((each) => isIn(each, who, action, resource)),
      ),
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
