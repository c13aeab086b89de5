import type { Io } from "../io.ts";
import type { Counts } from "./terraform/log.ts";

/** What a stack is at: Terraform's commands, and reading what stands in the account. */
export type Phase = "init" | "plan" | "show" | "read";

/** Tells how far one stack is. */
export interface StackProgress {
  begin(phase: Phase): void;
  /** One more resource was read by Terraform. */
  refreshed(): void;
  counted(counts: Counts): void;
  /** @param isPlanned whether it came to a plan */
  end(isPlanned: boolean): void;
}

/** Tells how far all of them are. */
export interface PlanProgress {
  /** @param resources how many there are in the stack, as far as is known */
  stack(name: string, resources: number): StackProgress;
  /** Takes away what is not to stay, and tells no more. */
  end(): void;
}

const PHASES: Readonly<Record<Phase, string>> = {
  init: "init",
  plan: "plan",
  show: "show",
  read: "reading the account",
};

/** Of the resources of a stack, between two drawings. */
const STEP = 1 / 50;
const COLUMNS = 80;

/**
 * Progress on standard error. On a terminal a line for each stack that is under way; else, and in CI, a line when one has
 * come to its end. Nothing where nobody wants to hear of it.
 */
export function createPlanProgress(io: Io, quiet: boolean): PlanProgress {
  const { stderr, host } = io;
  const isDrawn = !quiet && stderr.isTTY && !host.env["CI"] && host.env["TERM"] !== "dumb";
  const lines = new Map<string, string>();
  let drawn = 0;
  let hasEnded = false;
  const erase = (): string => (drawn === 0 ? "" : `\r\u001b[${drawn}A\u001b[J`);
  const draw = (lasting = ""): void => {
    if (quiet || hasEnded) return;
    if (!isDrawn) {
      stderr.write(lasting);
      return;
    }
    // A terminal that does not know says 0.
    const width = (stderr.columns || COLUMNS) - 1;
    // A line that wraps would be two, of which one is erased.
    const text = [...lines.values()].map((line) => `${line.slice(0, width)}\n`).join("");
    stderr.write(`${erase()}${lasting}${text}`);
    drawn = lines.size;
  };
  return {
    stack: (name, resources) =>
      stackProgress(name, resources, {
        show: (line) => {
          lines.set(name, line);
          if (isDrawn) draw();
        },
        finish: (line) => {
          lines.delete(name);
          draw(`${line}\n`);
        },
      }),
    end: () => {
      lines.clear();
      if (drawn > 0) draw();
      hasEnded = true;
    },
  };
}

interface Board {
  readonly show: (line: string) => void;
  readonly finish: (line: string) => void;
}

function stackProgress(name: string, resources: number, { show, finish }: Board): StackProgress {
  const step = Math.max(1, Math.floor(resources * STEP));
  let phase: Phase = "init";
  let refreshed = 0;
  let counts: Counts | undefined;
  return {
    begin: (next) => {
      phase = next;
      show(`${name}: ${PHASES[next]}`);
    },
    refreshed: () => {
      refreshed += 1;
      // What is no longer declared is read as well.
      const all = Math.max(resources, refreshed);
      if (refreshed % step === 0) show(`${name}: plan, ${refreshed} of ${all} refreshed`);
    },
    counted: (next) => {
      counts = next;
    },
    end: (isPlanned) => {
      const { add, change, destroy } = counts ?? NOTHING;
      finish(
        isPlanned
          ? `${name}: planned, ${add} to add, ${change} to change, ${destroy} to destroy`
          : `${name}: failed in ${PHASES[phase]}`,
      );
    },
  };
}

const NOTHING: Counts = { add: 0, change: 0, destroy: 0 };
