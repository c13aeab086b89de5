import { THING_NAME_VARIABLE } from "../catalog/iot-policy-variables.ts";
import { type ArnScope, iotArn } from "../ir/arn.ts";
import type { PolicyStatement } from "../ir/policy-document.ts";
import { compareText } from "../util/compare.ts";

/** What a quarantined thing may still do, its own policies permitting. */
export interface Exceptions {
  /** MQTT topics to which it may publish; may hold `${thing}` and `${iot:…}`. */
  readonly publish: readonly string[];
  /** MQTT topic filters to which it may subscribe, and from which it may receive. */
  readonly subscribe: readonly string[];
}

const THING = `\${${THING_NAME_VARIABLE}}`;

/**
 * What a quarantined thing may no longer do. Everything here denies: a thing keeps the policies of its certificate,
 * so allowing little would restrict nothing, while a denial wins over whatever they allow. A denial with exceptions
 * does not grant the exceptions either: the thing keeps of them what it was allowed before.
 */
export function quarantineStatements(
  scope: ArnScope,
  { publish, subscribe }: Exceptions,
): readonly PolicyStatement[] {
  if (publish.length === 0 && subscribe.length === 0) {
    return [{ sid: "DenyEverything", effect: "Deny", actions: ["iot:*"], resources: ["*"] }];
  }
  const sent = arns(scope, "topic", publish.map(nameThing));
  const filters = subscribe.map(nameThing);
  const received = arns(scope, "topic", filters.map(toPolicyWildcards));
  const client = iotArn(scope, `client/${THING}`);
  const everything = [client, ...sent, ...received, ...arns(scope, "topicfilter", filters)];
  return [
    deny("DenyAllButAllowed", ["iot:*"], [...new Set(everything)].toSorted(compareText)),
    deny("DenyPublishing", ["iot:Publish", "iot:RetainPublish"], sent),
    deny("DenyReceiving", ["iot:Receive"], received),
  ];
}

function deny(sid: string, actions: readonly string[], exceptions: readonly string[]): PolicyStatement {
  const scope = exceptions.length === 0 ? { resources: ["*"] } : { notResources: exceptions };
  return { sid, effect: "Deny", actions, ...scope };
}

function arns(scope: ArnScope, type: string, names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => iotArn(scope, `${type}/${name}`)))].toSorted(compareText);
}

/** `${thing}` is our short word for AWS's variable. */
function nameThing(topic: string): string {
  return topic.replaceAll("${thing}", THING);
}

/**
 * The topics that a filter lets in, as a policy says it: MQTT's wildcards mean nothing in a topic's ARN, where only
 * `*` does. It reaches further than `+`, but only what was subscribed to by the exact filter is ever received.
 */
function toPolicyWildcards(filter: string): string {
  // A shared subscription receives from the filter behind its group.
  const topics = /^\$share\/[^/]+\/(?<topics>.+)$/u.exec(filter)?.groups?.["topics"] ?? filter;
  return topics
    .split("/")
    .map((level) => (level === "+" || level === "#" ? "*" : level))
    .join("/");
}
