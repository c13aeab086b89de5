import {
  integer,
  keyedSet,
  number,
  object,
  oneOf,
  ROLE_ARN,
  schemaSource,
  set,
  TAGS,
  text,
} from "./building-blocks.ts";
import type { ResourceShape } from "./shape.ts";

const COUNT = integer({ minimum: 1 });

const ABORT_CRITERION = object(
  {
    Action: oneOf(["CANCEL"]),
    FailureType: oneOf(["FAILED", "REJECTED", "TIMED_OUT", "ALL"]),
    MinNumberOfExecutedThings: COUNT,
    ThresholdPercentage: number({ maximum: 100 }),
  },
  ["Action", "FailureType", "MinNumberOfExecutedThings", "ThresholdPercentage"],
);

const RETRY_CRITERION = object({
  FailureType: oneOf(["FAILED", "TIMED_OUT", "ALL"]),
  NumberOfRetries: integer({ minimum: 0, maximum: 10 }),
});

const ROLLOUT = object({
  ExponentialRolloutRate: object(
    {
      BaseRatePerMinute: COUNT,
      IncrementFactor: number({ minimum: 1, maximum: 5 }),
      RateIncreaseCriteria: object({ NumberOfNotifiedThings: COUNT, NumberOfSucceededThings: COUNT }),
    },
    ["BaseRatePerMinute", "IncrementFactor", "RateIncreaseCriteria"],
  ),
  MaximumPerMinute: COUNT,
});

/** A job template. Nothing about it can change: every edit replaces it. */
export const JOB_TEMPLATE: ResourceShape = {
  typeName: "AWS::IoT::JobTemplate",
  primaryIdentifier: ["JobTemplateId"],
  createOnlyProperties: [
    "AbortConfig",
    "Description",
    "DestinationPackageVersions",
    "Document",
    "DocumentSource",
    "JobArn",
    "JobExecutionsRetryConfig",
    "JobExecutionsRolloutConfig",
    "JobTemplateId",
    "MaintenanceWindows",
    "PresignedUrlConfig",
    "Tags",
    "TimeoutConfig",
  ],
  readOnlyProperties: ["Arn"],
  writeOnlyProperties: [
    "AbortConfig",
    "DestinationPackageVersions",
    "Document",
    "DocumentSource",
    "JobArn",
    "JobExecutionsRetryConfig",
    "JobExecutionsRolloutConfig",
    "MaintenanceWindows",
    "PresignedUrlConfig",
    "TimeoutConfig",
  ],
  taggable: true,
  required: ["Description", "JobTemplateId"],
  properties: {
    AbortConfig: object({ CriteriaList: keyedSet(["FailureType"], ABORT_CRITERION, { minItems: 1 }) }, [
      "CriteriaList",
    ]),
    Arn: text(),
    Description: text({ pattern: /^[^\p{C}]+$/u, minLength: 0, maxLength: 2028 }),
    DestinationPackageVersions: set(text({ pattern: /^arn:[!-~]+$/, minLength: 1, maxLength: 1600 })),
    Document: text({ minLength: 0, maxLength: 32768 }),
    DocumentSource: text({ minLength: 1, maxLength: 1350 }),
    JobArn: text(),
    JobExecutionsRetryConfig: object({
      RetryCriteriaList: keyedSet(["FailureType"], RETRY_CRITERION, { minItems: 1, maxItems: 2 }),
    }),
    JobExecutionsRolloutConfig: ROLLOUT,
    JobTemplateId: text({ pattern: /^[a-zA-Z0-9_-]+$/, minLength: 1, maxLength: 64 }),
    MaintenanceWindows: set(
      object({
        DurationInMinutes: integer({ minimum: 1, maximum: 1430 }),
        StartTime: text({ minLength: 1, maxLength: 256 }),
      }),
    ),
    PresignedUrlConfig: object({ ExpiresInSec: integer({ minimum: 60, maximum: 3600 }), RoleArn: ROLE_ARN }, [
      "RoleArn",
    ]),
    Tags: TAGS,
    TimeoutConfig: object({ InProgressTimeoutInMinutes: integer({ minimum: 1, maximum: 10080 }) }, [
      "InProgressTimeoutInMinutes",
    ]),
  },
  source: schemaSource("AWS::IoT::JobTemplate"),
};
