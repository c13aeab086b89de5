import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emit } from "../../compiler/emit/emit.ts";
import type { GeneratedFile } from "../../compiler/emit/generated-file.ts";
import type { Backend } from "../../compiler/ir/stack.ts";
import { comparableModule } from "../support/comparable-module.ts";
import { hostileStack } from "../support/hostile-stack.ts";
import { everyResource, stackOf } from "../support/ir-builder.ts";
import { type JsonObject, parseJsonObject } from "../support/json.ts";
import { type WrittenProject, writeProject } from "../support/synthesize.ts";

/** Neither target is made from the other: here CDKTF itself says whether they mean the same. */

const BACKENDS: Readonly<Record<string, Backend>> = {
  "local-eu-west-1": { type: "local", arguments: { path: "state/terraform.tfstate" } },
  "s3-eu-west-1": {
    type: "s3",
    arguments: {
      bucket: "acme",
      key: "palisade/${x}/terraform.tfstate",
      region: "eu-west-1",
      use_lockfile: true,
    },
  },
  "partial-eu-west-1": { type: "s3", arguments: {} },
  "gcs-eu-west-1": { type: "gcs", arguments: { bucket: "acme", prefix: "palisade" } },
  "azurerm-eu-west-1": {
    type: "azurerm",
    arguments: { storage_account_name: "a", container_name: "c", key: "k", use_oidc: true },
  },
  "http-eu-west-1": { type: "http", arguments: { address: "https://state.example.com", retry_max: 3 } },
  "consul-eu-west-1": { type: "consul", arguments: { path: "palisade", lock: false } },
  "kubernetes-eu-west-1": {
    type: "kubernetes",
    arguments: { secret_suffix: "palisade", labels: { a: "b" } },
  },
  "cloud-eu-west-1": { type: "cloud", arguments: { organization: "acme", workspaces: { name: "palisade" } } },
};

const STACKS = [
  stackOf(everyResource()),
  hostileStack(),
  ...Object.entries(BACKENDS).map(([name, backend]) => stackOf([], { name, backend })),
];

const files = await emit(STACKS, [], "cdktf");

describe("stack.ts", () => {
  let project: WrittenProject | undefined;
  let synthesized: ReadonlyMap<string, JsonObject> = new Map();

  beforeAll(async () => {
    project = writeProject(files);
    synthesized = await project.synthesize();
  }, 120_000);
  afterAll(() => project?.remove());

  test.each(STACKS.map(({ name }) => name))("%s becomes the cdk.tf.json beside it", (name) => {
    expect(comparableModule(synthesized.get(name) ?? {})).toEqual(comparableModule(emittedModule(name)));
  });

  test("has every stack in main.ts", () => {
    expect([...synthesized.keys()].sort()).toEqual(STACKS.map(({ name }) => name).sort());
  });

  test("passes strict tsc", async () => {
    const finished = await project?.typeCheck();
    expect(finished?.stdout).toBe("");
    expect(finished?.code).toBe(0);
  }, 120_000);
});

describe("for cdktn", () => {
  test("only the packages differ", async () => {
    const renamed = files.map(({ path, text }) => ({
      path,
      text: path.endsWith(".ts") ? renameImports(text) : text,
    }));
    const scripts = (all: readonly GeneratedFile[]) => all.filter(({ path }) => path !== "manifest.json");
    expect(scripts(await emit(STACKS, [], "cdktn"))).toEqual(scripts(renamed));
  });
});

function renameImports(text: string): string {
  return text
    .replaceAll('from "cdktf";', 'from "cdktn";')
    .replaceAll('from "@cdktf/provider-aws/lib/', 'from "@cdktn/provider-aws/lib/');
}

function emittedModule(name: string): JsonObject {
  return parseJsonObject(files.find(({ path }) => path === `${name}/cdk.tf.json`)?.text);
}
