import type { Documents } from "../../compile.ts";
import type { Written } from "../../drift/edits/written.ts";
import type { Path } from "../../source/path.ts";
import { Place } from "../../source/place.ts";

/** What the policy files say, references in place. */
export function writtenIn({ policies }: Pick<Documents, "policies">): Written {
  return (file, path) => {
    for (const { document } of policies) {
      if (document.source.path !== file) continue;
      const value = valueAt(document.value, path);
      // What stands elsewhere, under an anchor, is of others as well.
      if (value !== undefined && document.aliasesOn(path).length === 0)
        return { value, origin: new Place(document, path).origin() };
    }
    return undefined;
  };
}

function valueAt(value: unknown, [step, ...others]: Path): unknown {
  if (step === undefined) return value;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
  return valueAt(Reflect.get(value, step), others);
}
