import type { Condition } from "../../analyze/policy-set.ts";
import { behaviorsOf } from "../behaviors-of.ts";
import { defineRule, type Finding } from "../rule.ts";
import { sentenceOf } from "../sentence.ts";

/** An alarm in the direction in which nothing is wrong: the mistake of most published configurations. */
export const invertedThreshold = defineRule({
  name: "inverted-threshold",
  family: "polarity",
  severity: "error",
  title: "threshold that alarms on healthy things",
  why: "The behaviour alarms on every quiet, healthy thing and stays silent on the attack. AWS accepts it, because it cannot know what is meant.",
  mend: "Turn the comparison round, or move it to the other of `alarmWhen` and `normalWhen`. Where the opposite is meant, say why with `because:`.",
  *inStack(policies): Iterable<Finding> {
    for (const { behavior, profile } of behaviorsOf(policies)) {
      const { metric, condition, because, place } = behavior;
      const alarming = alarmDirection(condition);
      if (alarming === undefined || because !== undefined) continue;
      if (metric.danger !== "high" && metric.danger !== "low") continue;
      if (alarming === metric.danger) continue;
      yield {
        place: place.at(condition.kind === "anomaly" ? "alarmWhen" : KEYS[sideOf(condition)]),
        message: `\`${behavior.name}\` alarms when \`${metric.name}\` is ${alarming}, but an attack drives it ${metric.danger === "high" ? "up" : "down"}`,
        sentence: sentenceOf(behavior, profile),
        help: helpFor(condition),
      };
    }
  },
});

const KEYS = { alarm: "alarmWhen", normal: "normalWhen" } as const;
const OPPOSITES = {
  moreThan: "atMost",
  atLeast: "lessThan",
  lessThan: "atLeast",
  atMost: "moreThan",
} as const;

function sideOf(condition: Condition): "alarm" | "normal" {
  return condition.kind === "anomaly" ? "alarm" : condition.side;
}

/** In which direction the value must move for an alarm; undefined where the condition has no direction. */
function alarmDirection(condition: Condition): "high" | "low" | undefined {
  if (condition.kind !== "threshold" && condition.kind !== "percentile") return undefined;
  const isUpward = condition.comparison === "moreThan" || condition.comparison === "atLeast";
  return isUpward === (condition.side === "alarm") ? "high" : "low";
}

function helpFor(condition: Condition): string {
  if (condition.kind !== "threshold" && condition.kind !== "percentile") return "";
  const { side, comparison } = condition;
  const other = KEYS[side === "alarm" ? "normal" : "alarm"];
  return `if the alarm was meant the other way round, write \`${other}: { ${comparison}: … }\` or \`${KEYS[side]}: { ${OPPOSITES[comparison]}: … }\``;
}
