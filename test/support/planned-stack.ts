import { at, isObject, type JsonObject, listOf, objectOf, parseJsonObject, textOf } from "./json.ts";

/** A resource as the plan will create it. */
export interface PlannedResource {
  readonly address: string;
  readonly type: string;
  /** Only what is known before apply. */
  readonly values: JsonObject;
}

/** A Cloud Control resource, its desired state read. */
export interface CloudControlResource extends PlannedResource {
  readonly typeName: string;
  readonly desired: JsonObject;
}

/** A plan, ready for questions about what it creates and in which order. */
export interface PlannedStack {
  readonly plan: JsonObject;
  /** Sorted by address. */
  readonly resources: readonly PlannedResource[];
  /** What each address waits for, directly: `depends_on` and the references of its arguments. */
  readonly waitsFor: ReadonlyMap<string, ReadonlySet<string>>;
}

/** @param plan the output of `terraform show -json` on a plan file */
export function readPlannedStack(plan: JsonObject): PlannedStack {
  const resources = listOf(at(plan, "planned_values", "root_module", "resources")).map((resource) => ({
    address: textOf(at(resource, "address")),
    type: textOf(at(resource, "type")),
    values: objectOf(at(resource, "values")),
  }));
  const configured = listOf(at(plan, "configuration", "root_module", "resources"));
  const waitsFor = new Map(
    configured.map((resource) => [textOf(at(resource, "address")), new Set(addressesIn(resource))]),
  );
  return { plan, resources, waitsFor };
}

export function ofType(stack: PlannedStack, type: string): readonly PlannedResource[] {
  return stack.resources.filter((resource) => resource.type === type);
}

/** @param typeName CloudFormation's, e.g. `AWS::IoT::SecurityProfile` */
export function cloudControl(stack: PlannedStack, typeName: string): readonly CloudControlResource[] {
  return ofType(stack, "aws_cloudcontrolapi_resource")
    .filter((resource) => resource.values["type_name"] === typeName)
    .map((resource) => ({
      ...resource,
      typeName,
      desired: parseJsonObject(resource.values["desired_state"]),
    }));
}

/** The one resource of a type whose argument has this value. @throws when there is none or more than one */
export function onlyOne<T extends PlannedResource>(
  resources: readonly T[],
  what: string,
  matches: (resource: T) => boolean,
): T {
  const [first, ...others] = resources.filter(matches);
  if (first !== undefined && others.length === 0) return first;
  const present = resources.map((resource) => resource.address).join(", ");
  throw new Error(
    `expected exactly one ${what}, found ${first === undefined ? 0 : others.length + 1} in: ${present}`,
  );
}

/** True when `later` is created after `earlier`, and so destroyed before it. */
export function isCreatedAfter(stack: PlannedStack, later: string, earlier: string): boolean {
  const reached = new Set<string>();
  const open = [later];
  for (let address = open.pop(); address !== undefined; address = open.pop()) {
    for (const next of stack.waitsFor.get(address) ?? []) {
      if (next === earlier) return true;
      if (!reached.has(next)) open.push(next);
      reached.add(next);
    }
  }
  return false;
}

function addressesIn(configured: unknown): readonly string[] {
  const references = [
    ...listOf(at(configured, "depends_on")),
    ...referencesIn(at(configured, "expressions")),
  ];
  return references
    .filter((reference) => typeof reference === "string")
    .filter((reference) => /^aws_/.test(reference))
    .map((reference) => reference.split(".").slice(0, 2).join("."));
}

/** `references` stand beside each expression, at any depth of nested blocks. */
function referencesIn(expressions: unknown): readonly unknown[] {
  if (Array.isArray(expressions)) return expressions.flatMap(referencesIn);
  if (!isObject(expressions)) return [];
  return [...listOf(expressions["references"]), ...Object.values(expressions).flatMap(referencesIn)];
}
