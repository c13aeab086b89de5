import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundle } from "../../scripts/bundle.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { startEditor } from "./editor.ts";

const ROOT = resolve(import.meta.dirname, "../..");
let built = "";

/** The program as it is shipped, in a folder from which no installed package can be reached. */
beforeAll(async () => {
  built = realpathSync(mkdtempSync(join(tmpdir(), "palisade-bundle-")));
  await bundle(join(built, "dist"));
  writeFileSync(join(built, "package.json"), '{ "type": "module" }\n');
}, 60_000);
afterAll(() => rmSync(built, { recursive: true, force: true }));

test("the language server needs no installed package", { timeout: 60_000 }, async () => {
  const folder = temporaryFolder();
  cpSync(join(ROOT, "palisade.yaml"), join(folder, "palisade.yaml"));
  cpSync(join(ROOT, "policies"), join(folder, "policies"), { recursive: true });
  writeFileSync(join(folder, "policies/wrong.yaml"), "version: 1\nwrong: 1\n");
  const command = [process.execPath, join(built, "dist/palisade.js"), "lsp", "--stdio"];
  const editor = await startEditor(folder, command);
  await editor.diagnostics("policies/wrong.yaml", (found) => found.length === 1);
  expect(await editor.leave()).toBe(0);
  expect(editor.stderr()).toBe("");
});
