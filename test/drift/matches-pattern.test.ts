import fc from "fast-check";
import { expect, test } from "vitest";
import { matchesPattern } from "../../compiler/drift/matches-pattern.ts";

test.each([
  ["Sensors", "Sensors", true],
  ["Sensors", "Sensor", false],
  ["Sensors", "*", true],
  ["", "*", true],
  ["Behaviors[Flood].Criteria.Value.Count", "Behaviors[*].Criteria.*", true],
  ["Behaviors[Flood].SuppressAlerts", "Behaviors[*].Criteria.*", false],
  ["TargetArns[arn:aws:iot:eu-west-1:1:thinggroup/a]", "TargetArns*", true],
  ["aba", "ab*ba", false],
  ["abba", "ab*ba", true],
  ["abcabc", "*b*c", true],
  ["a.b", "a?b", false],
])("%s against %s", (text, pattern, expected) => {
  expect(matchesPattern(text, pattern)).toBe(expected);
});

test("agrees with the regular expression that it stands for", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "b", "[", "."), maxLength: 8 });
  const patterns = fc.string({ unit: fc.constantFrom("a", "b", "[", ".", "*"), maxLength: 6 });
  fc.assert(
    fc.property(texts, patterns, (text, pattern) => {
      const source = pattern.replace(/[[.]/g, "\\$&").replaceAll("*", "[^]*");
      expect(matchesPattern(text, pattern)).toBe(new RegExp(`^${source}$`).test(text));
    }),
  );
});
