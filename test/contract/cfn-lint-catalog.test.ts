import { describe, expect, test } from "vitest";
import { CLOUDFORMATION_TYPES } from "../../compiler/catalog/cloudformation/types.ts";
import { REGIONS } from "../../compiler/catalog/regions.ts";
import { readRegistry } from "../support/cfn-lint.ts";
import { linesOfSchema } from "../support/schema-lines.ts";
import { linesOfShape } from "../support/shape-lines.ts";

interface Differences {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

const NO_COLONS = "matches [a-zA-Z0-9_-]+";
const WHOLE_NUMBER = "matches 0|[1-9][0-9]*";
const CHECKS = "AuditCheckConfigurations";

/** Where a shape is narrower than the schema, because the service is. */
const NARROWER: Readonly<Record<string, Differences>> = {
  "AWS::IoT::AccountAuditConfiguration": {
    ours: [
      "AccountId matches [0-9]{12}",
      `${CHECKS}.DeviceCertificateAgeCheck.Configuration.CertAgeThresholdInDays ${WHOLE_NUMBER}`,
      `${CHECKS}.DeviceCertificateExpiringCheck.Configuration.CertExpirationThresholdInDays ${WHOLE_NUMBER}`,
    ],
    theirs: [],
  },
  "AWS::IoT::FleetMetric": {
    ours: [
      "AggregationField required",
      "AggregationType required",
      "Period required",
      "QueryString required",
    ],
    theirs: [],
  },
  "AWS::IoT::MitigationAction": {
    ours: [`ActionName ${NO_COLONS}`],
    theirs: ["ActionName matches [a-zA-Z0-9:_-]+"],
  },
  "AWS::IoT::ScheduledAudit": {
    ours: ["DayOfMonth matches [1-9]|[12][0-9]|3[01]|LAST", `ScheduledAuditName ${NO_COLONS}`],
    theirs: [
      "DayOfMonth matches [1-9]|[12][0-9]|3[01])$|^LAST$|^UNSET_VALUE",
      "ScheduledAuditName matches [a-zA-Z0-9:_-]+",
    ],
  },
  "AWS::IoT::SecurityProfile": {
    // The schema gives the string a smallest number, which JSON Schema ignores.
    ours: [`Behaviors[].Criteria.Value.Count ${WHOLE_NUMBER}`, "Behaviors[].Criteria.Value.Count string"],
    theirs: ["Behaviors[].Criteria.Value.Count string range 0.."],
  },
};

const registry = await readRegistry([...CLOUDFORMATION_TYPES.keys()]);

const DEVICE_DEFENDER = [
  "AWS::IoT::AccountAuditConfiguration",
  "AWS::IoT::CustomMetric",
  "AWS::IoT::Dimension",
  "AWS::IoT::MitigationAction",
  "AWS::IoT::ScheduledAudit",
  "AWS::IoT::SecurityProfile",
];

// Partitions for which nothing is compiled.
const ELSEWHERE = /^(us-iso|eu-iso|eusc-)/;

describe("the catalogue agrees with the registry schemas that cfn-lint ships", () => {
  if (!registry.found) {
    const name = `SKIPPED, because ${registry.why}`;
    if (registry.installed && process.env["CI"] !== undefined) {
      test(name, () => expect.fail(registry.why));
    } else {
      test.skip(name, () => undefined);
    }
    return;
  }

  test.each([...CLOUDFORMATION_TYPES.values()])("$typeName", (shape) => {
    const schema = registry.schemas.get(shape.typeName);
    if (schema === undefined) expect.fail(`cfn-lint has no schema of ${shape.typeName}`);
    const known = NARROWER[shape.typeName] ?? { ours: [], theirs: [] };
    const ours = linesOfShape(shape);
    const theirs = linesOfSchema(schema);
    expect(ours.filter((line) => !theirs.includes(line))).toEqual(known.ours);
    expect(theirs.filter((line) => !ours.includes(line))).toEqual(known.theirs);
  });

  test("on the regions where Device Defender is offered", () => {
    const theirs = [...registry.offered]
      .filter(([region]) => !ELSEWHERE.test(region))
      .map(([region, types]) => `${region}: ${DEVICE_DEFENDER.every((type) => types.includes(type))}`);
    expect(REGIONS.map(({ name, deviceDefender }) => `${name}: ${deviceDefender}`).sort()).toEqual(
      theirs.sort(),
    );
  });
});
