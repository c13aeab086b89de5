import { expect, test } from "vitest";
import type { JudgedFinding } from "../../compiler/drift/found.ts";
import { reconciliationOf } from "../../compiler/drift/reconcile.ts";
import type { ResourceKind } from "../../compiler/ir/resource.ts";
import { everyResource } from "../support/ir-builder.ts";

function finding(kind: ResourceKind, changes: Partial<JudgedFinding> = {}): JudgedFinding {
  const node = everyResource().find((resource) => resource.kind === kind);
  if (node === undefined) throw new Error(`there is no ${kind}`);
  return {
    kind: "changed",
    stack: "staging-eu-west-1",
    address: "aws_cloudcontrolapi_resource.some",
    name: node.name,
    noun: "thing",
    property: "Some",
    node,
    seenByTerraform: false,
    effect: "weaker",
    because: "it is so",
    ...changes,
  };
}

test("what Terraform does not see is replaced, with its gap said", () => {
  const way = reconciliationOf(finding("security-profile"));
  expect(way.command).toBe("terraform apply -replace=aws_cloudcontrolapi_resource.some");
  expect(way.note).toContain("in between nothing of it is watched");
  expect(way.note).toContain("terraform state push");
});

test.each(["custom-metric", "dimension", "account-audit-configuration"] as const)(
  "%s is not replaced: that would be refused, or worse than the drift",
  (kind) => {
    const way = reconciliationOf(finding(kind));
    expect(way).not.toHaveProperty("command");
    expect(way.note).toContain("terraform state pull");
  },
);

test("an audit is not replaced before the checks that it names are on, which AWS would refuse", () => {
  expect(reconciliationOf(finding("scheduled-audit")).note).toContain(
    "AWS makes no audit of a check that is off, so bring the audit configuration back before",
  );
});

const ADMINISTRATOR = "arn:aws:iam::aws:policy/AdministratorAccess";
const CERTIFICATE = "arn:aws:iot:us-east-1:111122223333:cert/a";

test.each([
  [
    "iam-role",
    "inline_policy",
    "a'; b",
    `aws iam delete-role-policy --role-name NAME --policy-name 'a'\\''; b'`,
  ],
  [
    "iam-role",
    "policy_arn",
    ADMINISTRATOR,
    `aws iam detach-role-policy --role-name NAME --policy-arn ${ADMINISTRATOR}`,
  ],
  [
    "iot-policy",
    "attachment",
    CERTIFICATE,
    `aws iot detach-policy --policy-name NAME --target ${CERTIFICATE}`,
  ],
] as const)(
  "what was attached to %s (%s) is taken off by a command that no name breaks",
  (kind, what, actual, command) => {
    const found = finding(kind, { property: `${what}[${actual}]`, actual });
    expect(reconciliationOf(found).command).toBe(command.replace("NAME", found.name));
  },
);

test.each([
  ["what Terraform sees", finding("thing-group", { seenByTerraform: true }), "brings it back"],
  ["what is missing", { ...finding("security-profile"), kind: "missing" }, "creates it anew"],
  [
    "what no policy declares",
    { ...finding("security-profile"), kind: "undeclared" },
    "removes it, once Terraform is generated anew without it; or declare thing Sensors in a policy",
  ],
] as const)("%s is for a plain apply", (_, found, note) => {
  const { name } = finding("security-profile");
  expect(reconciliationOf(found)).toEqual({
    command: "terraform apply",
    note: note.replace("Sensors", name),
  });
});
