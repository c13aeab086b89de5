import { literalValue, type Resolve } from "../../compiler/drift/typed/literal-value.ts";
import { cloudControlType } from "../../compiler/emit/terraform/cloud-control/types.ts";
import { isDeviceDefenderNode } from "../../compiler/emit/terraform/device-defender-provider.ts";
import {
  type Argument,
  formatAddress,
  type TerraformModule,
  type TerraformResource,
} from "../../compiler/emit/terraform/model.ts";
import { terraformModule } from "../../compiler/emit/terraform/module.ts";
import type { Stack } from "../../compiler/ir/stack.ts";
import type { Json } from "../../compiler/util/stable-json.ts";
import { type Change, planJson, type StateEntry, stateJson } from "./terraform-json.ts";

type Values = Readonly<Record<string, Json>>;

/** A stack as Terraform knows it right after it was applied, and what somebody did to it since. */
export interface AppliedStack {
  readonly entries: readonly StateEntry[];
  readonly state: () => string;
  /** Of which Terraform thinks that there is nothing to do, but for the changes given. */
  readonly plan: (changes?: readonly Change[], more?: Values) => string;
  /** The same with the properties of a Cloud Control resource, or the attributes of another, changed. */
  readonly changed: (address: string, change: (values: Values) => Values) => AppliedStack;
  /** The same without a resource. */
  readonly without: (address: string) => AppliedStack;
  readonly with: (entry: StateEntry) => AppliedStack;
}

/** A stack, applied. */
export function appliedStack(stack: Stack): AppliedStack {
  const module = terraformModule(stack);
  return fromEntries(
    stack,
    module.resources.map((resource) => entryOf(resource, module, stack)),
  );
}

function fromEntries(stack: Stack, entries: readonly StateEntry[]): AppliedStack {
  const provider = {
    aws: {
      expressions: {
        region: { constant_value: stack.region },
        allowed_account_ids: { constant_value: [stack.account] },
      },
    },
  };
  return {
    entries,
    state: () => stateJson(entries),
    plan: (changes = [], more = {}) =>
      planJson({
        prior: entries,
        changes,
        more: { configuration: { provider_config: provider, root_module: {} }, ...more },
      }),
    changed: (address, change) => {
      demand(entries, address);
      const edit = (entry: StateEntry): StateEntry => {
        const { properties } = entry.values;
        if (typeof properties !== "string") return { ...entry, values: change(entry.values) };
        const edited = JSON.stringify(change(JSON.parse(properties)));
        return { ...entry, values: { ...entry.values, properties: edited } };
      };
      return fromEntries(
        stack,
        entries.map((entry) => (entry.address === address ? edit(entry) : entry)),
      );
    },
    without: (address) => {
      demand(entries, address);
      return fromEntries(
        stack,
        entries.filter((entry) => entry.address !== address),
      );
    },
    with: (entry) => fromEntries(stack, [...entries, entry]),
  };
}

function demand(entries: readonly StateEntry[], address: string): void {
  const known = entries.map((entry) => entry.address);
  if (!known.includes(address)) throw new Error(`there is no ${address}; there are ${known.join(", ")}`);
}

function entryOf(resource: TerraformResource, module: TerraformModule, stack: Stack): StateEntry {
  const address = formatAddress(resource);
  const resolve: Resolve = (reference) => {
    const other = module.resources.find(({ id }) => id === reference.resource.id);
    const argument = other?.arguments.find(({ name }) => name === reference.attribute);
    if (argument?.kind === "attribute" && argument.value.kind === "text") return argument.value.text;
    return `${formatAddress(reference.resource)}.${reference.attribute}`;
  };
  const written = valuesOf(resource.arguments, resolve);
  const { node } = resource;
  if (!isDeviceDefenderNode(node)) {
    const url = resource.type === "aws_sqs_queue" ? { url: `${address}.url` } : {};
    const own = resource.type === "aws_sns_topic_policy" || !("arn" in node) ? {} : { arn: node.arn };
    return { address, values: { ...written, ...url, ...own, id: node.name } };
  }
  const { typeName } = cloudControlType(node.kind).shape;
  const { desired_state: desired } = written;
  const arn = `arn:aws:iot:${stack.region}:${stack.account}:securityprofile/${node.name}`;
  const own = node.kind === "security-profile" ? { SecurityProfileArn: arn } : {};
  const properties = JSON.stringify({ ...JSON.parse(String(desired)), ...own });
  return { address, values: { type_name: typeName, desired_state: desired ?? null, properties } };
}

/** Attributes as Terraform's JSON has them: blocks in lists, JSON as text. */
function valuesOf(written: readonly Argument[], resolve: Resolve): Values {
  return Object.fromEntries(
    written.map((argument): [string, Json] => {
      if (argument.kind === "block") return [argument.name, [valuesOf(argument.arguments, resolve)]];
      if (argument.kind === "blocks")
        return [argument.name, argument.blocks.map((block) => valuesOf(block, resolve))];
      const value = literalValue(argument.value, resolve);
      return [argument.name, argument.value.kind === "json" ? JSON.stringify(value) : (value ?? null)];
    }),
  );
}
