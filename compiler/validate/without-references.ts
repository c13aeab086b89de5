/**
 * A document in which no text looks like a reference: `$(` stands for `${`, which has the same length and which no
 * pattern of the schemas tells from it. The same object where nothing had to be replaced.
 */
export function withoutReferences(value: unknown): unknown {
  return disguise(value, new Map());
}

/** @param seen what became of an object that several aliases share: it is walked through once */
function disguise(value: unknown, seen: Map<object, unknown>): unknown {
  // One at a time: `$${` holds a single `${`, and `${${` two.
  if (typeof value === "string") return value.replaceAll("${", "$(");
  if (typeof value !== "object" || value === null) return value;
  if (seen.has(value)) return seen.get(value);
  const disguised = Array.isArray(value) ? disguiseList(value, seen) : disguiseMap(value, seen);
  seen.set(value, disguised);
  return disguised;
}

function disguiseList(list: readonly unknown[], seen: Map<object, unknown>): unknown {
  const disguised = list.map((item) => disguise(item, seen));
  return disguised.some((item, index) => item !== list[index]) ? disguised : list;
}

function disguiseMap(map: object, seen: Map<object, unknown>): unknown {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(map);
  const disguised = entries.map(([key, value]) => [key, disguise(value, seen)] as const);
  // Object.fromEntries makes own properties of all keys, `__proto__` among them.
  return disguised.some(([, value], index) => value !== entries[index]?.[1])
    ? Object.fromEntries(disguised)
    : map;
}
