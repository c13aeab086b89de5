import { findRegion } from "../../catalog/regions.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Location } from "../../source/location.ts";
import { narrow } from "../../source/narrow.ts";
import { behaviorsOf } from "../behaviors-of.ts";
import { conditionPlace } from "../condition-place.ts";
import { count, firstPlace } from "../counting.ts";
import { regionWithoutMl } from "../diagnostics/behaviors.ts";
import { regionWithoutDeviceDefender } from "../diagnostics/engine.ts";
import type { Model } from "../model.ts";
import type { StackIdentity, StackPolicies } from "../policy-set.ts";

/** The region of the stack offers what the policies need: Device Defender at all, and ML Detect. */
export function* checkRegionOffersWhatIsDeclared(model: Model): Iterable<Diagnostic> {
  const { policies } = model;
  const { region, engine } = policies.stack;
  const facts = findRegion(region);
  if (facts === undefined) return;
  if (!facts.deviceDefender) {
    yield* checkDeviceDefender(policies);
    return;
  }
  if (facts.mlDetect || engine === "none") return;
  for (const [behavior] of behaviorsOf(model)) {
    if (behavior.condition.kind !== "anomaly") continue;
    yield regionWithoutMl.at(conditionPlace(behavior).at("anomalous").key(), { region });
  }
}

function* checkDeviceDefender(policies: StackPolicies): Iterable<Diagnostic> {
  const { stack, audit, mitigationActions, securityProfiles, customMetrics, dimensions } = policies;
  const detect = stack.engine === "none" ? [] : [securityProfiles, customMetrics, dimensions];
  const what = [
    ...(audit === undefined ? [] : ["an audit"]),
    ...count(mitigationActions.size, "mitigation action"),
    ...count(detect[0]?.size ?? 0, "security profile"),
    ...count(detect[1]?.size ?? 0, "custom metric"),
    ...count(detect[2]?.size ?? 0, "dimension"),
  ];
  const first = firstPlace([
    audit === undefined ? [] : [audit],
    mitigationActions.values(),
    ...detect.map((table) => table.values()),
  ]);
  if (first === undefined) return;
  const location = regionLocation(stack) ?? first.key();
  yield regionWithoutDeviceDefender.at(location, { region: stack.region, what });
}

function regionLocation({ declaredAt, region }: StackIdentity): Location | undefined {
  return declaredAt === undefined ? undefined : narrow(declaredAt.at("regions").value(), region);
}
