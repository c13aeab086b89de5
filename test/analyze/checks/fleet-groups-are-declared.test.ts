import { expect, test } from "vitest";
import { analyzeProblems } from "../../support/analyzed.ts";

test("a size belongs to a group that the policies know", () => {
  expect(
    analyzeProblems({
      "palisade.yaml": `version: 1
deployments:
  d:
    account: "111122223333"
    regions: [us-east-1, eu-west-1]
    fleet: { things: 100, groups: { Sensors: 10, Sensor: 20, Quarantine: 0, __proto__: 1 } }
`,
      "p.yaml": `version: 1
thingGroups: { Sensors: { existing: true } }
quarantine: { Quarantine: { allow: { subscribe: ["q/\${thing}"] } } }
`,
    }),
  ).toMatchInlineSnapshot(`
    "palisade.yaml:6:50 warning analyze/unknown-fleet-group
      no policy declares a thing group \`Sensor\`, so its size is not looked at; did you mean \`Sensors\`?
      > Sensor
    palisade.yaml:6:77 warning analyze/unknown-fleet-group
      no policy declares a thing group \`__proto__\`, so its size is not looked at
      > __proto__"
  `);
});
