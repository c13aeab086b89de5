import type { StackIdentity } from "../analyze/policy-set.ts";
import { narrow } from "../source/narrow.ts";
import type { Place } from "../source/place.ts";
import type { SetValue } from "./variable-values.ts";

/** What references stand for in one stack. */
export interface KnownReferences {
  /** By what stands between the braces: `var.x`, `deployment.region`. */
  readonly values: ReadonlyMap<string, SetValue>;
  /** Names of all declared variables, also of those whose value was refused. */
  readonly variables: readonly string[];
  /** Undefined when there is no project. */
  readonly deployment: string | undefined;
}

export const DEPLOYMENT_REFERENCES = ["deployment.name", "deployment.account", "deployment.region"] as const;

/** The references of one stack: its deployment's variables, and what is known of the deployment itself. */
export function knownReferences(
  identity: StackIdentity,
  declaredAt: Place | undefined,
  variables: readonly string[],
  values: ReadonlyMap<string, SetValue>,
): KnownReferences {
  const known = new Map([...values].map(([name, set]) => [`var.${name}`, set]));
  // `(none)` would be refused wherever it becomes part of a name.
  const name = declaredAt === undefined ? "none" : identity.deployment;
  known.set("deployment.name", { value: name, setAt: declaredAt && (() => declaredAt.key()) });
  known.set("deployment.account", {
    value: identity.account,
    setAt: declaredAt && (() => declaredAt.at("account").value()),
  });
  known.set("deployment.region", {
    value: identity.region,
    setAt: declaredAt && (() => narrow(declaredAt.at("regions").value(), identity.region)),
  });
  return { values: known, variables, deployment: declaredAt === undefined ? undefined : identity.deployment };
}
