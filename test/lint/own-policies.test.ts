import { resolve } from "node:path";
import { expect, test } from "vitest";
import { createNodeHost } from "../../compiler/host/node-host.ts";
import { at, listOf, parseJsonObject } from "../support/json.ts";
import { type Ended, runCommandLine } from "../support/run-command-line.ts";

const ROOT = resolve(import.meta.dirname, "../..");

function runHere(...argv: readonly string[]): Promise<Ended> {
  return runCommandLine(createNodeHost({ cwd: ROOT, env: {} }), argv);
}

/** A list in what a command says as JSON. */
async function listedBy(command: string, key: string): Promise<readonly unknown[]> {
  return listOf(at(parseJsonObject((await runHere(command, "--format", "json")).stdout), key));
}

test("every rule is on for the policies of this repository", async () => {
  const rules = await listedBy("rules", "rules");
  expect(rules.length).toBeGreaterThan(40);
  expect(rules.filter((rule) => at(rule, "severity") === "off")).toEqual([]);
});

test("no rule has anything against them, not even a note", async () => {
  expect(await runHere("lint", "--fail-on", "info")).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "",
      "stdout": "no problems in 9 files, 7 suppressed
    ",
    }
  `);
});

test("what they leave out, they give reasons for", async () => {
  const reasons = (await listedBy("lint", "suppressed")).map(
    (each) => `${at(each, "diagnostic", "code")} because ${at(each, "suppression", "because")}`,
  );
  expect([...new Set(reasons)]).toMatchInlineSnapshot(`
    [
      "lint/unused-mitigation-action because people start these; nothing is generated from responses yet",
      "lint/unused-retained-metric because looked up by hand when OutlierTraffic has alarmed",
    ]
  `);
});

test("they stand as fmt would write them", async () => {
  expect((await runHere("fmt", "--check")).exitCode).toBe(0);
});
