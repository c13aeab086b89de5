import type { Resource } from "../ir/resource.ts";
import type { Judgment } from "../protection/judgment.ts";
import type { DriftFinding } from "./drift-report.ts";

/** A finding with what of the policies it is about, for whoever must know more than is reported. */
export interface JudgedFinding extends DriftFinding {
  /** Absent for what no policy declares. */
  readonly node?: Resource;
}

/** A difference before it is judged. */
export interface Found extends Omit<JudgedFinding, "stack" | "effect" | "because"> {
  /** Where the comparison knows it. */
  readonly judgment?: Judgment;
}

/** What came of the comparison of one resource. */
export interface Comparison {
  readonly found: readonly Found[];
  /** What of it could not be compared, in sentences. */
  readonly unchecked: readonly string[];
}
