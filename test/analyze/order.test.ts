import { expect, test } from "vitest";
import { analyzed } from "../support/analyzed.ts";
import { renderDiagnostics } from "../support/render-diagnostics.ts";

const TEXTS = {
  "c.yaml":
    "version: 1\nalertTopics: { t: { subscribers: [{ queue: q }] } }\nthingGroups: { g: { parent: h } }\n",
  "a.yaml":
    "version: 1\nsecurityProfiles: { p: { targets: [{ thingGroup: x }], behaviors: { b: { metric: aws:nothing, alarmWhen: { moreThan: 1 } } } } }\n",
  "b.yaml":
    "version: 1\nthingGroups: { h: {}, g: {} }\nsecurityProfiles: { o: { targets: [all-things], alertTopic: u } }\n",
};

test("the order in which files are given makes no difference", () => {
  const forwards = analyzed(TEXTS);
  const backwards = analyzed(Object.fromEntries(Object.entries(TEXTS).reverse()));
  expect(renderDiagnostics(backwards.diagnostics)).toBe(renderDiagnostics(forwards.diagnostics));
  expect(forwards.diagnostics.map(({ location }) => location?.source.path)).toEqual([
    "a.yaml",
    "a.yaml",
    "b.yaml",
    "b.yaml",
    "c.yaml",
  ]);
  const [stack] = forwards.value.stacks;
  expect(stack?.sources).toEqual(["a.yaml", "b.yaml", "c.yaml"]);
  expect([...(stack?.securityProfiles.keys() ?? [])]).toEqual(["o", "p"]);
});
