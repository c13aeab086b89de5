import type { PolicyStatement } from "../ir/policy-document.ts";

/** Refuses whatever does not come over TLS, whoever it is. */
export function denyInsecureTransport(action: string, resource: string): PolicyStatement {
  return {
    sid: "DenyInsecureTransport",
    effect: "Deny",
    principal: "*",
    actions: [action],
    resources: [resource],
    conditions: [{ operator: "Bool", key: "aws:SecureTransport", values: ["false"] }],
  };
}
