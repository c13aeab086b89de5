import { CLOUDFORMATION_TYPES } from "../../catalog/cloudformation/types.ts";
import { compareText } from "../../util/compare.ts";
import { isJsonList, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import type { ObservedResource, UncheckedResource } from "../observed.ts";

export interface Whereabouts {
  readonly account?: string;
  readonly region?: string;
  /** Where resources stand in several accounts or regions. */
  readonly reasons: readonly UncheckedResource[];
}

/**
 * In which account and region resources stand: as their own ARNs say, which AWS wrote; where there are none, as the
 * provider is configured. Nothing where that, too, depends on variables.
 * @param configuration of a plan
 */
export function whereabouts(
  resources: Iterable<ObservedResource>,
  configuration: Json | undefined,
): Whereabouts {
  const accounts = new Set<string>();
  const regions = new Set<string>();
  for (const resource of resources) {
    for (const { account, region } of placesOf(resource)) {
      if (account !== "") accounts.add(account);
      if (region !== "") regions.add(region);
    }
  }
  const configured = configuredPlace(configuration);
  const account = accounts.size === 0 ? configured.account : only(accounts);
  const region = regions.size === 0 ? configured.region : only(regions);
  return {
    ...(account === undefined ? {} : { account }),
    ...(region === undefined ? {} : { region }),
    reasons: [...several("accounts", accounts), ...several("regions", regions)],
  };
}

interface Place {
  /** Empty where it is not said. */
  readonly account: string;
  readonly region: string;
}

function placesOf(resource: ObservedResource): readonly Place[] {
  if (resource.kind === "typed") {
    // The `arn` of a topic's policy is an argument: the topic may be anybody's.
    return resource.type === "aws_sns_topic_policy" ? [] : placeIn(memberOf(resource.live, "arn"));
  }
  const { typeName, properties } = resource;
  const account = memberOf(properties, "AccountId");
  if (typeName === "AWS::IoT::AccountAuditConfiguration" && typeof account === "string")
    return [{ account, region: "" }];
  const names = ARNS.get(typeName) ?? [];
  return names.flatMap((name) => placeIn(memberOf(properties, name)));
}

/** The properties in which AWS says the ARN of a resource, by type. */
const ARNS: ReadonlyMap<string, readonly string[]> = new Map(
  [...CLOUDFORMATION_TYPES].map(([typeName, { readOnlyProperties }]) => [
    typeName,
    readOnlyProperties.filter((name) => name.endsWith("Arn")),
  ]),
);

function placeIn(arn: Json | undefined): readonly Place[] {
  if (typeof arn !== "string") return [];
  const [start, , , region = "", account = "", resource] = arn.split(":", 6);
  const isPlace =
    start === "arn" && resource !== undefined && /^\d{12}$/.test(account) && /^[a-z0-9-]*$/.test(region);
  return isPlace ? [{ account, region }] : [];
}

function configuredPlace(configuration: Json | undefined): Partial<Place> {
  const expressions = memberOf(memberOf(memberOf(configuration, "provider_config"), "aws"), "expressions");
  const region = memberOf(memberOf(expressions, "region"), "constant_value");
  const accounts = memberOf(memberOf(expressions, "allowed_account_ids"), "constant_value");
  const account = isJsonList(accounts) && accounts.length === 1 ? accounts[0] : undefined;
  return {
    ...(typeof region === "string" ? { region } : {}),
    ...(typeof account === "string" ? { account } : {}),
  };
}

function only(names: ReadonlySet<string>): string | undefined {
  const [first, second] = names;
  return second === undefined ? first : undefined;
}

function several(what: string, names: ReadonlySet<string>): readonly UncheckedResource[] {
  if (names.size < 2) return [];
  return [{ reason: `its resources stand in several ${what}: ${[...names].sort(compareText).join(", ")}` }];
}
