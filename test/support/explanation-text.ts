import type { Explanation } from "../../compiler/explain/explanation.ts";

/** An explanation as plain text, for snapshots: the words only, without the looks that the command line gives them. */
export function explanationText(explanation: Explanation | undefined): string {
  if (explanation === undefined) return "(not explained)";
  const { kind, title, paragraphs, facts, example = "", source = "" } = explanation;
  return [
    `${title} (${kind})`,
    ...paragraphs,
    ...facts.map(({ label, value }) => `  ${label}: ${value}`),
    example.trimEnd(),
    source,
  ].join("\n");
}
