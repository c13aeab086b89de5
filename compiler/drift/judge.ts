import { type Judgment, undecidable } from "../protection/judgment.ts";
import type { Found } from "./found.ts";
import type { Scope } from "./scope.ts";

/** What a difference does to the protection of the fleet. */
export function judge(_found: Found, _scope: Scope): Judgment {
  return undecidable("nothing is known of what this protects");
}
