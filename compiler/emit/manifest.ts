import { createHash } from "node:crypto";
import type { Resource } from "../ir/resource.ts";
import type { Stack } from "../ir/stack.ts";
import type { Origin } from "../source/origin.ts";
import { compareText } from "../util/compare.ts";
import { VERSION } from "../util/version.ts";
import { behaviorSentences, customMetricsOf, type MetricTable } from "./behavior-sentences.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { formatAddress, type TerraformModule } from "./terraform/model.ts";
import { INDENT, type Member, objectText, quote } from "./terraform-json/text.ts";

/** The version of the manifest's own format. */
const MANIFEST_VERSION = 1;

/** A stack together with the module that was made of it. */
export interface EmittedStack {
  readonly stack: Stack;
  readonly module: TerraformModule;
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
  const members: readonly Member[] = [
    ["version", String(MANIFEST_VERSION)],
    ["palisade", quote(VERSION)],
    ["inputs", hashes(inputs)],
    ["outputs", hashes(outputs)],
    [
      "stacks",
      objectText(
        sorted.map((emitted) => [emitted.stack.name, stackText(emitted, margin(2))]),
        margin(1),
      ),
    ],
  ];
  return `${objectText(members, "")}\n`;
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

function stackText({ stack, module }: EmittedStack, at: string): string {
  const metrics = customMetricsOf(stack);
  const resources = module.resources
    .map(
      (resource): Member => [
        formatAddress(resource),
        resourceText(resource.node, metrics, at + INDENT.repeat(2)),
      ],
    )
    .sort(([a], [b]) => compareText(a, b));
  return objectText(
    [
      ["deployment", quote(stack.deployment)],
      ["account", quote(stack.account)],
      ["region", quote(stack.region)],
      ["resources", objectText(resources, at + INDENT)],
    ],
    at,
  );
}

function resourceText(node: Resource, metrics: MetricTable, at: string): string {
  const members = [...originMembers(node.origin), summary(node.summary)];
  if (node.kind !== "security-profile" || node.behaviors.length === 0) return objectText(members, at);
  const inner = at + INDENT;
  const behaviors = behaviorSentences(node, metrics).map(
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
