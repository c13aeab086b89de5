import { parseTemplate } from "../../resolve/template.ts";
import type { Doubt, Named } from "../names/occurrence.ts";
import { deploymentValues, variableValues } from "../variable-values.ts";
import type { Workspace } from "../workspace.ts";

/** The first place that may mean a thing without spelling out its name. */
export function doubtAbout(workspace: Workspace, named: Named): Doubt | undefined {
  return workspace.names.doubts.find((doubt) => mayMean(workspace, doubt, named));
}

function mayMean(workspace: Workspace, doubt: Doubt, { kind, name, of }: Named): boolean {
  if (doubt.kind !== kind) return false;
  const matches = doubt.because === "query" ? matchesQuery : matchesTemplate;
  if (of !== undefined && !matches(workspace, doubt.of ?? "", of)) return false;
  return matches(workspace, doubt.name, name);
}

/** Whether a text with references may become a name in some deployment. */
function matchesTemplate(workspace: Workspace, template: string, name: string): boolean {
  const pieces = parseTemplate(template).map((piece) => {
    if (piece.kind === "text") return literally(piece.text);
    if (piece.kind === "unclosed") return "[^]*";
    const values = valuesOf(workspace, piece.name);
    return values.length === 0 ? "[^]*" : `(?:${values.map(literally).join("|")})`;
  });
  return fits(pieces, name);
}

function valuesOf(workspace: Workspace, reference: string): readonly string[] {
  const [root, rest = ""] = reference.split(/\.(.*)/s);
  if (root === "var") return variableValues(workspace, rest).map(({ text }) => text);
  // The regions of a deployment are a list; anything may be meant.
  if (root !== "deployment" || rest === "region") return [];
  return deploymentValues(workspace, rest).map(({ text }) => text);
}

/** Whether a part of a query, with wildcards perhaps, may mean a name. */
function matchesQuery(_workspace: Workspace, pattern: string, name: string): boolean {
  if (/\s|\(/.test(pattern)) return pattern.includes(name);
  const wildcards = pattern.split(/([*?])/).map((piece) => {
    if (piece === "*") return "[^]*";
    return piece === "?" ? "[^]" : literally(piece);
  });
  return fits(wildcards, name);
}

/** Whether a name is made of these pieces; of a pattern with very many gaps nobody waits for the answer. */
function fits(pieces: readonly string[], name: string): boolean {
  const gaps = pieces.filter((piece) => piece === "[^]*").length;
  return gaps > MOST_GAPS || new RegExp(`^${pieces.join("")}$`).test(name);
}

const MOST_GAPS = 4;

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
