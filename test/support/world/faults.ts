import type { Call } from "./call.ts";

/** What goes wrong with a call. */
export type Effect =
  /** 400 ThrottlingException. */
  | { readonly kind: "throttle"; readonly retryAfterSeconds?: number }
  /** 403 AccessDeniedException. */
  | { readonly kind: "access-denied" }
  /** Any other refusal. */
  | { readonly kind: "error"; readonly status: number; readonly code: string; readonly message?: string }
  /** The true answer, but later. */
  | { readonly kind: "slow"; readonly milliseconds: number }
  /** The connection ends without an answer. */
  | { readonly kind: "reset" }
  /** The connection ends in the middle of the true answer. */
  | { readonly kind: "truncated" }
  /** Status 200, and a body that is no JSON. */
  | { readonly kind: "malformed" }
  /** Status 200, and a page of HTML, as a proxy may answer. */
  | { readonly kind: "wrong-content-type" }
  /** Cloud Control takes the request, and its handler fails: the error is in the progress event. */
  | { readonly kind: "handler-failure"; readonly errorCode: string; readonly message?: string };

/** Which calls a fault befalls: those that agree in everything that is said. */
export interface Fault extends Partial<Call> {
  readonly effect: Effect;
  /** How many calls, from the next one on; all of them when it is left out. */
  readonly times?: number;
  /** Whether it befalls the next call that agrees; always when it is left out. */
  readonly when?: () => boolean;
}

/** The faults of a world, in the order in which they were asked for. */
export class Faults {
  private readonly pending: { readonly fault: Fault; left: number }[] = [];

  /** @returns a function that takes the fault back */
  add(fault: Fault): () => void {
    const entry = { fault, left: fault.times ?? Number.POSITIVE_INFINITY };
    this.pending.push(entry);
    return () => {
      entry.left = 0;
    };
  }

  clear(): void {
    this.pending.length = 0;
  }

  /** What goes wrong with this call, which uses one time of the fault up. */
  next(call: Call): Effect | undefined {
    const entry = this.pending.find(({ fault, left }) => left > 0 && befalls(fault, call));
    if (entry === undefined) return undefined;
    entry.left -= 1;
    return entry.fault.effect;
  }
}

function befalls({ effect, times: _, when = () => true, ...wanted }: Fault, call: Call): boolean {
  if (effect.kind === "handler-failure" && !isChange(call)) return false;
  const said: Readonly<Record<string, unknown>> = { ...call };
  return Object.entries(wanted).every(([name, value]) => said[name] === value) && when();
}

function isChange({ operation }: Call): boolean {
  return ["CreateResource", "UpdateResource", "DeleteResource"].includes(operation);
}
