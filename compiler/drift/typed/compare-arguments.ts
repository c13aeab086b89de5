import type { Argument, Attribute } from "../../emit/terraform/model.ts";
import { isJsonObject, listOf, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { isRedacted, SENSITIVE } from "../readers/redacted.ts";
import { isSameJson, isSameValue } from "./is-same.ts";
import { literalValue, type Resolve } from "./literal-value.ts";

/** An attribute that is not as declared. */
export interface AttributeDifference {
  /** `properties.description` */
  readonly path: string;
  /** Undefined where it is not declared at all. */
  readonly declared: Json | undefined;
  readonly actual: Json | undefined;
}

/** What came of comparing the arguments of a resource with its attributes. */
export interface ComparedArguments {
  readonly differences: readonly AttributeDifference[];
  /** Paths of what depends on something that is not known. */
  readonly unknown: readonly string[];
  /** Paths of what Terraform calls sensitive, so that it is not known what is there. */
  readonly sensitive: readonly string[];
}

const NOTHING: ComparedArguments = { differences: [], unknown: [], sensitive: [] };

type Attributes = Readonly<Record<string, Json>>;

/** Compares what is declared of a resource with what Terraform holds of it. What is not declared does not count. */
export function compareArguments(
  declared: readonly Argument[],
  live: Attributes,
  resolve: Resolve,
  prefix = "",
): ComparedArguments {
  const parts = declared
    // How Terraform goes about it is no attribute.
    .filter(({ name }) => name !== "lifecycle")
    .map((argument) => compareArgument(argument, live, resolve, `${prefix}${argument.name}`));
  return {
    differences: parts.flatMap(({ differences }) => differences),
    unknown: parts.flatMap(({ unknown }) => unknown),
    sensitive: parts.flatMap(({ sensitive }) => sensitive),
  };
}

function compareArgument(
  argument: Argument,
  live: Attributes,
  resolve: Resolve,
  path: string,
): ComparedArguments {
  const actual = memberOf(live, argument.name);
  const isHidden = argument.kind === "block" ? isHiddenBlock(actual) : isRedacted(actual);
  if (isHidden) return { ...NOTHING, sensitive: [path] };
  if (argument.kind === "attribute") return compareAttribute(argument, actual, resolve, path);
  // Terraform's JSON holds every block in a list.
  if (argument.kind === "block")
    return compareArguments(argument.arguments, attributesOf(listOf(actual)[0]), resolve, `${path}.`);
  return compareBlocks(argument.blocks, actual, resolve, path);
}

function compareAttribute(
  { value }: Attribute,
  actual: Json | undefined,
  resolve: Resolve,
  path: string,
): ComparedArguments {
  const declared = literalValue(value, resolve);
  if (declared === undefined) return { ...NOTHING, unknown: [path] };
  const isSame = value.kind === "json" ? isSameJson(declared, actual) : isSameValue(declared, actual);
  return isSame ? NOTHING : { ...NOTHING, differences: [{ path, declared, actual }] };
}

/** Each block must be there, in whatever order, and none besides. */
function compareBlocks(
  blocks: readonly (readonly Argument[])[],
  actual: Json | undefined,
  resolve: Resolve,
  path: string,
): ComparedArguments {
  const found = listOf(actual).map(attributesOf);
  const isThere = (block: readonly Argument[]): boolean =>
    found.some((each) => compareArguments(block, each, resolve).differences.length === 0);
  if (found.length === blocks.length && blocks.every(isThere)) return NOTHING;
  const declared = blocks.map((block) => literalBlock(block, resolve));
  return { ...NOTHING, differences: [{ path, declared, actual }] };
}

/** Of a block that is shown, each attribute is looked at for itself. */
function isHiddenBlock(actual: Json | undefined): boolean {
  return actual === SENSITIVE || listOf(actual)[0] === SENSITIVE;
}

function literalBlock(block: readonly Argument[], resolve: Resolve): Json {
  return Object.fromEntries(
    block.flatMap((argument) => {
      const value = argument.kind === "attribute" ? literalValue(argument.value, resolve) : undefined;
      return value === undefined ? [] : [[argument.name, value]];
    }),
  );
}

function attributesOf(value: Json | undefined): Attributes {
  return isJsonObject(value) ? value : {};
}
