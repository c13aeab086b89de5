// Made from schema/project.schema.json by `npm run generate`. Do not edit.

/**
 * A value as Terraform takes it. A text may hold `${deployment.name}` and `${deployment.region}`.
 */
export type TerraformValue =
  | readonly TerraformValue[]
  | (
      | {
          readonly [k: string]: TerraformValue;
        }
      | (string | number | boolean)
    );

export interface ProjectFile {
  /**
   * The version of the policy language. It is 1.
   */
  readonly version: 1;
  /**
   * Files, folders or globs of policy files, relative to this file.
   *
   * Items: A file, a folder or a glob.
   */
  readonly policies?: readonly string[];
  /**
   * The folder for what is generated, relative to this file.
   */
  readonly output?: string;
  /**
   * The modules that the generated TypeScript imports: `cdktf`, or its maintained fork `cdktn`.
   */
  readonly framework?: "cdktf" | "cdktn";
  /**
   * Accounts and regions to deploy to, by name.
   */
  readonly deployments: {
    readonly [k: string]: Deployment;
  };
  readonly lint?: Lint;
  readonly drift?: Drift;
}
/**
 * One AWS account and its regions. Each region becomes one Terraform stack, which refuses to run against another account.
 */
export interface Deployment {
  /**
   * The AWS account: 12 digits, in quotes, or YAML takes them for a number and loses leading zeros.
   */
  readonly account: string;
  /**
   * The AWS regions, at least one.
   *
   * Items: An AWS region.
   */
  readonly regions: readonly string[];
  /**
   * One of `regions`: queues exist only there, and the alerts of every region arrive in them.
   */
  readonly hub?: string;
  /**
   * What evaluates behaviours. `none` for an account without Device Defender Detect, which AWS closed to new customers on 31 August 2026: audit, quarantine and the rest still stand.
   */
  readonly engine?: "device-defender" | "none";
  /**
   * Values of variables that policy files declare.
   */
  readonly variables?: {
    /**
     * A text, a number, `true` or `false`, or a list of texts or numbers, as the variable's type says. References are not allowed here.
     */
    readonly [k: string]: readonly (string | number)[] | string | number | boolean;
  };
  /**
   * Where Terraform keeps the state: exactly one Terraform backend with its arguments. Every stack gets a key of its own unless one is given.
   */
  readonly backend?: {
    readonly [k: string]: BackendArguments;
  };
  /**
   * Tags on everything that takes tags, at most 40.
   */
  readonly tags?: {
    /**
     * The value of a tag: letters, digits, blanks and `_ . : / = + - @`.
     */
    readonly [k: string]: string;
  };
  readonly fleet?: Fleet;
}
/**
 * Arguments as Terraform spells them. What is missing can be given to `terraform init -backend-config`.
 */
export interface BackendArguments {
  readonly [k: string]: TerraformValue;
}
/**
 * What the fleet of a deployment is like, in each of its regions.
 */
export interface Fleet {
  /**
   * How many things there are in a region of the deployment.
   */
  readonly things: number;
  /**
   * How many things there are in a thing group, by its name.
   */
  readonly groups?: {
    /**
     * How many things there are in the group.
     */
    readonly [k: string]: number;
  };
  /**
   * The agent on the devices that reports device-side metrics, and custom metrics if there are any.
   */
  readonly agent?: string;
  /**
   * How often the agent reports; AWS takes one report in 5 minutes.
   */
  readonly reportEvery?: string;
}
/**
 * How `palisade lint` judges: severities and options of rules, and what is left out for a reason.
 */
export interface Lint {
  readonly rules?: LintRules;
  /**
   * Findings that are left out, by rule and path, each with a reason.
   */
  readonly ignore?: readonly LintIgnore[];
  /**
   * A file with findings that were there when the project began to lint, relative to this file. `--create-baseline` makes it.
   */
  readonly baseline?: string;
}
/**
 * Severity and options of rules, by name. `palisade rules` lists them.
 */
export interface LintRules {
  /**
   * Threshold that alarms on healthy things. The behaviour alarms on every quiet, healthy thing and stays silent on the attack. AWS accepts it, because it cannot know what is meant.
   */
  readonly "inverted-threshold"?: OptionsOfInvertedThreshold | ("error" | "warning" | "info" | "off");
  /**
   * Behaviour that alarms whatever happens. Every thing that reports is in violation, for ever, and no attack changes that. The alarms bury those that mean something.
   */
  readonly "always-alarms"?: OptionsOfAlwaysAlarms | ("error" | "warning" | "info" | "off");
  /**
   * Behaviour that cannot alarm. The policy looks as if something were watched, and nothing is. The behaviour costs what a useful one costs.
   */
  readonly "never-alarms"?: OptionsOfNeverAlarms | ("error" | "warning" | "info" | "off");
  /**
   * Behaviours of which one alarms always. Whatever a thing reports, one of the two is in violation, so that neither alarm means anything. One of them was turned round, or both list a part of what is normal.
   */
  readonly "contradicting-behaviors"?:
    | OptionsOfContradictingBehaviors
    | ("error" | "warning" | "info" | "off");
  /**
   * Behaviour that another one already implies. It sends a second alert about what was just told, and adds nothing else. Often the thresholds were meant for different things, or one was forgotten when the other was added.
   */
  readonly "implied-behavior"?: OptionsOfImpliedBehavior | ("error" | "warning" | "info" | "off");
  /**
   * ML Detect with nothing beside it while it learns. A model takes 14 days and 25 000 datapoints before it exists, and is gone again when the data runs dry. Until then the behaviour is there, and nothing is detected.
   */
  readonly "ml-without-threshold"?: OptionsOfMlWithoutThreshold | ("error" | "warning" | "info" | "off");
  /**
   * ML Detect on a fleet that is too small to train. Without 25 000 datapoints in 14 days no model is ever built. The behaviour stands in the console and never alarms.
   */
  readonly "ml-fleet-too-small"?: OptionsOfMlFleetTooSmall | ("error" | "warning" | "info" | "off");
  /**
   * Percentile of a group that is too small for it. A percentile close to the end needs many things. Among few it is the value of the most extreme one: whether that thing always alarms or never does is decided by arithmetic, not by what it does.
   */
  readonly "percentile-of-a-small-group"?:
    | OptionsOfPercentileOfASmallGroup
    | ("error" | "warning" | "info" | "off");
  /**
   * Profile all of whose alerts are suppressed. Violations are recorded for 30 days and shown to whoever looks into the console or asks the API. Nobody is told.
   */
  readonly "all-alerts-suppressed"?: OptionsOfAllAlertsSuppressed | ("error" | "warning" | "info" | "off");
  /**
   * Profile whose alerts go nowhere. Without an alert topic, violations are recorded for 30 days and shown to whoever looks into the console or asks the API. Nobody is told.
   */
  readonly "profile-without-topic"?: OptionsOfProfileWithoutTopic | ("error" | "warning" | "info" | "off");
  /**
   * Alert topic that nobody listens to. SNS keeps nothing: what is published to a topic without a subscription is gone.
   */
  readonly "topic-without-subscriber"?:
    | OptionsOfTopicWithoutSubscriber
    | ("error" | "warning" | "info" | "off");
  /**
   * Alert topic that reaches nobody until somebody confirms. SNS sends nothing to an e-mail address before somebody there has followed the link in a message from AWS, in every region, within days. The apply succeeds either way.
   */
  readonly "subscriber-to-be-confirmed"?:
    | OptionsOfSubscriberToBeConfirmed
    | ("error" | "warning" | "info" | "off");
  /**
   * Profile that watches nothing and retains nothing. It stands in the console beside those that protect its targets, and takes one of the five places that a target has for profiles.
   */
  readonly "profile-without-behaviors"?:
    | OptionsOfProfileWithoutBehaviors
    | ("error" | "warning" | "info" | "off");
  /**
   * Metric that devices report, without a stated agent. Device-side and custom metrics come from an agent that publishes reports. Without it there is not one datapoint, and a behaviour without datapoints never alarms.
   */
  readonly "device-metric-without-agent"?:
    | OptionsOfDeviceMetricWithoutAgent
    | ("error" | "warning" | "info" | "off");
  /**
   * Alarm that takes too long. Window times datapoints in a row is how long an attacker has before anybody is told. Whoever stays below the time, or stops in between, is never seen.
   */
  readonly "slow-alarm"?: OptionsOfSlowAlarm | ("error" | "warning" | "info" | "off");
  /**
   * Things that may fall silent unnoticed. Detect judges what a thing does. One that was stolen, jammed, switched off or moved to another account does nothing, conforms to every limit, and stays away.
   */
  readonly "silent-device-unwatched"?:
    | OptionsOfSilentDeviceUnwatched
    | ("error" | "warning" | "info" | "off");
  /**
   * Audit that tells nobody what it found. An audit without an alert topic ends in the console. Its findings are kept for 90 days, for whoever looks.
   */
  readonly "audit-without-topic"?: OptionsOfAuditWithoutTopic | ("error" | "warning" | "info" | "off");
  /**
   * Devices that are not registered, and not watched. A profile on all registered things does not see a device that connects under an identity which the registry does not know, such as a stolen certificate with a client ID of the thief's own.
   */
  readonly "unregistered-devices-unwatched"?:
    | OptionsOfUnregisteredDevicesUnwatched
    | ("error" | "warning" | "info" | "off");
  /**
   * Alert that is sent twice. Every alarm arrives twice and is counted twice. Whoever mends one of the two forgets the other.
   */
  readonly "duplicate-alert"?: OptionsOfDuplicateAlert | ("error" | "warning" | "info" | "off");
  /**
   * Alarm that comes and goes by itself. One datapoint raises the alarm and the next one clears it, over and over, on things with which nothing is wrong. People stop reading, and the alarm that matters goes by unread.
   */
  readonly "flapping-alarm"?: OptionsOfFlappingAlarm | ("error" | "warning" | "info" | "off");
  /**
   * Metric that is kept for nobody. AWS charges for every datapoint of a metric that is collected, whether or not a behaviour judges it.
   */
  readonly "unused-retained-metric"?: OptionsOfUnusedRetainedMetric | ("error" | "warning" | "info" | "off");
  /**
   * What Detect and Audit cost in a month. Detect charges every datapoint of every thing and metric, every five minutes, whether anything happens or not. A metric or a learnt behaviour more is a line in a policy, and on a large fleet thousands of dollars a year.
   */
  readonly "monthly-cost"?: OptionsOfMonthlyCost | ("error" | "warning" | "info" | "off");
  /**
   * Critical audit check that is off. All audit checks are off until an account switches them on. What a critical check finds, such as a shared certificate, a weak key or a policy that allows everything, opens the fleet to whoever looks for it, and nobody is told.
   */
  readonly "critical-check-off"?: OptionsOfCriticalCheckOff | ("error" | "warning" | "info" | "off");
  /**
   * Audit check that no schedule runs. Switching a check on only permits it. Findings come from audits, and an audit runs when a schedule says so, or when somebody starts it by hand; a check that neither happens to finds nothing, and the dashboard looks clean.
   */
  readonly "check-never-scheduled"?: OptionsOfCheckNeverScheduled | ("error" | "warning" | "info" | "off");
  /**
   * Audit too rare for what it should catch. A certificate enters the threshold after one audit and expires before the next. The first finding says that it has expired, when the device is already locked out.
   */
  readonly "schedule-rarer-than-threshold"?:
    | OptionsOfScheduleRarerThanThreshold
    | ("error" | "warning" | "info" | "off");
  /**
   * Suppressed audit finding without a reason. A suppressed finding does not count, alerts nobody and gets no mitigation. Whoever reads the policy next cannot tell a risk that was accepted from one that was swept away.
   */
  readonly "suppression-without-reason"?:
    | OptionsOfSuppressionWithoutReason
    | ("error" | "warning" | "info" | "off");
  /**
   * Suppressed audit finding without an end. What was accepted for a reason stays hidden when the reason has gone: the certificate was exchanged, the account changed hands, and the next finding on the same resource is hidden as well.
   */
  readonly "suppression-without-end"?:
    | OptionsOfSuppressionWithoutEnd
    | ("error" | "warning" | "info" | "off");
  /**
   * Suppression of an audit finding that has ended. The policy says that a finding is accepted, and AWS reports it again. Either the finding is still accepted, and alerts come that nobody wants; or it is not, and the policy says what is not true.
   */
  readonly "suppression-expired"?: OptionsOfSuppressionExpired | ("error" | "warning" | "info" | "off");
  /**
   * Response that may act on any number of things. One bad threshold, one outage at the broker or one expired CA puts every thing into violation at once, and the response acts on all of them before anybody looks. AWS undoes no action: the fleet is locked out by its own defence.
   */
  readonly "response-without-limit"?: OptionsOfResponseWithoutLimit | ("error" | "warning" | "info" | "off");
  /**
   * CA certificate that is deactivated without asking. Behind one CA stand all devices that it signed. Once it is inactive, AWS IoT registers no device of that CA any more, so provisioning stops at the factory and in the field, and a limit counted in things does not help, because it is one certificate.
   */
  readonly "ca-deactivated-automatically"?:
    | OptionsOfCaDeactivatedAutomatically
    | ("error" | "warning" | "info" | "off");
  /**
   * IoT policy that is emptied without asking. The new version of the policy allows nothing, and it holds for everything the policy is attached to: where a fleet shares one policy, all of it goes silent within minutes, and AWS does not undo it.
   */
  readonly "policy-replaced-automatically"?:
    | OptionsOfPolicyReplacedAutomatically
    | ("error" | "warning" | "info" | "off");
  /**
   * Isolation on thin evidence. A guess, or one odd datapoint, cuts off a thing that is in order. Isolation that hits healthy things gets switched off, and is missing on the day of the attack.
   */
  readonly "isolation-on-low-confidence"?:
    | OptionsOfIsolationOnLowConfidence
    | ("error" | "warning" | "info" | "off");
  /**
   * Profile attached to a quarantine group. Isolation itself looks like an attack: every denied request counts as an authorization failure, and what a thing may no longer send is missing. A profile made for healthy things alarms on what the quarantine does, so an isolated thing stays in alarm while it keeps trying, and real alarms are lost among such.
   */
  readonly "quarantine-is-target"?: OptionsOfQuarantineIsTarget | ("error" | "warning" | "info" | "off");
  /**
   * Dynamic group that is meant as a quarantine. A dynamic thing group carries no policy: it lists the things that a query finds, and each of them goes on as before. What looks like isolation is a search result.
   */
  readonly "dynamic-quarantine"?: OptionsOfDynamicQuarantine | ("error" | "warning" | "info" | "off");
  /**
   * Quarantine that denies no topic to listen to. The filter takes every topic out of what the policy of the group denies, so an isolated thing goes on receiving whatever its certificate's own policies allow: the commands of other things, their data, their secrets.
   */
  readonly "quarantine-undone-by-wildcard"?:
    | OptionsOfQuarantineUndoneByWildcard
    | ("error" | "warning" | "info" | "off");
  /**
   * Quarantine without a way back. An isolated thing that may subscribe to nothing cannot be told to update, to take a new certificate or to say what happened. Until somebody takes it out of the group it stays as it is, and what made it suspicious can be mended only on the spot.
   */
  readonly "quarantine-without-way-back"?:
    | OptionsOfQuarantineWithoutWayBack
    | ("error" | "warning" | "info" | "off");
  /**
   * Quarantine that allows more than status and commands. What is allowed in quarantine is what an attacker keeps. A topic without the thing's name in it can be published to in the name of others; a wildcard without it listens to what is meant for others.
   */
  readonly "quarantine-allows-too-much"?:
    | OptionsOfQuarantineAllowsTooMuch
    | ("error" | "warning" | "info" | "off");
  /**
   * Isolation in a group without a policy. Adding a thing to a group changes nothing about what it may do, unless the group carries a policy that denies. The response runs, the report says isolated, and the thing goes on.
   */
  readonly "isolation-without-policy"?:
    | OptionsOfIsolationWithoutPolicy
    | ("error" | "warning" | "info" | "off");
  /**
   * Variable that nothing uses. Whoever changes its value, for one deployment or for all, believes that a threshold or an address has changed, and nothing has.
   */
  readonly "unused-variable"?: OptionsOfUnusedVariable | ("error" | "warning" | "info" | "off");
  /**
   * Dimension that narrows no metric. The behaviour that it was made for counts the messages on all topics. An account has room for ten dimensions.
   */
  readonly "unused-dimension"?: OptionsOfUnusedDimension | ("error" | "warning" | "info" | "off");
  /**
   * Custom metric that nobody watches. Devices report it, and nothing looks at what they report: neither is there an alarm, nor are the values kept.
   */
  readonly "unused-custom-metric"?: OptionsOfUnusedCustomMetric | ("error" | "warning" | "info" | "off");
  /**
   * Alert topic to which nothing publishes. Its subscribers believe that they would hear of an attack, and no profile, audit, alarm or action ever tells them.
   */
  readonly "unused-alert-topic"?: OptionsOfUnusedAlertTopic | ("error" | "warning" | "info" | "off");
  /**
   * Mitigation action that no response starts. AWS never runs an action by itself. Whoever counts on it to isolate a stolen device waits for a person to start it.
   */
  readonly "unused-mitigation-action"?:
    | OptionsOfUnusedMitigationAction
    | ("error" | "warning" | "info" | "off");
  /**
   * Thing group that nothing refers to. No profile watches the things in it. A quarantine group that no action fills isolates nothing.
   */
  readonly "unused-thing-group"?: OptionsOfUnusedThingGroup | ("error" | "warning" | "info" | "off");
  /**
   * Topic filter that another one covers. Whoever wrote the narrow filter believes that only those topics are counted. The wide one decides, so that a threshold made for few messages meets many.
   */
  readonly "overlapping-topic-filters"?:
    | OptionsOfOverlappingTopicFilters
    | ("error" | "warning" | "info" | "off");
  /**
   * Account ID written out in a policy. In the next account that the policies are deployed to, the value still means the first one: the suppression hides nothing there, the key is not found.
   */
  readonly "account-id-in-policy"?: OptionsOfAccountIdInPolicy | ("error" | "warning" | "info" | "off");
  /**
   * Endpoint without encryption. Whoever stands between a device and the server can read what is sent, and put another firmware or another command in its place.
   */
  readonly "http-endpoint"?: OptionsOfHttpEndpoint | ("error" | "warning" | "info" | "off");
  /**
   * Deployment without an owner. An alarm leads to a resource, and the resource to nobody: who finds it at night does not know whom to ask.
   */
  readonly "missing-owner"?: OptionsOfMissingOwner | ("error" | "warning" | "info" | "off");
  /**
   * Name with `:` that queries ask for. AWS takes the name and indexes its violations, and no dynamic group, fleet metric or search can ask for them.
   */
  readonly "colon-in-queried-name"?: OptionsOfColonInQueriedName | ("error" | "warning" | "info" | "off");
  /**
   * `because:` that gives no reason. A reason stops the linter from asking again. One without content stops it for nothing, and whoever reads the policy in a year learns no more than that somebody was in a hurry.
   */
  readonly "reason-without-content"?: OptionsOfReasonWithoutContent | ("error" | "warning" | "info" | "off");
  /**
   * Threats that nothing looks for. An attack of such a kind leaves no alarm and no finding: it is noticed when somebody else complains.
   */
  readonly "threat-not-covered"?: OptionsOfThreatNotCovered | ("error" | "warning" | "info" | "off");
}
export interface OptionsOfInvertedThreshold {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfAlwaysAlarms {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfNeverAlarms {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfContradictingBehaviors {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfImpliedBehavior {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfMlWithoutThreshold {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfMlFleetTooSmall {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfPercentileOfASmallGroup {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
  /**
   * How many things there must be beyond the percentile for it to mean something.
   */
  readonly beyond?: number;
}
export interface OptionsOfAllAlertsSuppressed {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfProfileWithoutTopic {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfTopicWithoutSubscriber {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfSubscriberToBeConfirmed {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
  /**
   * Kinds of subscribers that somebody has to confirm.
   */
  readonly kinds?: readonly ("email" | "https")[];
}
export interface OptionsOfProfileWithoutBehaviors {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfDeviceMetricWithoutAgent {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfSlowAlarm {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
  /**
   * How long an alarm on what a thing does may take.
   */
  readonly limit?: string;
  /**
   * How long an alarm on a thing that is silent or disconnected may take.
   */
  readonly silence?: string;
}
export interface OptionsOfSilentDeviceUnwatched {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfAuditWithoutTopic {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfUnregisteredDevicesUnwatched {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfDuplicateAlert {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfFlappingAlarm {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
  /**
   * disconnects or connection attempts in 5 minutes that an unsteady link causes by itself
   */
  readonly reconnects?: number;
  /**
   * percent of the fleet that a percentile keeps in violation at any time, from which on the rule speaks
   */
  readonly fleetPercent?: number;
  /**
   * the highest confidence of ML Detect at which one datapoint is too little; `none` judges no ML behaviour
   */
  readonly confidence?: "none" | "low" | "medium";
}
export interface OptionsOfUnusedRetainedMetric {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfMonthlyCost {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
  /**
   * How many US dollars a stack may cost in a month; 0 for no limit, and then the estimate is noted each time.
   */
  readonly budget?: number;
}
export interface OptionsOfCriticalCheckOff {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
  /**
   * The least severity, in AWS's rating, of the checks that have to be on.
   */
  readonly atLeast?: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW";
}
export interface OptionsOfCheckNeverScheduled {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfScheduleRarerThanThreshold {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
  /**
   * How many days before the expiry the finding must have come at the latest.
   */
  readonly daysLeft?: number;
}
export interface OptionsOfSuppressionWithoutReason {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfSuppressionWithoutEnd {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
  /**
   * How many days from today a suppression may last.
   */
  readonly mostDays?: number;
}
export interface OptionsOfSuppressionExpired {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfResponseWithoutLimit {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfCaDeactivatedAutomatically {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfPolicyReplacedAutomatically {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfIsolationOnLowConfidence {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
  /**
   * The least confidence of ML Detect on which a thing may be isolated by itself.
   */
  readonly confidence?: "low" | "medium" | "high";
  /**
   * How many datapoints in a row must be anomalous before a thing may be isolated by itself.
   */
  readonly datapoints?: number;
}
export interface OptionsOfQuarantineIsTarget {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfDynamicQuarantine {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
  /**
   * Pieces of words, in any case, by which a name or a description speaks of isolation.
   */
  readonly words?: readonly string[];
}
export interface OptionsOfQuarantineUndoneByWildcard {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfQuarantineWithoutWayBack {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfQuarantineAllowsTooMuch {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
  /**
   * How many topics an isolated thing may publish to.
   */
  readonly publish?: number;
  /**
   * How many topic filters an isolated thing may subscribe to.
   */
  readonly subscribe?: number;
}
export interface OptionsOfIsolationWithoutPolicy {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
  /**
   * Pieces of words, in any case, by which a name or a description speaks of isolation.
   */
  readonly words?: readonly string[];
}
export interface OptionsOfUnusedVariable {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfUnusedDimension {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfUnusedCustomMetric {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfUnusedAlertTopic {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfUnusedMitigationAction {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfUnusedThingGroup {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfOverlappingTopicFilters {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfAccountIdInPolicy {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfHttpEndpoint {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfMissingOwner {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
  /**
   * the tag that names the owner; tag keys are case-sensitive
   */
  readonly tag?: string;
}
export interface OptionsOfColonInQueriedName {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfReasonWithoutContent {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
export interface OptionsOfThreatNotCovered {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
  /**
   * the threats that every deployment must have something against; a rule of its own looks for silent devices
   */
  readonly threats?: readonly (
    | "exfiltration"
    | "command-injection"
    | "credential-abuse"
    | "lateral-movement"
    | "scanning"
    | "cloned-identity"
    | "denial-of-service"
    | "silent-device"
    | "crypto-mining"
  )[];
}
/**
 * Findings of some rules in some files that are left out for a reason.
 */
export interface LintIgnore {
  /**
   * Names of rules.
   *
   * Items: The name of a rule, as `palisade rules` lists it.
   */
  readonly rules: readonly (
    | "inverted-threshold"
    | "always-alarms"
    | "never-alarms"
    | "contradicting-behaviors"
    | "implied-behavior"
    | "ml-without-threshold"
    | "ml-fleet-too-small"
    | "percentile-of-a-small-group"
    | "all-alerts-suppressed"
    | "profile-without-topic"
    | "topic-without-subscriber"
    | "subscriber-to-be-confirmed"
    | "profile-without-behaviors"
    | "device-metric-without-agent"
    | "slow-alarm"
    | "silent-device-unwatched"
    | "audit-without-topic"
    | "unregistered-devices-unwatched"
    | "duplicate-alert"
    | "flapping-alarm"
    | "unused-retained-metric"
    | "monthly-cost"
    | "critical-check-off"
    | "check-never-scheduled"
    | "schedule-rarer-than-threshold"
    | "suppression-without-reason"
    | "suppression-without-end"
    | "suppression-expired"
    | "response-without-limit"
    | "ca-deactivated-automatically"
    | "policy-replaced-automatically"
    | "isolation-on-low-confidence"
    | "quarantine-is-target"
    | "dynamic-quarantine"
    | "quarantine-undone-by-wildcard"
    | "quarantine-without-way-back"
    | "quarantine-allows-too-much"
    | "isolation-without-policy"
    | "unused-variable"
    | "unused-dimension"
    | "unused-custom-metric"
    | "unused-alert-topic"
    | "unused-mitigation-action"
    | "unused-thing-group"
    | "overlapping-topic-filters"
    | "account-id-in-policy"
    | "http-endpoint"
    | "missing-owner"
    | "colon-in-queried-name"
    | "reason-without-content"
    | "threat-not-covered"
  )[];
  /**
   * Files, folders or globs, relative to this file.
   *
   * Items: A file, a folder or a glob.
   */
  readonly paths: readonly string[];
  /**
   * The last day on which they are left out, `YYYY-MM-DD`.
   */
  readonly until?: string;
  /**
   * Why they are left out.
   */
  readonly because: string;
}
/**
 * What `palisade drift` leaves out for a reason.
 */
export interface Drift {
  /**
   * Drift that is left out, by resource and property, each with a reason. It is counted all the same.
   */
  readonly ignore?: readonly DriftIgnore[];
}
/**
 * Drift of some resources that is left out for a reason.
 */
export interface DriftIgnore {
  /**
   * Names of stacks, `<deployment>-<region>`; `*` stands for anything. Default: all.
   *
   * Items: The name of a stack; `*` stands for anything.
   */
  readonly stacks?: readonly string[];
  /**
   * Kinds of drift as findings name them. Default: all.
   *
   * Items: A kind of drift.
   */
  readonly kinds?: readonly (
    | "changed"
    | "missing"
    | "undeclared"
    | "unmanaged"
    | "unattached"
    | "suppressed"
    | "absorbed"
  )[];
  /**
   * What the resources are, as findings name it. Default: all.
   *
   * Items: What a resource is.
   */
  readonly nouns?: readonly (
    | "CloudWatch alarm"
    | "IoT policy"
    | "alert topic"
    | "attachment of the IoT policy"
    | "audit configuration"
    | "audit suppression"
    | "custom metric"
    | "dashboard"
    | "dimension"
    | "dynamic thing group"
    | "fleet indexing"
    | "fleet metric"
    | "job template"
    | "logging of AWS IoT"
    | "managed policy of the role"
    | "mitigation action"
    | "permission to invoke"
    | "permissions of the role"
    | "policy of the queue"
    | "policy of the topic"
    | "queue"
    | "role"
    | "scheduled audit"
    | "security profile"
    | "subscription"
    | "thing group"
  )[];
  /**
   * The name of a resource, or its address in Terraform; `*` stands for anything.
   */
  readonly resource: string;
  /**
   * The property as findings name it; `*` stands for anything. Default: all of the resource.
   */
  readonly property?: string;
  /**
   * The last day on which it is left out, `YYYY-MM-DD`.
   */
  readonly until?: string;
  /**
   * Why it is left out.
   */
  readonly because: string;
}
