import { AUDIT_CHECK_NAMES } from "../../catalog/audit-checks.ts";
import { METRICS } from "../../catalog/metrics.ts";
import { explain } from "../../explain/topics.ts";
import { RULES } from "../../lint/rules.ts";
import { KIND_WORDS, type NameKind } from "../names/kinds.ts";
import { namesInFile, profileBeside } from "../names/names-in-file.ts";
import type { Occurrence } from "../names/occurrence.ts";
import type { UseEntry } from "../names/table.ts";
import { findNode } from "../node-at.ts";
import { ruleMarkdown } from "../rule-words.ts";
import type { Workspace } from "../workspace.ts";
import type { Completion } from "./completion.ts";
import type { CursorPlace } from "./place-of-cursor.ts";

/** A name that may stand at a place. */
export type Option = Pick<Completion, "label" | "detail" | "documentation">;

/** The names that the language lets stand at a place. */
export function optionsFor(workspace: Workspace, entry: UseEntry, place: CursorPlace): readonly Option[] {
  const present = entry.at === "key" ? keysBeside(place) : new Set<string>();
  return allOptions(workspace, entry, place).filter(({ label }) => !present.has(label));
}

function allOptions(workspace: Workspace, entry: UseEntry, place: CursorPlace): readonly Option[] {
  switch (entry.kind) {
    case "auditCheck":
      return AUDIT_CHECK_NAMES.map(checkOption);
    case "lintRule":
      return ruleOptions();
    case "customMetric":
      return [...declaredOptions(workspace, "customMetric"), ...METRICS.map(metricOption)];
    case "behavior":
      return behaviorOptions(workspace, entry, place);
    case "thingGroup":
      return groupOptions(workspace, entry, place);
    default:
      return declaredOptions(workspace, entry.kind);
  }
}

/** All rules of the linter. */
export function ruleOptions(): readonly Option[] {
  return RULES.map(({ name, title }) => ({
    label: name,
    detail: title,
    documentation: ruleMarkdown(name) ?? "",
  }));
}

/** The names of one kind, also those of a file that just now cannot be read to its end. */
export function declaredOptions(workspace: Workspace, kind: NameKind): readonly Option[] {
  return declarationsOf(workspace, kind).map(optionOf);
}

function declarationsOf(
  { names, formerNames }: Workspace,
  kind: NameKind,
  of?: string,
): readonly Occurrence[] {
  const current = names.declared(kind, of).filter(({ named }) => !named.name.includes("\n"));
  const known = new Set(current.map(({ named }) => named.name));
  const former = formerNames?.declared(kind, of) ?? [];
  return [...current, ...former.filter(({ named }) => !known.has(named.name))];
}

function optionOf({ named, source }: Occurrence): Option {
  const of = named.of === undefined ? "" : ` of ${named.of}`;
  return { label: named.name, detail: `${KIND_WORDS[named.kind]}${of}, ${source.path}` };
}

function behaviorOptions(workspace: Workspace, entry: UseEntry, { above }: CursorPlace): readonly Option[] {
  const profile = profileBeside(above, entry.profileUp ?? 1);
  return declarationsOf(workspace, "behavior", profile).map(optionOf);
}

function groupOptions(workspace: Workspace, { groups }: UseEntry, { node }: CursorPlace): readonly Option[] {
  // A group is not its own parent.
  const own = groups === "parent" ? node.path[1] : undefined;
  return declarationsOf(workspace, "thingGroup")
    .filter((declared) => groups === undefined || !isDynamic(declared))
    .filter(({ path, named }) => groups !== "parent" || (path[0] !== "quarantine" && named.name !== own))
    .map(optionOf);
}

function isDynamic({ source, path }: Occurrence): boolean {
  const { roots } = namesInFile(source, "policy").outline;
  return ["query", "inViolationOf"].some((key) =>
    roots.some((root) => findNode(root, [...path, key]) !== undefined),
  );
}

function metricOption({ name, meaning, side }: (typeof METRICS)[number]): Option {
  return { label: name, detail: `${side}-side metric of AWS`, documentation: meaning };
}

function checkOption(name: (typeof AUDIT_CHECK_NAMES)[number]): Option {
  const [summary = ""] = explain(name)?.paragraphs ?? [];
  return { label: name, detail: "audit check of AWS", documentation: summary };
}

function keysBeside({ node, above }: CursorPlace): ReadonlySet<string> {
  const siblings = above.at(-1)?.children ?? [];
  return new Set(siblings.filter((each) => each !== node).flatMap(({ key }) => key?.text ?? []));
}
