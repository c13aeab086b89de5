import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createNodeHost } from "../../compiler/host/node-host.ts";
import { filesBelow } from "../support/files-below.ts";
import { runCommandLine } from "../support/run-command-line.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/*
 * Golden cases: each folder is a project, and `expected/` is what compiling it prints and writes, to the byte.
 * `npx vitest run test/cases -u` writes them anew; read the difference before it is committed.
 */
const CASES = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

test("there are cases", () => {
  expect(CASES.length).toBeGreaterThanOrEqual(5);
});

describe.each(CASES)("case %s", (name) => {
  const folder = join(import.meta.dirname, name);
  const expected = join(folder, "expected");

  test("is compiled as expected", async () => {
    const out = temporaryFolder();
    const host = createNodeHost({ cwd: folder, env: {} });
    const { exitCode, stdout, stderr } = await runCommandLine(host, ["compile", "--out", out]);
    const said = `exit code ${exitCode}\n--- stdout\n${stdout}--- stderr\n${stderr}`.replaceAll(out, "<out>");
    await expect(said).toMatchFileSnapshot(join(expected, "said.txt"));

    const files = filesBelow(out);
    for (const file of files) {
      await expect(readFileSync(join(out, file), "utf8")).toMatchFileSnapshot(
        join(expected, "generated", file),
      );
    }
    expect(filesBelow(join(expected, "generated"))).toEqual(files);
  });
});
