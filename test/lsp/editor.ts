import { type ChildProcess, spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import type {
  Diagnostic,
  InitializeResult,
  ProtocolConnection,
  PublishDiagnosticsParams,
} from "vscode-languageserver";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

/** Whether these are the diagnostics that are waited for. */
export type Condition = (found: readonly Diagnostic[]) => boolean;

/** An editor that speaks with a language server of its own, for one test. */
export interface Editor {
  readonly connection: ProtocolConnection;
  readonly child: ChildProcess;
  readonly initialized: InitializeResult;
  /** What the server wrote to standard error. */
  readonly stderr: () => string;
  uri(path: string): string;
  open(path: string, text: string): void;
  /** Replaces the whole text. */
  change(path: string, text: string): void;
  /** The next diagnostics of a file that fulfil a condition. */
  diagnostics(path: string, is: Condition, longestMs?: number): Promise<PublishDiagnosticsParams>;
  /** The same by the address of a file. */
  diagnosticsAt(uri: string, is: Condition, longestMs?: number): Promise<PublishDiagnosticsParams>;
  ask<T>(method: string, params: unknown): Promise<T>;
  tell(method: string, params?: unknown): void;
  /** The exit code of the server; null when it was ended by a signal. */
  readonly exited: Promise<number | null>;
  /** Shutdown and exit; answers with the exit code. */
  leave(): Promise<number | null>;
}

const LONGEST_MS = 20_000;

/** Starts a server for a folder and says hello. */
export async function startEditor(
  folder: string,
  command: readonly string[],
  capabilities: object = { workspace: { workspaceEdit: { documentChanges: true }, workspaceFolders: true } },
): Promise<Editor> {
  const [program = "", ...args] = command;
  const child = spawn(program, args, { cwd: folder, stdio: "pipe" });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
    undefined,
  );
  const published: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
    published.push(params);
    for (const look of [...waiting]) look();
  });
  connection.listen();
  const exited = new Promise<number | null>((done) => child.once("exit", done));
  const uri = (path: string): string => pathToFileURL(`${folder}/${path}`).href;
  const root = pathToFileURL(folder).href;
  const initialized = await connection.sendRequest<InitializeResult>("initialize", {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: "project" }],
    capabilities,
  });
  await connection.sendNotification("initialized", {});
  const versions = new Map<string, number>();
  const tell = (method: string, params?: unknown): void => {
    void connection.sendNotification(method, params);
  };
  const next = (address: string, is: Condition, longestMs = LONGEST_MS): Promise<PublishDiagnosticsParams> =>
    new Promise((done, fail) => {
      const late = setTimeout(() => {
        waiting.delete(look);
        const all = JSON.stringify(published, null, 1);
        fail(new Error(`no such diagnostics of ${address}; published: ${all}\n${stderr}`));
      }, longestMs);
      const look = (): void => {
        const found = published.findLast((params) => params.uri === address);
        if (found === undefined || !is(found.diagnostics)) return;
        clearTimeout(late);
        waiting.delete(look);
        done(found);
      };
      waiting.add(look);
      look();
    });
  return {
    connection,
    child,
    initialized,
    stderr: () => stderr,
    uri,
    tell,
    open: (path, text) => {
      versions.set(path, 1);
      tell("textDocument/didOpen", {
        textDocument: { uri: uri(path), languageId: "yaml", version: 1, text },
      });
    },
    change: (path, text) => {
      const version = (versions.get(path) ?? 1) + 1;
      versions.set(path, version);
      tell("textDocument/didChange", {
        textDocument: { uri: uri(path), version },
        contentChanges: [{ text }],
      });
    },
    exited,
    diagnostics: (path, is, longestMs) => next(uri(path), is, longestMs),
    diagnosticsAt: next,
    ask: (method, params) => connection.sendRequest(method, params),
    leave: async () => {
      await connection.sendRequest("shutdown");
      tell("exit");
      return exited;
    },
  };
}
