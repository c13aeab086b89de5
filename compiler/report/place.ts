import { type Location, startOf } from "../source/location.ts";
import type { ViewOptions } from "./view.ts";
import { visibleText } from "./visible-text.ts";

/** `file:line:column`, which editors and terminals make a link of. */
export function placeText(location: Location, { pathOf }: Pick<ViewOptions, "pathOf">): string {
  const { line, column } = startOf(location);
  return `${visibleText(pathOf(location.source.path))}:${line}:${column}`;
}
