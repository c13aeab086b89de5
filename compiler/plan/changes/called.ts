import { CLOUDFORMATION_TYPES } from "../../catalog/cloudformation/types.ts";
import { nameOf, nounOf, nounOfType } from "../../drift/noun.ts";
import type { ObservedResource } from "../../drift/observed.ts";
import { masked } from "../../drift/typed/masked.ts";
import type { TerraformResource } from "../../emit/terraform/model.ts";
import type { Stack } from "../../ir/stack.ts";
import { type JsonObject, memberOf } from "../../util/narrow-json.ts";

/** How a change is called: AWS's name of what changes, and the noun of its kind. */
export interface Called {
  readonly name: string;
  readonly noun: string;
}

/** @param whole the first of Terraform's resources of a node */
export function calledByPolicy({ node, type }: TerraformResource, stack: Stack): Called {
  return { name: nameOf(node, stack), noun: nounOf(type, node) };
}

/** What no policy declares, by what Terraform knows of it; a singleton is told by its account. */
export function calledByTerraform(observed: ObservedResource, { account }: Stack): Called {
  const isTyped = observed.kind === "typed";
  if (observed.type === SUBSCRIPTION) return { name: endpointOf(observed), noun: nounOfType(SUBSCRIPTION) };
  if (SINGLETONS.has(observed.type)) return { name: account, noun: nounOfType(observed.type) };
  const names = isTyped ? NAMES : (CLOUDFORMATION_TYPES.get(observed.typeName)?.primaryIdentifier ?? []);
  const found = names.map((name) => memberOf(propertiesOf(observed), name));
  return {
    name: found.find((name) => typeof name === "string") ?? observed.address,
    noun: nounOfType(isTyped ? observed.type : observed.typeName),
  };
}

/** Of Terraform's types; the id is often no name. */
const NAMES = ["name", "alarm_name", "dashboard_name", "function_name", "id"];

const SUBSCRIPTION = "aws_sns_topic_subscription";

/** AWS names a subscription by chance; people know it by who is told. */
function endpointOf(observed: ObservedResource): string {
  const endpoint = masked(SUBSCRIPTION, "endpoint", memberOf(propertiesOf(observed), "endpoint"));
  return typeof endpoint === "string" ? endpoint : observed.address;
}

const SINGLETONS = new Set(["aws_iot_indexing_configuration", "aws_iot_logging_options"]);

/** What is known of it, on whichever side it is. */
export function propertiesOf(observed: ObservedResource): JsonObject | undefined {
  if (observed.kind === "typed") return observed.live ?? observed.wanted;
  return observed.recorded ?? observed.properties ?? observed.wanted;
}
