import type { DriftReport } from "../../report/drift-report.ts";
import type { Failure } from "../../report/report.ts";
import { DRIFT_EXIT_CODES } from "../exit-codes.ts";
import type { FailureOptions } from "../failure.ts";
import type { Io } from "../io.ts";
import { isDriftFormat } from "./format.ts";

type PresentFailure = NonNullable<FailureOptions["present"]>;

/** Shows that `drift` could not run, in its own format and with its own exit code. */
export function driftFailure(
  io: Io,
  { format, output = [] }: Pick<FailureOptions, "format" | "output">,
): PresentFailure {
  return async (failure) => {
    const { presentDrift } = await import("./present.ts");
    const report = failedReport(failure, io.today());
    const options = { output, quiet: false, base: io.host.cwd };
    // What failed first is what is told; perhaps it was these very files. A person read it on standard error.
    await presentDrift(io, report, options).catch(() => undefined);
    if (format !== "pretty" && isDriftFormat(format))
      await presentDrift(io, report, { ...options, output: [], format });
    return DRIFT_EXIT_CODES["could-not-run"];
  };
}

/** A report that holds nothing but the failure, so that no older one is taken for the result of this run. */
export function failedReport(
  failure: Failure | NonNullable<DriftReport["failure"]>,
  day: string,
): DriftReport {
  return {
    outcome: "could-not-run",
    day,
    stacks: [],
    findings: [],
    ignored: [],
    unchecked: [],
    remarks: [],
    failure,
  };
}
