import coverage from "../../schema/coverage.schema.json" with { type: "json" };
import diagnostics from "../../schema/diagnostics.schema.json" with { type: "json" };
import drift from "../../schema/drift.schema.json" with { type: "json" };
import plan from "../../schema/plan.schema.json" with { type: "json" };
import policy from "../../schema/policy.schema.json" with { type: "json" };
import project from "../../schema/project.schema.json" with { type: "json" };

/**
 * The published schemas by name, as text that ends with a line break. They are part of the program, not
 * read from its folder, so that they cannot be missing or of another version.
 */
export const SCHEMAS: ReadonlyMap<string, string> = new Map(
  Object.entries({ policy, project, diagnostics, coverage, plan, drift }).map(([name, schema]) => [
    name,
    `${JSON.stringify(schema, undefined, 2)}\n`,
  ]),
);
