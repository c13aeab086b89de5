import { explain } from "../../explain/topics.ts";
import type { Span } from "../../parse/outline.ts";
import type { SourceFile } from "../../source/source-file.ts";
import { describeAlarm, describeNamed, describeReference, originOf } from "../describe-named.ts";
import { explanationMarkdown } from "../markdown.ts";
import { useAt } from "../names/names-in-file.ts";
import { writtenReferences } from "../names/written-references.ts";
import { holds, type NodeAt, nodeAt } from "../node-at.ts";
import { ruleMarkdown, ruleWordAt } from "../rule-words.ts";
import { kindOf, type Workspace } from "../workspace.ts";

/** What is shown of the place under the pointer. */
export interface Hover {
  readonly markdown: string;
  readonly span: Span;
}

/** What is known of what stands at an offset, the nearest first; undefined where there is nothing to say. */
export function hover(workspace: Workspace, source: SourceFile, offset: number): Hover | undefined {
  const rule = ruleWordAt(source, offset);
  const ruleText = rule && ruleMarkdown(rule.name);
  if (rule !== undefined && ruleText !== undefined) return { markdown: ruleText, span: rule.span };
  const at = nodeAt(source, kindOf(workspace, source), offset);
  if (at === undefined) return undefined;
  const near = [
    reference(workspace, source, at, offset),
    named(workspace, source, offset),
    known(workspace, source, at, offset),
  ].find((each) => each !== undefined);
  const alarm = alarmAround(workspace, source, at, offset);
  if (near === undefined) return alarm;
  if (alarm === undefined) return near;
  return { markdown: `${near.markdown}\n\n---\n\n${alarm.markdown}`, span: near.span };
}

function reference(
  workspace: Workspace,
  source: SourceFile,
  { node }: NodeAt,
  offset: number,
): Hover | undefined {
  if (node.scalar === undefined || !holds(node.scalar.span, offset)) return undefined;
  const found = writtenReferences(source.text, node.scalar).find(({ span }) => holds(span, offset));
  const markdown = found && describeReference(workspace, found.name);
  return found === undefined || markdown === undefined ? undefined : { markdown, span: found.span };
}

function named(workspace: Workspace, source: SourceFile, offset: number): Hover | undefined {
  const found = workspace.names.at(source, offset);
  return found && { markdown: describeNamed(workspace, found.named), span: found.shown };
}

/** What AWS or the linter has a name for: a check, a kind of action, a rule. */
function known(
  workspace: Workspace,
  source: SourceFile,
  { node }: NodeAt,
  offset: number,
): Hover | undefined {
  const use = useAt(kindOf(workspace, source), node);
  if (use?.entry.kind === "lintRule") {
    const markdown = ruleMarkdown(use.written.text);
    return markdown === undefined ? undefined : { markdown, span: use.written.span };
  }
  const isAction = node.path.length === 3 && node.path[0] === "mitigationActions";
  const written = use?.entry.kind === "auditCheck" ? use.written : isAction ? node.key : undefined;
  const explanation = written && explain(written.text);
  if (written === undefined || explanation === undefined || !holds(written.span, offset)) return undefined;
  return { markdown: explanationMarkdown(explanation), span: written.span };
}

/** When the behaviour alarms in which something stands; on its own name that is said already. */
function alarmAround(
  workspace: Workspace,
  source: SourceFile,
  { node, above }: NodeAt,
  offset: number,
): Hover | undefined {
  if (kindOf(workspace, source) === "project") return undefined;
  const behavior = [...above, node].find(({ path }) => path.length === 4 && isBehavior(path));
  if (behavior?.key === undefined || holds(behavior.key.span, offset)) return undefined;
  const [, profile, , name] = behavior.path;
  const sentences = describeAlarm(workspace, String(profile), String(name));
  if (sentences.length === 0) return undefined;
  const origin = originOf({ source, span: behavior.key.span });
  return { markdown: [...sentences, origin].join("\n\n"), span: node.key?.span ?? node.via ?? node.value };
}

function isBehavior(path: readonly (string | number)[]): boolean {
  return path[0] === "securityProfiles" && path[2] === "behaviors";
}
