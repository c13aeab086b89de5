import { cpSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { startEditor } from "./editor.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const FROM_SOURCES = [
  process.execPath,
  "--import",
  import.meta.resolve("tsx"),
  join(ROOT, "compiler/cli/main.ts"),
  "lsp",
  "--stdio",
];

/** A copy of the project of this repository. */
function projectCopy(): string {
  const folder = temporaryFolder();
  cpSync(join(ROOT, "palisade.yaml"), join(folder, "palisade.yaml"));
  cpSync(join(ROOT, "policies"), join(folder, "policies"), { recursive: true });
  return folder;
}

describe("over the real protocol", () => {
  test("smoke", { timeout: 60_000 }, async () => {
    const folder = projectCopy();
    const editor = await startEditor(folder, FROM_SOURCES);
    const path = "policies/message-rates.yaml";
    const text = readFileSync(join(folder, path), "utf8");
    editor.open(path, text);
    editor.change(path, text.replace("alertTopic: security-alerts", "alertTopic: security-alert"));
    const found = await editor.diagnostics(path, (all) => all.length > 0);
    console.log(JSON.stringify(found, null, 1));
    const hover = await editor.ask("textDocument/hover", {
      textDocument: { uri: editor.uri(path) },
      position: { line: 24, character: 20 },
    });
    console.log(hover);
    expect(await editor.leave()).toBe(0);
    expect(editor.stderr()).toBe("");
  });
});
