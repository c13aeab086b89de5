/** A value in the words of somebody who writes YAML: `the text "5 min"`, `a list`, `nothing`. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (typeof value === "string") return value === "" ? "an empty text" : `the text ${quote(value)}`;
  if (typeof value === "number") return `the number ${value}`;
  if (typeof value === "boolean") return `\`${value}\``;
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return Object.keys(value).length === 0 ? "an empty map" : "a map";
}

/** A text in quotes, on one line, cut when it is long. */
export function quote(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
}

const LONGEST = 60;

/** What a type of JSON Schema is called here. */
export function describeType(type: string): string {
  return TYPES.get(type) ?? type;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ["object", "a map"],
  ["array", "a list"],
  ["string", "a text"],
  ["number", "a number"],
  ["integer", "a whole number"],
  ["boolean", "`true` or `false`"],
]);

/** `a`, `b` or `c`, each as code. */
export function listChoices(choices: readonly unknown[], conjunction = "or"): string {
  const words = choices.map((choice) => `\`${String(choice)}\``);
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
