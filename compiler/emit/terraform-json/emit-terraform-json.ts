import type { Stack } from "../../ir/stack.ts";
import { compareText } from "../../util/compare.ts";
import {
  type Check,
  formatAddress,
  type TerraformModule,
  type TerraformResource,
} from "../terraform/model.ts";
import { terraformModule } from "../terraform/module.ts";
import { argumentMembers, valueText } from "./print-value.ts";
import { INDENT, type LargeMember, listText, type Member, objectPieces, objectText, quote } from "./text.ts";

/** `cdk.tf.json`: a complete Terraform root module, ending with a line break. */
export function emitTerraformJson(stack: Stack): string {
  return printTerraformJson(terraformModule(stack));
}

/** Prints a module. Every property named `//` is a comment to Terraform. */
export function printTerraformJson(module: TerraformModule): string {
  const members: readonly LargeMember[] = [
    ["//", [quote(module.comment)]],
    ["terraform", [terraformBlock(module)]],
    ["provider", [providerBlock(module)]],
    ...section(
      "locals",
      module.locals.map((local) => [local.name, [valueText(local.value, MARGIN_2)]]),
    ),
    ...section("resource", resourceMembers(module.resources)),
    ...section(
      "check",
      module.checks.map((check) => [check.name, [checkBlock(check)]]),
    ),
  ];
  return [...objectPieces(members, ""), "\n"].join("");
}

const MARGIN_1 = INDENT;
const MARGIN_2 = INDENT.repeat(2);
const MARGIN_3 = INDENT.repeat(3);
const MARGIN_4 = INDENT.repeat(4);
const MARGIN_5 = INDENT.repeat(5);

/** Terraform refuses none of these when they are empty, but nobody wants to read them. */
function section(name: string, members: readonly LargeMember[]): readonly LargeMember[] {
  return members.length === 0 ? [] : [[name, objectPieces(members, MARGIN_1)]];
}

function terraformBlock(module: TerraformModule): string {
  const providers = module.requiredProviders.map(({ name, source, version }): Member => {
    const requirement: readonly Member[] = [
      ["source", quote(source)],
      ["version", quote(version)],
    ];
    return [name, objectText(requirement, MARGIN_3)];
  });
  return objectText(
    [
      ["required_version", quote(module.requiredVersion)],
      ["required_providers", objectText(providers, MARGIN_2)],
      backendMember(module),
    ],
    MARGIN_1,
  );
}

function backendMember({ backend }: TerraformModule): Member {
  if (backend.block === "cloud")
    return ["cloud", objectText(argumentMembers(backend.arguments, MARGIN_2), MARGIN_2)];
  const body = objectText(argumentMembers(backend.arguments, MARGIN_3), MARGIN_3);
  return ["backend", objectText([[backend.type, body]], MARGIN_2)];
}

function providerBlock({ provider }: TerraformModule): string {
  const body = objectText(argumentMembers(provider.arguments, MARGIN_3), MARGIN_3);
  return objectText([[provider.name, listText([body], MARGIN_2)]], MARGIN_1);
}

/** By type, in the order in which the types first appear; within a type in canonical order. */
function resourceMembers(resources: readonly TerraformResource[]): readonly LargeMember[] {
  const types = new Map<string, LargeMember[]>();
  for (const resource of resources) {
    const member: LargeMember = [resource.id, [resourceBlock(resource)]];
    const others = types.get(resource.type);
    if (others === undefined) types.set(resource.type, [member]);
    else others.push(member);
  }
  return [...types]
    .sort(([a], [b]) => compareText(a, b))
    .map(([type, members]) => [type, objectPieces(members, MARGIN_2)]);
}

function resourceBlock({ node, arguments: body, dependsOn }: TerraformResource): string {
  const { file, line } = node.origin;
  const waits = dependsOn.map((address) => quote(formatAddress(address)));
  const members: readonly Member[] = [
    ["//", quote(`${file}:${line} ${node.summary}`)],
    ...argumentMembers(body, MARGIN_3),
    ...(waits.length === 0 ? [] : [["depends_on", listText(waits, MARGIN_4)] as const]),
  ];
  return objectText(members, MARGIN_3);
}

function checkBlock(check: Check): string {
  const assertion: readonly Member[] = [
    ["condition", valueText(check.condition, MARGIN_5)],
    ["error_message", valueText(check.errorMessage, MARGIN_5)],
  ];
  return objectText([["assert", listText([objectText(assertion, MARGIN_5)], MARGIN_4)]], MARGIN_3);
}
