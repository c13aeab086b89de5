import { joinWords } from "../../describe/list.ts";
import { quote } from "../../describe/quote.ts";
import type { ObservedResource } from "../../drift/observed.ts";
import { replacingPaths } from "../../emit/terraform/cloud-control/replacement.ts";
import type { PlannedPart } from "../stack-plan.ts";
import { kindOfTypeName } from "./side.ts";

/** Terraform's own reasons (`action_reason`), where no attribute is one. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ["replace_because_tainted", "an earlier apply left it half made"],
  ["replace_by_request", "-replace asked for it"],
  ["replace_by_triggers", "something else that changes triggers it"],
]);

/** How a replacement goes, and what forces it: `it is deleted and created anew, because … cannot be changed in place`. */
export function whyReplaced(
  observed: ObservedResource,
  parts: readonly Pick<PlannedPart, "values">[],
): string {
  const how =
    observed.isCreatedFirst === true
      ? "it is created anew before the old one is deleted"
      : "it is deleted and created anew";
  const reasons = observed.replaceBecause ?? [];
  const known = reasons.flatMap((reason) => REASONS.get(reason) ?? []);
  if (known.length > 0) return `${how}, because ${joinWords(known, "and")}`;
  const forcing = observed.kind === "typed" ? reasons : forcingProperties(observed.typeName, parts);
  return forcing.length === 0
    ? how
    : `${how}, because ${joinWords(forcing.map(quote), "and")} cannot be changed in place`;
}

/** Terraform names no more than the text that holds them all. */
function forcingProperties(
  typeName: string,
  parts: readonly Pick<PlannedPart, "values">[],
): readonly string[] {
  const kind = kindOfTypeName(typeName);
  const paths = new Set(kind === undefined ? [] : replacingPaths(kind));
  const changed = parts.flatMap(({ values }) =>
    values.map(({ property }) => property.split(/[.[]/u)[0] ?? ""),
  );
  return [...new Set(changed)].filter((property) => paths.has(property));
}
