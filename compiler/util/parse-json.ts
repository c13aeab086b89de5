import type { Json } from "./stable-json.ts";

/**
 * What JSON text holds; undefined where it is none. The messages of the parser quote the text, which may hold secrets: they go
 * no further.
 */
export function parseJson(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
