import { type Judgment, weaker } from "./judgment.ts";

/** In what an audit suppression goes beyond one that a policy declares. */
export type Widening = "longer" | "wider";

/** What it does that findings of an audit are suppressed that no policy accepts; @param beyond where one accepts a part */
export function judgeSuppressed(beyond: Widening | undefined): Judgment {
  if (beyond === undefined) return weaker("what the check finds there is reported to nobody");
  return beyond === "longer"
    ? weaker("what the check finds there is reported to nobody for longer than declared")
    : weaker("more of what the check finds is reported to nobody than declared");
}
