import type { PolicyStatement } from "../ir/policy-document.ts";
import { ANYONE, type Grant, grantsOf, isLacking } from "./granted.ts";
import { type Judgment, weaker } from "./judgment.ts";
import { matches } from "./wildcard.ts";

/**
 * What certainly protects less where a service of AWS, or whoever acts in a role, is given more than declared: it is open
 * to everybody, or somebody beside services of AWS may now silence what protects. Undefined where it is neither.
 */
export function judgeOpened(
  declared: readonly PolicyStatement[],
  actual: readonly PolicyStatement[],
): Judgment | undefined {
  const before = grantsOf(declared, "Allow").filter(isUnconditional);
  const denied = grantsOf(actual, "Deny").filter(isUnconditional);
  const added = grantsOf(actual, "Allow")
    .filter(isUnconditional)
    .filter((grant) => isLacking([...before, ...denied], [grant]));
  if (added.some(({ principal }) => principal === ANYONE))
    return weaker("what only the declared ones could do, everybody can do now");
  const isSilencing = added.some((grant) => !isOfService(grant) && silences(grant, before));
  return isSilencing ? weaker("with what is allowed now, what protects can be silenced") : undefined;
}

function isUnconditional({ under }: Grant): boolean {
  return under === "";
}

/** A service of AWS uses what it is given for what it is there for. */
function isOfService({ principal }: Grant): boolean {
  return principal.startsWith('{"service"');
}

function silences(grant: Grant, before: readonly Grant[]): boolean {
  const isHeld = (each: Grant, action: string): boolean => matches(each.action.toLowerCase(), action);
  return SILENCING.some(
    (action) =>
      isHeld(grant, action) &&
      !before.some((each) => each.principal === grant.principal && isHeld(each, action)),
  );
}

/** Actions that take away what protects, or whom an alert reaches. Source: Service Authorization Reference. */
const SILENCING: readonly string[] = [
  "iot:DeleteAccountAuditConfiguration",
  "iot:DeleteSecurityProfile",
  "iot:DetachSecurityProfile",
  "iot:UpdateAccountAuditConfiguration",
  "iot:UpdateSecurityProfile",
  "sns:DeleteTopic",
  "sns:RemovePermission",
  "sns:SetTopicAttributes",
  "sns:Unsubscribe",
  "sqs:DeleteMessage",
  "sqs:DeleteQueue",
  "sqs:PurgeQueue",
  "sqs:SetQueueAttributes",
].map((action) => action.toLowerCase());
