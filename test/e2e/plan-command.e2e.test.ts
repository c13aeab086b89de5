import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Finished, runProcess } from "../support/child-process.ts";
import { findExecutable } from "../support/executable.ts";
import { PALISADE } from "../support/palisade-command.ts";
import { findTerraform, type Terraform } from "../support/terraform.ts";
import { FAKE_ACCOUNT, type RunningWorld, startWorld } from "../support/world/start-world.ts";

/** `palisade plan` as a user runs it: the built program, real Terraform, and an AWS to plan against. */
const search = findTerraform();
const motoServer = findExecutable("moto_server");
const STACK = "day-us-east-1";
const OTHER = "night-eu-west-1";

const PROJECT = `version: 1
deployments:
  day: { account: "${FAKE_ACCOUNT}", regions: [us-east-1] }
  night: { account: "NIGHT", regions: [eu-west-1] }
`;

const POLICIES = `version: 1
alertTopics:
  alerts: { subscribers: [{ email: security@example.com }] }
thingGroups:
  Sensors: { description: in the field }
securityProfiles:
  Flooding:
    targets: [{ thingGroup: Sensors }]
    alertTopic: alerts
    behaviors:
      Flood: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 100, within: 5m } }
`;

describe.skipIf("missing" in search || motoServer === undefined)("palisade plan", () => {
  let folder = "";
  let aws: RunningWorld | undefined;

  beforeAll(async () => {
    if ("missing" in search || motoServer === undefined) return;
    folder = await mkdtemp(join(tmpdir(), "palisade-plan-"));
    await mkdir(join(folder, "project/policies"), { recursive: true });
    await mkdir(join(folder, "tmp"));
    await writeFile(join(folder, "terraform.tfrc"), "");
    aws = await startWorld({ moto: motoServer });
    await declare(POLICIES, FAKE_ACCOUNT);
  });
  afterAll(async () => {
    await aws?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const environment = (terraform: Terraform) => ({
    ...aws?.environment(FAKE_ACCOUNT),
    PATH: [dirname(terraform.program), process.env["PATH"] ?? ""].join(delimiter),
    HOME: folder,
    TMPDIR: join(folder, "tmp"),
    NO_COLOR: "1",
    TF_CLI_CONFIG_FILE: join(folder, "terraform.tfrc"),
    TF_CLI_ARGS_init: `-plugin-dir=${terraform.mirror}`,
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_MAX_ATTEMPTS: "1",
  });

  const run = (program: string, args: readonly string[], more = {}, cwd = "project"): Promise<Finished> => {
    if ("missing" in search) throw new Error(search.missing);
    const env = { ...environment(search.found), ...more };
    return runProcess(program, args, { cwd: join(folder, cwd), env, timeoutMs: 240_000 });
  };
  /** What it says names the folder of the test so that a text can be held against it. */
  const palisade = async (args: readonly string[], more = {}): Promise<Finished> => {
    const { code, stdout, stderr } = await run(process.execPath, [PALISADE, ...args], more);
    const named = (text: string): string => text.replaceAll(folder, "<folder>");
    return { code, stdout: named(stdout), stderr: named(stderr) };
  };

  /** Writes the project and compiles it. */
  async function declare(policies: string, night: string): Promise<void> {
    await writeFile(join(folder, "project/palisade.yaml"), PROJECT.replace("NIGHT", night));
    await writeFile(join(folder, "project/policies/day.yaml"), policies);
    const compiled = await palisade(["compile", "-q"]);
    if (compiled.code !== 0) throw new Error(compiled.stdout + compiled.stderr);
  }

  /** Applies what `--out` kept. */
  const apply = (stack: string): Promise<Finished> => {
    if ("missing" in search) throw new Error(search.missing);
    const args = ["apply", "-input=false", "-no-color", join(folder, "plans", `${stack}.tfplan`)];
    return run(search.found.program, args, {}, `project/generated/${stack}`);
  };

  test("tells of a new stack what is made, and keeps the plan, which then is applied", async () => {
    const planned = await palisade(["plan", "day", "--out", join(folder, "plans")]);
    expect(planned).toMatchObject({ code: 2, stderr: expect.stringContaining("the plans are kept") });
    expect((await readdir(join(folder, "plans"))).sort()).toEqual([`${STACK}.json`, `${STACK}.tfplan`]);
    expect(await apply(STACK)).toMatchObject({ code: 0, stderr: "" });
    // Last: the other tests need what is applied, however it is told.
    expect(planned).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "day-us-east-1: planned, 8 to add, 0 to change, 0 to destroy
      the plans are kept in "<folder>/plans"
      ",
        "stdout": "+ alert topic alerts (day-us-east-1) policies/day.yaml:3:3
        stronger: alerts have somewhere to go
        after:  passes alerts on to whoever subscribes to \`alerts\`
        # aws_sns_topic.topic_alerts
        # aws_sns_topic_policy.policy_of_topic_alerts

      + subscription alerts-email-security@example.com (day-us-east-1) policies/day.yaml:3:27
        stronger: one more subscriber is told of alerts
        after:  passes the alerts of \`alerts\` on to security@example.com by e-mail
        # aws_sns_topic_subscription.subscription_alerts-email-security_example_com_f8eb090a

      + thing group Sensors (day-us-east-1) policies/day.yaml:5:3
        neutral: a group alone watches and denies nothing
        after:  static thing group: in the field
        # aws_iot_thing_group.thing_group_Sensors

      + security profile Flooding (day-us-east-1) policies/day.yaml:7:3
        stronger: its behaviours raise alarms
        after:  watches a thing in \`Sensors\` for 1 behaviour, sends alerts to \`alerts\`
        + Behaviors[Flood] policies/day.yaml:11:7
          stronger: what it watches for raises an alarm as well
          after:  alarms when a thing in \`Sensors\` sends more than 100 messages in 5 minutes
        # aws_cloudcontrolapi_resource.security_profile_Flooding
        # aws_iam_role.role_alerts-Flooding
        # aws_iam_role_policy.permissions_of_role_alerts-Flooding

      + CloudWatch alarm palisade-undelivered-alerts (day-us-east-1) policies/day.yaml:7:3
        stronger: it can go off
        after:  alarms when Device Defender could not deliver an alert: the topic, its key or the role does not let it
        # aws_cloudwatch_metric_alarm.alarm_palisade-undelivered-alerts

      Plan for day-us-east-1: 8 to add, 0 to change, 0 to destroy
      4 stronger, 1 neutral
      ",
      }
    `);
  });

  test("then there is nothing to do", async () => {
    expect(await palisade(["plan", "day", "--strict"])).toEqual({
      code: 0,
      stdout: "no changes in 1 stack\n",
      stderr: `${STACK}: planned, 0 to add, 0 to change, 0 to destroy\n`,
    });
  });

  test("tells of an edit what it means, on the line of the policy", async () => {
    const edited = POLICIES.replace("moreThan: 100", "moreThan: 5000");
    await writeFile(join(folder, "project/policies/day.yaml"), edited);
    expect(await palisade(["plan", "day"])).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("run `palisade compile`"),
    });
    await declare(edited, FAKE_ACCOUNT);
    expect(await palisade(["plan", "day"])).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "day-us-east-1: planned, 0 to add, 1 to change, 0 to destroy
      ",
        "stdout": "~ security profile Flooding (day-us-east-1) policies/day.yaml:7:3
        weaker: more messages pass without an alarm
        ~ Behaviors[Flood] policies/day.yaml:11:7
          before: alarms when a thing in \`Sensors\` sends more than 100 messages in 5 minutes
          after:  alarms when a thing in \`Sensors\` sends more than 5000 messages in 5 minutes
          ~ Criteria.Value.Count: "100" → "5000"
        # aws_cloudcontrolapi_resource.security_profile_Flooding

      Plan for day-us-east-1: 0 to add, 1 to change, 0 to destroy
      1 weaker
      ",
      }
    `);
  });

  test("plans the other stack where one fails, and maps what Terraform says to the project file", async () => {
    await declare(POLICIES.replace("moreThan: 100", "moreThan: 5000"), "999999999999");
    const { code, stdout, stderr } = await palisade(["plan", "--jobs", "1", "--no-live"]);
    expect(code).toBe(1);
    expect(stderr).toBe(`${STACK}: planned, 0 to add, 1 to change, 0 to destroy\n${OTHER}: failed in plan\n`);
    expect(stdout).toMatchInlineSnapshot(`
      "~ security profile Flooding (day-us-east-1) policies/day.yaml:7:3
        weaker: more messages pass without an alarm
        ~ Behaviors[Flood] policies/day.yaml:11:7
          before: alarms when a thing in \`Sensors\` sends more than 100 messages in 5 minutes
          after:  alarms when a thing in \`Sensors\` sends more than 5000 messages in 5 minutes
          ~ Criteria.Value.Count: "100" → "5000"
        # aws_cloudcontrolapi_resource.security_profile_Flooding

      error: AWS account ID not allowed: 123456789012
        from Terraform in night-eu-west-1 palisade.yaml:4:3
        # provider["registry.terraform.io/hashicorp/aws"]

      Plan for day-us-east-1: 0 to add, 1 to change, 0 to destroy
      Plan for night-eu-west-1: failed: Terraform made no plan
      1 weaker, 1 stack failed
      "
    `);
  });

  test("maps what a provider says of a resource to the line of the policy", async () => {
    aws?.faults.add({ operation: "GetResource", effect: { kind: "access-denied" } });
    const { code, stdout } = await palisade(["plan", "day"]);
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "error: reading Cloud Control API (AWS::IoT::SecurityProfile) Resource (Flooding): operation error CloudControl: GetResource, https response error StatusCode: 403, RequestID: , api error AccessDeniedException: User is not authorized to perform: cloudcontrolapi:GetResource
        from Terraform in day-us-east-1 policies/day.yaml:7:3
        # aws_cloudcontrolapi_resource.security_profile_Flooding

      Plan for day-us-east-1: failed: Terraform made no plan
      nothing could be planned, 1 stack failed
      "
    `);
  });

  test("passes on what init says", async () => {
    const more = { TF_CLI_ARGS_init: `-plugin-dir=${join(folder, "tmp")}` };
    const { code, stdout } = await palisade(["plan", "day"], more);
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "error: Failed to query available provider packages
        from Terraform in day-us-east-1
        │ Could not retrieve the list of available versions for provider hashicorp/aws:
        │ provider registry.terraform.io/hashicorp/aws was not found in any of the
        │ search locations
        │ 
        │   - <folder>/tmp

      Plan for day-us-east-1: failed: Terraform made no plan
      nothing could be planned, 1 stack failed
      "
    `);
  });

  test("leaves nothing behind among the temporary files", async () => {
    expect(await readdir(join(folder, "tmp"))).toEqual([]);
  });
});
