/** One statement of an IAM, SNS, SQS or AWS IoT policy document. */
export interface PolicyStatement {
  readonly sid: string;
  readonly effect: "Allow" | "Deny";
  /** Who; absent in identity policies and in AWS IoT policies. */
  readonly principal?: { readonly service: string } | { readonly aws: string } | "*";
  readonly actions: readonly string[];
  /** What it covers: `resources`, or everything but `notResources`. A trust policy has neither. */
  readonly resources?: readonly string[];
  readonly notResources?: readonly string[];
  readonly conditions?: readonly PolicyCondition[];
}

/** One line of a `Condition` block: operator, key and the values of which one must match. */
export interface PolicyCondition {
  readonly operator: "StringEquals" | "ArnEquals" | "ArnLike" | "Bool";
  readonly key: string;
  readonly values: readonly string[];
}
