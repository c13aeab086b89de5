import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { conditionPlace } from "../condition-place.ts";
import { mixedThresholds } from "../diagnostics/behaviors.ts";
import type { Model } from "../model.ts";

/** A profile holds either ML behaviours or others. */
export function* checkThresholdsAreOfOneType({ policies }: Model): Iterable<Diagnostic> {
  for (const profile of policies.securityProfiles.values()) {
    const behaviors = [...profile.behaviors.values()];
    // One whose metric ML Detect does not learn is refused anyway.
    const ml = behaviors.find(({ condition, metric }) => condition.kind === "anomaly" && metric.ml);
    const fixed = behaviors.find(({ condition }) => condition.kind !== "anomaly");
    if (ml === undefined || fixed === undefined) continue;
    const args = { profile: profile.name, ml: ml.name, fixed: fixed.name };
    yield mixedThresholds.at(profile.place.key(), args, {
      related: [
        { message: "ML Detect", location: conditionPlace(ml).key() },
        { message: "not ML Detect", location: conditionPlace(fixed).key() },
      ],
    });
  }
}
