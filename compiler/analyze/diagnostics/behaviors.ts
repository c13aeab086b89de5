import { defineDiagnostic } from "../../diagnostics/kind.ts";

/** What AWS would refuse in a behaviour. */

export const operatorNotSupported = defineDiagnostic<{
  metric: string;
  key: string;
  side: string;
  expected: string;
}>({
  code: "analyze/operator-not-supported",
  severity: "error",
  title: "comparison that the metric does not have",
  message: ({ metric, key, side, expected }) =>
    `\`${metric}\` cannot be watched with \`${side}: ${key}\`; AWS can only alarm when it is too high: ${expected}`,
  why: "AWS accepts only `less-than` and `less-than-equals` as the normal state of this metric, so an alarm on low values cannot be expressed.",
  mend: "Use `alarmWhen` with `moreThan` or `atLeast`, or `normalWhen` with `lessThan` or `atMost`.",
});

export const disconnectDurationStep = defineDiagnostic<{ written: string; stepMinutes: number }>({
  code: "analyze/disconnect-duration-step",
  severity: "error",
  title: "disconnect duration that AWS does not measure",
  message: ({ written, stepMinutes }) =>
    `a disconnect duration of ${written} cannot be watched: AWS measures it in steps of ${stepMinutes} minutes`,
  why: "Between two steps the value does not change, so the alarm would come at another time than the policy says.",
  mend: "Write a multiple of 5m.",
});

export const noPercentiles = defineDiagnostic<{ metric: string }>({
  code: "analyze/no-percentiles",
  severity: "error",
  title: "percentile of a metric that has none",
  message: ({ metric }) =>
    `\`${metric}\` cannot be compared with a percentile of the fleet; a fixed value is expected`,
  why: "AWS has no statistical threshold for this metric.",
  mend: "Write a fixed value in the metric's unit.",
});

export const noMachineLearning = defineDiagnostic<{ metric: string }>({
  code: "analyze/no-machine-learning",
  severity: "error",
  title: "ML Detect on a metric that it does not learn",
  message: ({ metric }) => `ML Detect does not learn \`${metric}\`, so it cannot be \`anomalous\``,
  why: "AWS refuses the behaviour.",
  mend: "Write a threshold, or watch a metric that ML Detect supports: `palisade explain <metric>` tells.",
});

export const dimensionNotSupported = defineDiagnostic<{ metric: string; custom: boolean; ml: boolean }>({
  code: "analyze/dimension-not-supported",
  severity: "error",
  title: "dimension on a metric that has no topics",
  message: ({ metric, custom, ml }) => {
    if (custom) return `\`${metric}\` is a custom metric, and a dimension cannot be laid over those`;
    if (ml)
      return `ML Detect does not learn \`${metric}\` by dimension; only fixed thresholds may be combined with one here`;
    return `a dimension cannot be laid over \`${metric}\`, which is not measured by topic`;
  },
  why: "AWS refuses a dimension that the metric does not support.",
  mend: "Remove `dimension`. By topic AWS measures messages sent and received, message size, authorization failures and source addresses.",
});

export const mixedThresholds = defineDiagnostic<{ profile: string; ml: string; fixed: string }>({
  code: "analyze/mixed-thresholds",
  severity: "warning",
  title: "ML and other behaviours in one profile",
  message: ({ profile, ml, fixed }) =>
    `\`${profile}\` holds behaviours of both kinds, such as \`${ml}\` (ML Detect) and \`${fixed}\`; AWS describes a profile as one of the two`,
  why: "AWS's guide says that a profile is either rules-based or ML. Whether the API refuses a mixture is not documented.",
  mend: "Put the ML behaviours into a profile of their own, with the same targets.",
});

export const exportWithoutTopic = defineDiagnostic<{ profile: string }>({
  code: "analyze/export-without-topic",
  severity: "error",
  title: "export of a metric that leads nowhere",
  message: ({ profile }) =>
    `\`exportMetric\` has no topic to export to: \`${profile}\` has no \`exportMetrics\``,
  why: "AWS exports only when the profile says to which MQTT topic, and by which role.",
  mend: "Add `exportMetrics: { topic: … }` to the profile.",
});

export const regionWithoutMl = defineDiagnostic<{ region: string }>({
  code: "analyze/region-without-ml",
  severity: "error",
  title: "ML Detect in a region that does not offer it",
  message: ({ region }) => `ML Detect is not offered in ${region}, to which this policy is deployed`,
  why: "AWS would refuse the behaviour there.",
  mend: "Use a threshold instead, or deploy to other regions.",
});
