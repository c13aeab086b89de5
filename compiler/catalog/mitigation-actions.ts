/** The types of mitigation action, as the API names them in findings and tasks. */
export const MITIGATION_ACTION_TYPES = [
  "ADD_THINGS_TO_THING_GROUP",
  "ENABLE_IOT_LOGGING",
  "PUBLISH_FINDING_TO_SNS",
  "REPLACE_DEFAULT_POLICY_VERSION",
  "UPDATE_CA_CERTIFICATE",
  "UPDATE_DEVICE_CERTIFICATE",
] as const;

export type MitigationActionType = (typeof MITIGATION_ACTION_TYPES)[number];

/** How the policy language calls the types. */
export type MitigationActionKey =
  | "addToThingGroups"
  | "enableIotLogging"
  | "publishToTopic"
  | "replaceDefaultPolicyVersion"
  | "updateCaCertificate"
  | "updateDeviceCertificate";

/** What is known of a type of mitigation action. */
export interface MitigationActionFacts {
  readonly type: MitigationActionType;
  /** Its key in the policy language. */
  readonly key: MitigationActionKey;
  /** The member of ActionParams in AWS::IoT::MitigationAction. */
  readonly cfnParams: string;
  /** What its role must be allowed to do. */
  readonly iamActions: readonly IamAction[];
  /** May be started on findings of Audit. */
  readonly audit: boolean;
  /** May be started on violations of Detect. */
  readonly detect: boolean;
  /** AWS's managed policy for its role, below `service-role/`. Wider than need be. */
  readonly managedPolicy: string;
  /** One sentence: what it does. */
  readonly meaning: string;
  readonly notes: readonly string[];
  readonly uncertain?: string;
  readonly source: string;
}

/** An IAM action with the resources to which it can be limited. */
export interface IamAction {
  readonly action: string;
  /**
   * The resource types of which an ARN may stand in the statement: `cert`, `cacert`, `thing`, `thinggroup`,
   * `policy` of AWS IoT, `topic` of SNS, `role` of IAM. Empty when the action takes `*` only.
   */
  readonly resourceTypes: readonly string[];
}

type Facts = Omit<MitigationActionFacts, "type">;

const SOURCE = "IoT Device Defender guide, Mitigation actions";
const NO_ROLLBACK = "AWS does not undo it.";

const FACTS: Readonly<Record<MitigationActionType, Facts>> = {
  ADD_THINGS_TO_THING_GROUP: {
    key: "addToThingGroups",
    cfnParams: "AddThingsToThingGroupParams",
    iamActions: [
      { action: "iot:ListPrincipalThings", resourceTypes: [] },
      { action: "iot:AddThingToThingGroup", resourceTypes: ["thing", "thinggroup"] },
    ],
    audit: true,
    detect: true,
    managedPolicy: "AWSIoTDeviceDefenderAddThingsToThingGroupMitigationAction",
    meaning: "Adds the thing to static thing groups, usually one that quarantines it.",
    notes: [
      "It adds and does not move: the thing stays in its other groups.",
      "A thing can be in 10 groups; with overrideDynamicGroups it may drop out of its newest dynamic group to make room.",
      "It takes 1 to 10 groups.",
      "It is the only type that Detect supports.",
      NO_ROLLBACK,
    ],
    uncertain:
      "whether AWS accepts it on violations of fixed thresholds, or of ML Detect only, since its texts differ",
    source: SOURCE,
  },
  ENABLE_IOT_LOGGING: {
    key: "enableIotLogging",
    cfnParams: "EnableIoTLoggingParams",
    iamActions: [
      { action: "iot:SetV2LoggingOptions", resourceTypes: [] },
      { action: "iam:PassRole", resourceTypes: ["role"] },
    ],
    audit: true,
    detect: false,
    managedPolicy: "AWSIoTDeviceDefenderEnableIoTLoggingMitigationAction",
    meaning: "Switches the logging of AWS IoT on, at the given level.",
    notes: ["The level is DEBUG, INFO, WARN or ERROR; DISABLED is refused.", NO_ROLLBACK],
    source: SOURCE,
  },
  PUBLISH_FINDING_TO_SNS: {
    key: "publishToTopic",
    cfnParams: "PublishFindingToSnsParams",
    iamActions: [{ action: "sns:Publish", resourceTypes: ["topic"] }],
    audit: true,
    detect: false,
    managedPolicy: "AWSIoTDeviceDefenderPublishFindingsToSNSMitigationAction",
    meaning: "Publishes the finding to an SNS topic.",
    notes: ["Every audit check supports it.", "The ARN of the topic may have 350 characters at most."],
    uncertain: "the shape of the message: it is not documented",
    source: SOURCE,
  },
  REPLACE_DEFAULT_POLICY_VERSION: {
    key: "replaceDefaultPolicyVersion",
    cfnParams: "ReplaceDefaultPolicyVersionParams",
    iamActions: [{ action: "iot:CreatePolicyVersion", resourceTypes: ["policy"] }],
    audit: true,
    detect: false,
    managedPolicy: "AWSIoTDeviceDefenderReplaceDefaultPolicyMitigationAction",
    meaning: "Gives the IoT policy that was found a new, empty default version, which allows nothing.",
    notes: [
      "It hits every device that uses the policy.",
      "It works on findings of the two checks on IoT policies only.",
      NO_ROLLBACK,
    ],
    uncertain: "how many versions a policy may have before it fails (5, from memory)",
    source: SOURCE,
  },
  UPDATE_CA_CERTIFICATE: {
    key: "updateCaCertificate",
    cfnParams: "UpdateCACertificateParams",
    iamActions: [{ action: "iot:UpdateCACertificate", resourceTypes: ["cacert"] }],
    audit: true,
    detect: false,
    managedPolicy: "AWSIoTDeviceDefenderUpdateCACertMitigationAction",
    meaning: "Deactivates the CA certificate that was found.",
    notes: ["The certificate becomes INACTIVE, not REVOKED.", NO_ROLLBACK],
    source: SOURCE,
  },
  UPDATE_DEVICE_CERTIFICATE: {
    key: "updateDeviceCertificate",
    cfnParams: "UpdateDeviceCertificateParams",
    iamActions: [{ action: "iot:UpdateCertificate", resourceTypes: ["cert"] }],
    audit: true,
    detect: false,
    managedPolicy: "AWSIoTDeviceDefenderUpdateDeviceCertMitigationAction",
    meaning: "Deactivates the device certificate that was found, so its device can no longer connect.",
    notes: ["The certificate becomes INACTIVE, not REVOKED.", NO_ROLLBACK],
    source: SOURCE,
  },
};

/** The types of mitigation action, sorted by name. An action runs only when a task is started with it. */
export const MITIGATION_ACTIONS: readonly MitigationActionFacts[] = MITIGATION_ACTION_TYPES.map((type) => ({
  type,
  ...FACTS[type],
}));

/** A type of action by AWS's name or by its key in the policy language; undefined when there is none. */
export function findMitigationAction(nameOrKey: string): MitigationActionFacts | undefined {
  return MITIGATION_ACTIONS.find(({ type, key }) => type === nameOrKey || key === nameOrKey);
}
