import type { Span, Written } from "../../parse/outline.ts";

/** `${…}` in a text, as it is written. */
export interface WrittenReference {
  /** What stands between the braces. */
  readonly name: string;
  /** Of what stands between the braces. */
  readonly span: Span;
}

const REFERENCE = /\$\$\{|\$\{([^}]*)\}/g;

/** The references in a text. `$${` is none. */
export function writtenReferences(source: string, { span }: Written): readonly WrittenReference[] {
  const raw = source.slice(span.start, span.end);
  return [...raw.matchAll(REFERENCE)].flatMap((match) => {
    const name = match[1];
    if (name === undefined) return [];
    const start = span.start + match.index + "${".length;
    return { name, span: { start, end: start + name.length } };
  });
}
