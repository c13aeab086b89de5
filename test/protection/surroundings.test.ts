import { expect, test } from "vitest";
import type { SecurityProfile } from "../../compiler/ir/resource.ts";
import { findJudgment } from "../../compiler/protection/find-judgment.ts";
import { judgeChange } from "../../compiler/protection/judge-change.ts";
import { surroundingsIn } from "../../compiler/protection/surroundings.ts";
import { SAMPLES } from "./cases/samples.ts";

const origin = { file: "policies/a.yaml", line: 1, column: 1, path: "a" };

function profileOn(metric: string): SecurityProfile {
  const declared = {
    id: "security-profile/Sensors",
    origin,
    summary: "",
    dependsOn: [],
    targets: [],
  } as const;
  const criteria = {
    kind: "static",
    operator: "less-than-equals",
    value: { key: "count", count: 100 },
    durationSeconds: 300,
    datapointsToAlarm: 1,
    datapointsToClear: 1,
  } as const;
  const dimension = { name: "telemetry", operator: "IN" } as const;
  const behavior = {
    name: "Flood",
    metric,
    dimension,
    criteria,
    suppressAlerts: false,
    exportMetric: false,
    origin,
  };
  return { ...SAMPLES["security-profile"], ...declared, behaviors: [behavior] };
}

test.each([
  ["aws:num-messages-sent", ["a"], "weaker"],
  ["aws:num-messages-sent", ["a", "b", "c"], "stronger"],
  ["aws:num-messages-sent", ["c"], "undecidable"],
  ["of no policy", ["a"], "undecidable"],
] as const)(
  "a dimension of %s that matches %j is judged by the behaviours of its stack: %s",
  (metric, actual, effect) => {
    const { dimension } = SAMPLES;
    const judgments = judgeChange(
      "dimension",
      { ...dimension, topicFilters: ["a", "b"] },
      { ...dimension, topicFilters: actual },
      surroundingsIn([profileOn(metric)]),
    );
    expect(findJudgment(judgments, "StringValues")?.effect).toBe(effect);
  },
);
