import { NAME_RULES, RESERVED_METRIC_PREFIX } from "../../catalog/names.ts";
import type { TextEdit } from "../../diagnostics/diagnostic.ts";
import type { Location } from "../../source/location.ts";
import type { SourceFile } from "../../source/source-file.ts";
import { KIND_WORDS, RULE_OF } from "../names/kinds.ts";
import { namesInFile } from "../names/names-in-file.ts";
import { idOf, type Named, type Occurrence } from "../names/occurrence.ts";
import { writtenName } from "../names/written-name.ts";
import { findNode } from "../node-at.ts";
import { Refusal } from "../refusal.ts";
import { kindOf, sourcesOf, type Workspace } from "../workspace.ts";
import { doubtAbout } from "./doubts.ts";

/** What would be renamed. */
export interface Renameable {
  readonly location: Location;
  readonly name: string;
}

/**
 * What stands at an offset, if it can be renamed.
 * @throws Refusal when it cannot, and why
 */
export function prepareRename(workspace: Workspace, source: SourceFile, offset: number): Renameable {
  const found = workspace.names.at(source, offset);
  if (found === undefined) throw new Refusal("there is no name here that could be changed");
  affectedBy(workspace, found.named);
  const { span, shown } = found;
  // Of an alias, all of it: the name itself stands elsewhere.
  const isHere = shown.start <= span.start && span.end <= shown.end;
  return { location: { source, ...(isHere ? span : shown) }, name: found.named.name };
}

/**
 * The edits that give another name to what stands at an offset, at every place where it is named.
 * @throws Refusal when it is not certain that nothing else would change
 */
export function rename(
  workspace: Workspace,
  source: SourceFile,
  offset: number,
  newName: string,
): readonly TextEdit[] {
  const found = workspace.names.at(source, offset);
  if (found === undefined) throw new Refusal("there is no name here that could be changed");
  const { named } = found;
  if (newName === named.name) return [];
  const affected = affectedBy(workspace, named);
  checkNewName(named, newName);
  for (const each of new Map(
    affected.map((occurrence) => [idOf(occurrence.named), occurrence.named]),
  ).values()) {
    const [taken] = workspace.names.declarationsOf({ ...each, name: newName });
    if (taken !== undefined)
      throw new Refusal(`${sayNamed({ ...each, name: newName })} is declared already, at ${sayPlace(taken)}`);
  }
  return affected.map((occurrence) => edit(occurrence, newName));
}

/**
 * Every place that names a thing. A text that several aliases repeat may name several things, such as a behaviour of
 * two profiles: they can only be renamed together.
 */
function affectedBy(workspace: Workspace, named: Named): readonly Occurrence[] {
  checkReadable(workspace);
  const things = new Map([[idOf(named), named]]);
  const places = new Map<string, Occurrence>();
  for (const thing of things.values()) {
    checkRenameable(workspace, thing);
    for (const occurrence of workspace.names.of(thing)) {
      if (occurrence.form === "block")
        throw new Refusal(
          `the name at ${sayPlace(occurrence)} is written as a block of text, which cannot be changed safely`,
        );
      places.set(keyOf(occurrence), occurrence);
    }
    for (const other of workspace.names.occurrences) {
      const shared = places.get(keyOf(other));
      if (shared === undefined || things.has(idOf(other.named))) continue;
      if (other.named.kind !== named.kind)
        throw new Refusal(
          `the text at ${sayPlace(other)} is repeated by an alias, and names ${sayNamed(other.named)} as well`,
        );
      things.set(idOf(other.named), other.named);
    }
  }
  return [...places.values()];
}

function keyOf({ source, span }: Occurrence): string {
  return JSON.stringify([source.path, span.start, span.end]);
}

function checkReadable(workspace: Workspace): void {
  for (const source of sourcesOf(workspace)) {
    if (namesInFile(source, kindOf(workspace, source)).outline.isWhole) continue;
    throw new Refusal(`${source.path} is not valid YAML, so it is not known what it names`);
  }
}

function checkRenameable(workspace: Workspace, named: Named): void {
  const declarations = workspace.names.declarationsOf(named);
  const [first, second] = declarations;
  if (first === undefined) {
    const isOfAws = named.kind === "customMetric" && named.name.startsWith(RESERVED_METRIC_PREFIX);
    throw new Refusal(
      isOfAws ? `\`${named.name}\` is a metric of AWS` : `${sayNamed(named)} is not declared in this project`,
    );
  }
  if (second !== undefined)
    throw new Refusal(`${sayNamed(named)} is declared twice, at ${sayPlace(first)} and ${sayPlace(second)}`);
  if (isExisting(first))
    throw new Refusal(
      `${sayNamed(named)} exists in AWS already (\`existing: true\`), and would still have its old name there`,
    );
  const doubt = doubtAbout(workspace, named);
  if (doubt === undefined) return;
  const how = doubt.because === "query" ? "a query" : "`${…}`";
  throw new Refusal(
    `${sayNamed(named)} may be meant by ${how} at ${sayPlace(doubt)}, so it is not certain what else would have to change`,
  );
}

function isExisting({ source, path }: Occurrence): boolean {
  const { roots } = namesInFile(source, "policy").outline;
  return roots.some((root) => findNode(root, [...path, "existing"])?.scalar?.text === "true");
}

function checkNewName(named: Named, newName: string): void {
  const rule = NAME_RULES[RULE_OF[named.kind]];
  if (!rule.pattern.test(newName)) {
    throw new Refusal(
      `the name of ${withArticle(KIND_WORDS[named.kind])} is ${rule.min} to ${rule.max} characters: only ${rule.words}`,
    );
  }
  if (named.kind === "customMetric" && newName.startsWith(RESERVED_METRIC_PREFIX)) {
    throw new Refusal(`names that begin with \`${RESERVED_METRIC_PREFIX}\` are those of AWS's own metrics`);
  }
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

function edit({ source, span, form }: Occurrence, newName: string): TextEdit {
  const newText = form === "plain" ? writtenName(newName) : newName;
  return { location: { source, ...span }, newText };
}

function sayNamed({ kind, name, of }: Named): string {
  return `the ${KIND_WORDS[kind]} \`${name}\`${of === undefined ? "" : ` of \`${of}\``}`;
}

function sayPlace({ source, span }: Pick<Occurrence, "source" | "span">): string {
  const { line, column } = source.positionAt(span.start);
  return `${source.path}:${line}:${column}`;
}
