import type { Explanation } from "../explain/explanation.ts";

/** Text that a person wrote, in which nothing is to be taken for Markdown or HTML. */
export function plainText(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~-]/g, "\\$&").replace(/\s+/g, " ");
}

/** Text as code, whatever it holds. */
export function code(text: string): string {
  const visible = text.replace(/\s+/g, " ");
  const longest = Math.max(0, ...[...visible.matchAll(/`+/g)].map(([run]) => run.length));
  if (longest === 0) return `\`${visible}\``;
  const fence = "`".repeat(longest + 1);
  return `${fence} ${visible} ${fence}`;
}

/** What `palisade explain` says of a topic. */
export function explanationMarkdown({ kind, title, paragraphs, facts, source }: Explanation): string {
  const table = facts.map(({ label, value }) => `- ${label}: ${value}`);
  return [
    `**${title}** (${kind})`,
    ...paragraphs,
    ...(table.length === 0 ? [] : [table.join("\n")]),
    ...(source === undefined ? [] : [`Source: ${source}`]),
  ].join("\n\n");
}
