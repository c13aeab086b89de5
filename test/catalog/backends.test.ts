import { expect, test } from "vitest";
import { BACKENDS, findBackend } from "../../compiler/catalog/backends.ts";
import { stableJson } from "../../compiler/util/stable-json.ts";

test("what keeps the states of two stacks apart", () => {
  const rows = BACKENDS.map(({ type, keyArgument, defaultKey }) =>
    keyArgument === undefined
      ? `${type}: nothing by itself`
      : `${type}: ${keyArgument} = ${stableJson(defaultKey?.("staging-us-east-1") ?? null)}`,
  );
  expect(rows.join("\n")).toMatchInlineSnapshot(`
    "azurerm: key = "palisade/staging-us-east-1/terraform.tfstate"
    cloud: workspaces = {"name":"palisade-staging-us-east-1"}
    consul: path = "palisade/staging-us-east-1"
    cos: prefix = "palisade/staging-us-east-1"
    gcs: prefix = "palisade/staging-us-east-1"
    http: nothing by itself
    kubernetes: secret_suffix = "staging-us-east-1-state"
    local: path = "terraform.tfstate"
    oci: key = "palisade/staging-us-east-1/terraform.tfstate"
    oss: prefix = "palisade/staging-us-east-1"
    pg: schema_name = "palisade_staging_us_east_1"
    remote: workspaces = {"name":"palisade-staging-us-east-1"}
    s3: key = "palisade/staging-us-east-1/terraform.tfstate""
  `);
});

test("every backend but local and http tells stacks apart by its default", () => {
  const same = BACKENDS.filter(({ defaultKey }) => {
    return stableJson(defaultKey?.("a") ?? null) === stableJson(defaultKey?.("b") ?? null);
  });
  expect(same.map(({ type }) => type)).toEqual(["http", "local"]);
});

test("secrets are known by their arguments", () => {
  expect(findBackend("s3")?.secretArguments).toContain("secret_key");
  expect(findBackend("pg")?.secretArguments).toEqual(["conn_str"]);
  for (const { type, secretArguments } of BACKENDS) {
    if (type !== "local") expect(secretArguments.length, type).toBeGreaterThan(0);
  }
});

test("a backend that Terraform does not have is not found", () => {
  expect(findBackend("S3")).toBeUndefined();
  expect(findBackend("constructor")).toBeUndefined();
});
