import {
  type CodeActionParams,
  type CompletionItem,
  type Connection,
  DocumentHighlightKind,
  ErrorCodes,
  LSPErrorCodes,
  MarkupKind,
  type Position,
  ResponseError,
  type TextDocumentIdentifier,
} from "vscode-languageserver";
import { complete } from "../completion/complete.ts";
import { codeActions } from "../features/code-actions.ts";
import { hover } from "../features/hover.ts";
import { definitions, fileNamedAt, highlights, references } from "../features/navigation.ts";
import { uriOfPath } from "../open-texts.ts";
import type { Found } from "../projects.ts";
import { Refusal } from "../refusal.ts";
import { prepareRename, rename } from "../rename/rename.ts";
import { checkStillHolds } from "../rename/still-holds.ts";
import { offsetOf, rangeOf, rangeOfLocation } from "../text-positions.ts";
import { type Addresses, toCodeAction, toCompletionItem, toLocation, toWorkspaceEdit } from "./convert.ts";
import type { Session } from "./session.ts";

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Answers what editors ask about a place in a document. Each answer is made by a function of its own. */
export function answerRequests(connection: Connection, session: Session): void {
  connection.onHover((params) =>
    at(session, params, null, ({ workspace, source, offset }) => {
      const found = hover(workspace, source, offset);
      if (found === undefined) return null;
      const contents = { kind: MarkupKind.Markdown, value: found.markdown };
      return { contents, range: rangeOf(source, found.span) };
    }),
  );
  connection.onCompletion((params) =>
    at<CompletionItem[]>(session, params, [], ({ workspace, source, offset }) =>
      complete(workspace, source, offset).map((completion) => toCompletionItem(completion, source)),
    ),
  );
  answerNavigation(connection, session);
  answerChanges(connection, session);
}

function answerNavigation(connection: Connection, session: Session): void {
  connection.onDefinition((params) =>
    at(session, params, null, ({ workspace, source, offset, addresses }) => {
      const file = fileNamedAt(workspace, source, offset);
      if (file !== undefined) return [{ uri: uriOfPath(file, session.open), range: START }];
      return definitions(workspace, source, offset).map((each) => toLocation(each, addresses));
    }),
  );
  connection.onReferences((params) =>
    at(session, params, null, ({ workspace, source, offset, addresses }) => {
      const withDeclaration = params.context?.includeDeclaration === true;
      const found = references(workspace, source, offset, { withDeclaration });
      return found.map((each) => toLocation(each, addresses));
    }),
  );
  connection.onDocumentHighlight((params) =>
    at(session, params, null, ({ workspace, source, offset }) =>
      highlights(workspace, source, offset).map(({ location, isDeclaration }) => ({
        range: rangeOfLocation(location),
        kind: isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      })),
    ),
  );
}

function answerChanges(connection: Connection, session: Session): void {
  connection.onPrepareRename((params) =>
    at(session, params, null, ({ workspace, source, offset }) => {
      const { location, name } = prepareRename(workspace, source, offset);
      return { range: rangeOfLocation(location), placeholder: name };
    }),
  );
  connection.onRenameRequest((params) =>
    at(session, params, null, async ({ workspace, source, offset, addresses }) => {
      const { newName } = params;
      if (typeof newName !== "string") throw new ResponseError(ErrorCodes.InvalidParams, "no new name");
      const edits = rename(workspace, source, offset, newName);
      await checkStillHolds(workspace, edits);
      return toWorkspaceEdit(edits, addresses, session.abilities.versionedEdits);
    }),
  );
  connection.onCodeAction((params) => answerCodeAction(session, params));
}

async function answerCodeAction(session: Session, params: CodeActionParams) {
  const { textDocument, range, context } = params;
  if (!isPosition(range?.end)) throw new ResponseError(ErrorCodes.InvalidParams, "a range is expected");
  return at(session, { textDocument, position: range.start }, [], async (place) => {
    const { project, workspace, source, offset, addresses } = place;
    const { diagnostics, reports } = await session.publisher.latest(project);
    const span = { start: offset, end: offsetOf(source, range.end) };
    return codeActions(workspace, diagnostics, source, span)
      .filter(({ kind }) => isWanted(kind, context?.only))
      .map((action) => toCodeAction(action, reports, addresses, session.abilities.versionedEdits));
  });
}

/** `source` asks for `source.fixAll`, too. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((each) => kind === each || kind.startsWith(`${each}.`));
}

interface AskedPlace extends Found {
  readonly offset: number;
  readonly addresses: Addresses;
}

/**
 * Finds what a request is about and answers it.
 * @param nothing the answer where the document is no policy
 */
async function at<T>(
  session: Session,
  asked: { readonly textDocument: TextDocumentIdentifier; readonly position: Position },
  nothing: T,
  answer: (place: AskedPlace) => T | Promise<T>,
): Promise<T> {
  const { textDocument, position } = asked;
  if (session.phase === "new") throw new ResponseError(ErrorCodes.ServerNotInitialized, "not initialized");
  if (session.phase === "over") throw new ResponseError(ErrorCodes.InvalidRequest, "shut down already");
  if (typeof textDocument?.uri !== "string" || !isPosition(position)) {
    throw new ResponseError(ErrorCodes.InvalidParams, "a document and a position in it are expected");
  }
  const found = await session.projects.find(session.pathOf(textDocument.uri));
  if (found === undefined) return nothing;
  const addresses = { base: found.workspace.base, open: session.open };
  try {
    return await answer({ ...found, offset: offsetOf(found.source, position), addresses });
  } catch (error) {
    // What an author asked for and cannot have is shown to him; everything else is a bug, and told as such.
    if (error instanceof Refusal) throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
    throw error;
  }
}

function isPosition(position: Position | undefined): boolean {
  return Number.isInteger(position?.line) && Number.isInteger(position?.character);
}
