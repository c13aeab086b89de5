/** What Device Defender and AWS IoT publish to CloudWatch. Source: AWS IoT Core guide, Metrics and dimensions. */

/** There is no namespace of Device Defender's own, although tutorials print `AWS/IoT/DeviceDefender`. */
export const IOT_NAMESPACE = "AWS/IoT";

/**
 * Violations of Detect. Each metric is published for the account (without dimensions), per profile, and per
 * profile and behaviour; that these are the exact sets of dimensions is inferred from AWS's sentence.
 */
export const DETECT_METRICS = {
  violations: "Violations",
  violationsCleared: "ViolationsCleared",
  violationsInvalidated: "ViolationsInvalidated",
} as const;

export const DETECT_DIMENSIONS = { profile: "SecurityProfileName", behavior: "BehaviorName" } as const;

/** Findings of Audit, per check of each audit. */
export const AUDIT_METRICS = {
  nonCompliantResources: "NonCompliantResources",
  resourcesEvaluated: "ResourcesEvaluated",
} as const;

export const AUDIT_DIMENSIONS = { check: "CheckName", scheduledAudit: "ScheduledAuditName" } as const;

/** The value of `ScheduledAuditName` for audits that somebody starts by hand. */
export const ON_DEMAND_AUDIT = "OnDemand";

/** A notification that Device Defender could not deliver: whoever is silent because of it does not know. */
export const NOTIFICATION_FAILURE = {
  metric: "MisconfiguredDeviceDefenderNotification",
  dimensions: ["SourceArn", "RoleArn", "TopicArn", "Error"],
  errors: [
    "AuthorizationError",
    "CrossRegionSNSTopic",
    "FailureToAssumeRole",
    "InvalidTopicName",
    "KMSAccessDenied",
    "KMSKeyNotFound",
    "SNSTopicNotFound",
  ],
} as const;

/** Metrics of the export of metrics. */
export const EXPORT_METRICS = {
  exported: "NumOfMetricsExported",
  skipped: "NumOfMetricsSkipped",
  tooLarge: "NumOfMetricsExceedingSizeLimit",
} as const;

/** The namespace of fleet metrics, as it is usually written; no source that could be read prints it exactly. */
export const FLEET_METRIC_NAMESPACE = { value: "AWS/IoTFleetMetrics", uncertain: true } as const;

/**
 * Limits of alarms. Source: Amazon CloudWatch API reference, PutMetricAlarm: five actions per state; periods of
 * 60 seconds or a multiple (10, 20 and 30 only for high-resolution metrics, which these are not); a day at most
 * for period × evaluation periods, where the period is shorter than an hour.
 */
export const ALARM_LIMITS = {
  actionsPerState: 5,
  periodMultipleSeconds: 60,
  maximumWindowSeconds: 86_400,
  descriptionLength: 1024,
} as const;

/** Limits of a dashboard as a whole. Source: Amazon CloudWatch guide, CloudWatch service quotas. */
export const DASHBOARD_LIMITS = { widgets: 500, metrics: 2500 } as const;

/**
 * How often Device Defender publishes, in seconds: Detect's datapoints come every 5 minutes, so a shorter alarm
 * period sees gaps. Source: AWS IoT Device Defender pricing for China (older); AWS's disconnect walkthrough.
 */
export const DETECT_PERIOD_SECONDS = 300;
