import type { Origin } from "../source/origin.ts";

/** An audit suppression that a policy declares: findings of one check on one resource are accepted. */
export interface DeclaredSuppression {
  /** AWS's name of the check. */
  readonly check: string;
  /** By the paths of its members, as `resourceMembers` writes them. */
  readonly resource: Readonly<Record<string, string>>;
  /** The last day, `YYYY-MM-DD`; absent for ever. */
  readonly until?: string;
  readonly origin: Origin;
}
