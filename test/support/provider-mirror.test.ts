import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { findProviderMirror } from "./provider-mirror.ts";
import { findTerraform } from "./terraform.ts";

const root = mkdtempSync(join(tmpdir(), "palisade-mirror-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const platform = `${process.platform === "win32" ? "windows" : process.platform}_${process.arch === "x64" ? "amd64" : process.arch}`;

function mirrorWith(name: string, version: string): string {
  const mirror = join(root, name);
  mkdirSync(join(mirror, "registry.terraform.io/hashicorp/aws", version, platform), { recursive: true });
  return mirror;
}

describe("a mirror of the provider", () => {
  const good = mirrorWith("good", "5.100.0");

  test("is taken from the environment", () => {
    expect(findProviderMirror({ TF_PLUGIN_DIR: good })).toBe(good);
    expect(findProviderMirror({ PALISADE_TF_PLUGIN_DIR: good, TF_PLUGIN_DIR: root })).toBe(good);
  });

  test("is taken from Terraform's configuration file", () => {
    const file = join(root, "terraform.tfrc");
    writeFileSync(file, `provider_installation {\n  filesystem_mirror {\n    path = "${good}"\n  }\n}\n`);
    expect(findProviderMirror({ TF_CLI_CONFIG_FILE: file })).toBe(good);
    expect(findProviderMirror({ TF_CLI_CONFIG_FILE: file, TF_PLUGIN_DIR: mirrorWith("old", "5.31.0") })).toBe(
      good,
    );
  });

  test("may hold packed providers", () => {
    const packed = join(root, "packed");
    const folder = join(packed, "registry.terraform.io/hashicorp/aws");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `terraform-provider-aws_6.25.0_${platform}.zip`), "");
    expect(findProviderMirror({ TF_PLUGIN_DIR: packed })).toBe(packed);
  });
});

describe("without Terraform", () => {
  test("plans are skipped", () => {
    expect(findTerraform({ PATH: root, CI: "true" })).toEqual({
      missing: "terraform is not on PATH (nor named by PALISADE_TERRAFORM)",
      required: false,
    });
  });

  test("plans fail where they are required", () => {
    expect(findTerraform({ PATH: root, PALISADE_REQUIRE_TERRAFORM: "1" })).toMatchObject({ required: true });
  });
});
