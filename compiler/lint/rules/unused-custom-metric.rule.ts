import type { StackPolicies } from "../../analyze/policy-set.ts";
import { defineRule, type Finding } from "../rule.ts";
import { unused, withDetect } from "../unused.ts";

/** A custom metric that no behaviour watches. */
export const unusedCustomMetric = defineRule({
  name: "unused-custom-metric",
  family: "hygiene",
  severity: "warning",
  title: "custom metric that nobody watches",
  why: "Devices report it, and nothing looks at what they report: neither is there an alarm, nor are the values kept.",
  mend: "Watch it with a behaviour, keep it under `retainMetrics`, or remove it.",
  *inProject(input): Iterable<Finding> {
    const left = unused(withDetect(input), { declared: ({ customMetrics }) => customMetrics, used });
    for (const { name, place } of left.values()) {
      yield {
        place,
        message: `no behaviour watches the custom metric \`${name}\`, and no profile retains it`,
      };
    }
  },
});

function* used({ securityProfiles }: StackPolicies): Iterable<string> {
  for (const { behaviors, retainMetrics } of securityProfiles.values()) {
    for (const { metric } of [...behaviors.values(), ...retainMetrics]) yield metric.name;
  }
}
