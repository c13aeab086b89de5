import { spawn } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import type { CodeAction, CompletionItem, Hover, Location, WorkspaceEdit } from "vscode-languageserver";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { type Editor, startEditor } from "./editor.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const SERVER = [
  process.execPath,
  "--import",
  import.meta.resolve("tsx"),
  join(ROOT, "compiler/cli/main.ts"),
  "lsp",
  "--stdio",
];
const RATES = "policies/message-rates.yaml";
const ALERTS = "policies/alerts.yaml";

/** A copy of the project of this repository. */
function projectCopy(): string {
  const folder = temporaryFolder();
  cpSync(join(ROOT, "palisade.yaml"), join(folder, "palisade.yaml"));
  cpSync(join(ROOT, "policies"), join(folder, "policies"), { recursive: true });
  return folder;
}

async function edit(folder: string, capabilities?: object): Promise<Editor> {
  const editor = await startEditor(folder, SERVER, capabilities);
  onTestFinished(() => void editor.child.kill());
  return editor;
}

function textOf(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

/** The position behind a piece of a text. */
function behind(text: string, piece: string): { readonly line: number; readonly character: number } {
  const at = text.indexOf(piece);
  if (at === -1) throw new Error(`not in the text: ${piece}`);
  const lines = text.slice(0, at + piece.length).split("\n");
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

const hasErrors = (found: readonly { readonly severity?: number }[]): boolean =>
  found.some(({ severity }) => severity === 1);

describe("the language server over the real protocol", { timeout: 60_000 }, () => {
  test("serves an editor from its first word to its last", async () => {
    const folder = projectCopy();
    const editor = await edit(folder);
    const document = { uri: editor.uri(RATES) };
    const right = textOf(folder, RATES);
    editor.open(RATES, right);

    // A name that nobody declares, as it is typed.
    const wrong = right.replace("alertTopic: security-alerts", "alertTopic: security-alert");
    editor.change(RATES, wrong);
    const found = await editor.diagnostics(RATES, hasErrors);
    expect(found.version).toBe(2);
    expect(found.diagnostics.filter(({ severity }) => severity === 1)).toEqual([
      {
        range: {
          start: behind(wrong, "    alertTopic: "),
          end: behind(wrong, "    alertTopic: security-alert"),
        },
        severity: 1,
        code: "analyze/unknown-name",
        source: "palisade",
        message: expect.stringContaining("no alert topic `security-alert` is declared"),
      },
    ]);

    const items = await editor.ask<CompletionItem[]>("textDocument/completion", {
      textDocument: document,
      position: behind(wrong, "    alertTopic: security-a"),
    });
    expect(items.map(({ label }) => label)).toEqual(["disconnected-things", "security-alerts"]);
    expect(items[1]?.textEdit).toEqual({
      range: {
        start: behind(wrong, "    alertTopic: "),
        end: behind(wrong, "    alertTopic: security-alert"),
      },
      newText: "security-alerts",
    });

    editor.change(RATES, right);
    await editor.diagnostics(RATES, (all) => !hasErrors(all));

    const hover = await editor.ask<Hover>("textDocument/hover", {
      textDocument: document,
      position: behind(right, "      ExcessiveM"),
    });
    expect(JSON.stringify(hover.contents)).toContain("sends more than 500 messages in 5 minutes");

    const place = { textDocument: document, position: behind(right, "    alertTopic: sec") };
    const definition = await editor.ask<Location[]>("textDocument/definition", place);
    expect(definition).toMatchObject([{ uri: editor.uri(ALERTS) }]);
    const references = await editor.ask<Location[]>("textDocument/references", {
      ...place,
      context: { includeDeclaration: true },
    });
    expect(new Set(references.map(({ uri }) => uri)).size).toBeGreaterThan(3);

    expect(await editor.ask("textDocument/prepareRename", place)).toMatchObject({
      placeholder: "security-alerts",
    });
    const renamed = await editor.ask<WorkspaceEdit>("textDocument/rename", { ...place, newName: "secops" });
    const changes = (renamed.documentChanges ?? []).flatMap((change) => ("edits" in change ? change : []));
    expect(changes.flatMap(({ edits }) => edits).length).toBe(references.length);
    // Of the open document the version is given, so that the editor refuses an edit of an older one.
    expect(changes.map(({ textDocument }) => [textDocument.uri, textDocument.version])).toContainEqual([
      document.uri,
      3,
    ]);

    expect(await editor.leave()).toBe(0);
    expect(editor.stderr()).toBe("");
  });

  test("offers what mends a finding, and what leaves it out", async () => {
    const folder = projectCopy();
    const editor = await edit(folder);
    const text = textOf(folder, RATES).replace(
      "variables:\n",
      "variables:\n  spare: { Type: number, default: 1 }\n",
    );
    editor.open(RATES, text);
    await editor.diagnostics(RATES, hasErrors);
    const asked = {
      textDocument: { uri: editor.uri(RATES) },
      range: { start: behind(text, "spare: { T"), end: behind(text, "spare: { T") },
      context: { diagnostics: [] },
    };
    const actions = await editor.ask<CodeAction[]>("textDocument/codeAction", asked);
    expect(actions.map(({ kind, title }) => [kind, title])).toContainEqual([
      "quickfix",
      "replace `Type` by `type`",
    ]);
    const all = await editor.ask<CodeAction[]>("textDocument/codeAction", {
      ...asked,
      context: { diagnostics: [], only: ["source"] },
    });
    expect(all.map(({ kind }) => kind)).toEqual(["source.fixAll"]);
    const mended = text.replace("Type", "type");
    editor.change(RATES, mended);
    const found = await editor.diagnostics(RATES, (each) =>
      each.some(({ code }) => code === "lint/unused-variable"),
    );
    expect(found.diagnostics.find(({ code }) => code === "lint/unused-variable")?.tags).toEqual([1]);
    const spare = { start: behind(mended, "  sp"), end: behind(mended, "  spa") };
    const ignoring = await editor.ask<CodeAction[]>("textDocument/codeAction", { ...asked, range: spare });
    expect(ignoring.map(({ title }) => title)).toContainEqual(
      "ignore unused-variable on this line, for a reason of yours",
    );
    expect(await editor.leave()).toBe(0);
  });

  test("shows what is wrong in files that are not open, and takes it back", async () => {
    const folder = projectCopy();
    writeFileSync(
      join(folder, RATES),
      textOf(folder, RATES).replace("metric: aws:num-messages-sent", "metric: aws:no"),
    );
    const editor = await edit(folder);
    await editor.diagnostics(RATES, hasErrors);
    // Only by the disk: the editor tells that a file has changed.
    writeFileSync(join(folder, RATES), textOf(ROOT, RATES));
    editor.tell("workspace/didChangeWatchedFiles", { changes: [{ uri: editor.uri(RATES), type: 2 }] });
    await editor.diagnostics(RATES, (found) => !hasErrors(found));
    expect(await editor.leave()).toBe(0);
  });

  test("lives with a broken palisade.yaml, files that come and go, and folders that are added", async () => {
    const folder = projectCopy();
    const editor = await edit(folder);
    const project = textOf(folder, "palisade.yaml");
    editor.open("palisade.yaml", project.replace("policies: [policies]", "policies: [policies"));
    await editor.diagnostics("palisade.yaml", hasErrors);
    editor.open(RATES, textOf(folder, RATES));
    const place = {
      textDocument: { uri: editor.uri(RATES) },
      position: behind(textOf(folder, RATES), "    alertTopic: sec"),
    };
    expect(await editor.ask("textDocument/definition", place)).toMatchObject([{ uri: editor.uri(ALERTS) }]);
    editor.change("palisade.yaml", project);
    await editor.diagnostics("palisade.yaml", (found) => !hasErrors(found));

    // A file that is not saved yet belongs to the project; closed without being saved, it is gone.
    editor.open("policies/new.yaml", "version: 1\naudit: { alertTopic: nobody, checks: { all: true } }\n");
    await editor.diagnostics("policies/new.yaml", hasErrors);
    editor.tell("textDocument/didClose", { textDocument: { uri: editor.uri("policies/new.yaml") } });
    await editor.diagnostics("policies/new.yaml", (found) => found.length === 0);

    rmSync(join(folder, ALERTS));
    editor.tell("workspace/didChangeWatchedFiles", { changes: [{ uri: editor.uri(ALERTS), type: 3 }] });
    await editor.diagnostics(RATES, hasErrors);

    const other = projectCopy();
    writeFileSync(join(other, RATES), "version: 1\nwrong: 1\n");
    const added = { uri: pathToFileURL(other).href, name: "other" };
    editor.tell("workspace/didChangeWorkspaceFolders", { event: { added: [added], removed: [] } });
    await editor.diagnosticsAt(pathToFileURL(join(other, RATES)).href, hasErrors);
    editor.tell("workspace/didChangeWorkspaceFolders", { event: { added: [], removed: [added] } });
    await editor.diagnosticsAt(pathToFileURL(join(other, RATES)).href, (found) => found.length === 0);
    expect(await editor.leave()).toBe(0);
    expect(editor.stderr()).toBe("");
  });

  test("judges what the editor shows, and nothing else", async () => {
    const folder = projectCopy();
    const wrong = textOf(folder, RATES).replace("alertTopic: security-alerts", "alertTopic: nobody");
    writeFileSync(join(folder, RATES), wrong);
    const editor = await edit(folder);
    await editor.diagnostics(RATES, hasErrors);
    const other = projectCopy();
    writeFileSync(join(other, RATES), "version: 1\nwrong: 1\n");
    const added = { uri: pathToFileURL(other).href, name: "other" };
    const otherRates = pathToFileURL(join(other, RATES)).href;
    editor.tell("workspace/didChangeWorkspaceFolders", { event: { added: [added], removed: [] } });
    await editor.diagnosticsAt(otherRates, hasErrors);
    editor.tell("workspace/didChangeWorkspaceFolders", { event: { added: [], removed: [added] } });
    await editor.diagnosticsAt(otherRates, (found) => found.length === 0);

    // A project that is gone and comes back, while nothing of it is open.
    const project = textOf(folder, "palisade.yaml");
    const changed = { changes: [{ uri: editor.uri("palisade.yaml"), type: 2 }] };
    rmSync(join(folder, "palisade.yaml"));
    editor.tell("workspace/didChangeWatchedFiles", changed);
    await editor.diagnostics(RATES, (found) => found.length === 0);
    writeFileSync(join(folder, "palisade.yaml"), project);
    editor.tell("workspace/didChangeWatchedFiles", changed);
    await editor.diagnostics(RATES, hasErrors);
    // The folder that was removed did not come back with it.
    await editor.diagnosticsAt(otherRates, (found) => found.length === 0);

    // An older version of a file is no policy of no project.
    const older = `git:${editor.uri(RATES)}?ref=HEAD`;
    const document = { languageId: "yaml", version: 1, text: wrong };
    editor.tell("textDocument/didOpen", { textDocument: { uri: older, ...document } });
    await expect(editor.diagnosticsAt(older, () => true, 600)).rejects.toThrow(/no such diagnostics/);
    expect(await editor.leave()).toBe(0);
  });

  test("ends well while it is judging", async () => {
    const folder = projectCopy();
    writeFileSync(join(folder, RATES), "version: 1\nwrong: 1\n");
    const editor = await edit(folder);
    editor.open(ALERTS, textOf(folder, ALERTS));
    editor.tell("textDocument/didClose", { textDocument: { uri: editor.uri(ALERTS) } });
    expect([await editor.leave(), editor.stderr()]).toEqual([0, ""]);
  });

  test("judges a policy of no project alone, and leaves every other YAML file alone", async () => {
    const folder = temporaryFolder();
    const editor = await edit(folder);
    editor.open("docker-compose.yaml", "version: '3'\nservices: { a: { image: x } }\n");
    editor.open("policy.yaml", "\ufeffversion: 1\nlogging: { level: LOUD } # 🔥\r\n");
    const { diagnostics } = await editor.diagnostics("policy.yaml", hasErrors);
    expect(diagnostics.map(({ range }) => range)).toEqual([
      { start: { line: 1, character: 18 }, end: { line: 1, character: 22 } },
    ]);
    // What becomes something else than a policy is left alone again.
    editor.change("policy.yaml", "services: {}\nlogging: { level: LOUD }\n");
    await editor.diagnostics("policy.yaml", (found) => found.length === 0);
    await expect(editor.diagnostics("docker-compose.yaml", () => true, 600)).rejects.toThrow(
      /no such diagnostics/,
    );
    const untitled = "untitled:Untitled-1";
    editor.tell("textDocument/didOpen", {
      textDocument: {
        uri: untitled,
        languageId: "yaml",
        version: 1,
        text: "version: 1\nlogging: { level: LOUD }\n",
      },
    });
    await editor.diagnosticsAt(untitled, hasErrors);
    expect(await editor.leave()).toBe(0);
  });

  test("answers bad requests with errors, and lives on", async () => {
    const folder = projectCopy();
    const editor = await edit(folder, {});
    const place = {
      textDocument: { uri: editor.uri(RATES) },
      position: behind(textOf(folder, RATES), "    alertTopic: sec"),
    };
    await expect(editor.ask("textDocument/hover", {})).rejects.toMatchObject({ code: -32602 });
    await expect(
      editor.ask("textDocument/hover", { ...place, position: { line: "x" } }),
    ).rejects.toMatchObject({ code: -32602 });
    await expect(editor.ask("textDocument/codeAction", { ...place, context: {} })).rejects.toMatchObject({
      code: -32602,
    });
    await expect(editor.ask("textDocument/rename", place)).rejects.toMatchObject({ code: -32602 });
    await expect(editor.ask("palisade/frobnicate", {})).rejects.toMatchObject({ code: -32601 });
    expect(
      await editor.ask("textDocument/hover", { ...place, textDocument: { uri: editor.uri("gone.yaml") } }),
    ).toBeNull();
    expect(
      await editor.ask("textDocument/hover", { ...place, textDocument: { uri: "http://example.com/%" } }),
    ).toBeNull();
    expect(
      await editor.ask("textDocument/hover", { ...place, position: { line: 9999, character: 9999 } }),
    ).toBeNull();
    editor.tell("textDocument/didChange", {
      textDocument: { uri: "nonsense", version: 1 },
      contentChanges: [{ text: "a" }],
    });
    // What cannot be done is refused in words, which the editor shows.
    await expect(editor.ask("textDocument/rename", { ...place, newName: "no blanks" })).rejects.toMatchObject(
      {
        code: -32803,
        message: expect.stringContaining("the name of an alert topic is"),
      },
    );
    // Without versions where the editor does not take them.
    const renamed = await editor.ask<WorkspaceEdit>("textDocument/rename", { ...place, newName: "secops" });
    expect(Object.keys(renamed.changes ?? {})).toContain(editor.uri(ALERTS));
    expect(await editor.leave()).toBe(0);
  });

  test("answers nothing behind a shutdown", async () => {
    const editor = await edit(temporaryFolder());
    await editor.ask("shutdown", undefined);
    const place = { textDocument: { uri: editor.uri(RATES) }, position: { line: 0, character: 0 } };
    await expect(editor.ask("textDocument/hover", place)).rejects.toMatchObject({ code: -32600 });
    editor.tell("exit");
    expect(await editor.exited).toBe(0);
  });

  test("ends with 1 when the editor leaves without asking, or goes away", async () => {
    const folder = temporaryFolder();
    const impolite = await edit(folder);
    impolite.tell("exit");
    expect(await impolite.exited).toBe(1);
    const crashed = await edit(projectCopy());
    const place = { textDocument: { uri: crashed.uri(RATES) }, position: { line: 0, character: 0 } };
    // Nobody will hear the answers.
    crashed.ask("textDocument/hover", place).catch(() => undefined);
    crashed.ask("textDocument/rename", { ...place, newName: "x" }).catch(() => undefined);
    crashed.child.stdin?.end();
    crashed.child.stdout?.destroy();
    expect(await crashed.exited).toBe(1);
    expect(crashed.stderr()).toBe("");
  });

  test("takes no text for the protocol that is none", async () => {
    const child = spawn(SERVER[0] ?? "", SERVER.slice(1), { cwd: temporaryFolder(), stdio: "pipe" });
    let stdout = "";
    child.stdout.on("data", (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    const exited = new Promise((done) => child.once("exit", done));
    child.stdin.end("Content-Length: 7\r\n\r\n{ nope }hello\r\n\r\n");
    expect(await exited).toBe(1);
    for (const message of stdout.split(/Content-Length: \d+\r\n\r\n/).slice(1)) {
      expect(JSON.parse(message)).toMatchObject({ jsonrpc: "2.0" });
    }
  });
});
