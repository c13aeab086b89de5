import { readFileSync } from "node:fs";
import { compareStacks } from "../../../compiler/cli/drift/compare-stacks.ts";
import { readPlanJson } from "../../../compiler/drift/readers/plan-json.ts";

/*
 * The floor and the whole of comparing a plan, for the memory that each takes: JSON.parse of the plan alone, or reading
 * it and comparing it with a stack. Prints how many resources were looked at.
 */
const [what = "parse", planFile = "plan.json", stackFile = "stack.json"] = process.argv.slice(2);
const plan = readFileSync(planFile, "utf8");
if (what === "parse") {
  console.log(JSON.parse(plan).resource_changes.length);
} else {
  const stack = JSON.parse(readFileSync(stackFile, "utf8"));
  const observed = readPlanJson(plan);
  if ("problem" in observed) throw new Error(observed.problem);
  const inputs = new Map([[stack.name, { observed }]]);
  const options = { all: [stack], ignores: [], today: "2026-01-01", reconcile: false };
  const report = compareStacks([stack], inputs, options);
  if (report.outcome !== "in-sync") throw new Error(`the sample is ${report.outcome}`);
  console.log(report.stacks[0]?.compared);
}
