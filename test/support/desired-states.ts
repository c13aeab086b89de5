import type { Json } from "../../compiler/util/stable-json.ts";
import { at, isObject, objectOf, parseJsonObject, textOf } from "./json.ts";

/** What a resource of Cloud Control shall look like. */
export interface DesiredState {
  readonly name: string;
  readonly typeName: string;
  readonly properties: Json;
}

/** The desired states in a generated `cdk.tf.json`, by the names of their resources. */
export function readDesiredStates(terraformJson: string): readonly DesiredState[] {
  const resources = at(parseJsonObject(terraformJson), "resource", "aws_cloudcontrolapi_resource") ?? {};
  return Object.entries(objectOf(resources)).map(([name, resource]) => ({
    name,
    typeName: textOf(at(resource, "type_name")),
    properties: jsonOf(JSON.parse(literal(textOf(at(resource, "desired_state"))))),
  }));
}

/** A CloudFormation template with the same resources. Its logical ids may hold letters and digits only. */
export function templateOf(states: readonly DesiredState[]): string {
  const resources = states.map(({ typeName, properties }, index) => [
    `Resource${index}`,
    { Type: typeName, Properties: properties },
  ]);
  return JSON.stringify({ AWSTemplateFormatVersion: "2010-09-09", Resources: Object.fromEntries(resources) });
}

/** What Terraform makes of a string without expressions. */
function literal(template: string): string {
  if (/(^|[^$])\$\{|(^|[^%])%\{/.test(template)) throw new TypeError(`not literal: ${template}`);
  return template.replace(/\$\$\{/g, () => "${").replaceAll("%%{", "%{");
}

function jsonOf(value: unknown): Json {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (Array.isArray(value)) return value.map(jsonOf);
  if (!isObject(value)) throw new TypeError(`not JSON: ${String(value)}`);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, jsonOf(member)]));
}
