import type { MetricFacts } from "./metric.ts";
import { CIDR_OPERATORS, SET_OPERATORS, THRESHOLD_OPERATORS } from "./operator-sets.ts";

/** The types of a custom metric. Source: AWS IoT API model 2015-05-28, CustomMetricType. */
export const CUSTOM_METRIC_TYPES = ["number", "number-list", "string-list", "ip-address-list"] as const;

export type CustomMetricType = (typeof CUSTOM_METRIC_TYPES)[number];

type FactsOfType = Pick<
  MetricFacts,
  "valueKey" | "unit" | "operators" | "duration" | "statistical" | "ml" | "danger" | "notes" | "uncertain"
> & {
  /** A reported element, with its article. */
  readonly element: string;
  /** The key of the value in the device's report. */
  readonly reportKey: string;
};

const LIST = { duration: "forbidden", statistical: false, ml: false, danger: "none", notes: [] } as const;

const TYPES: Readonly<Record<CustomMetricType, FactsOfType>> = {
  number: {
    element: "a number",
    reportKey: "number",
    valueKey: "number",
    unit: { kind: "number", singular: "", plural: "" },
    operators: THRESHOLD_OPERATORS,
    duration: "omit",
    statistical: true,
    ml: true,
    danger: "either",
    notes: ["A percentile cannot be used when any reported value is negative."],
    uncertain: "whether AWS accepts a duration beside a fixed value, since its documentation mentions none",
  },
  "number-list": {
    ...LIST,
    element: "a number",
    reportKey: "number_list",
    valueKey: "numbers",
    unit: { kind: "none", singular: "number", plural: "numbers" },
    operators: SET_OPERATORS,
  },
  "string-list": {
    ...LIST,
    element: "a string",
    reportKey: "string_list",
    valueKey: "strings",
    unit: { kind: "none", singular: "string", plural: "strings" },
    operators: SET_OPERATORS,
  },
  "ip-address-list": {
    ...LIST,
    element: "an IP address",
    reportKey: "ip_list",
    valueKey: "cidrs",
    unit: { kind: "none", singular: "IP address", plural: "IP addresses" },
    operators: CIDR_OPERATORS,
  },
};

/** Whether a word names a type of custom metric. */
export function isCustomMetricType(word: string): word is CustomMetricType {
  return Object.hasOwn(TYPES, word);
}

/** The facts of a metric that the customer defines: they follow from its type. */
export function customMetricFacts(name: string, type: CustomMetricType, displayName?: string): MetricFacts {
  const { element, reportKey, notes, ...facts } = TYPES[type];
  return {
    ...facts,
    name,
    side: "custom",
    title: displayName ?? name,
    meaning: `A custom metric of type ${type}, which the device reports under \`${reportKey}\`.`,
    // Detect takes no dimension on a custom metric (AWS IoT API model, Behavior.metricDimension).
    topicFilterDimension: false,
    mlWithDimension: false,
    exportable: true,
    phrase:
      type === "number"
        ? { quantity: (amount) => `reports a value of ${amount} for \`${name}\`` }
        : {
            quantity: (amount) => `lists ${amount} in \`${name}\``,
            member: `lists in \`${name}\` ${element}`,
          },
    notes: ["Its name and type cannot change after creation.", ...notes],
    source: "IoT Device Defender guide, Custom metrics; AWS IoT API model 2015-05-28, CreateCustomMetric",
  };
}
