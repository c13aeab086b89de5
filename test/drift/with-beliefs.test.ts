import { describe, expect, test } from "vitest";
import { driftOf } from "../../compiler/drift/drift.ts";
import type { ObservedResource, ObservedStack } from "../../compiler/drift/observed.ts";
import { readPlanJson } from "../../compiler/drift/readers/plan-json.ts";
import { readStateJson } from "../../compiler/drift/readers/state-json.ts";
import { withBeliefs } from "../../compiler/drift/with-beliefs.ts";
import { terraformModule } from "../../compiler/emit/terraform/module.ts";
import type { Json } from "../../compiler/util/stable-json.ts";
import { type AppliedStack, appliedStack } from "../support/applied-stack.ts";
import { driftProject, stacksOf } from "../support/drift-project.ts";
import { at, listOf } from "../support/json.ts";

type Values = Readonly<Record<string, Json>>;

const PROFILE = "aws_cloudcontrolapi_resource.security_profile_Sensors";

const counting =
  (count: string) =>
  (properties: Values): Values => ({
    ...properties,
    Behaviors: listOf(properties["Behaviors"]).map((each) =>
      at(each, "Name") === "Flood"
        ? { ...Object(each), Criteria: { ...Object(at(each, "Criteria")), Value: { Count: count } } }
        : Object(each),
    ),
  });

async function applied(): Promise<{ readonly applied: AppliedStack; readonly compare: Compare }> {
  const [stack] = await stacksOf(driftProject());
  if (stack === undefined) throw new Error("there is no stack");
  const compare: Compare = (observed) =>
    driftOf(stack, terraformModule(stack), observed).findings.map(
      ({ kind, property, seenByTerraform }) =>
        `${kind} ${property ?? ""}${seenByTerraform ? ", planned" : ""}`,
    );
  return { applied: appliedStack(stack), compare };
}

type Compare = (observed: ObservedStack) => readonly string[];

function read(text: string, source: "plan" | "state"): ObservedStack {
  const found = source === "plan" ? readPlanJson(text) : readStateJson(text);
  if ("problem" in found) throw new Error(found.problem);
  return found;
}

/** An account in which everything is as that state says. */
function account(world: AppliedStack): ObservedStack {
  const { resources } = read(world.state(), "state");
  const live = [...resources].map(([address, resource]): readonly [string, ObservedResource] =>
    resource.kind === "typed" ? [address, resource] : [address, { ...resource, recorded: undefined }],
  );
  return { source: "live", resources: new Map(live), unchecked: [], existing: [] };
}

describe("the account together with what Terraform believes", () => {
  const COUNT = "Behaviors[Flood].Criteria.Value.Count";

  test("alone tells only that something changed", async () => {
    const { applied: world, compare } = await applied();
    expect(compare(account(world))).toEqual([]);
    expect(compare(account(world.changed(PROFILE, counting("9999"))))).toEqual([`changed ${COUNT}`]);
  });

  test.each(["plan", "state"] as const)("is absorbed where the %s holds what is there", async (source) => {
    const { applied: world, compare } = await applied();
    const live = world.changed(PROFILE, counting("9999"));
    const fresh = withBeliefs(account(live), read(world[source](), source));
    expect(compare(fresh)).toEqual([`changed ${COUNT}`]);
    const absorbed = withBeliefs(account(live), read(live[source](), source));
    expect(compare(absorbed)).toEqual([`absorbed ${COUNT}`]);
    const once = withBeliefs(account(live), read(world.changed(PROFILE, counting("5000"))[source](), source));
    expect(compare(once)).toEqual([`changed ${COUNT}`]);
  });

  test("counts what the account says, not what the file says", async () => {
    const { applied: world, compare } = await applied();
    const mended = withBeliefs(account(world), read(world.changed(PROFILE, counting("9999")).plan(), "plan"));
    expect(compare(mended)).toEqual([]);
  });

  test("knows what is in the state and no policy declares", async () => {
    const { applied: world, compare } = await applied();
    const address = "aws_cloudcontrolapi_resource.security_profile_Old";
    const old = {
      address,
      values: {
        type_name: "AWS::IoT::SecurityProfile",
        desired_state: "{}",
        properties: JSON.stringify({ SecurityProfileName: "Old" }),
      },
    };
    const live = { ...account(world), existing: [{ kind: "security-profile", name: "Old" } as const] };
    expect(compare(live)).toEqual(["unmanaged "]);
    expect(compare(withBeliefs(live, read(world.with(old).state(), "state")))).toEqual([
      "undeclared , planned",
    ]);
  });

  test("is what the file says where nobody could ask the account, and says so", async () => {
    const { applied: world, compare } = await applied();
    const file = read(world.changed(PROFILE, counting("9999")).plan(), "plan");
    const both = withBeliefs(
      { source: "live", resources: new Map(), unchecked: [{ reason: "there are no credentials for AWS" }] },
      file,
    );
    expect(both).toMatchObject({
      source: "plan",
      unchecked: [{ reason: "there are no credentials for AWS" }],
    });
    expect(compare(both)).toEqual([`absorbed ${COUNT}`]);
  });

  test("leaves unchecked what AWS refused, whatever the file says of it", async () => {
    const { applied: world, compare } = await applied();
    const live = account(world);
    const resources = new Map(live.resources);
    resources.delete(PROFILE);
    const refused = { ...live, resources, unchecked: [{ address: PROFILE, reason: "denied" }] };
    const both = withBeliefs(refused, read(world.changed(PROFILE, counting("9999")).plan(), "plan"));
    expect(compare(both)).toEqual([]);
    expect(both.unchecked).toEqual([{ address: PROFILE, reason: "denied" }]);
  });
});
