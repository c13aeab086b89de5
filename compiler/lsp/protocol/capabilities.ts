import {
  CodeActionKind,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { VERSION } from "../../util/version.ts";

/** What the editor can do, as far as it matters here. */
export interface EditorAbilities {
  /** Takes edits of certain versions of documents. */
  readonly versionedEdits: boolean;
  /** Can be asked to watch files. */
  readonly watchesFiles: boolean;
  /** Tells when folders are added or removed. */
  readonly tellsFolders: boolean;
}

/** What the editor says that it can do. */
export function abilitiesOf({ capabilities }: InitializeParams): EditorAbilities {
  const workspace = capabilities?.workspace;
  return {
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    tellsFolders: workspace?.workspaceFolders === true,
  };
}

/** What the server can do. Keys and fixed words are completed by the schema, through yaml-language-server. */
export const INITIALIZE_RESULT: InitializeResult = {
  serverInfo: { name: "palisade", version: VERSION },
  capabilities: {
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    completionProvider: { triggerCharacters: ["{", ".", ":", " ", "[", '"'] },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
};
