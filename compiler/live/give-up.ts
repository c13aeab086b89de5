import type { Service } from "./read-names.ts";
import { isGeneral, isTooMuch } from "./refusal.ts";

/** So many calls in a row that fail for a reason of all calls are no accident. */
const ENOUGH = 3;

/** How a row of failures stands. */
interface Row {
  length: number;
  last: unknown;
}

/**
 * Makes every further call fail at once where several in a row failed because of the network or of credentials: a
 * thousand calls that each wait for a connection would take hours to say the same. So do those of a service that grants
 * nothing, however often and slowly it is asked; each service grants by itself.
 */
export class GivingUp {
  private readonly general: Row = { length: 0, last: undefined };
  private readonly throttled = new Map<Service, Row>();

  /** @throws what the last call threw, where there is no hope */
  async try<Answer>(service: Service, call: () => Promise<Answer>): Promise<Answer> {
    const throttled = this.throttled.get(service) ?? { length: 0, last: undefined };
    this.throttled.set(service, throttled);
    for (const { length, last } of [this.general, throttled]) if (length >= ENOUGH) throw last;
    try {
      const answer = await call();
      count(this.general, false, undefined);
      count(throttled, false, undefined);
      return answer;
    } catch (error) {
      count(this.general, isGeneral(error), error);
      count(throttled, isTooMuch(error), error);
      throw error;
    }
  }
}

function count(row: Row, isOfIt: boolean, error: unknown): void {
  row.length = isOfIt ? row.length + 1 : 0;
  row.last = error;
}
