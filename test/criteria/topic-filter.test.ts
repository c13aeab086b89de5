import fc from "fast-check";
import { expect, test } from "vitest";
import { covers } from "../../compiler/criteria/topic-filter.ts";

test.each([
  ["telemetry/#", "telemetry/a", true],
  ["telemetry/#", "telemetry/+/data", true],
  ["telemetry/#", "telemetry/#", true],
  ["telemetry/#", "telemetry/", true],
  ["telemetry/#", "telemetry", false],
  ["telemetry/+", "telemetry/#", false],
  ["telemetry/+/data", "telemetry/a/data", true],
  ["telemetry/a/data", "telemetry/+/data", false],
  ["+/data", "telemetry/+/data", false],
  ["#", "+/#", true],
  ["+/#", "#", false],
  ["#", "$aws/things/x", false],
  ["+/things/x", "$aws/things/x", false],
  ["$aws/#", "$aws/things/+/shadow", true],
  ["telemetry/+/data", "telemetry/${iot:ClientId}/data", true],
  ["telemetry/${iot:ClientId}/#", "telemetry/${iot:ClientId}/data", true],
  ["telemetry/${iot:ClientId}/data", "telemetry/+/data", false],
  ["telemetry/a", "telemetry/${iot:ClientId}", false],
  ["#", "${iot:ClientId}/data", true],
])("%s covers %s: %s", (wide, narrow, expected) => {
  expect(covers(wide, narrow)).toBe(expected);
});

const level = fc.constantFrom("x", "y", "", "+");
const filter = fc
  .tuple(fc.constantFrom("x", "$s", "+", ""), fc.array(level, { maxLength: 2 }), fc.boolean())
  .map(([first, rest, open]) => [first, ...rest, ...(open ? ["#"] : [])].join("/"));
const filters = fc.oneof({ weight: 9, arbitrary: filter }, { weight: 1, arbitrary: fc.constant("#") });

const LEVELS = ["x", "y", "other", ""];
const TOPICS = ["x", "$s", "other", ""].flatMap((first) => [first, ...below(first, 3)]);

function below(topic: string, depth: number): readonly string[] {
  if (depth === 0) return [];
  return LEVELS.flatMap((next) => [`${topic}/${next}`, ...below(`${topic}/${next}`, depth - 1)]);
}

/** Whether a filter matches a topic, by another way than the one on trial; in AWS's reading or in that of MQTT. */
function matches(written: string, topic: string, reading: "aws" | "mqtt"): boolean {
  if (topic.startsWith("$") && /^[+#]/.test(written)) return false;
  const open = reading === "aws" ? "/.*" : "(/.*)?";
  const pattern = written
    .replaceAll("$", "\\$")
    .replaceAll("+", "[^/]*")
    .replace(/^#$/, ".*")
    .replace(/\/#$/, open);
  return new RegExp(`^${pattern}$`).test(topic);
}

test("what is covered matches nothing that the other does not, in either reading", () => {
  let covered = 0;
  fc.assert(
    fc.property(filters, filters, (wide, narrow) => {
      if (!covers(wide, narrow)) return;
      covered += 1;
      for (const reading of ["aws", "mqtt"] as const) {
        const missed = TOPICS.filter(
          (topic) => matches(narrow, topic, reading) && !matches(wide, topic, reading),
        );
        expect(missed).toEqual([]);
      }
    }),
    { numRuns: 2000 },
  );
  expect(covered).toBeGreaterThan(100);
});

test("what is not covered matches a topic that the other does not", () => {
  fc.assert(
    fc.property(filters, filters, (wide, narrow) => {
      if (covers(wide, narrow)) return;
      expect(TOPICS.some((topic) => matches(narrow, topic, "aws") && !matches(wide, topic, "aws"))).toBe(
        true,
      );
    }),
    { numRuns: 2000 },
  );
});
