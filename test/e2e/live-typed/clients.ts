import { CloudWatchClient } from "@aws-sdk/client-cloudwatch";
import { IAMClient } from "@aws-sdk/client-iam";
import { IoTClient } from "@aws-sdk/client-iot";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { SNSClient } from "@aws-sdk/client-sns";
import { SQSClient } from "@aws-sdk/client-sqs";
import { accessKeyOf } from "../../support/world/call.ts";
import { FAKE_ACCOUNT } from "../../support/world/start-world.ts";
import { REGION } from "./project.ts";

/** What somebody has who changes things by hand: clients that may write. */
export interface Writers {
  readonly cloudwatch: CloudWatchClient;
  readonly iam: IAMClient;
  readonly iot: IoTClient;
  readonly lambda: LambdaClient;
  readonly sns: SNSClient;
  readonly sqs: SQSClient;
}

export function writersAt(endpoint: string): Writers {
  const credentials = { accessKeyId: accessKeyOf(FAKE_ACCOUNT), secretAccessKey: "secret" };
  const config = { endpoint, region: REGION, credentials, maxAttempts: 1 };
  return {
    cloudwatch: new CloudWatchClient(config),
    iam: new IAMClient(config),
    iot: new IoTClient(config),
    lambda: new LambdaClient(config),
    sns: new SNSClient(config),
    sqs: new SQSClient(config),
  };
}
