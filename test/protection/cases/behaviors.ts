import { customMetricFacts } from "../../../compiler/catalog/custom-metric-types.ts";
import { findMetric, type MetricFacts } from "../../../compiler/catalog/metrics.ts";
import type {
  Criteria,
  CriteriaValue,
  StaticCriteria,
  StatisticalCriteria,
} from "../../../compiler/ir/behavior.ts";
import { judgeBehavior } from "../../../compiler/protection/behavior.ts";
import type { DescribedBehavior } from "../../../compiler/protection/described.ts";
import type { Case, Section } from "./case.ts";

const ONCE = { datapointsToAlarm: 1, datapointsToClear: 1 };

type Operator = StaticCriteria["operator"];

const count = (operator: Operator, value: number, changes: Partial<StaticCriteria> = {}): StaticCriteria => ({
  kind: "static",
  operator,
  value: { key: "count", count: value },
  durationSeconds: 300,
  ...ONCE,
  ...changes,
});
const list = (operator: Operator, value: CriteriaValue): StaticCriteria => ({
  kind: "static",
  operator,
  value,
  ...ONCE,
});
const cidrs = (operator: Operator, ...ranges: string[]): StaticCriteria =>
  list(operator, { key: "cidrs", cidrs: ranges });
const percentile = (
  operator: Operator,
  statistic: StatisticalCriteria["statistic"],
  durationSeconds = 300,
): StatisticalCriteria => ({ kind: "statistical", operator, statistic, durationSeconds, ...ONCE });
const model = (confidence: "LOW" | "MEDIUM" | "HIGH"): Criteria => ({ kind: "ml", confidence, ...ONCE });
const number = (operator: Operator, value: number): StaticCriteria => ({
  kind: "static",
  operator,
  value: { key: "number", number: value },
  ...ONCE,
});

function metricOf(name: string): MetricFacts {
  return findMetric(name) ?? customMetricFacts(name, "number");
}

function behavior(
  metric: string,
  criteria: Criteria,
  changes: Partial<DescribedBehavior> = {},
): DescribedBehavior {
  return { name: "Flood", metric, criteria, suppressAlerts: false, exportMetric: false, ...changes };
}

const SENT = "aws:num-messages-sent";
const USUAL = count("less-than-equals", 100);

function changed(
  property: string,
  change: string,
  declared: DescribedBehavior | undefined,
  actual: DescribedBehavior | undefined,
): Case {
  const metric = metricOf((declared ?? actual)?.metric ?? "");
  return {
    property: `Behaviors[Flood]${property}`,
    change,
    judgments: () => judgeBehavior(declared, actual, metric),
  };
}

const criteria = (
  property: string,
  change: string,
  metric: string,
  declared: Criteria,
  actual: Criteria,
): Case => changed(`.Criteria${property}`, change, behavior(metric, declared), behavior(metric, actual));

const sent = (property: string, change: string, declared: Criteria, actual: Criteria): Case =>
  criteria(property, change, SENT, declared, actual);

const other = (
  property: string,
  change: string,
  before: Partial<DescribedBehavior>,
  after: Partial<DescribedBehavior>,
): Case => changed(property, change, behavior(SENT, USUAL, before), behavior(SENT, USUAL, after));

const ON_TOPICS = { dimension: { name: "telemetry", operator: "IN" } } as const;
const VALUE = ".Value.Count";
const WINDOW = ".DurationSeconds";
const SOURCE = "aws:source-ip-address";
const most = (value: number, seconds: number, datapointsToAlarm = 1) =>
  count("less-than-equals", value, { durationSeconds: seconds, datapointsToAlarm });
const least = (value: number, seconds: number, datapointsToAlarm = 1) =>
  count("greater-than-equals", value, { durationSeconds: seconds, datapointsToAlarm });

export const BEHAVIORS: readonly Section[] = [
  {
    title: "Behaviours: the values that alarm",
    cases: [
      sent(VALUE, "at most 100 messages are normal → at most 1000", USUAL, count("less-than-equals", 1000)),
      sent(VALUE, "at most 1000 messages are normal → at most 100", count("less-than-equals", 1000), USUAL),
      sent(
        VALUE,
        "at least 10 messages are normal → at least 5",
        count("greater-than-equals", 10),
        count("greater-than-equals", 5),
      ),
      sent(
        VALUE,
        "at least 5 messages are normal → at least 10",
        count("greater-than-equals", 5),
        count("greater-than-equals", 10),
      ),
      sent(
        ".ComparisonOperator",
        "less than 100 messages are normal → at most 100",
        count("less-than", 100),
        USUAL,
      ),
      sent(VALUE, "less than 101 messages are normal → at most 100", count("less-than", 101), USUAL),
      sent(
        ".ComparisonOperator",
        "at most 100 messages are normal → at least 100",
        USUAL,
        count("greater-than-equals", 100),
      ),
      criteria(
        ".Value.Number",
        "values below 40 are normal → below 50",
        "temperature",
        number("less-than", 40),
        number("less-than", 50),
      ),
      sent(
        VALUE,
        "at least 5 messages are normal → at least 0",
        count("greater-than-equals", 5),
        count("greater-than-equals", 0),
      ),
      sent(
        VALUE,
        "at least 0 messages are normal → at least 5",
        count("greater-than-equals", 0),
        count("greater-than-equals", 5),
      ),
      sent(".Value.Count", "at most 100 messages are normal → less than 0", USUAL, count("less-than", 0)),
      sent(".Value.Count", "less than 0 messages are normal → at most 100", count("less-than", 0), USUAL),
      criteria(
        ".Value.Cidrs[10.0.0.0/8]",
        "two ranges are normal → only the other one",
        SOURCE,
        cidrs("in-cidr-set", "10.0.0.0/8", "192.0.2.0/24"),
        cidrs("in-cidr-set", "192.0.2.0/24"),
      ),
      criteria(
        ".Value.Cidrs[10.0.0.0/8]",
        "one range is normal → another one as well",
        SOURCE,
        cidrs("in-cidr-set", "192.0.2.0/24"),
        cidrs("in-cidr-set", "10.0.0.0/8", "192.0.2.0/24"),
      ),
      criteria(
        ".Value.Cidrs[10.0.0.0/8]",
        "all but two ranges are normal → all but the other one",
        SOURCE,
        cidrs("not-in-cidr-set", "10.0.0.0/8", "192.0.2.0/24"),
        cidrs("not-in-cidr-set", "192.0.2.0/24"),
      ),
      criteria(
        ".Value.Cidrs[10.1.0.0/16]",
        "one range is normal → a part of it as well",
        SOURCE,
        cidrs("in-cidr-set", "10.0.0.0/8"),
        cidrs("in-cidr-set", "10.0.0.0/8", "10.1.0.0/16"),
      ),
      criteria(
        ".Value.Cidrs[10.0.0.0/8]",
        "one range is normal → another one instead, as far as it was normal",
        SOURCE,
        cidrs("in-cidr-set", "10.0.0.0/8"),
        cidrs("in-cidr-set", "192.0.2.0/24"),
      ),
      criteria(
        ".ComparisonOperator",
        "what is in the list is normal → what is not",
        SOURCE,
        cidrs("in-cidr-set", "10.0.0.0/8"),
        cidrs("not-in-cidr-set", "10.0.0.0/8"),
      ),
      criteria(
        ".Value.Cidrs[10.0.0.1]",
        "one range is normal → an address without a prefix as well",
        SOURCE,
        cidrs("in-cidr-set", "192.0.2.0/24"),
        cidrs("in-cidr-set", "10.0.0.1", "192.0.2.0/24"),
      ),
    ],
  },
  {
    title: "Behaviours: percentiles and models",
    cases: [
      sent(
        ".StatisticalThreshold.Statistic",
        "at most p99 is normal → at most p99.9",
        percentile("less-than-equals", "p99"),
        percentile("less-than-equals", "p99.9"),
      ),
      sent(
        ".StatisticalThreshold.Statistic",
        "at most p99 is normal → at most p90",
        percentile("less-than-equals", "p99"),
        percentile("less-than-equals", "p90"),
      ),
      sent(
        ".StatisticalThreshold.Statistic",
        "less than p90 is normal → at most p10, which may be the same value",
        percentile("less-than", "p90"),
        percentile("less-than-equals", "p10"),
      ),
      sent(
        WINDOW,
        "p99 in 5 minutes → in 10 minutes",
        percentile("less-than", "p99"),
        percentile("less-than", "p99", 600),
      ),
      sent(".MlDetectionConfig.ConfidenceLevel", "LOW → HIGH", model("LOW"), model("HIGH")),
      sent(".MlDetectionConfig.ConfidenceLevel", "MEDIUM → LOW", model("MEDIUM"), model("LOW")),
      sent("", "a fixed value → a model", USUAL, model("LOW")),
    ],
  },
  {
    title: "Behaviours: windows and datapoints",
    cases: [
      sent(WINDOW, "at most 100 messages in 5 minutes → in 10", most(100, 300), most(100, 600)),
      sent(WINDOW, "at most 100 messages in 10 minutes → in 5", most(100, 600), most(100, 300)),
      sent(WINDOW, "at least 5 messages in 5 minutes → in 10", least(5, 300), least(5, 600)),
      sent(WINDOW, "at least 5 messages in 10 minutes → in 5", least(5, 600), least(5, 300)),
      sent(WINDOW, "at most 100 messages in 10 minutes → in 15", most(100, 600), most(100, 900)),
      sent(
        WINDOW,
        "at most 100 messages in 5 minutes, twice in a row → in 10",
        most(100, 300, 2),
        most(100, 600, 2),
      ),
      sent(
        WINDOW,
        "at least 5 messages in 5 minutes, twice in a row → in 10",
        least(5, 300, 2),
        least(5, 600, 2),
      ),
      criteria(
        WINDOW,
        "at most 3 listening ports in 5 minutes → in 10",
        "aws:num-listening-tcp-ports",
        most(3, 300),
        most(3, 600),
      ),
      sent(".ConsecutiveDatapointsToAlarm", "1 → 3", most(100, 300), most(100, 300, 3)),
      sent(".ConsecutiveDatapointsToAlarm", "3 → 1", most(100, 300, 3), most(100, 300)),
      sent(".ConsecutiveDatapointsToClear", "1 → 3", USUAL, { ...USUAL, datapointsToClear: 3 }),
      sent(".ConsecutiveDatapointsToClear", "3 → 1", { ...USUAL, datapointsToClear: 3 }, USUAL),
    ],
  },
  {
    title: "Behaviours: the rest",
    cases: [
      changed("", "there → not there", behavior(SENT, USUAL), undefined),
      changed("", "not there → there", undefined, behavior(SENT, USUAL)),
      changed(
        "",
        "not there → there, and alarms for everything",
        undefined,
        behavior(SENT, count("greater-than-equals", 0, { operator: "less-than" })),
      ),
      changed(
        "",
        "there and muted → not there",
        { ...behavior(SENT, USUAL), suppressAlerts: true },
        undefined,
      ),
      changed("", "not there → there and muted", undefined, {
        ...behavior(SENT, USUAL),
        suppressAlerts: true,
      }),
      other(".SuppressAlerts", "false → true", {}, { suppressAlerts: true }),
      other(".SuppressAlerts", "true → false", { suppressAlerts: true }, {}),
      other(".ExportMetric", "true → false", { exportMetric: true }, {}),
      other(".ExportMetric", "false → true", {}, { exportMetric: true }),
      other(".Metric", "one metric → another", {}, { metric: "aws:num-messages-received" }),
      other(".MetricDimension", "at most 100 on all topics → on those of a dimension", {}, ON_TOPICS),
      other(".MetricDimension", "at most 100 on topics of a dimension → on all", ON_TOPICS, {}),
      changed(
        ".MetricDimension",
        "at least 5 on all topics → on those of a dimension",
        behavior(SENT, least(5, 300)),
        behavior(SENT, least(5, 300), ON_TOPICS),
      ),
      changed(
        ".MetricDimension",
        "a model of all topics → of those of a dimension",
        behavior(SENT, model("LOW")),
        behavior(SENT, model("LOW"), ON_TOPICS),
      ),
      other(".MetricDimension.Operator", "IN → NOT_IN", ON_TOPICS, {
        dimension: { name: "telemetry", operator: "NOT_IN" },
      }),
    ],
  },
];
