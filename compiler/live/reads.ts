import {
  type CloudControlClientResolvedConfig,
  type $Command as CloudControlCommand,
  type ServiceInputTypes as CloudControlInputs,
  type ServiceOutputTypes as CloudControlOutputs,
  GetResourceCommand,
} from "@aws-sdk/client-cloudcontrol";
import {
  type CloudWatchClientResolvedConfig,
  type $Command as CloudWatchCommand,
  type ServiceInputTypes as CloudWatchInputs,
  type ServiceOutputTypes as CloudWatchOutputs,
  DescribeAlarmsCommand,
  GetDashboardCommand,
  ListTagsForResourceCommand as ListTagsOfAlarmCommand,
} from "@aws-sdk/client-cloudwatch";
import {
  GetRoleCommand,
  GetRolePolicyCommand,
  type IAMClientResolvedConfig,
  type $Command as IamCommand,
  type ServiceInputTypes as IamInputs,
  type ServiceOutputTypes as IamOutputs,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand,
} from "@aws-sdk/client-iam";
import {
  DescribeCustomMetricCommand,
  DescribeDimensionCommand,
  DescribeMitigationActionCommand,
  DescribeSecurityProfileCommand,
  DescribeThingGroupCommand,
  GetIndexingConfigurationCommand,
  GetPolicyCommand,
  GetV2LoggingOptionsCommand,
  type IoTClientResolvedConfig,
  type $Command as IotCommand,
  type ServiceInputTypes as IotInputs,
  type ServiceOutputTypes as IotOutputs,
  ListAttachedPoliciesCommand,
  ListAuditSuppressionsCommand,
  ListCustomMetricsCommand,
  ListDimensionsCommand,
  ListMitigationActionsCommand,
  ListScheduledAuditsCommand,
  ListSecurityProfilesCommand,
  ListTagsForResourceCommand as ListTagsOfIotCommand,
  ListTargetsForPolicyCommand,
  ListThingGroupsCommand,
} from "@aws-sdk/client-iot";
import {
  GetPolicyCommand as GetFunctionPolicyCommand,
  type LambdaClientResolvedConfig,
  type $Command as LambdaCommand,
  type ServiceInputTypes as LambdaInputs,
  type ServiceOutputTypes as LambdaOutputs,
} from "@aws-sdk/client-lambda";
import {
  GetSubscriptionAttributesCommand,
  GetTopicAttributesCommand,
  ListSubscriptionsByTopicCommand,
  ListTagsForResourceCommand as ListTagsOfTopicCommand,
  type SNSClientResolvedConfig,
  type $Command as SnsCommand,
  type ServiceInputTypes as SnsInputs,
  type ServiceOutputTypes as SnsOutputs,
} from "@aws-sdk/client-sns";
import {
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListQueueTagsCommand,
  type SQSClientResolvedConfig,
  type $Command as SqsCommand,
  type ServiceInputTypes as SqsInputs,
  type ServiceOutputTypes as SqsOutputs,
} from "@aws-sdk/client-sqs";
import {
  GetCallerIdentityCommand,
  type STSClientResolvedConfig,
  type $Command as StsCommand,
  type ServiceInputTypes as StsInputs,
  type ServiceOutputTypes as StsOutputs,
} from "@aws-sdk/client-sts";
import type { Clients } from "./clients.ts";
import type { ReadName } from "./read-names.ts";

/** A call that only reads, of one service. */
interface Read<Input, Output> {
  readonly send: (clients: Clients, input: Input) => Promise<Output>;
}

// One for each service, because only its own types say which commands its client takes.
const cloudControl = <I extends CloudControlInputs, O extends CloudControlOutputs>(
  Command: new (
    input: I,
  ) => CloudControlCommand<I, O, CloudControlClientResolvedConfig, CloudControlInputs, CloudControlOutputs>,
): Read<I, O> => ({ send: ({ cloudcontrol }, input) => cloudcontrol.send(new Command(input)) });

const cloudWatch = <I extends CloudWatchInputs, O extends CloudWatchOutputs>(
  Command: new (
    input: I,
  ) => CloudWatchCommand<I, O, CloudWatchClientResolvedConfig, CloudWatchInputs, CloudWatchOutputs>,
): Read<I, O> => ({ send: ({ cloudwatch }, input) => cloudwatch.send(new Command(input)) });

const ofIam = <I extends IamInputs, O extends IamOutputs>(
  Command: new (input: I) => IamCommand<I, O, IAMClientResolvedConfig, IamInputs, IamOutputs>,
): Read<I, O> => ({ send: ({ iam }, input) => iam.send(new Command(input)) });

const ofIot = <I extends IotInputs, O extends IotOutputs>(
  Command: new (input: I) => IotCommand<I, O, IoTClientResolvedConfig, IotInputs, IotOutputs>,
): Read<I, O> => ({ send: ({ iot }, input) => iot.send(new Command(input)) });

const ofLambda = <I extends LambdaInputs, O extends LambdaOutputs>(
  Command: new (input: I) => LambdaCommand<I, O, LambdaClientResolvedConfig, LambdaInputs, LambdaOutputs>,
): Read<I, O> => ({ send: ({ lambda }, input) => lambda.send(new Command(input)) });

const ofSns = <I extends SnsInputs, O extends SnsOutputs>(
  Command: new (input: I) => SnsCommand<I, O, SNSClientResolvedConfig, SnsInputs, SnsOutputs>,
): Read<I, O> => ({ send: ({ sns }, input) => sns.send(new Command(input)) });

const ofSqs = <I extends SqsInputs, O extends SqsOutputs>(
  Command: new (input: I) => SqsCommand<I, O, SQSClientResolvedConfig, SqsInputs, SqsOutputs>,
): Read<I, O> => ({ send: ({ sqs }, input) => sqs.send(new Command(input)) });

const ofSts = <I extends StsInputs, O extends StsOutputs>(
  Command: new (input: I) => StsCommand<I, O, STSClientResolvedConfig, StsInputs, StsOutputs>,
): Read<I, O> => ({ send: ({ sts }, input) => sts.send(new Command(input)) });

/**
 * How each call of our list is made. Nothing else in the program imports a command: what is not here cannot be called, and
 * the clients refuse it besides.
 */
const CALLS = {
  "cloudcontrol:GetResource": cloudControl(GetResourceCommand),
  "cloudwatch:DescribeAlarms": cloudWatch(DescribeAlarmsCommand),
  "cloudwatch:GetDashboard": cloudWatch(GetDashboardCommand),
  "cloudwatch:ListTagsForResource": cloudWatch(ListTagsOfAlarmCommand),
  "iam:GetRole": ofIam(GetRoleCommand),
  "iam:GetRolePolicy": ofIam(GetRolePolicyCommand),
  "iam:ListAttachedRolePolicies": ofIam(ListAttachedRolePoliciesCommand),
  "iam:ListRolePolicies": ofIam(ListRolePoliciesCommand),
  "iot:DescribeCustomMetric": ofIot(DescribeCustomMetricCommand),
  "iot:DescribeDimension": ofIot(DescribeDimensionCommand),
  "iot:DescribeMitigationAction": ofIot(DescribeMitigationActionCommand),
  "iot:DescribeSecurityProfile": ofIot(DescribeSecurityProfileCommand),
  "iot:DescribeThingGroup": ofIot(DescribeThingGroupCommand),
  "iot:GetIndexingConfiguration": ofIot(GetIndexingConfigurationCommand),
  "iot:GetPolicy": ofIot(GetPolicyCommand),
  "iot:GetV2LoggingOptions": ofIot(GetV2LoggingOptionsCommand),
  "iot:ListAttachedPolicies": ofIot(ListAttachedPoliciesCommand),
  "iot:ListAuditSuppressions": ofIot(ListAuditSuppressionsCommand),
  "iot:ListCustomMetrics": ofIot(ListCustomMetricsCommand),
  "iot:ListDimensions": ofIot(ListDimensionsCommand),
  "iot:ListMitigationActions": ofIot(ListMitigationActionsCommand),
  "iot:ListScheduledAudits": ofIot(ListScheduledAuditsCommand),
  "iot:ListSecurityProfiles": ofIot(ListSecurityProfilesCommand),
  "iot:ListTagsForResource": ofIot(ListTagsOfIotCommand),
  "iot:ListTargetsForPolicy": ofIot(ListTargetsForPolicyCommand),
  "iot:ListThingGroups": ofIot(ListThingGroupsCommand),
  "lambda:GetPolicy": ofLambda(GetFunctionPolicyCommand),
  "sns:GetSubscriptionAttributes": ofSns(GetSubscriptionAttributesCommand),
  "sns:GetTopicAttributes": ofSns(GetTopicAttributesCommand),
  "sns:ListSubscriptionsByTopic": ofSns(ListSubscriptionsByTopicCommand),
  "sns:ListTagsForResource": ofSns(ListTagsOfTopicCommand),
  "sqs:GetQueueAttributes": ofSqs(GetQueueAttributesCommand),
  "sqs:GetQueueUrl": ofSqs(GetQueueUrlCommand),
  "sqs:ListQueueTags": ofSqs(ListQueueTagsCommand),
  "sts:GetCallerIdentity": ofSts(GetCallerIdentityCommand),
} as const satisfies Readonly<Record<ReadName, Read<never, object>>>;

/** What is asked. */
export type InputOf<N extends ReadName> = (typeof CALLS)[N] extends Read<infer I, unknown> ? I : never;
/** What AWS answers. */
export type OutputOf<N extends ReadName> = (typeof CALLS)[N] extends Read<never, infer O> ? O : never;

/** Every call, so that its name tells the types of its input and its answer. */
export const READS: { readonly [N in ReadName]: Read<InputOf<N>, OutputOf<N>> } = CALLS;
