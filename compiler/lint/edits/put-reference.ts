import type { TextEdit } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../source/place.ts";

/**
 * Replaces parts of a text that stands on one line by a reference. Answers with nothing where an anchor or an alias
 * shares the text with other places, and where it is not written as it reads: with escapes, or over several lines.
 * @param pattern of the parts; global
 */
export function putReference(
  { document, path }: Place,
  value: string,
  pattern: RegExp,
  reference: string,
): TextEdit | undefined {
  if (document.aliasesOn(path).length > 0) return undefined;
  const location = document.locate(path, "value");
  const { text } = location.source;
  if (/&[^\s,[\]{}]+\s+$/.test(text.slice(Math.max(0, location.start - 200), location.start)))
    return undefined;
  const written = text.slice(location.start, location.end);
  const quote = /^["']/.exec(written)?.[0] ?? "";
  if (written !== `${quote}${value}${quote}`) return undefined;
  const replaced = value.replace(pattern, () => reference);
  const container = text.charAt(document.locate(path.slice(0, -1), "value").start);
  // In braces the `{` of a reference would end a text without quotes.
  const needsQuotes = quote === "" && (container === "{" || container === "[");
  if (needsQuotes && /["\\]/.test(replaced)) return undefined;
  const around = needsQuotes ? '"' : quote;
  return { location, newText: `${around}${replaced}${around}` };
}
