import type { Input } from "../../compiler/compile.ts";
import { type JudgeContext, judge } from "../../compiler/lsp/judge.ts";
import { parseOnce } from "../../compiler/lsp/parse-once.ts";
import { createWorkspace, sourcesOf, type Workspace } from "../../compiler/lsp/workspace.ts";
import { SourceFile } from "../../compiler/source/source-file.ts";
import { TODAY } from "../support/linted.ts";

/** Stands in a text where the cursor is. */
export const CURSOR = "§";

/** The day on which tests judge, in a project without a baseline. */
export const CONTEXT: JudgeContext = { today: TODAY, readText: async () => undefined };

/** Texts by path; `palisade.yaml` is the project file. */
export type Texts = Readonly<Record<string, string>>;

/** A place in a workspace. */
export interface Cursor {
  readonly workspace: Workspace;
  readonly source: SourceFile;
  readonly offset: number;
}

/** A workspace of texts, with what holds of them where they are right. */
export async function workspaceOf(texts: Texts, former: Partial<Workspace> = {}): Promise<Workspace> {
  const input = inputOf(texts);
  const { policySet } = await judge(input, CONTEXT);
  return createWorkspace("/project", input, { ...former, policySet: policySet ?? former.policySet });
}

/** What is compiled of texts. */
export function inputOf(texts: Texts): Input {
  const paths = Object.keys(texts).filter((path) => path !== "palisade.yaml");
  const project = texts["palisade.yaml"];
  return {
    project: project === undefined ? undefined : new SourceFile("palisade.yaml", project),
    policies: paths.sort().map((path) => new SourceFile(path, texts[path] ?? "")),
    parse: parseOnce,
    readReferenced: async (named) => new Map(named.map((path) => [path, { text: "{}" }])),
  };
}

/** The one place in some texts that is marked by `§`. */
export async function cursorIn(texts: Texts, former: Partial<Workspace> = {}): Promise<Cursor> {
  const [path, text] = Object.entries(texts).find(([, each]) => each.includes(CURSOR)) ?? [];
  if (path === undefined || text === undefined) throw new Error(`no text with ${CURSOR}`);
  const workspace = await workspaceOf({ ...texts, [path]: text.replace(CURSOR, "") }, former);
  return { workspace, source: sourceOf(workspace, path), offset: text.indexOf(CURSOR) };
}

/** The source of a path. */
export function sourceOf(workspace: Workspace, path: string): SourceFile {
  const source = sourcesOf(workspace).find((each) => each.path === path);
  if (source === undefined) throw new Error(`no source ${path}`);
  return source;
}
