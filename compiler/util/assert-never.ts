/** Marks a case that the types exclude. Reaching it is a bug of ours, so it throws. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
}
