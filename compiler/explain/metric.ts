import {
  type ComparisonOperator,
  DURATION_SECONDS,
  OPPOSITE_OPERATOR,
  STATISTICS,
} from "../catalog/criteria.ts";
import type { MetricFacts } from "../catalog/metrics.ts";
import { doubt } from "./doubt.ts";
import type { Explanation, Fact } from "./explanation.ts";
import { metricExample } from "./metric-example.ts";

const MEASURED_BY = {
  cloud: "AWS IoT; the device has to report nothing",
  device: "an agent on the device, at most once in 5 minutes",
  custom: "the device, under a name of your own",
} as const;

const WORDS: Readonly<Record<ComparisonOperator, string>> = {
  "less-than": "lessThan",
  "less-than-equals": "atMost",
  "greater-than": "moreThan",
  "greater-than-equals": "atLeast",
  "in-cidr-set": "inside",
  "not-in-cidr-set": "outside",
  "in-port-set": "inside",
  "not-in-port-set": "outside",
  "in-set": "inside",
  "not-in-set": "outside",
};

/** Explains a metric: what it measures, and which conditions AWS takes for it. */
export function explainMetric(metric: MetricFacts): Explanation {
  return {
    kind: "metric",
    title: metric.name,
    paragraphs: [metric.meaning, ...metric.notes, polarity(metric), ...doubt(metric.uncertain)],
    facts: factsOf(metric),
    example: metricExample(metric),
    source: metric.source,
  };
}

// Every mistake in published configurations begins here, so every metric says it.
function polarity({ operators }: MetricFacts): string {
  const [operator] = operators.filter((candidate) => /^in-|^less-than-equals$/.test(candidate));
  const example =
    operator === "less-than-equals"
      ? "`less-than-equals 100` alarms above 100"
      : `\`${operator}\` alarms on what is outside`;
  return `AWS's own criteria say what is normal: ${example}. Write \`alarmWhen\`, and Palisade turns it round.`;
}

function factsOf(metric: MetricFacts): readonly Fact[] {
  const alarms = wordsOf(metric.operators.map((operator) => OPPOSITE_OPERATOR[operator]));
  return [
    { label: "Measured by", value: MEASURED_BY[metric.side] },
    { label: "Value", value: valueKindOf(metric) },
    { label: "alarmWhen", value: [...alarms, ...(metric.ml ? ["anomalous"] : [])].join(", ") },
    { label: "normalWhen", value: wordsOf(metric.operators).join(", ") },
    { label: "within", value: windowOf(metric) },
    { label: "Percentiles", value: metric.statistical ? STATISTICS.join(", ") : "no" },
    { label: "ML Detect", value: metric.ml ? "yes" : "no" },
    { label: "Dimension", value: dimensionOf(metric) },
    { label: "Export", value: metric.exportable ? "yes" : "no" },
  ];
}

/** The words of the policy language for operators, in the order in which its guide has them. */
function wordsOf(operators: readonly ComparisonOperator[]): readonly string[] {
  const words = operators.map((operator) => WORDS[operator]);
  return ["moreThan", "atLeast", "lessThan", "atMost", "inside", "outside"].filter((word) =>
    words.includes(word),
  );
}

function valueKindOf({ unit, valueKey }: MetricFacts): string {
  switch (valueKey) {
    case "cidrs":
      return "a list of IP ranges (CIDR)";
    case "ports":
      return "a list of ports, 0 to 65535";
    case "numbers":
      return "a list of numbers";
    case "strings":
      return "a list of strings";
    default:
      return unit.kind === "minutes"
        ? "a duration in steps of 5m"
        : unit.kind === "bytes"
          ? "a size: 512 B, 1 KiB"
          : `a number${unit.plural === "" ? "" : ` of ${unit.plural}`}`;
  }
}

function windowOf({ duration, statistical }: MetricFacts): string {
  const windows = DURATION_SECONDS.map((seconds) => (seconds === 3600 ? "1h" : `${seconds / 60}m`)).join(
    ", ",
  );
  if (duration === "required") return `needed: ${windows}`;
  return statistical ? `none beside a fixed value; beside a percentile ${windows}` : "none";
}

function dimensionOf({ topicFilterDimension, mlWithDimension }: MetricFacts): string {
  if (!topicFilterDimension) return "no";
  return mlWithDimension ? "yes" : "yes, but not with ML Detect";
}
