import type { ObservedResource, ObservedStack } from "../../drift/observed.ts";
import type { TerraformResource } from "../../emit/terraform/model.ts";
import { compareText } from "../../util/compare.ts";
import type { Touched } from "./touched.ts";

/** What a plan does something with, by address. */
export function touchedIn(
  { resources }: ObservedStack,
  declared: ReadonlyMap<string, TerraformResource>,
): readonly Touched[] {
  const touched: Touched[] = [];
  for (const observed of resources.values()) {
    const action = actionOf(observed);
    if (action !== undefined) touched.push({ observed, action, declared: declared.get(observed.address) });
  }
  return touched.sort((a, b) => compareText(a.observed.address, b.observed.address));
}

/** What is imported as it stands changes hands. */
function actionOf({ planned, isImported }: ObservedResource): Touched["action"] | undefined {
  if (planned === "no-op" || planned === undefined) return isImported === true ? "update" : undefined;
  return planned;
}
