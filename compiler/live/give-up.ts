import type { Service } from "./read-names.ts";
import { isGeneral, isTooMuch } from "./refusal.ts";

/** So many calls in a row that fail for a reason of all calls are no accident. */
const ENOUGH = 3;

/** AWS grants a service nothing, however often and slowly it is asked. Under this name the SDK does not try again. */
export class NothingGranted extends Error {
  override readonly name = "NothingGranted";
}

/** How a service stands. */
interface Granted {
  /** Calls under way, and the most that ever were. */
  underWay: number;
  peak: number;
  /** Tries in a row that were too many. */
  refused: number;
}

/**
 * Makes every further call fail at once where several in a row failed because of the network or of credentials: a
 * thousand calls that each wait for a connection would take hours to say the same. So do those of a service that grants
 * nothing: whoever is throttled asks ever more slowly, and would do so for hours.
 */
export class GivingUp {
  private failures = 0;
  private last: unknown;
  private readonly services = new Map<Service, Granted>();

  /** Makes a call with all of its tries. @throws what the last call threw, where there is no hope */
  async try<Answer>(service: Service, call: () => Promise<Answer>): Promise<Answer> {
    if (this.failures >= ENOUGH) throw this.last;
    const granted = this.of(service);
    granted.underWay += 1;
    granted.peak = Math.max(granted.peak, granted.underWay);
    try {
      const answer = await call();
      this.failures = 0;
      return answer;
    } catch (error) {
      this.failures = isGeneral(error) ? this.failures + 1 : 0;
      this.last = error;
      throw error;
    } finally {
      granted.underWay -= 1;
    }
  }

  /** Makes one try of a call. @throws NothingGranted where tries of the service are in vain */
  async attempt<Answer>(service: Service, attempt: () => Promise<Answer>): Promise<Answer> {
    const granted = this.of(service);
    if (isHopeless(granted)) throw new NothingGranted();
    try {
      const answer = await attempt();
      granted.refused = 0;
      return answer;
    } catch (error) {
      granted.refused = isTooMuch(error) ? granted.refused + 1 : 0;
      throw isHopeless(granted) ? new NothingGranted() : error;
    }
  }

  private of(service: Service): Granted {
    const known = this.services.get(service) ?? { underWay: 0, peak: 0, refused: 0 };
    this.services.set(service, known);
    return known;
  }
}

/** All that began at once may be too much together; that each is refused once more, and then some, is something else. */
function isHopeless({ refused, peak }: Granted): boolean {
  return refused >= 2 * peak + 8;
}
