import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { at } from "../json.ts";
import { populate } from "./populated-world.ts";
import { AUDIT_CONFIGURATION, SECURITY_PROFILE, THING_GROUP } from "./resource.ts";
import { World } from "./world.ts";

const ACCOUNT = "111122223333";

test("is kept in a file, and another process finds what was there", () => {
  const folder = mkdtempSync(join(tmpdir(), "palisade-world-"));
  try {
    const before = new World();
    populate(before.region(ACCOUNT, "us-east-1"));
    before.region("444455556666", "eu-west-1").add(THING_GROUP, { ThingGroupName: "elsewhere" });
    before.saveTo(join(folder, "world.json"));
    const after = new World();
    after.restoreFrom(join(folder, "world.json"));
    expect(after.snapshot()).toEqual(before.snapshot());
    expect(after.size).toBe(before.size);
    // Time goes on where it stood.
    after.region(ACCOUNT, "us-east-1").add(THING_GROUP, { ThingGroupName: "later" });
    const { clock } = before.snapshot();
    expect(after.region(ACCOUNT, "us-east-1").resources.get(THING_GROUP, "later")?.createdAt).toBe(clock + 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a snapshot does not change with the world", () => {
  const world = new World();
  const region = world.region(ACCOUNT, "us-east-1");
  populate(region);
  const snapshot = world.snapshot();
  const text = JSON.stringify(snapshot);
  region.remove(SECURITY_PROFILE, "Sensors");
  region.suppress({ checkName: "LOGGING_DISABLED_CHECK", resourceIdentifier: { account: ACCOUNT } });
  expect(JSON.stringify(snapshot)).toBe(text);
  world.restore(snapshot);
  expect(JSON.stringify(world.snapshot())).toBe(text);
});

test("is changed by hand", () => {
  const region = new World().region(ACCOUNT, "us-east-1");
  populate(region);
  const group = `arn:aws:iot:us-east-1:${ACCOUNT}:thinggroup/Field`;
  region.detachTarget("Sensors", group);
  region.attachTarget("Sensors", `arn:aws:iot:us-east-1:${ACCOUNT}:all/things`);
  region.changeBehavior("Sensors", "Flood", (behavior) => ({ ...behavior, SuppressAlerts: true }));
  const profile = region.properties(SECURITY_PROFILE, "Sensors");
  expect(profile["TargetArns"]).toEqual([`arn:aws:iot:us-east-1:${ACCOUNT}:all/things`]);
  expect(at(profile, "Behaviors", 0, "SuppressAlerts")).toBe(true);
  expect(region.resources.get(SECURITY_PROFILE, "Sensors")?.version).toBe(4);
  region.switchCheck("LOGGING_DISABLED_CHECK", false);
  expect(region.properties(AUDIT_CONFIGURATION, ACCOUNT)["AuditCheckConfigurations"]).toEqual({
    LoggingDisabledCheck: { Enabled: false },
  });
  expect(() => region.change(SECURITY_PROFILE, "nobody", (same) => same)).toThrow(
    "there is no AWS::IoT::SecurityProfile nobody",
  );
  expect(() => region.switchCheck("NO_SUCH_CHECK", true)).toThrow("there is no check NO_SUCH_CHECK");
});
