import type { FailureOptions } from "../failure.ts";
import type { Io } from "../io.ts";

/** What the definition of a command gets: the world, and the frame in which its work is done. */
export interface Shell {
  readonly io: Io;
  /** Does the work of a command; what it throws is shown as the options say. */
  readonly perform: (options: Partial<FailureOptions>, work: () => Promise<number>) => Promise<void>;
}
