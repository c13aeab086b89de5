import type { Resource } from "../../ir/resource.ts";
import type { Path } from "../../source/path.ts";
import type { JudgedFinding } from "../found.ts";
import { type Below, type PolicyEdit, writeValue } from "./policy-edit.ts";
import { durationOf, numberIn, withUnitOf } from "./units.ts";

/** The comparisons and what else a condition says its value under. */
const COMPARISONS = ["moreThan", "atLeast", "lessThan", "atMost"];

/** Edits of a behaviour. */
export function editBehavior(
  { declared, actual }: Pick<JudgedFinding, "declared" | "actual">,
  node: Resource,
  property: string,
  below: Below,
): PolicyEdit | undefined {
  const [, name, part] = /^Behaviors\[([^\]]+)\](?:\.(.+))?$/u.exec(property) ?? [];
  if (node.kind !== "security-profile" || name === undefined) return undefined;
  const place: Path = ["securityProfiles", node.name, "behaviors", name];
  const behavior = below(place);
  if (behavior === undefined) return undefined;
  if (part === undefined)
    return actual === undefined
      ? { origin: behavior.origin, text: `take behaviour \`${name}\` out` }
      : undefined;
  switch (part) {
    case "Criteria.Value.Count":
    case "Criteria.Value.Number":
      return threshold(below, place, numberIn(declared), numberIn(actual));
    case "Criteria.DurationSeconds": {
      const [before, after] = [numberIn(declared), durationOf(numberIn(actual))];
      const condition = conditionOf(below, place);
      if (condition === undefined || after === undefined) return undefined;
      return writeValue(below, condition, "within", after, (written) => isDuration(written, before));
    }
    case "Criteria.ConsecutiveDatapointsToAlarm":
      return datapoints(below, place, "alarmAfter", declared, actual);
    case "Criteria.ConsecutiveDatapointsToClear":
      return datapoints(below, place, "clearAfter", declared, actual);
    case "Criteria.MlDetectionConfig.ConfidenceLevel": {
      const [before, after] = [declared, actual].map((each) => String(each).toLowerCase());
      if (after === undefined || !["low", "medium", "high"].includes(after)) return undefined;
      return writeValue(below, [...place, "alarmWhen"], "anomalous", after, (written) => written === before);
    }
    case "SuppressAlerts": {
      const isMuted = actual === true || actual === "true";
      return writeValue(below, place, "suppressAlerts", isMuted, (written) => (written ?? false) !== isMuted);
    }
    default:
      return undefined;
  }
}

/** AWS says 1 where it says nothing. */
function datapoints(
  below: Below,
  place: Path,
  key: string,
  declared: JudgedFinding["declared"],
  actual: JudgedFinding["actual"],
): PolicyEdit | undefined {
  const [before, after] = [numberIn(declared) ?? 1, numberIn(actual) ?? 1];
  return writeValue(below, place, key, after, (written) => (written ?? 1) === before);
}

function threshold(
  below: Below,
  place: Path,
  declared: number | undefined,
  actual: number | undefined,
): PolicyEdit | undefined {
  const condition = conditionOf(below, place);
  const key = COMPARISONS.find(
    (each) => condition !== undefined && below([...condition, each]) !== undefined,
  );
  if (condition === undefined || key === undefined || declared === undefined || actual === undefined)
    return undefined;
  const value = withUnitOf(below([...condition, key])?.value, declared, actual);
  if (value === undefined) return undefined;
  return writeValue(
    below,
    condition,
    key,
    value,
    (written) => withUnitOf(written, declared, actual) !== undefined,
  );
}

/** The condition that the author wrote, of whichever side. */
function conditionOf(below: Below, place: Path): Path | undefined {
  return ["alarmWhen", "normalWhen"].map((key) => [...place, key]).find((path) => below(path) !== undefined);
}

function isDuration(written: unknown, seconds: number | undefined): boolean {
  return typeof written === "string" && withUnitOf(written, seconds ?? 0, 0, "seconds") !== undefined;
}
