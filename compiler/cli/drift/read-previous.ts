import { HostError } from "../../host/host.ts";
import { visibleText } from "../../report/visible-text.ts";
import type { Io } from "../io.ts";
import { type PreviousReport, parsePreviousReport } from "./previous-report.ts";

/**
 * The report that `--previous` names; undefined without one. Where there is no such file it is the first time, which is said on
 * standard error: a scheduled job shall not need an exception for its first night.
 * @throws HostError where a file is there that cannot be read, or is no such report
 */
export async function readPrevious(
  { host, stderr }: Io,
  path: string | undefined,
): Promise<PreviousReport | undefined> {
  if (path === undefined) return undefined;
  const shown = JSON.stringify(path);
  if ((await host.stat(path)) === undefined) {
    stderr.write(`note: there is no earlier report ${visibleText(shown)}; every finding is new today\n`);
    return undefined;
  }
  const report = parsePreviousReport(new TextDecoder().decode(await host.readFile(path)));
  if ("problem" in report) throw new HostError(`${shown} ${report.problem}`);
  return report;
}
