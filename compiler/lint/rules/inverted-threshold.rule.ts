import { conditionKey, conditionPlace } from "../../analyze/condition-place.ts";
import type { Behavior, Condition } from "../../analyze/policy-set.ts";
import { alarmRegion } from "../conditions/alarm-region.ts";
import { detectedBehaviors } from "../conditions/detected-behaviors.ts";
import { explainConditions } from "../conditions/explain-conditions.ts";
import { extremeOf } from "../conditions/extreme.ts";
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
    for (const { behavior, profile } of detectedBehaviors(policies)) {
      if (behavior.because !== undefined) continue;
      const inversion = inversionOf(behavior);
      if (inversion === undefined) continue;
      yield {
        place: conditionPlace(behavior),
        message: `\`${behavior.name}\` ${inversion.wrong}`,
        sentence: sentenceOf(behavior, profile),
        related: explainConditions(behavior),
        help: inversion.help,
      };
    }
  },
});

interface Inversion {
  /** What goes on after the name of the behaviour. */
  readonly wrong: string;
  readonly help: string;
}

type Compared = Extract<Condition, { kind: "threshold" | "percentile" }>;
type Listed = Extract<Condition, { kind: "membership" }>;

const OTHER_KEY = { alarmWhen: "normalWhen", normalWhen: "alarmWhen" } as const;
const OPPOSITES = {
  moreThan: "atMost",
  atLeast: "lessThan",
  lessThan: "atLeast",
  atMost: "moreThan",
} as const;

/** The ports on which Mirai and its kind look for telnet (CISA alert TA16-288A); 23 is its own (IANA). */
const TELNET: ReadonlySet<number> = new Set([23, 2323]);

function inversionOf(behavior: Behavior): Inversion | undefined {
  const { condition } = behavior;
  if (condition.kind === "anomaly") return undefined;
  return condition.kind === "membership"
    ? inversionOfList(behavior, condition)
    : inversionOfThreshold(behavior, condition);
}

function inversionOfThreshold(behavior: Behavior, { comparison }: Compared): Inversion | undefined {
  const { metric } = behavior;
  // Of a metric of the customer's own, only he knows which way is up.
  if (metric.danger !== "high" && metric.danger !== "low") return undefined;
  // What alarms always or never is a mistake of its own, which other rules name.
  const region = alarmRegion(behavior);
  if (region.kind !== "half-line" || extremeOf(behavior) !== undefined) return undefined;
  const alarming = region.direction === "up" ? "high" : "low";
  if (alarming === metric.danger) return undefined;
  const key = conditionKey(behavior);
  return {
    wrong: `alarms when \`${metric.name}\` is ${alarming}, but an attack drives it ${metric.danger === "high" ? "up" : "down"}`,
    help: `if the alarm was meant the other way round, write \`${OTHER_KEY[key]}: { ${comparison}: … }\` or \`${key}: { ${OPPOSITES[comparison]}: … }\``,
  };
}

/** A list of the ports of telnet, and of no others, is one of what nobody wants. */
function inversionOfList(behavior: Behavior, { side, membership, elements }: Listed): Inversion | undefined {
  if (behavior.metric.name !== "aws:listening-tcp-ports" || elements.key !== "ports") return undefined;
  if ((membership === "inside") === (side === "alarm")) return undefined;
  if (!elements.ports.every((port) => TELNET.has(port))) return undefined;
  const key = conditionKey(behavior);
  const opposite = membership === "inside" ? "outside" : "inside";
  return {
    wrong: `alarms on every TCP port but telnet's (${elements.ports.join(", ")}), which attacks look for`,
    help: `if telnet should alarm, write \`${OTHER_KEY[key]}: { ${membership}: … }\` or \`${key}: { ${opposite}: … }\``,
  };
}
