import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CloudWatchClient } from "@aws-sdk/client-cloudwatch";
import { IAMClient } from "@aws-sdk/client-iam";
import { SNSClient } from "@aws-sdk/client-sns";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findExecutable } from "../support/executable.ts";
import { at, type JsonObject, listOf, parseJsonObject } from "../support/json.ts";
import { runPalisade } from "../support/palisade-command.ts";
import { type StandingProject, standingProject } from "../support/standing-project.ts";
import { findTerraform } from "../support/terraform.ts";
import { AS_WRITTEN, SHUFFLED_WITH_DEFAULTS } from "../support/world/answer-mode.ts";
import { accessKeyOf } from "../support/world/call.ts";
import { FAKE_ACCOUNT } from "../support/world/start-world.ts";
import { type Clients, HANDS } from "./every-kind/hands.ts";
import { POLICIES, PROJECT, STACK } from "./every-kind/project.ts";

/**
 * A stack with something of every kind, applied by real Terraform, each kind changed behind its back: what Terraform's
 * plan says of it, and what Palisade says; before an apply, and after one.
 */
const search = findTerraform();
const motoServer = findExecutable("moto_server");
if ("missing" in search || motoServer === undefined) {
  console.warn("SKIPPED: no kind is changed by hand: Terraform, its provider or moto_server is missing");
}

describe.skipIf("missing" in search || motoServer === undefined)(
  "a resource of every kind, changed by hand",
  () => {
    let project: StandingProject | undefined;

    beforeAll(async () => {
      if ("missing" in search) return;
      const files = { "palisade.yaml": PROJECT, "policies/night.yaml": POLICIES };
      project = await standingProject({ files, stack: STACK, terraform: search.found, moto: motoServer });
    });
    afterAll(() => project?.remove());

    const started = (): StandingProject => {
      if (project === undefined) throw new Error("there is nothing to apply to");
      return project;
    };

    const clients = (): Clients => {
      const options = {
        endpoint: started().aws.url,
        region: "us-east-1",
        credentials: { accessKeyId: accessKeyOf(FAKE_ACCOUNT), secretAccessKey: "secret" },
      };
      return {
        cloudWatch: new CloudWatchClient(options),
        iam: new IAMClient(options),
        sns: new SNSClient(options),
      };
    };

    const drift = async (...args: readonly string[]) => {
      const { aws, folder } = started();
      const variables = { ...aws.environment(FAKE_ACCOUNT), HOME: folder, AWS_EC2_METADATA_DISABLED: "true" };
      const { code, stdout, stderr } = await runPalisade(["drift", ...args, "-f", "json"], folder, variables);
      return { code, stderr, report: parseJsonObject(stdout) };
    };

    const foundIn = (report: JsonObject): readonly (readonly [address: string, words: string])[] =>
      listOf(report["findings"]).map((finding) => {
        const words = ["effect", "kind", "property"].map((name) => at(finding, name) ?? "");
        return [String(at(finding, "address")), words.join(" ").trim()];
      });

    /** By address: what Terraform would do, and what Palisade finds. */
    const look = async () => {
      const { aws, folder, module } = started();
      const { plan, succeeded, messages } = await module.plan(aws.url);
      if (!succeeded) throw new Error(JSON.stringify(messages));
      await writeFile(join(folder, "plan.json"), JSON.stringify(plan));
      const { code, stderr, report } = await drift("--plan-json", "plan.json");
      const told = new Map<string, { terraform: string; palisade: string[] }>();
      const of = (address: string) => {
        const known = told.get(address) ?? { terraform: "nothing", palisade: [] };
        told.set(address, known);
        return known;
      };
      for (const change of listOf(plan?.["resource_changes"])) {
        const actions = listOf(at(change, "change", "actions")).join();
        if (actions !== "no-op") of(String(at(change, "address"))).terraform = actions;
      }
      for (const [address, words] of foundIn(report)) of(address).palisade.push(words);
      return { code, stderr, told, unchecked: report["unchecked"] };
    };

    /** One line for each change by hand, in its order; and what is told of anything else. */
    const tableOf = (told: Awaited<ReturnType<typeof look>>["told"]): readonly string[] => {
      const known = new Set(HANDS.map(({ address }) => address));
      return [
        ...HANDS.map(({ what, address }) => {
          const { terraform, palisade } = told.get(address) ?? {
            terraform: "nothing",
            palisade: ["nothing"],
          };
          return `${what} | ${terraform} | ${palisade.join("; ") || "nothing"}`;
        }),
        ...[...told]
          .filter(([address]) => !known.has(address))
          .map(([address, said]) => `${address} ${JSON.stringify(said)}`),
      ];
    };

    test("nothing is found right after an apply, in whatever order AWS answers", async () => {
      const { aws, module } = started();
      expect(await module.apply(aws.url)).toEqual({ succeeded: true, messages: [] });
      for (const mode of [AS_WRITTEN, SHUFFLED_WITH_DEFAULTS]) {
        aws.world.mode = mode;
        expect(await look()).toEqual({ code: 0, stderr: "", told: new Map(), unchecked: [] });
      }
      aws.world.mode = AS_WRITTEN;
    });

    test("Palisade finds every change, Terraform those of resources with a type of their own", async () => {
      const region = started().aws.world.region(FAKE_ACCOUNT, "us-east-1");
      for (const { doIt } of HANDS) await doIt(region, clients());
      const { code, stderr, told } = await look();
      expect(tableOf(told)).toMatchInlineSnapshot(`
        [
          "a threshold is raised | nothing | weaker changed Behaviors[Flood].Criteria.Value.Count",
          "a window becomes longer | nothing | stronger changed Behaviors[Denied].Criteria.DurationSeconds",
          "an operator is turned round | nothing | undecidable changed Behaviors[Dropped].Criteria.ComparisonOperator",
          "it takes more datapoints to alarm | nothing | weaker changed Behaviors[Large].Criteria.ConsecutiveDatapointsToAlarm",
          "less confidence is wanted of ML Detect | nothing | stronger changed Behaviors[Learned].Criteria.MlDetectionConfig.ConfidenceLevel",
          "an address range is widened | nothing | weaker changed Behaviors[Strange].Criteria.Value.Cidrs[198.51.0.0/16]; weaker changed Behaviors[Strange].Criteria.Value.Cidrs[198.51.100.0/24]",
          "a behaviour is muted | nothing | weaker suppressed Behaviors[Quiet].SuppressAlerts",
          "nobody is told of a profile's alarms | nothing | weaker suppressed AlertTargets[SNS]",
          "a target is detached | nothing | weaker unattached TargetArns[arn:aws:iot:us-east-1:123456789012:all/registered-things]",
          "a target is attached | nothing | stronger unattached TargetArns[arn:aws:iot:us-east-1:123456789012:all/unregistered-things]",
          "a behaviour is removed | nothing | weaker changed Behaviors[Removed]",
          "a behaviour is no longer narrowed by a dimension | nothing | stronger changed Behaviors[Telemetry].MetricDimension",
          "a profile is deleted | create | weaker missing",
          "a dimension is narrowed | nothing | weaker changed StringValues[telemetry/#]; weaker changed StringValues[telemetry/one]",
          "a custom metric gets another name for people | nothing | neutral changed DisplayName",
          "an audit check is switched off | nothing | weaker suppressed AuditCheckConfigurations.ConflictingClientIdsCheck.Enabled",
          "a daily audit becomes a monthly one | nothing | weaker changed Frequency",
          "a check is taken out of an audit | nothing | weaker suppressed TargetCheckNames[CONFLICTING_CLIENT_IDS_CHECK]",
          "an action isolates into another group | nothing | undecidable changed ActionParams.AddThingsToThingGroupParams.ThingGroupNames[Quarantine]; undecidable changed ActionParams.AddThingsToThingGroupParams.ThingGroupNames[Sensors]",
          "an action logs less | nothing | undecidable changed ActionParams.EnableIoTLoggingParams.LogLevel",
          "a dynamic group follows another query | nothing | undecidable changed QueryString",
          "a fleet metric counts less often | nothing | undecidable changed Period",
          "violations are no longer indexed | update | weaker changed thing_indexing_configuration.device_defender_indexing_mode",
          "logging is switched off | update | weaker changed default_log_level",
          "the quarantine allows everything | update | weaker changed policy",
          "the quarantine is taken off its group | create | weaker unattached",
          "a group gets another description | update | neutral changed properties.description",
          "an alarm does nothing any more | update | weaker suppressed actions_enabled",
          "a dashboard is deleted | create | neutral missing",
          "anybody may publish to the topic | update | weaker changed policy",
          "a role may do everything in AWS IoT | update | weaker changed policy",
          "the managed policy is taken from a role | create | weaker missing",
        ]
      `);
      expect([code, stderr]).toEqual([2, ""]);
      // Without Terraform, the account itself tells the same.
      const live = await drift("--live");
      expect([live.code, live.stderr, live.report["unchecked"]]).toEqual([2, "", []]);
      const planned = [...told].flatMap(([address, { palisade }]) =>
        palisade.map((words) => `${address} ${words}`),
      );
      expect(
        foundIn(live.report)
          .map((each) => each.join(" "))
          .toSorted(),
      ).toEqual(planned.toSorted());
    });

    test("after an apply Terraform plans nothing, and what it took for granted is still found", async () => {
      const { aws, module } = started();
      await module.apply(aws.url);
      const { code, told } = await look();
      expect(tableOf(told)).toMatchInlineSnapshot(`
        [
          "a threshold is raised | nothing | weaker absorbed Behaviors[Flood].Criteria.Value.Count",
          "a window becomes longer | nothing | stronger absorbed Behaviors[Denied].Criteria.DurationSeconds",
          "an operator is turned round | nothing | undecidable absorbed Behaviors[Dropped].Criteria.ComparisonOperator",
          "it takes more datapoints to alarm | nothing | weaker absorbed Behaviors[Large].Criteria.ConsecutiveDatapointsToAlarm",
          "less confidence is wanted of ML Detect | nothing | stronger absorbed Behaviors[Learned].Criteria.MlDetectionConfig.ConfidenceLevel",
          "an address range is widened | nothing | weaker absorbed Behaviors[Strange].Criteria.Value.Cidrs[198.51.0.0/16]; weaker absorbed Behaviors[Strange].Criteria.Value.Cidrs[198.51.100.0/24]",
          "a behaviour is muted | nothing | weaker suppressed Behaviors[Quiet].SuppressAlerts",
          "nobody is told of a profile's alarms | nothing | weaker suppressed AlertTargets[SNS]",
          "a target is detached | nothing | weaker unattached TargetArns[arn:aws:iot:us-east-1:123456789012:all/registered-things]",
          "a target is attached | nothing | stronger unattached TargetArns[arn:aws:iot:us-east-1:123456789012:all/unregistered-things]",
          "a behaviour is removed | nothing | weaker absorbed Behaviors[Removed]",
          "a behaviour is no longer narrowed by a dimension | nothing | stronger absorbed Behaviors[Telemetry].MetricDimension",
          "a profile is deleted | nothing | nothing",
          "a dimension is narrowed | nothing | weaker absorbed StringValues[telemetry/#]; weaker absorbed StringValues[telemetry/one]",
          "a custom metric gets another name for people | nothing | neutral absorbed DisplayName",
          "an audit check is switched off | nothing | weaker suppressed AuditCheckConfigurations.ConflictingClientIdsCheck.Enabled",
          "a daily audit becomes a monthly one | nothing | weaker absorbed Frequency",
          "a check is taken out of an audit | nothing | weaker suppressed TargetCheckNames[CONFLICTING_CLIENT_IDS_CHECK]",
          "an action isolates into another group | nothing | undecidable absorbed ActionParams.AddThingsToThingGroupParams.ThingGroupNames[Quarantine]; undecidable absorbed ActionParams.AddThingsToThingGroupParams.ThingGroupNames[Sensors]",
          "an action logs less | nothing | undecidable absorbed ActionParams.EnableIoTLoggingParams.LogLevel",
          "a dynamic group follows another query | nothing | undecidable absorbed QueryString",
          "a fleet metric counts less often | nothing | undecidable absorbed Period",
          "violations are no longer indexed | nothing | nothing",
          "logging is switched off | nothing | nothing",
          "the quarantine allows everything | nothing | nothing",
          "the quarantine is taken off its group | nothing | nothing",
          "a group gets another description | nothing | nothing",
          "an alarm does nothing any more | nothing | nothing",
          "a dashboard is deleted | nothing | nothing",
          "anybody may publish to the topic | nothing | nothing",
          "a role may do everything in AWS IoT | nothing | nothing",
          "the managed policy is taken from a role | nothing | nothing",
        ]
      `);
      expect(code).toBe(2);
    });

    test("what --reconcile prints brings back all that no words are printed for", async () => {
      const { aws, folder, module } = started();
      const args = ["drift", "--plan-json", "plan.json", "--reconcile", "-f", "json"];
      const findings = listOf(parseJsonObject((await runPalisade(args, folder)).stdout)["findings"]);
      const commands = findings.map((finding) => String(at(finding, "reconcile", "command") ?? ""));
      const replaced = commands.flatMap((each) => /^terraform apply (-replace=\S+)$/.exec(each)?.[1] ?? []);
      const inWords = findings.filter((finding) => at(finding, "reconcile", "command") === undefined);
      // Said in words, and to be done first: AWS makes no audit of a check that is off.
      aws.world.region(FAKE_ACCOUNT, "us-east-1").switchCheck("CONFLICTING_CLIENT_IDS_CHECK", true);
      const applied = await module.apply(aws.url, ...new Set(replaced));
      expect(applied.messages.filter(({ severity }) => severity === "error")).toEqual([]);
      const left = [...(await look()).told].flatMap(([address, { palisade }]) =>
        palisade.map((each) => `${address} ${each}`),
      );
      expect(left.length).toBe(inWords.length - 1);
      expect(left).toMatchInlineSnapshot(`
        [
          "aws_cloudcontrolapi_resource.dimension_telemetry weaker absorbed StringValues[telemetry/#]",
          "aws_cloudcontrolapi_resource.dimension_telemetry weaker absorbed StringValues[telemetry/one]",
          "aws_cloudcontrolapi_resource.custom_metric_battery neutral absorbed DisplayName",
        ]
      `);
      // The other way is printed for each of them, at its line.
      expect(findings.filter((finding) => at(finding, "reconcile", "edit") === undefined)).toEqual([]);
      const edits = findings.map((finding) => {
        const edit = at(finding, "reconcile", "edit");
        return `${at(finding, "property")} | ${at(edit, "origin", "line")}: ${at(edit, "text")}`;
      });
      expect(edits).toMatchInlineSnapshot(`
        [
          "StringValues[telemetry/#] | 14: take \`"telemetry/#"\` out of \`topicFilters\`",
          "StringValues[telemetry/one] | 14: add \`"telemetry/one"\` to \`topicFilters\`",
          "Behaviors[Flood].Criteria.Value.Count | 20: write \`moreThan: 99999\`",
          "Behaviors[Large].Criteria.ConsecutiveDatapointsToAlarm | 35: add \`alarmAfter: 5\`",
          "Behaviors[Strange].Criteria.Value.Cidrs[198.51.0.0/16] | 45: say here what is there, where a policy can, or leave it out with \`drift.ignore\`",
          "Behaviors[Strange].Criteria.Value.Cidrs[198.51.100.0/24] | 45: say here what is there, where a policy can, or leave it out with \`drift.ignore\`",
          "Behaviors[Quiet].SuppressAlerts | 50: add \`suppressAlerts: true\`",
          "AlertTargets[SNS] | 53: take \`alertTopic\` out",
          "TargetArns[arn:aws:iot:us-east-1:123456789012:all/registered-things] | 57: take \`all-registered-things\` out of \`targets\`",
          "Behaviors[Removed] | 71: take behaviour \`Removed\` out",
          "AuditCheckConfigurations.ConflictingClientIdsCheck.Enabled | 89: write \`CONFLICTING_CLIENT_IDS_CHECK: false\`",
          "Frequency | 92: say here what is there, where a policy can, or leave it out with \`drift.ignore\`",
          "TargetCheckNames[CONFLICTING_CLIENT_IDS_CHECK] | 93: take \`CONFLICTING_CLIENT_IDS_CHECK\` out of \`checks\`",
          "QueryString | 8: say here what is there, where a policy can, or leave it out with \`drift.ignore\`",
          "Behaviors[Dropped].Criteria.ComparisonOperator | 30: say here what is there, where a policy can, or leave it out with \`drift.ignore\`",
          "ActionParams.AddThingsToThingGroupParams.ThingGroupNames[Quarantine] | 97: say here what is there, where a policy can, or leave it out with \`drift.ignore\`",
          "ActionParams.AddThingsToThingGroupParams.ThingGroupNames[Sensors] | 97: say here what is there, where a policy can, or leave it out with \`drift.ignore\`",
          "ActionParams.EnableIoTLoggingParams.LogLevel | 98: say here what is there, where a policy can, or leave it out with \`drift.ignore\`",
          "Period | 100: write \`period: 1h\`",
          "Behaviors[Denied].Criteria.DurationSeconds | 25: write \`within: 10m\`",
          "Behaviors[Learned].Criteria.MlDetectionConfig.ConfidenceLevel | 40: write \`anomalous: low\`",
          "TargetArns[arn:aws:iot:us-east-1:123456789012:all/unregistered-things] | 62: add \`all-unregistered-things\` to \`targets\`",
          "Behaviors[Telemetry].MetricDimension | 76: say here what is there, where a policy can, or leave it out with \`drift.ignore\`",
          "DisplayName | 12: write \`displayName: Accumulator\`",
        ]
      `);
    });
  },
);
