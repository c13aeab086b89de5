import type { JsonObject } from "../json.ts";

/** An IoT policy with its versions. */
export interface LivePolicy {
  readonly name: string;
  /** Documents by version id, in the order in which they were made. */
  readonly versions: Readonly<Record<string, PolicyVersion>>;
  readonly defaultVersion: string;
  /** ARNs of groups and certificates. */
  readonly targets: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  readonly createdAt: number;
}

export interface PolicyVersion {
  readonly document: string;
  readonly createdAt: number;
}

/** A finding of Audit that somebody does not want to see. In the API's spelling. */
export interface AuditSuppression {
  readonly checkName: string;
  readonly resourceIdentifier: JsonObject;
  /** Seconds since 1970. */
  readonly expirationDate?: number;
  readonly suppressIndefinitely?: boolean;
  readonly description?: string;
}

/** A queue of SQS: nobody sends to it here. */
export interface LiveQueue {
  readonly attributes: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
}

/** What stands in an account and region beside the resources of CloudFormation. In the APIs' spelling. */
export interface RegionSettings {
  readonly policies: Readonly<Record<string, LivePolicy>>;
  readonly suppressions: readonly AuditSuppression[];
  readonly queues: Readonly<Record<string, LiveQueue>>;
  readonly indexing: JsonObject;
  /** Undefined until somebody configures logging. */
  readonly logging?: JsonObject;
}

/** A region in which nobody has done anything yet. */
export const NOTHING_SET: RegionSettings = {
  policies: {},
  suppressions: [],
  queues: {},
  indexing: {
    thingIndexingConfiguration: { thingIndexingMode: "OFF" },
    thingGroupIndexingConfiguration: { thingGroupIndexingMode: "OFF" },
  },
};
