import { describe, expect, test } from "vitest";
import { STANDARDS } from "../../compiler/catalog/controls.ts";
import { findMetric } from "../../compiler/catalog/metrics.ts";

describe.each(STANDARDS)("$name", ({ name, controls }) => {
  test("numbers every control once, and says in which clause it stands", () => {
    const ids = controls.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, source } of controls) expect(source).toContain(id);
  });

  test("asks for metrics that exist, and gives a reason for its own judgment", () => {
    for (const { answer } of controls) {
      if (answer.kind === "tags") continue;
      expect(answer.reason).not.toBe("");
      if (answer.kind !== "evidence") continue;
      expect(answer.metrics.length + answer.checks.length).toBeGreaterThan(0);
      for (const metric of answer.metrics) expect(findMetric(metric)?.name).toBe(metric);
    }
  });

  test("leaves no clause out", () => {
    const clauses: Readonly<Record<typeof name, readonly string[]>> = {
      "security-hub-iot": ["IoT.1", "IoT.2", "IoT.3", "IoT.4", "IoT.5", "IoT.6"],
      "etsi-en-303-645": [...Array.from({ length: 13 }, (_, index) => `5.${index + 1}`), "6"],
      "nist-ir-8259a": [
        "Device Identification",
        "Device Configuration",
        "Data Protection",
        "Logical Access to Interfaces",
        "Software Update",
        "Cybersecurity State Awareness",
      ],
    };
    const named = new Set(controls.map(({ id }) => id.replace(/-\d+$/, "")));
    expect([...named]).toEqual(clauses[name]);
  });
});
