import { defineDiagnostic } from "../../diagnostics/kind.ts";

/** What can be wrong with alert topics and their subscribers. */

export const arnElsewhere = defineDiagnostic<{
  what: string;
  part: string;
  written: string;
  expected: string;
}>({
  code: "analyze/arn-elsewhere",
  severity: "error",
  title: "ARN of another region or account",
  message: ({ what, part, written, expected }) =>
    `${what} is in ${part} ${written}, and this policy is deployed to ${expected}`,
  why: "Device Defender delivers only to topics of its own region (its error is CrossRegionSNSTopic), a topic is encrypted only with a key of its region, and a stack can give permissions only within its account.",
  mend: "Write the ARN with `${deployment.region}` and `${deployment.account}`, or let Palisade create the topic.",
});

export const functionNotPermitted = defineDiagnostic<{ region: string; regions: readonly string[] }>({
  code: "analyze/function-not-permitted",
  severity: "warning",
  title: "function that no stack permits SNS to call",
  message: ({ region, regions }) =>
    `nothing permits SNS to call this function: it is in ${region}, and the deployment has stacks only in ${regions.join(", ")}`,
  why: "The permission is part of the function, and a stack can only write it in its own region. Without it SNS drops every alert for the function, and says so nowhere but in its delivery metrics.",
  mend: "Permit it by hand, once for each topic: `aws lambda add-permission --region <the function's> --function-name <name> --statement-id palisade --action lambda:InvokeFunction --principal sns.amazonaws.com --source-arn <the topic's ARN>` (between opt-in regions the principal is `sns.<region>.amazonaws.com`); or subscribe a function in a region of the deployment.",
});

export const namesDifferByRegion = defineDiagnostic<{
  what: string;
  names: readonly (readonly [region: string, name: string])[];
}>({
  code: "analyze/names-differ-by-region",
  severity: "error",
  title: "topic or queue that is called differently from region to region",
  message: ({ what, names }) =>
    `${what} is called ${names.map(([region, name]) => `\`${name}\` in ${region}`).join(" and ")}, but it is used across regions and needs one name in all of them`,
  why: "With a hub, its queues admit the topics of every region by their names, and the other stacks subscribe to its queues by theirs; likewise a function is opened to the topics of all regions. No stack can look into another, so each takes the names to be its own.",
  mend: "Leave `${deployment.region}` out of the name: topics and queues of different regions do not meet anyway.",
});

export const topicCreatedTwice = defineDiagnostic<{ topic: string; other: string }>({
  code: "analyze/topic-created-twice",
  severity: "error",
  title: "two alert topics with one SNS topic",
  message: ({ topic, other }) => `the SNS topic \`${topic}\` is already that of alert topic \`${other}\``,
  why: "Two resources would create one topic, and each would overwrite the policy of the other.",
  mend: "Give one of them another `topic`, or use one alert topic in both places.",
});

export const queueCollides = defineDiagnostic<{ queue: string; other: string }>({
  code: "analyze/queue-collides",
  severity: "error",
  title: "queue with the name of a dead-letter queue",
  message: ({ queue, other }) =>
    `the queue \`${queue}\` has the name of the dead-letter queue of \`${other}\`, which Palisade creates`,
  why: "Both would be one queue: what could not be delivered would be delivered again.",
  mend: "Rename the queue.",
});

export const queueNameTooLong = defineDiagnostic<{ queue: string; length: number; max: number }>({
  code: "analyze/queue-name-too-long",
  severity: "error",
  title: "queue whose dead-letter queue has too long a name",
  message: ({ length, max }) =>
    `the queue's name has ${length} characters; at most ${max} leave room for its dead-letter queue`,
  why: "SQS allows 80 characters, and the dead-letter queue is called like the queue with `-dead-letters` behind it.",
  mend: "Shorten the name.",
});

export const subscribedTwice = defineDiagnostic<{ endpoint: string }>({
  code: "analyze/subscribed-twice",
  severity: "error",
  title: "subscriber listed twice",
  message: ({ endpoint }) => `\`${endpoint}\` is subscribed twice to this topic`,
  why: "SNS knows one subscription for each endpoint, so two resources would fight for it.",
  mend: "Remove one of them.",
});

export const malformedEndpoint = defineDiagnostic<{ written: string; expected: string }>({
  code: "analyze/malformed-endpoint",
  severity: "error",
  title: "subscriber that cannot be reached",
  message: ({ written, expected }) => `\`${written}\` is not ${expected}`,
  why: "SNS refuses the subscription, or alerts go nowhere.",
  mend: "An e-mail address is written name@example.com; a URL begins with https:// and has no user or password in it.",
});

export const malformedTopic = defineDiagnostic<{ written: string; problem: string }>({
  code: "analyze/malformed-topic",
  severity: "error",
  title: "MQTT topic or topic filter that is none",
  message: ({ written, problem }) => `\`${written}\` ${problem}`,
  why: "It would match nothing, or, in a policy, the character itself.",
  mend: "In a filter `+` stands for one level and `#`, at the end, for all that follow; each fills its level alone. A topic to publish to has neither.",
});
