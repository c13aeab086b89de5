import type { GeneratedFile } from "../emit/generated-file.ts";
import { MANIFEST_FILE } from "../host/output-folder.ts";
import type { Stack } from "../ir/stack.ts";
import type { StackReport } from "../report/report.ts";
import { isRecord } from "../util/is-record.ts";
import { parseManifest } from "./manifest.ts";

/**
 * The stacks in numbers. Resources are counted as Terraform counts them, by the addresses in the manifest: what
 * is one topic in the policies is an `aws_sns_topic` and its policy, and `terraform plan` says two.
 */
export function stackReports(
  stacks: readonly Stack[],
  files: readonly GeneratedFile[],
): readonly StackReport[] {
  const manifest = parseManifest(files.find(({ path }) => path === MANIFEST_FILE)?.text ?? "");
  return stacks.map((stack) => ({
    name: stack.name,
    resources: Object.keys(memberOf(memberOf(manifest?.["stacks"], stack.name), "resources")).length,
    behaviors: countBehaviors(stack),
  }));
}

function memberOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  const member = isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return isRecord(member) ? member : {};
}

function countBehaviors({ resources }: Stack): number {
  return resources
    .filter((resource) => resource.kind === "security-profile")
    .reduce((sum, { behaviors }) => sum + behaviors.length, 0);
}
