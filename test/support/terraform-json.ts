import type { Json } from "../../compiler/util/stable-json.ts";

type Values = Readonly<Record<string, Json>>;

/** A resource as it stands in a state, in the form in which `terraform show -json` prints it. */
export interface StateEntry {
  readonly address: string;
  readonly values: Values;
  readonly sensitive?: Json;
  /** What else the entry holds: an index, a mode … */
  readonly more?: Values;
}

/** A Cloud Control resource: what was asked for, and what AWS answered. */
export function cloudControlEntry(id: string, typeName: string, desired: Values, live: Values): StateEntry {
  return {
    address: `aws_cloudcontrolapi_resource.${id}`,
    values: {
      type_name: typeName,
      desired_state: JSON.stringify(desired),
      properties: JSON.stringify(live),
      id,
      schema: `{"typeName":"${typeName}"}`,
      role_arn: null,
    },
    sensitive: { schema: true },
  };
}

/** The output of `terraform show -json` on a state. */
export function stateJson(entries: readonly StateEntry[], more: Values = {}): string {
  return JSON.stringify({
    format_version: "1.0",
    terraform_version: "1.11.4",
    values: { root_module: { resources: entries.map(stateEntry) } },
    ...more,
  });
}

/** What a plan would do with a resource; without actions nothing. */
export interface Change {
  readonly address: string;
  readonly actions?: readonly string[];
  readonly before?: Values | null;
  readonly after?: Values | null;
  /** What else stands in the change, and beside it. */
  readonly more?: Values;
  readonly beside?: Values;
}

export interface PlanParts {
  /** After the refresh. */
  readonly prior: readonly StateEntry[];
  /** Beside those of which nothing changes. */
  readonly changes?: readonly Change[];
  readonly drift?: readonly Change[];
  readonly more?: Values;
}

/** The output of `terraform show -json` on a plan. */
export function planJson({ prior, changes = [], drift = [], more = {} }: PlanParts): string {
  const planned = new Set(changes.map(({ address }) => address));
  const unchanged = prior
    .filter(({ address }) => !planned.has(address))
    .map(({ address, values, more: beside = {} }) => ({ address, before: values, after: values, beside }));
  return JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.11.4",
    planned_values: { root_module: {} },
    resource_drift: drift.map(changeEntry),
    resource_changes: [...changes, ...unchanged].map(changeEntry),
    prior_state: { format_version: "1.0", values: { root_module: { resources: prior.map(stateEntry) } } },
    configuration: {
      provider_config: {
        aws: {
          name: "aws",
          expressions: {
            region: { constant_value: "us-east-1" },
            allowed_account_ids: { constant_value: ["111122223333"] },
          },
        },
      },
      root_module: {},
    },
    complete: true,
    errored: false,
    ...more,
  });
}

function stateEntry({ address, values, sensitive = {}, more = {} }: StateEntry): Values {
  return { address, mode: "managed", ...namesIn(address), values, sensitive_values: sensitive, ...more };
}

function changeEntry(entry: Change): Values {
  const { address, actions = ["no-op"], before = null, after = null, more = {}, beside = {} } = entry;
  return {
    address,
    mode: "managed",
    ...namesIn(address),
    change: { actions, before, after, after_unknown: {}, before_sensitive: {}, after_sensitive: {}, ...more },
    ...beside,
  };
}

function namesIn(address: string): Values {
  const [type = "", name = ""] = address.split(".");
  return { type, name, provider_name: "registry.terraform.io/hashicorp/aws" };
}
