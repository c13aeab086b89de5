import type { Json } from "../../util/stable-json.ts";

/**
 * The path of a webhook often is a secret, and reports are pasted into issues and pull requests: only the host is shown.
 * @param path of the attribute
 */
export function masked(type: string, path: string, value: Json | undefined): Json | undefined {
  if (type !== "aws_sns_topic_subscription" || path !== "endpoint" || typeof value !== "string") return value;
  const { host, rest } = /^https:\/\/(?:[^/?#@]*@)?(?<host>[^/?#]+)(?<rest>.*)$/iu.exec(value)?.groups ?? {};
  if (host === undefined) return value;
  return rest === "" || rest === "/" ? `https://${host}` : `https://${host}/…`;
}
