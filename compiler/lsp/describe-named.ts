import { explain } from "../explain/topics.ts";
import { alarmSentences, resourceSentences, type Said } from "./facts.ts";
import { code, explanationMarkdown, plainText } from "./markdown.ts";
import { KIND_WORDS } from "./names/kinds.ts";
import { namesInFile } from "./names/names-in-file.ts";
import type { Named, Occurrence } from "./names/occurrence.ts";
import { findNode } from "./node-at.ts";
import { deploymentValues, type ValueThere, variableValues } from "./variable-values.ts";
import type { Workspace } from "./workspace.ts";

/** What is known of something that policies name, as Markdown. */
export function describeNamed(workspace: Workspace, named: Named): string {
  const [declared] = workspace.names.declarationsOf(named);
  const explanation =
    named.kind === "customMetric" && declared === undefined ? explain(named.name) : undefined;
  if (explanation?.kind === "metric") return explanationMarkdown(explanation);
  const title = `**${plainText(named.name)}** (${KIND_WORDS[named.kind]}${ofProfile(named)})`;
  if (declared === undefined) return `${title}: not declared`;
  return [title, ...detailsOf(workspace, named, declared), originOf(declared)].join("\n\n");
}

/** Where something is declared, for people. */
export function originOf({ source, span }: Pick<Occurrence, "source" | "span">): string {
  const { line, column } = source.positionAt(span.start);
  return `Declared at ${code(`${source.path}:${line}:${column}`)}`;
}

/** When a behaviour alarms. */
export function describeAlarm(
  { policySet }: Workspace,
  profile: string,
  behavior: string,
): readonly string[] {
  return policySet === undefined ? [] : alarmSentences(policySet, profile, behavior).map(show);
}

/** What `${…}` stands for in each deployment. */
export function describeReference(workspace: Workspace, name: string): string | undefined {
  const [root, rest = ""] = name.split(/\.(.*)/s);
  if (root === "var") return describeNamed(workspace, { kind: "variable", name: rest });
  if (root !== "deployment") return undefined;
  const values = deploymentValues(workspace, rest);
  return values.length === 0 ? undefined : [`**${plainText(name)}**`, listOf(values)].join("\n\n");
}

function ofProfile({ of }: Named): string {
  return of === undefined ? "" : ` of ${code(of)}`;
}

function detailsOf(workspace: Workspace, named: Named, declared: Occurrence): readonly string[] {
  const description = descriptionOf(declared);
  const said = description === undefined ? [] : [plainText(description)];
  if (named.kind === "variable") {
    const values = variableValues(workspace, named.name);
    return [...said, ...(values.length === 0 ? [] : [listOf(values)])];
  }
  if (named.kind === "behavior") return [...describeAlarm(workspace, named.of ?? "", named.name), ...said];
  const { policySet } = workspace;
  const sentences = policySet === undefined ? [] : resourceSentences(policySet, declared.path).map(show);
  const shown = sentences.slice(0, MOST_SENTENCES);
  const hidden = sentences.length - shown.length;
  // A description is a part of the sentences already, where there are any.
  return [...(shown.length > 0 ? shown : said), ...(hidden > 0 ? [`… and ${hidden} more`] : [])];
}

const MOST_SENTENCES = 6;

function descriptionOf({ source, path }: Occurrence): string | undefined {
  const { roots } = namesInFile(source, "policy").outline;
  return roots.flatMap((root) => findNode(root, [...path, "description"]) ?? [])[0]?.scalar?.text;
}

function show({ sentence, stacks }: Said): string {
  const where = stacks.length === 0 ? "" : ` (in ${stacks.map(code).join(", ")})`;
  return `${sentence}${where}`;
}

function listOf(values: readonly ValueThere[]): string {
  return values
    .map(({ deployment, text, isDefault }) => {
      if (deployment === undefined) return `- ${code(text)} by default`;
      return `- ${code(deployment)}: ${code(text)}${isDefault ? " (default)" : ""}`;
    })
    .join("\n");
}
