/** Where in the properties of a resource of one type. */
export interface Position {
  readonly typeName: string;
  /** As people read it: `Behaviors[Flood].Criteria`. Empty for the resource as a whole. */
  readonly path: string;
  /** The same, a name or the key of a member each: names that authors choose may hold dots and brackets. */
  readonly steps: readonly string[];
  /** As the catalogue of defaults has it: `Behaviors[].Criteria`. */
  readonly slot: string;
}

export function topOf(typeName: string): Position {
  return { typeName, path: "", steps: [], slot: "" };
}

/** A property of what stands at a position. */
export function propertyAt(at: Position, name: string): Position {
  const dot = at.path === "" ? "" : ".";
  return {
    typeName: at.typeName,
    path: `${at.path}${dot}${name}`,
    steps: [...at.steps, name],
    slot: `${at.slot}${dot}${name}`,
  };
}

/** A member of the set or map at a position. */
export function memberAt(at: Position, key: string): Position {
  return {
    typeName: at.typeName,
    path: `${at.path}[${key}]`,
    steps: [...at.steps, key],
    slot: `${at.slot}[]`,
  };
}
