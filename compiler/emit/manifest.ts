import { createHash } from "node:crypto";
import type { Resource } from "../ir/resource.ts";
import type { Stack } from "../ir/stack.ts";
import type { Origin } from "../source/origin.ts";
import { compareText } from "../util/compare.ts";
import { VERSION } from "../util/version.ts";
import type { SentencesOf } from "./behavior-sentences.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { formatAddress, type TerraformModule } from "./terraform/model.ts";
import {
  INDENT,
  type LargeMember,
  type Member,
  objectPieces,
  objectText,
  quote,
} from "./terraform-json/text.ts";

/** The version of the manifest's own format. */
const MANIFEST_VERSION = 1;

/** A stack together with the module that was made of it. */
export interface EmittedStack {
  readonly stack: Stack;
  readonly module: TerraformModule;
  readonly sentencesOf: SentencesOf;
}

/** A file that was read. */
export interface InputFile {
  /** Relative to the project folder. */
  readonly path: string;
  readonly text: string;
}

/**
 * `manifest.json`: which input made which output (sha256 of the UTF-8 text), and for every Terraform address the line
 * of policy and the sentence that it comes from. Names of an author are keys here, so it is printed and never built
 * as an object.
 */
export function emitManifest(
  stacks: readonly EmittedStack[],
  inputs: readonly InputFile[],
  outputs: readonly GeneratedFile[],
): string {
  const sorted = [...stacks].sort((a, b) => compareText(a.stack.name, b.stack.name));
  const members: readonly LargeMember[] = [
    ["version", [String(MANIFEST_VERSION)]],
    ["palisade", [quote(VERSION)]],
    ["inputs", [hashes(inputs)]],
    ["outputs", [hashes(outputs)]],
    [
      "stacks",
      objectPieces(
        sorted.map((emitted) => [emitted.stack.name, stackPieces(emitted, margin(2))]),
        margin(1),
      ),
    ],
  ];
  return [...objectPieces(members, ""), "\n"].join("");
}

function margin(level: number): string {
  return INDENT.repeat(level);
}

function hashes(files: readonly { readonly path: string; readonly text: string }[]): string {
  const members = files.map(({ path, text }): Member => [path, quote(sha256(text))]);
  return objectText(
    members.sort(([a], [b]) => compareText(a, b)),
    margin(1),
  );
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function stackPieces({ stack, module, sentencesOf }: EmittedStack, at: string): readonly string[] {
  const resources = module.resources
    .map(
      (resource): LargeMember => [
        formatAddress(resource),
        [resourceText(resource.node, sentencesOf, at + INDENT.repeat(2))],
      ],
    )
    .sort(([a], [b]) => compareText(a, b));
  return objectPieces(
    [
      ["deployment", [quote(stack.deployment)]],
      ["account", [quote(stack.account)]],
      ["region", [quote(stack.region)]],
      ["resources", objectPieces(resources, at + INDENT)],
    ],
    at,
  );
}

function resourceText(node: Resource, sentencesOf: SentencesOf, at: string): string {
  const members = [...originMembers(node.origin), summary(node.summary)];
  if (node.kind !== "security-profile" || node.behaviors.length === 0) return objectText(members, at);
  const inner = at + INDENT;
  const behaviors = sentencesOf(node).map(
    ({ name, sentence, origin }): Member => [
      name,
      objectText([...originMembers(origin), summary(sentence)], inner + INDENT),
    ],
  );
  return objectText([...members, ["behaviors", objectText(behaviors, inner)]], at);
}

function originMembers({ file, line, column, path }: Origin): readonly Member[] {
  return [
    ["policy", quote(file)],
    ["line", String(line)],
    ["column", String(column)],
    ["path", quote(path)],
  ];
}

function summary(sentence: string): Member {
  return ["summary", quote(sentence)];
}
