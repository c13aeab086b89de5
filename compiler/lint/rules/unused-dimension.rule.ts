import type { StackPolicies } from "../../analyze/policy-set.ts";
import { defineRule, type Finding } from "../rule.ts";
import { unused, withDetect } from "../unused.ts";

/** A dimension that narrows no metric. */
export const unusedDimension = defineRule({
  name: "unused-dimension",
  family: "hygiene",
  severity: "warning",
  title: "dimension that narrows no metric",
  why: "The behaviour that it was made for counts the messages on all topics. An account has room for ten dimensions.",
  mend: "Name it under `dimension:` of a behaviour or of a retained metric, or remove it.",
  *inProject(input): Iterable<Finding> {
    const left = unused(withDetect(input), { declared: ({ dimensions }) => dimensions, used });
    for (const { name, place } of left.values()) {
      yield {
        place,
        message: `no behaviour and no retained metric is narrowed by the dimension \`${name}\``,
        help: `write \`dimension: { name: ${name}, operator: in }\` where only these topics are meant`,
      };
    }
  },
});

function* used({ securityProfiles }: StackPolicies): Iterable<string> {
  for (const { behaviors, retainMetrics } of securityProfiles.values()) {
    for (const { dimension } of [...behaviors.values(), ...retainMetrics]) {
      if (dimension !== undefined) yield dimension.name;
    }
  }
}
