/**
 * What fleet indexing keeps of the violations of a thing: `deviceDefender.violationCount`, and under
 * `deviceDefender.<profile>.<behavior>` the fields below. Field names are case-sensitive.
 * Source: AWS IoT Core guide, Managing thing indexing and Example thing queries.
 */
export const VIOLATION_FIELDS = [
  "inViolation",
  "lastViolationTime",
  "lastViolationValue",
  "metricName",
] as const;

export const VIOLATION_COUNT = "violationCount";
