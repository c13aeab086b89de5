import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { metricUsesOf } from "../behaviors-of.ts";
import { exportWithoutTopic } from "../diagnostics/behaviors.ts";
import type { Model } from "../model.ts";

/** What is exported stands in a profile that says to which topic. */
export function* checkExportsHaveATopic(model: Model): Iterable<Diagnostic> {
  for (const [use, profile] of metricUsesOf(model)) {
    if (!use.exportMetric || profile.exportMetrics !== undefined) continue;
    yield exportWithoutTopic.at(use.place.at("exportMetric").key(), { profile: profile.name });
  }
}
