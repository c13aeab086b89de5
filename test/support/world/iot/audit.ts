import { isDeepStrictEqual } from "node:util";
import { AUDIT_CHECKS } from "../../../../compiler/catalog/audit-checks.ts";
import { at, isObject, type JsonObject, objectOf, textOf } from "../../json.ts";
import { answered } from "../answer-mode.ts";
import { AwsError } from "../aws-error.ts";
import type { AuditSuppression } from "../region-settings.ts";
import { AUDIT_CONFIGURATION, SCHEDULED_AUDIT } from "../resource.ts";
import { apiMembers, inApiSpelling } from "./api-spelling.ts";
import { described, listed } from "./live.ts";
import { byToken, type IotCall, listAnswer, notFound, type Route, route } from "./route.ts";

const SCHEDULE = ["Frequency", "DayOfMonth", "DayOfWeek"];

export const AUDIT_ROUTES: readonly Route[] = [
  route("DescribeAccountAuditConfiguration", "GET", "/audit/configuration", describeConfiguration),
  route("ListScheduledAudits", "GET", "/audit/scheduledaudits", (call) =>
    listAnswer(
      call,
      byToken("scheduledAudits"),
      listed(call, SCHEDULED_AUDIT, (name, arn, { properties }) => ({
        scheduledAuditName: name,
        scheduledAuditArn: arn,
        ...apiMembers(properties, SCHEDULE),
      })),
    ),
  ),
  route("DescribeScheduledAudit", "GET", "/audit/scheduledaudits/{scheduledAuditName}", (call) => {
    const { name, arn, properties } = described(call, SCHEDULED_AUDIT);
    return {
      scheduledAuditName: name,
      scheduledAuditArn: arn,
      ...apiMembers(properties, [...SCHEDULE, "TargetCheckNames"]),
    };
  }),
  route("ListAuditSuppressions", "POST", "/audit/suppressions/list", listSuppressions),
  route("DescribeAuditSuppression", "POST", "/audit/suppressions/describe", (call) => ({
    ...suppression(call),
  })),
  route("CreateAuditSuppression", "POST", "/audit/suppressions/create", createSuppression),
  route("DeleteAuditSuppression", "POST", "/audit/suppressions/delete", ({ region, input }) => {
    const left = region.settings.suppressions.filter((each) => !isSame(each, input));
    region.set({ suppressions: left });
    return {};
  }),
];

/** Every check is answered, also in an account that never configured Audit. */
function describeConfiguration({ region, mode }: IotCall): JsonObject {
  const found = region.resources.get(AUDIT_CONFIGURATION, region.place.account)?.properties ?? {};
  const properties = answered(mode, AUDIT_CONFIGURATION, found);
  const checks = AUDIT_CHECKS.map(({ name, cfnProperty }) => {
    const check = at(properties, "AuditCheckConfigurations", cfnProperty);
    return [name, auditCheck(isObject(check) ? check : {})] as const;
  });
  const sns = at(properties, "AuditNotificationTargetConfigurations", "Sns");
  return {
    ...apiMembers(properties, ["RoleArn"]),
    auditNotificationTargetConfigurations: isObject(sns) ? { SNS: inApiSpelling(sns) } : {},
    auditCheckConfigurations: Object.fromEntries(checks),
  };
}

function auditCheck(check: JsonObject): JsonObject {
  const configuration = check["Configuration"];
  if (!isObject(configuration)) return { enabled: check["Enabled"] === true };
  // CertAgeThresholdInDays is CERT_AGE_THRESHOLD_IN_DAYS here.
  const named = Object.entries(configuration).map(
    ([name, value]) => [name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase(), value] as const,
  );
  return { enabled: check["Enabled"] === true, configuration: Object.fromEntries(named) };
}

function listSuppressions(call: IotCall): JsonObject {
  const { checkName, resourceIdentifier } = call.input;
  const wanted = call.region.settings.suppressions.filter(
    (each) =>
      (checkName === undefined || each.checkName === checkName) &&
      (resourceIdentifier === undefined || isDeepStrictEqual(each.resourceIdentifier, resourceIdentifier)),
  );
  return listAnswer(call, byToken("suppressions"), wanted);
}

/** The suppression that the input names. @throws when there is none */
function suppression({ region, input }: IotCall): AuditSuppression {
  const found = region.settings.suppressions.find((each) => isSame(each, input));
  if (found === undefined) throw notFound("the audit suppression");
  return found;
}

function createSuppression({ region, input }: IotCall): JsonObject {
  if (region.settings.suppressions.some((each) => isSame(each, input))) {
    throw new AwsError("ResourceAlreadyExistsException", "the audit suppression exists already", 409);
  }
  const { clientRequestToken: _, checkName, resourceIdentifier, ...rest } = input;
  region.suppress({
    ...rest,
    checkName: textOf(checkName),
    resourceIdentifier: objectOf(resourceIdentifier),
  });
  return {};
}

function isSame(one: AuditSuppression, other: JsonObject): boolean {
  return (
    one.checkName === other["checkName"] &&
    isDeepStrictEqual(one.resourceIdentifier, other["resourceIdentifier"])
  );
}
