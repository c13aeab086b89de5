import type { Fix } from "../../diagnostics/diagnostic.ts";
import { parseTemplate } from "../../resolve/template.ts";
import { collectVariables } from "../../resolve/variables.ts";
import { Place } from "../../source/place.ts";
import type { PolicyDocument } from "../../validate/validate-policy.ts";
import { removeEntry } from "../edits/remove-entry.ts";
import { waitsForOthers } from "../edits/waits-for-others.ts";
import { defineRule, type Finding, type LintInput } from "../rule.ts";
import { textsOf } from "../texts-of.ts";

/** A variable that no value refers to. */
export const unusedVariable = defineRule({
  name: "unused-variable",
  family: "hygiene",
  severity: "warning",
  title: "variable that nothing uses",
  why: "Whoever changes its value, for one deployment or for all, believes that a threshold or an address has changed, and nothing has.",
  mend: "Remove the declaration and what deployments set, or write `${var.<name>}` where the value was meant to stand.",
  fixable: true,
  *inProject(input): Iterable<Finding> {
    // Other files may use what these are there to declare.
    if (input.project === undefined) return;
    const declared = collectVariables(input.policies).value;
    if (declared.size === 0) return;
    const used = usedVariables(input.policies);
    const unused = [...declared.values()].filter(({ name }) => !used.has(name));
    if (unused.length === 0) return;
    const maps = mapsByVariable(input);
    const names = new Set(unused.map(({ name }) => name));
    for (const { name, place } of unused) {
      const holding = maps.get(name) ?? [];
      const set = holding.filter(({ deployment }) => deployment !== undefined);
      const fix = fixFor(name, holding, names);
      yield {
        place,
        message: `nothing uses the variable \`${name}\``,
        related: set.map(({ map, deployment }) => ({
          message: `deployment \`${deployment}\` sets it, without effect`,
          location: map.at(name).key(),
        })),
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
});

function usedVariables(policies: readonly PolicyDocument[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const policy of policies) {
    for (const { text } of textsOf(policy)) {
      if (!text.includes("${")) continue;
      for (const piece of parseTemplate(text)) {
        if (piece.kind === "reference" && piece.name.startsWith("var.")) used.add(piece.name.slice(4));
      }
    }
  }
  return used;
}

/** Where variables are declared, or set by a deployment. */
interface VariableMap {
  readonly map: Place;
  readonly deployment?: string;
}

function mapsByVariable({ policies, project }: LintInput): ReadonlyMap<string, readonly VariableMap[]> {
  const byVariable = new Map<string, VariableMap[]>();
  const add = (names: readonly string[], holding: VariableMap): void => {
    for (const name of names) {
      const others = byVariable.get(name);
      if (others === undefined) byVariable.set(name, [holding]);
      else others.push(holding);
    }
  };
  for (const { document, file } of policies) {
    add(Object.keys(file.variables ?? {}), { map: new Place(document, ["variables"]) });
  }
  if (project === undefined) return byVariable;
  for (const [deployment, { variables = {} }] of Object.entries(project.file.deployments)) {
    const map = new Place(project.document, ["deployments", deployment, "variables"]);
    add(Object.keys(variables), { map, deployment });
  }
  return byVariable;
}

/** Removes a variable wherever it is declared or set: a deployment may not set what nobody declares. */
function fixFor(name: string, maps: readonly VariableMap[], unused: ReadonlySet<string>): Fix | undefined {
  if (maps.some(({ map }) => waitsForOthers(map.at(name), unused))) return undefined;
  const edits = maps.flatMap(({ map }) => removeEntry(map.at(name)) ?? []);
  if (edits.length < maps.length) return undefined;
  return { title: `remove the variable \`${name}\``, edits };
}
