/** A sentence on what no source confirms: the product says so wherever it says the rest. */
export function doubt(uncertain: string | undefined): readonly string[] {
  return uncertain === undefined ? [] : [`Not confirmed: ${uncertain}.`];
}
