import type { Fix } from "../diagnostics/diagnostic.ts";
import type { Location } from "../source/location.ts";

/** A fix that puts another text in the place of a scalar, in the same quotes. */
export function replaceScalar(location: Location, newText: string): Fix {
  const written = location.source.text.slice(location.start, location.end);
  const quote = /^(["'])[\s\S]*\1$/.exec(written)?.[1] ?? "";
  return {
    title: `replace ${written} by ${quote}${newText}${quote}`,
    edits: [{ location, newText: `${quote}${newText}${quote}` }],
  };
}
