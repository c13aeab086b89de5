import type { Texts } from "./analyzed.ts";

/** The part of a rule's page below a heading: its text, and the project that its blocks make. */
export interface PageSection {
  readonly heading: string;
  readonly text: string;
  /** Blocks by file: ```` ```yaml ```` is `policies/example.yaml`, ```` ```yaml palisade.yaml ```` the file it names. */
  readonly texts: Texts;
}

/** The sections of a page. */
export function sectionsOf(page: string): readonly PageSection[] {
  return page
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = "", ...lines] = part.split("\n");
      const text = lines.join("\n");
      const blocks = [...text.matchAll(/^```(?:yaml|json) ?(\S*)\n([\s\S]*?)^```$/gm)];
      const texts = blocks.map((match) => [match[1] || "policies/example.yaml", match[2] ?? ""]);
      return { heading, text, texts: Object.fromEntries(texts) };
    });
}
