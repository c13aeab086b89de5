import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { metricUsesOf } from "../behaviors-of.ts";
import { dimensionNotSupported } from "../diagnostics/behaviors.ts";
import type { Model } from "../model.ts";

/** A dimension is laid only over metrics that AWS measures by topic, and with ML Detect over fewer. */
export function* checkDimensionsAreAllowed(model: Model): Iterable<Diagnostic> {
  for (const [use] of metricUsesOf(model)) {
    const { metric, dimension } = use;
    if (dimension === undefined) continue;
    const ml = "condition" in use && use.condition.kind === "anomaly";
    // Without ML support altogether, another check says so.
    const allowed = ml && metric.ml ? metric.mlWithDimension : metric.topicFilterDimension;
    if (allowed) continue;
    const args = {
      metric: metric.name,
      custom: metric.side === "custom",
      ml: ml && metric.topicFilterDimension,
    };
    yield dimensionNotSupported.at(use.place.at("dimension").key(), args);
  }
}
