import { shortHash } from "../../util/short-hash.ts";

/**
 * The word with which the logical id of each kind of Terraform resource starts. No word is another one followed
 * by `_`, so that ids are unique across types whatever the names (CDKTF keeps them in one scope). A test holds it.
 */
export const WORDS = [
  "topic",
  "policy_of_topic",
  "subscription",
  "queue",
  "policy_of_queue",
  "lambda_permission",
  "role",
  "permissions_of_role",
  "managed_policy_of_role",
  "logging",
  "fleet_indexing",
  "thing_group",
  "dynamic_thing_group",
  "iot_policy",
  "attachment_of_policy",
  "custom_metric",
  "dimension",
  "security_profile",
  "audit_configuration",
  "scheduled_audit",
  "mitigation_action",
  "alarm",
  "dashboard",
  "job_template",
  "fleet_metric",
] as const;

export type Word = (typeof WORDS)[number];

/** Longer names are cut: an id is read by people. */
const MAX_SLUG = 80;

/**
 * The name of a resource inside Terraform: `<word>_<name>`, or the bare word for a singleton. It depends on nothing
 * but the resource's own name, so it stays when a neighbour comes or goes.
 */
export function logicalId(word: Word, name?: string): string {
  return name === undefined ? word : `${word}_${slugOf(name)}`;
}

/**
 * The name with `_` for every character that Terraform refuses. Where that lost something, a hash of the name
 * keeps it apart from others; a name that only looks as if it had one gets one too.
 */
function slugOf(name: string): string {
  const slug = name.replace(/[^A-Za-z0-9_-]/g, "_");
  const isExact = slug === name && slug.length <= MAX_SLUG && !/_[0-9a-f]{8}$/.test(slug);
  return isExact ? slug : `${slug.slice(0, MAX_SLUG)}_${shortHash(name)}`;
}
