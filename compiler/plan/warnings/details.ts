import { type Json, stableJson } from "../../util/stable-json.ts";
import type { PlannedPart, StackWarning } from "../stack-plan.ts";
import type { Subject } from "./subject.ts";

/** `Behaviors[Flood].Criteria.Value.Count: "100" → "200"` */
export function valueDetail(path: string, before: Json | undefined, after: Json | undefined): string {
  return `${path}: ${textOf(before)} → ${textOf(after)}`;
}

/** A value as details show it; a text that stands for a value in brackets stays as it is. */
export function textOf(value: Json | undefined): string {
  if (value === undefined || value === null) return "nothing";
  return typeof value === "string" && /^\((?:sensitive value|known after apply)\)$/.test(value)
    ? value
    : stableJson(value);
}

/** What changes in parts, each with its sentences and what it does to the protection. */
export function partDetails(parts: readonly PlannedPart[]): readonly string[] {
  return parts.flatMap(({ values, before, after, effect, because }) => [
    ...values.map((value) => valueDetail(value.property, value.before, value.after)),
    ...(before === undefined ? [] : [`before: ${before}`]),
    ...(after === undefined ? [] : [`after: ${after}`]),
    `${effect}: ${because}`,
  ]);
}

/** A warning about one resource. */
export function warningOn(
  { address, origin }: Subject,
  warning: Omit<StackWarning, "address" | "origin">,
  line = origin,
): StackWarning {
  return { ...warning, address, ...(line === undefined ? {} : { origin: line }) };
}
