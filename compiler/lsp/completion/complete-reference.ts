import { DEPLOYMENT_REFERENCES } from "../../resolve/known-references.ts";
import { describeReference } from "../describe-named.ts";
import type { Workspace } from "../workspace.ts";
import type { Completion } from "./completion.ts";
import { cursorAt, isInFlow } from "./cursor.ts";
import { declaredOptions } from "./options.ts";

/** What `${` may be followed by; undefined where no reference is being written. */
export function completeReference(
  workspace: Workspace,
  text: string,
  offset: number,
): readonly Completion[] | undefined {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const [, front] = /(?:^|[^$])\$\{([\w.-]*)$/.exec(before) ?? [];
  if (front === undefined) return undefined;
  const behind = text.slice(offset);
  const rest = /^[\w.-]*\}?/.exec(behind)?.[0] ?? "";
  const start = offset - front.length - "${".length;
  const span = { start, end: offset + rest.length };
  const quote = needsQuotes(text, start) ? '"' : "";
  return referencesOf(workspace).map(({ name, detail }) => ({
    label: `\${${name}}`,
    detail,
    documentation: describeReference(workspace, name) ?? "",
    span,
    newText: `${quote}\${${name}}${quote}`,
  }));
}

function referencesOf(workspace: Workspace): readonly { readonly name: string; readonly detail: string }[] {
  return [
    ...declaredOptions(workspace, "variable").map(({ label, detail }) => ({ name: `var.${label}`, detail })),
    ...DEPLOYMENT_REFERENCES.map((name) => ({ name, detail: "of the deployment" })),
  ];
}

/** Between brackets or braces a reference without quotes would end with its own brace. */
function needsQuotes(text: string, start: number): boolean {
  const { before, quote } = cursorAt(text, start);
  return quote === undefined && isInFlow(before) && /[\s:,[{]$/.test(before);
}
