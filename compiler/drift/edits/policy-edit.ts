import type { Origin } from "../../source/origin.ts";
import type { Path } from "../../source/path.ts";
import type { WrittenValue } from "./written.ts";

/** The other way: an edit of the policy after which it says what is there. Nobody makes it but the author. */
export interface PolicyEdit {
  /** The line to change. */
  readonly origin: Origin;
  /** What to do there, in a sentence without a full stop: "write `moreThan: 99999`". */
  readonly text: string;
}

/** What stands under a path below a declaration. */
export type Below = (path: Path) => WrittenValue | undefined;

/**
 * The edit of one value; undefined where it is not certain that the value stands there as it was understood.
 * @param parent of the map in which it stands
 * @param isDeclared whether what is written there is what was compared
 */
export function writeValue(
  below: Below,
  parent: Path,
  key: string,
  value: string | number | boolean,
  isDeclared: (written: unknown) => boolean,
): PolicyEdit | undefined {
  const text = `\`${key}: ${yamlOf(value)}\``;
  const map = below(parent);
  const own = below([...parent, key]);
  if (map === undefined || typeof map.value !== "object" || map.value === null) return undefined;
  if (own === undefined)
    return isDeclared(undefined) ? { origin: map.origin, text: `add ${text}` } : undefined;
  if (isReference(own.value))
    return {
      origin: own.origin,
      text: `write ${text} in place of \`${own.value}\`, or change what that stands for`,
    };
  return isDeclared(own.value) ? { origin: own.origin, text: `write ${text}` } : undefined;
}

/** The edit of a list, of which one member is to come or to go. */
export function changeList(
  below: Below,
  path: Path,
  member: { readonly written: unknown; readonly text: string },
  isThere: boolean,
): PolicyEdit | undefined {
  const list = below(path);
  if (list === undefined || !Array.isArray(list.value)) return undefined;
  const name = String(path.at(-1));
  const isWritten = list.value.some((each) => JSON.stringify(each) === JSON.stringify(member.written));
  if (isThere)
    return isWritten ? undefined : { origin: list.origin, text: `add \`${member.text}\` to \`${name}\`` };
  return isWritten ? { origin: list.origin, text: `take \`${member.text}\` out of \`${name}\`` } : undefined;
}

function isReference(value: unknown): value is string {
  return typeof value === "string" && value.includes("${");
}

/** Words that YAML, or an older YAML, reads as something else than a text. */
const NO_TEXT = /^(?:true|false|null|yes|no|on|off|y|n)$/iu;
const PLAIN = /^(?:[A-Za-z][\w-]*|\d+(?:[smhd]| [KMG]?i?B))$/u;

/** A scalar of YAML that is read as what it is. */
function yamlOf(value: string | number | boolean): string {
  if (typeof value !== "string" || (PLAIN.test(value) && !NO_TEXT.test(value))) return String(value);
  return JSON.stringify(value);
}
