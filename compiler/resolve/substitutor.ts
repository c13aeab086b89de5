import type { Result } from "../diagnostics/diagnostic.ts";
import type { YamlDocument } from "../source/yaml-document.ts";
import type { KnownReferences } from "./known-references.ts";
import { substitute } from "./substitute.ts";
import { SubstitutedDocument } from "./substituted-document.ts";

/** Puts the values of one stack into a document. */
export type Substitutor = (known: KnownReferences) => Result<YamlDocument>;

/**
 * Puts values into one document for any number of stacks. Stacks in which its references stand for the same
 * values get the same object, so that whatever is worked out of it later is worked out once.
 */
export function substitutor(document: YamlDocument): Substitutor {
  const unchanged = { value: document, diagnostics: [] };
  if (!mayHoldReferences(document)) return () => unchanged;
  const made: Result<YamlDocument>[] = [];
  return (known) => {
    const earlier = made.find((result) => holdsWith(result, known));
    if (earlier !== undefined) return earlier;
    const result = substitute(document, known);
    if (result.diagnostics.length === 0) made.push(result);
    return result;
  };
}

// A quick test on the text. A backslash may hide a `$` or a `{` in an escape.
function mayHoldReferences({ source: { text } }: YamlDocument): boolean {
  return text.includes("${") || text.includes("TfToken[") || text.includes("\\");
}

function holdsWith({ value }: Result<YamlDocument>, known: KnownReferences): boolean {
  if (!(value instanceof SubstitutedDocument)) return true;
  return value.substitutions.every(({ name, text }) => {
    const set = known.values.get(name);
    return set !== undefined && JSON.stringify(set.value) === text;
  });
}
