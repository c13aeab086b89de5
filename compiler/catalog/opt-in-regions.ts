/**
 * Regions that every account has, without opting in: those launched before 20 March 2019, with China and GovCloud,
 * which have accounts of their own. Source: AWS Account Management guide, Regions; SNS guide, "Sending messages to
 * a queue or function in a different Region".
 */
const ENABLED_BY_DEFAULT: ReadonlySet<string> = new Set([
  "ap-northeast-1",
  "ap-northeast-2",
  "ap-northeast-3",
  "ap-south-1",
  "ap-southeast-1",
  "ap-southeast-2",
  "ca-central-1",
  "cn-north-1",
  "cn-northwest-1",
  "eu-central-1",
  "eu-north-1",
  "eu-west-1",
  "eu-west-2",
  "eu-west-3",
  "sa-east-1",
  "us-east-1",
  "us-east-2",
  "us-gov-east-1",
  "us-gov-west-1",
  "us-west-1",
  "us-west-2",
]);

/** Whether an account must opt in to a region before it can use it. Every new region is one of these. */
export function isOptInRegion(region: string): boolean {
  return !ENABLED_BY_DEFAULT.has(region);
}
