import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { unifiedDiff } from "../../compiler/fix/unified-diff.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("a diff has three lines around a change, and ends with a line break", () => {
  const before = "a\nb\nc\nd\ne\nf\ng\nh\n";
  expect(unifiedDiff("p.yaml", before, before.replace("e", "E"))).toBe(`--- a/p.yaml
+++ b/p.yaml
@@ -2,7 +2,7 @@
 b
 c
 d
-e
+E
 f
 g
 h
`);
});

test.each([
  ["windows.yaml", "a: 1\r\nb: 2\r\n", "a: 1\r\nb: 3\r\n"],
  ["mark.yaml", "\ufeffa: 1\n", "\ufeffa: 2\n"],
  ["end.yaml", "a: 1\nb: 2", "a: 1\nb: 3"],
  ["a b é.yaml", "a: 1\n", "a: 2\nb: 3\n"],
])("git takes the diff of %s as it is", (name, before, after) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), before);
  execFileSync("git", ["apply", "-"], { cwd: folder, input: unifiedDiff(name, before, after) });
  expect(readFileSync(join(folder, name), "utf8")).toBe(after);
});
