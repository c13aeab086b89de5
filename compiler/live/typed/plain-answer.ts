import { isWithinDepth, type JsonObject } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";

/** Nothing that AWS answers of what policies declare is nested nearly as deep; whoever answers so is not AWS. */
const DEEPEST = 100;

/**
 * An answer of the SDK as JSON, for whoever trusts none of its types: times in ISO 8601, without what JSON cannot hold
 * and without what the SDK says of the call. Undefined for what is no object, or nested too deep to be an answer of AWS.
 */
export function plainAnswer(answer: unknown): JsonObject | undefined {
  if (typeof answer !== "object" || answer === null) return undefined;
  const { $metadata: _, ...members }: { readonly $metadata?: unknown } = { ...answer };
  const plain = plainMembers(members, DEEPEST);
  return plain === TOO_DEEP ? undefined : plain;
}

/** Whether a text that is JSON holds nothing nested so deep that reading it would fail. */
export function isShallowText(text: string): boolean {
  try {
    const value: Json = JSON.parse(text);
    return isWithinDepth(value, DEEPEST);
  } catch {
    // What is no JSON is compared as the text that it is.
    return true;
  }
}

const TOO_DEEP = Symbol("nested too deep");

function plainMembers(value: object, depth: number): JsonObject | typeof TOO_DEEP {
  const members: [string, Json][] = [];
  for (const [name, member] of Object.entries(value)) {
    const plain = plainValue(member, depth - 1);
    if (plain === TOO_DEEP) return TOO_DEEP;
    if (plain !== undefined) members.push([name, plain]);
  }
  return Object.fromEntries(members);
}

function plainValue(value: unknown, depth: number): Json | undefined | typeof TOO_DEEP {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (value instanceof Date) return Number.isFinite(value.getTime()) ? value.toISOString() : undefined;
  if (typeof value !== "object") return undefined;
  if (depth <= 0) return TOO_DEEP;
  if (!Array.isArray(value)) return plainMembers(value, depth);
  const items: Json[] = [];
  for (const item of value) {
    const plain = plainValue(item, depth - 1);
    if (plain === TOO_DEEP) return TOO_DEEP;
    if (plain !== undefined) items.push(plain);
  }
  return items;
}
