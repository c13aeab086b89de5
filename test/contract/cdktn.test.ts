import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emit } from "../../compiler/emit/emit.ts";
import type { GeneratedFile } from "../../compiler/emit/generated-file.ts";
import { comparableModule } from "../support/comparable-module.ts";
import { hostileStack } from "../support/hostile-stack.ts";
import { everyResource, stackOf } from "../support/ir-builder.ts";
import { type JsonObject, parseJsonObject } from "../support/json.ts";
import { type WrittenProject, writeProject } from "../support/synthesize.ts";

/**
 * The maintained fork says the same of `stack.ts` as CDKTF does. Its bindings take half a gigabyte, too much for a
 * dependency: `PALISADE_CDKTN_MODULES` names a `node_modules` that holds them, made in any folder by
 * `npm i cdktn@0.24.0 @cdktn/provider-aws@25.7.0 constructs@10.7.2 @types/node@20`.
 */
const modules = process.env["PALISADE_CDKTN_MODULES"] ?? "";
const isInstalled = existsSync(join(modules, "@cdktn/provider-aws/package.json"));

const STACKS = [
  stackOf(everyResource()),
  hostileStack(),
  stackOf([], { name: "partial-eu-west-1", backend: { type: "s3", arguments: {} } }),
];

describe.skipIf(!isInstalled)("stack.ts for cdktn", () => {
  let files: readonly GeneratedFile[] = [];
  let project: WrittenProject | undefined;
  let synthesized: ReadonlyMap<string, JsonObject> = new Map();

  beforeAll(async () => {
    files = await emit(STACKS, [], "cdktn");
    project = writeProject(files, modules);
    synthesized = await project.synthesize();
  }, 120_000);
  afterAll(() => project?.remove());

  test.each(STACKS.map(({ name }) => name))("%s becomes the cdk.tf.json beside it", (name) => {
    const emitted = parseJsonObject(files.find(({ path }) => path === `${name}/cdk.tf.json`)?.text);
    expect(comparableModule(synthesized.get(name) ?? {})).toEqual(comparableModule(emitted));
  });

  test("passes strict tsc", async () => {
    const finished = await project?.typeCheck();
    expect(finished?.stdout).toBe("");
    expect(finished?.code).toBe(0);
  }, 120_000);
});
