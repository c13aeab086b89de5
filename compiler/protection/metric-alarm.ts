import type { MetricAlarm } from "../ir/resource.ts";
import { stableJson } from "../util/stable-json.ts";
import { FOR_READERS, ifChanged, judgeAmount, onChange, relateSets } from "./change.ts";
import type { Described } from "./described.ts";
import { type Judgment, on, type PropertyJudgment, stronger, undecidable, weaker } from "./judgment.ts";

/**
 * What changes of a CloudWatch alarm do: it goes off when the sum over a period reaches a threshold. Properties as
 * Terraform calls them.
 */
export function judgeMetricAlarm(
  declared: Described<MetricAlarm>,
  actual: Described<MetricAlarm>,
): readonly PropertyJudgment[] {
  const actions = judgeAmount(relateSets(declared.actionArns, actual.actionArns), {
    less: "fewer are told when it goes off",
    more: "more are told when it goes off",
    neither: "others are told when it goes off",
  });
  return [
    ...ifChanged("alarm_description", declared.description, actual.description, FOR_READERS),
    ...judgeSource(declared.source, actual.source),
    ...onChange("threshold", judgeThreshold(declared.threshold, actual.threshold)),
    ...onChange(
      "query" in declared.source ? "metric_query.period" : "period",
      judgePeriod(declared.periodSeconds, actual.periodSeconds),
    ),
    ...onChange("alarm_actions", actions),
  ];
}

type Source = MetricAlarm["source"];

const OTHER_SOURCE = undecidable("it watches something else");

function judgeSource(declared: Source, actual: Source): readonly PropertyJudgment[] {
  if ("query" in declared && "query" in actual)
    return ifChanged("metric_query.expression", declared.query, actual.query, OTHER_SOURCE);
  if ("query" in declared || "query" in actual)
    return ["metric_query", "metric_name", "namespace", "dimensions"].map((property) =>
      on(property, OTHER_SOURCE),
    );
  return [
    ...ifChanged("metric_name", declared.metric, actual.metric, OTHER_SOURCE),
    ...ifChanged("dimensions", stableJson(declared.dimensions), stableJson(actual.dimensions), OTHER_SOURCE),
  ];
}

function judgeThreshold(declared: number, actual: number): Judgment | undefined {
  if (declared === actual) return undefined;
  // A sum of what is counted is never below 0.
  if (declared <= 0 || actual <= 0)
    return undecidable("at or below 0 it goes off whatever is counted, which tells nothing");
  return actual > declared
    ? weaker("it takes more in one period until it goes off")
    : stronger("less in one period makes it go off");
}

/** A period that is a multiple of another one holds it whole. */
function judgePeriod(declared: number, actual: number): Judgment | undefined {
  if (declared === actual) return undefined;
  if (Math.max(declared, actual) % Math.min(declared, actual) !== 0)
    return undecidable("periods of these lengths do not lie within each other");
  return actual > declared
    ? stronger("more comes together in a longer period, so that it goes off more often")
    : weaker("less comes together in a shorter period, so that it goes off less often");
}
