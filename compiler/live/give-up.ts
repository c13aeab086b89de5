import { isGeneral } from "./refusal.ts";

/** So many calls in a row that fail for a reason of all calls are no accident. */
const ENOUGH = 3;

/**
 * Makes every further call fail at once where several in a row failed because of the network or of credentials: a
 * thousand calls that each wait for a connection would take hours to say the same.
 */
export class GivingUp {
  private failures = 0;
  private last: unknown;

  /** @throws what the last call threw, where there is no hope */
  async try<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    if (this.failures >= ENOUGH) throw this.last;
    try {
      const answer = await call();
      this.failures = 0;
      return answer;
    } catch (error) {
      this.failures = isGeneral(error) ? this.failures + 1 : 0;
      this.last = error;
      throw error;
    }
  }
}
