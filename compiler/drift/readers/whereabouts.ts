import { CLOUDFORMATION_TYPES } from "../../catalog/cloudformation/types.ts";
import { compareText } from "../../util/compare.ts";
import { isJsonList, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import type { ObservedResource, ProviderPlace, UncheckedResource } from "../observed.ts";

export interface Whereabouts {
  readonly account?: string;
  readonly region?: string;
  /** Where resources stand in several accounts or regions. */
  readonly reasons: readonly UncheckedResource[];
}

/**
 * In which account and region resources stand: as their own ARNs say, which AWS wrote; where there are none, as the
 * provider is configured. Nothing where that, too, is not known.
 */
export function whereabouts(
  resources: Iterable<ObservedResource>,
  provider: ProviderPlace | undefined,
): Whereabouts {
  const accounts = new Set<string>();
  const regions = new Set<string>();
  for (const resource of resources) {
    for (const { account, region } of placesOf(resource)) {
      if (account !== "") accounts.add(account);
      if (region !== "") regions.add(region);
    }
  }
  const account = only(accounts.size === 0 ? new Set(provider?.accounts) : accounts);
  const region = regions.size === 0 ? provider?.region : only(regions);
  return {
    ...(account === undefined ? {} : { account }),
    ...(region === undefined ? {} : { region }),
    reasons: [...several("accounts", accounts), ...several("regions", regions)],
  };
}

/** Where something stands. */
export interface Place {
  /** Empty where it is not said. */
  readonly account: string;
  readonly region: string;
}

/** Where a resource stands, as its own ARNs say; nothing where it has none. */
export function placesOf(resource: ObservedResource): readonly Place[] {
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

/**
 * Where a plan's provider works, as far as it is written down or a variable of the plan says it.
 * @param configuration of a plan
 * @param variables of the same plan
 */
export function providerPlace(configuration: Json | undefined, variables: Json | undefined): ProviderPlace {
  const expressions = memberOf(memberOf(memberOf(configuration, "provider_config"), "aws"), "expressions");
  const read = (expression: Json | undefined): Json | undefined =>
    memberOf(expression, "constant_value") ?? variableIn(expression, variables);
  const region = read(memberOf(expressions, "region"));
  const allowed = listed(read(memberOf(expressions, "allowed_account_ids"))).filter(isText);
  const accounts = [...allowed, ...assumed(memberOf(expressions, "assume_role"), read)];
  return {
    ...(typeof region === "string" ? { region } : {}),
    ...(accounts.length === 0 ? {} : { accounts: [...new Set(accounts)] }),
  };
}

/** The value of the one variable that an expression is made of. */
function variableIn(expression: Json | undefined, variables: Json | undefined): Json | undefined {
  const [reference, ...others] = listed(memberOf(expression, "references"));
  const name = typeof reference === "string" ? /^var\.([\w-]+)$/.exec(reference)?.[1] : undefined;
  return name === undefined || others.length > 0 ? undefined : memberOf(memberOf(variables, name), "value");
}

/** The account of the role that the provider assumes: it works there. */
function assumed(
  blocks: Json | undefined,
  read: (expression: Json | undefined) => Json | undefined,
): readonly string[] {
  return listed(blocks).flatMap((block) =>
    placeIn(read(memberOf(block, "role_arn"))).map(({ account }) => account),
  );
}

function listed(value: Json | undefined): readonly Json[] {
  return isJsonList(value) ? value : [];
}

function isText(value: Json): value is string {
  return typeof value === "string";
}

function only(names: ReadonlySet<string>): string | undefined {
  const [first, second] = names;
  return second === undefined ? first : undefined;
}

function several(what: string, names: ReadonlySet<string>): readonly UncheckedResource[] {
  if (names.size < 2) return [];
  return [{ reason: `its resources stand in several ${what}: ${[...names].sort(compareText).join(", ")}` }];
}
