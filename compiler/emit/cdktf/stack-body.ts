import type { Resource } from "../../ir/resource.ts";
import type { Origin } from "../../source/origin.ts";
import type { Check, Local, TerraformModule, TerraformResource } from "../terraform/model.ts";
import { lineComment } from "./comment.ts";
import { type Expression, printExpression, stringLiteral } from "./expression.ts";
import { type ConstantNames, constructOf } from "./names.ts";
import { groupByPolicy, type PolicyGroup } from "./policy-groups.ts";
import { argumentMembers, constantOf, valueExpression } from "./value-expression.ts";

/** What the comments say of a node beyond its summary. */
export type Notes = (node: Resource) => readonly string[];

/** Everything in the constructor stands this deep. */
export const MARGIN = "    ";

/** One statement of the constructor. */
export function printStatement(expression: Expression, constant?: string): string {
  const start = constant === undefined ? MARGIN : `${MARGIN}const ${constant} = `;
  return `${start}${printExpression(expression, MARGIN, start.length + 1)};\n`;
}

/** Locals that resources refer to, as constants. */
export function sharedLocals(module: TerraformModule, constants: ConstantNames): string {
  return module.locals
    .filter(({ name }) => constants.has(name))
    .map((local) => localStatement(local, constants))
    .join("");
}

/** The resources, under a heading for each declaration that they come from. */
export function policySections(
  module: TerraformModule,
  constants: ConstantNames,
  notes: Notes,
): readonly string[] {
  return groupByPolicy(module.resources).map((group) => policySection(group, constants, notes));
}

/** The checks, and what they look at. */
export function driftSection(module: TerraformModule, constants: ConstantNames): string {
  if (module.checks.length === 0) return "";
  const locals = module.locals.filter(({ name }) => !constants.has(name));
  return [
    heading("Drift that Terraform's plan does not show by itself"),
    ...locals.map((local) => localStatement(local, constants)),
    ...module.checks.map(checkStatement),
  ].join("");
}

function policySection(group: PolicyGroup, constants: ConstantNames, notes: Notes): string {
  let node: Resource | undefined;
  let code = heading(`${placeOf(group.origin)} ${group.origin.path}`);
  for (const resource of group.resources) {
    if (resource.node !== node) {
      node = resource.node;
      code += [node.summary, ...notes(node)].map((note) => lineComment(note, MARGIN)).join("");
    }
    code += resourceStatement(resource, constants);
  }
  return code;
}

export function placeOf({ file, line }: Origin): string {
  return `${file}:${line}`;
}

function heading(text: string): string {
  return lineComment(`--- ${text} ---`, MARGIN);
}

function resourceStatement(resource: TerraformResource, constants: ConstantNames): string {
  const members = [...argumentMembers(resource.arguments, constants)];
  if (resource.dependsOn.length > 0) {
    const items = resource.dependsOn.map(({ id }) => constantOf(id, constants));
    members.push(["dependsOn", { kind: "list", items }]);
  }
  const construct = newConstruct(constructOf(resource.type).className, resource.id, {
    kind: "object",
    members,
  });
  return printStatement(construct, constants.get(resource.id));
}

function localStatement(local: Local, constants: ConstantNames): string {
  const construct = newConstruct("TerraformLocal", local.name, valueExpression(local.value, constants));
  return lineComment(local.comment, MARGIN) + printStatement(construct, constants.get(local.name));
}

function checkStatement(check: Check): string {
  const assertion: Expression = {
    kind: "object",
    members: [
      ["condition", valueExpression(check.condition, NO_CONSTANTS)],
      ["error_message", valueExpression(check.errorMessage, NO_CONSTANTS)],
    ],
  };
  const body: Expression = { kind: "object", members: [["assert", { kind: "list", items: [assertion] }]] };
  const path = stringLiteral(`check.${check.name}`);
  return printStatement({ kind: "call", callee: "this.addOverride", arguments: [path, body] });
}

const NO_CONSTANTS: ConstantNames = new Map();

function newConstruct(className: string, id: string, body: Expression): Expression {
  return { kind: "call", callee: `new ${className}`, arguments: ["this", stringLiteral(id), body] };
}
