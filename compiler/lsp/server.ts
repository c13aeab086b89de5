import {
  type Connection,
  createConnection,
  DidChangeWatchedFilesNotification,
  type Logger,
  type ProtocolConnection,
  TextDocuments,
} from "vscode-languageserver";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { answerRequests } from "./protocol/answers.ts";
import { abilitiesOf, INITIALIZE_RESULT } from "./protocol/capabilities.ts";
import { type ServerWorld, Session } from "./protocol/session.ts";

/** How the editor is spoken to. */
export interface Channel {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * Serves one editor until it says goodbye or goes away.
 * @returns the exit code that the protocol asks for: 0 when the editor asked for a shutdown before it left, else 1
 */
export function serve({ input, output }: Channel, world: ServerWorld): Promise<number> {
  return new Promise((done) => {
    let shutdownReceived = false;
    const createProtocol = (logger: Logger): ProtocolConnection =>
      createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output), logger);
    const connection = createConnection(createProtocol, {
      initialize: () => undefined,
      get shutdownReceived() {
        return shutdownReceived;
      },
      set shutdownReceived(received) {
        shutdownReceived = received;
      },
      exit: (code) => end(code),
    });
    const session = new Session(connection, world);
    const end = (code: number): void => {
      session.end();
      connection.dispose();
      done(code);
    };
    // An editor that crashed says nothing, and only closes the pipe.
    input.once("end", () => end(shutdownReceived ? 0 : 1));
    input.once("close", () => end(shutdownReceived ? 0 : 1));
    follow(connection, session);
    answerRequests(connection, session);
    connection.listen();
  });
}

/** Keeps up with what is open and what changes. */
function follow(connection: Connection, session: Session): void {
  let folders: readonly string[] = [];
  connection.onInitialize((params) => {
    session.phase = "running";
    session.abilities = abilitiesOf(params);
    folders =
      params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri == null ? [] : [params.rootUri]);
    return INITIALIZE_RESULT;
  });
  connection.onInitialized(() => {
    session.foldersAdded(folders);
    if (session.abilities.watchesFiles) watchFiles(connection, session);
    if (!session.abilities.tellsFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      session.foldersRemoved(removed.map(({ uri }) => uri));
      session.foldersAdded(added.map(({ uri }) => uri));
    });
  });
  connection.onShutdown(() => {
    session.phase = "over";
  });
  connection.onDidChangeWatchedFiles(() => session.filesChanged());
  const documents = new TextDocuments(TextDocument);
  documents.onDidChangeContent(({ document }) => {
    session.textChanged({ uri: document.uri, version: document.version, text: document.getText() });
  });
  documents.onDidSave(() => session.filesChanged());
  documents.onDidClose(({ document }) => session.textClosed(document.uri));
  documents.listen(connection);
}

/** Policies, project files, and the job documents that policies name. */
function watchFiles(connection: Connection, session: Session): void {
  const watchers = [{ globPattern: "**/*.{yaml,yml,json}" }];
  connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers })
    .catch((error: unknown) => session.fail(error));
}
