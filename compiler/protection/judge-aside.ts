import type { Json } from "../util/stable-json.ts";
import { FOR_READERS, judgeAmount, opposite, relateNumbers } from "./change.ts";
import { type Judgment, neutral, stronger, undecidable, weaker } from "./judgment.ts";

/** A property that no policy can say, as it should be and as it is; undefined where it is not set. */
export interface AsideChange {
  /** Terraform's type, or CloudFormation's. */
  readonly type: string;
  /** The property at its top: `actions_enabled`, `Tags[owner]`. */
  readonly property: string;
  readonly declared: Json | undefined;
  readonly actual: Json | undefined;
}

/**
 * What a change does of what the compiler always writes the same way, or not at all, so that the resources of the IR do not
 * know it: tags, and what Terraform's types have besides. Undefined where nothing is known of the property.
 */
export function judgeAside({ type, property, declared, actual }: AsideChange): Judgment | undefined {
  if (/^(?:Tags|tags|tags_all)(?:$|[.[])/u.test(property)) return FOR_READERS;
  return ASIDES.get(`${type}.${property}`)?.(declared, actual);
}

type Judge = (declared: Json | undefined, actual: Json | undefined) => Judgment;

const ALARM = "aws_cloudwatch_metric_alarm";
const SUBSCRIPTION = "aws_sns_topic_subscription";

const OTHER_STATES = neutral("who is told when it is over does not say who is told when it goes off");

const ASIDES: ReadonlyMap<string, Judge> = new Map<string, Judge>([
  [
    `${ALARM}.actions_enabled`,
    (_, actual) =>
      actual === false
        ? weaker("nobody is told when it goes off")
        : stronger("somebody is told when it goes off"),
  ],
  [`${ALARM}.evaluation_periods`, judgePeriods],
  [`${ALARM}.datapoints_to_alarm`, judgePeriods],
  [`${ALARM}.comparison_operator`, () => undecidable("it goes off on another side of its threshold")],
  [`${ALARM}.statistic`, () => undecidable("it goes by something else than the sum")],
  [`${ALARM}.treat_missing_data`, () => undecidable("what it does when nothing is reported has changed")],
  [`${ALARM}.ok_actions`, () => OTHER_STATES],
  [`${ALARM}.insufficient_data_actions`, () => OTHER_STATES],
  [
    `${SUBSCRIPTION}.filter_policy`,
    (_, actual) =>
      isSet(actual)
        ? weaker("the subscriber is told of some alerts only")
        : stronger("the subscriber is told of all alerts"),
  ],
  [
    `${SUBSCRIPTION}.pending_confirmation`,
    (_, actual) =>
      actual === true
        ? weaker("the subscriber has not confirmed it, and is told of no alert")
        : stronger("the subscriber has confirmed it, and is told of alerts"),
  ],
  [
    `${SUBSCRIPTION}.raw_message_delivery`,
    () => undecidable("whether the subscriber understands alerts in the other form is not known"),
  ],
  [
    "aws_iot_logging_options.disable_all_logs",
    (_, actual) => (actual === true ? weaker("nothing is logged") : stronger("something is logged")),
  ],
  [
    "aws_iam_role.permissions_boundary",
    () => undecidable("whether the boundary leaves the role what it needs is not known"),
  ],
  [
    "aws_sqs_queue.kms_master_key_id",
    () => undecidable("whether those who send may use the key, or need none, is not known"),
  ],
  [
    "aws_sqs_queue.sqs_managed_sse_enabled",
    (_, actual) =>
      actual === false
        ? weaker("alerts lie in the queue without encryption by SQS")
        : stronger("alerts lie in the queue encrypted"),
  ],
]);

function judgePeriods(declared: Json | undefined, actual: Json | undefined): Judgment {
  const unknown = undecidable("it is not known how many periods it takes until it goes off");
  if (typeof declared !== "number" || typeof actual !== "number") return unknown;
  const relation = opposite(relateNumbers(declared, actual));
  const reasons = {
    less: "it takes more periods until it goes off",
    more: "fewer periods make it go off",
    neither: unknown.because,
  };
  return judgeAmount(relation, reasons) ?? neutral("it takes as many periods until it goes off");
}

// A resource holds null or an empty text where nothing is set.
function isSet(value: Json | undefined): boolean {
  return value !== undefined && value !== null && value !== "";
}
