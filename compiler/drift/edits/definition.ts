import type { Resource } from "../../ir/resource.ts";
import type { Path } from "../../source/path.ts";
import type { JudgedFinding } from "../found.ts";
import { type Below, changeList, type PolicyEdit, writeValue } from "./policy-edit.ts";
import { durationOf, numberIn, withUnitOf } from "./units.ts";

/** Texts that a policy says under one key: by kind and property, where. */
const TEXTS: ReadonlyMap<string, readonly [table: string, ...Path]> = new Map<
  string,
  readonly [table: string, ...Path]
>([
  ["custom-metric DisplayName", ["customMetrics", "displayName"]],
  ["dynamic-thing-group QueryString", ["thingGroups", "query"]],
  ["fleet-metric QueryString", ["fleetMetrics", "query"]],
  [
    "mitigation-action ActionParams.EnableIoTLoggingParams.LogLevel",
    ["mitigationActions", "enableIotLogging", "level"],
  ],
  ["thing-group properties.description", ["thingGroups", "description"]],
]);

/** Edits of what is defined by name, and of the settings of the account. */
export function editDefinition(
  { declared, actual }: Pick<JudgedFinding, "declared" | "actual">,
  node: Resource,
  property: string,
  below: Below,
): PolicyEdit | undefined {
  const isSame = (written: unknown): boolean => written === declared;
  if (node.kind === "logging-options" && property === "default_log_level" && typeof actual === "string")
    return writeValue(below, ["logging"], "level", actual, isSame);
  if (node.kind === "fleet-metric" && property === "Period") {
    const [before, after] = [numberIn(declared), durationOf(numberIn(actual))];
    if (before === undefined || after === undefined) return undefined;
    return writeValue(below, ["fleetMetrics", node.name], "period", after, (written) => {
      return withUnitOf(written, before, 0, "seconds") !== undefined;
    });
  }
  const filter = /^StringValues\[(.+)\]$/su.exec(property)?.[1];
  if (node.kind === "dimension" && filter !== undefined) {
    const member = { written: filter, text: JSON.stringify(filter) };
    return changeList(below, ["dimensions", node.name, "topicFilters"], member, actual !== undefined);
  }
  const [table, ...steps] = TEXTS.get(`${node.kind} ${property}`) ?? [];
  const key = steps.at(-1);
  // AWS knows an action that logs nothing; no policy does.
  if (node.kind === "mitigation-action" && actual === "DISABLED") return undefined;
  if (table === undefined || typeof key !== "string" || typeof actual !== "string") return undefined;
  return writeValue(below, [table, node.name, ...steps.slice(0, -1)], key, actual, isSame);
}
