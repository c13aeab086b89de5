import { join } from "node:path";
import type { Location } from "../../source/location.ts";
import type { SourceFile } from "../../source/source-file.ts";
import { joinPath } from "../../util/join-path.ts";
import type { Occurrence } from "../names/occurrence.ts";
import { holds, nodeAt } from "../node-at.ts";
import { kindOf, type Workspace } from "../workspace.ts";

/** Where what is named at an offset is declared. */
export function definitions(workspace: Workspace, source: SourceFile, offset: number): readonly Location[] {
  const found = workspace.names.at(source, offset);
  return found === undefined ? [] : workspace.names.declarationsOf(found.named).map(locate);
}

/** The file that a policy names at an offset. Absolute; it need not exist. */
export function fileNamedAt(workspace: Workspace, source: SourceFile, offset: number): string | undefined {
  const node = nodeAt(source, kindOf(workspace, source), offset)?.node;
  if (node?.scalar === undefined || !holds(node.scalar.span, offset)) return undefined;
  const [section, , key] = node.path;
  if (section !== "jobTemplates" || key !== "document" || node.path.length !== 3) return undefined;
  const path = joinPath(source.path, node.scalar.text);
  return path === undefined ? undefined : join(workspace.base, path);
}

/** Every place where what stands at an offset is named. */
export function references(
  workspace: Workspace,
  source: SourceFile,
  offset: number,
  { withDeclaration }: { readonly withDeclaration: boolean },
): readonly Location[] {
  return occurrencesAt(workspace, source, offset)
    .filter(({ role }) => withDeclaration || role === "use")
    .map(locate);
}

/** Every place in the same file where what stands at an offset is named. */
export function highlights(
  workspace: Workspace,
  source: SourceFile,
  offset: number,
): readonly { readonly location: Location; readonly isDeclaration: boolean }[] {
  return occurrencesAt(workspace, source, offset)
    .filter((each) => each.source === source)
    .map((each) => ({ location: locate(each), isDeclaration: each.role === "declaration" }));
}

function occurrencesAt(workspace: Workspace, source: SourceFile, offset: number): readonly Occurrence[] {
  const found = workspace.names.at(source, offset);
  return found === undefined ? [] : workspace.names.of(found.named);
}

function locate({ source, shown }: Occurrence): Location {
  return { source, ...shown };
}
