import { defineDiagnostic } from "../../diagnostics/kind.ts";

/** What can be wrong with a value on its own, or with the metric that it is compared with. */

const orMeant = (suggestion: string | undefined): string =>
  suggestion === undefined ? "" : `; did you mean \`${suggestion}\`?`;

export const malformedValue = defineDiagnostic<{
  written: string;
  problem: string;
  suggestion: string | undefined;
}>({
  code: "analyze/malformed-value",
  severity: "error",
  title: "value that cannot be read",
  message: ({ written, problem, suggestion }) => `\`${written}\` ${problem}${orMeant(suggestion)}`,
  why: "A value that is read in another way than it was meant would move a threshold unnoticed.",
  mend: "Durations are written 30s, 5m, 1h or 14d; sizes 512 B, 1 KiB or 2 MiB; percentiles p90, p99 or p99.9.",
});

export const valueDoesNotFitMetric = defineDiagnostic<{
  written: string;
  metric: string;
  problem: string;
  suggestion: string | undefined;
}>({
  code: "analyze/value-does-not-fit-metric",
  severity: "error",
  title: "value in another unit than its metric",
  message: ({ written, metric, problem, suggestion }) =>
    `\`${written}\` cannot be compared with \`${metric}\`: it ${problem}${orMeant(suggestion)}`,
  why: "AWS takes a bare number and knows no units: 5m sent as 300 to a metric in minutes would mean 300 minutes.",
  mend: "Write the value in the metric's unit: a whole number for counts, a size or a number of bytes for bytes, a duration for minutes. `palisade explain <metric>` tells the unit.",
});

export const conditionOfWrongKind = defineDiagnostic<{ key: string; metric: string; expected: string }>({
  code: "analyze/condition-of-wrong-kind",
  severity: "error",
  title: "condition that the metric cannot have",
  message: ({ key, metric, expected }) =>
    `\`${key}\` cannot be asked of \`${metric}\`, which reports ${expected}`,
  why: "AWS refuses criteria whose operator does not belong to the metric.",
  mend: "Ask `inside` or `outside` of metrics that report lists of addresses, ports, numbers or strings; `moreThan`, `atLeast`, `lessThan` or `atMost` of metrics that report a number.",
});

export const elementDoesNotFitMetric = defineDiagnostic<{
  written: string;
  metric: string;
  problem: string;
  suggestion: string | undefined;
}>({
  code: "analyze/element-does-not-fit-metric",
  severity: "error",
  title: "element of another kind than the metric reports",
  message: ({ written, metric, problem, suggestion }) =>
    `\`${written}\` cannot stand in a list for \`${metric}\`: it ${problem}${orMeant(suggestion)}`,
  why: "AWS refuses the profile, or compares with an address range that is not the one written.",
  mend: "Address ranges are written as network and prefix length, such as 10.0.0.0/8 or 2001:db8::/32; ports as whole numbers from 0 to 65535; strings in quotes where they look like numbers.",
});

export const unknownMetric = defineDiagnostic<{
  name: string;
  suggestion: string | undefined;
  custom: readonly string[];
}>({
  code: "analyze/unknown-metric",
  severity: "error",
  title: "unknown metric",
  message: ({ name, suggestion, custom }) => {
    if (suggestion !== undefined) return `there is no metric \`${name}\`; did you mean \`${suggestion}\`?`;
    if (name.startsWith("aws:")) return `Device Defender has no metric \`${name}\``;
    const known =
      custom.length === 0 ? "none is" : `these are: ${custom.map((metric) => `\`${metric}\``).join(", ")}`;
    return `\`${name}\` is no metric of Device Defender and not declared under \`customMetrics\` (${known})`;
  },
  why: "The API takes any text for a metric; the service then refuses the profile, or waits for a metric that nothing reports.",
  mend: "Correct the name, or declare a custom metric of that name. `palisade explain` lists the built-in metrics.",
});
