import type { TerraformResource } from "../../emit/terraform/model.ts";
import { isJsonObject, type JsonObject } from "../../util/narrow-json.ts";

/** The very properties that Terraform asks Cloud Control for, which were made already; undefined for what is no such resource. */
export function desiredStateIn({ arguments: given }: TerraformResource): JsonObject | undefined {
  const argument = given.find(({ name }) => name === "desired_state");
  const value = argument?.kind === "attribute" ? argument.value : undefined;
  return value?.kind === "json" && isJsonObject(value.json) ? value.json : undefined;
}
