import type { Path } from "../source/path.ts";

/** The texts in JSON data, each with the path that leads to it; keys are no texts. */
export function* jsonTexts(value: unknown, path: Path = []): Iterable<{ text: string; path: Path }> {
  if (typeof value === "string") yield { text: value, path };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* jsonTexts(item, [...path, index]);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* jsonTexts(item, [...path, key]);
  }
}
