import { join, resolve } from "node:path";
import { type Host, HostError } from "../host/host.ts";
import { relativePath, showPath } from "../host/show-path.ts";
import { type Baseline, parseBaseline } from "../lint/baseline/baseline.ts";
import type { ProjectDocument } from "../validate/validate-project.ts";

/** What the command line says of the baseline. */
export interface BaselineOptions {
  /** Relative to the working folder; instead of the project's own. */
  readonly baseline?: string;
  /** It is about to be made: there is none to be read. */
  readonly createBaseline?: true;
}

/** What a new baseline is called where nobody says. */
const BASELINE_FILE = "palisade-baseline.json";

/** Absolute: where the baseline stands, or will stand. */
export function baselinePath(
  host: Host,
  base: string,
  project: ProjectDocument | undefined,
  { baseline }: BaselineOptions,
): string | undefined {
  if (baseline !== undefined) return resolve(host.cwd, baseline);
  const named = project?.file.lint?.baseline;
  return named === undefined ? undefined : join(base, named);
}

/** Absolute: where a new baseline is written. */
export function newBaselinePath(...args: Parameters<typeof baselinePath>): string {
  const [, base] = args;
  return baselinePath(...args) ?? join(base, BASELINE_FILE);
}

/**
 * The baseline that the command line or the project names; undefined where neither does.
 * @throws HostError when it cannot be read, or is no baseline
 */
export async function readBaseline(
  host: Host,
  base: string,
  project: ProjectDocument | undefined,
  options: BaselineOptions,
): Promise<Baseline | undefined> {
  const path = baselinePath(host, base, project, options);
  if (path === undefined || options.createBaseline === true) return undefined;
  const baseline = parseBaseline(
    relativePath(base, path),
    new TextDecoder().decode(await host.readFile(path)),
  );
  if (!("problem" in baseline)) return baseline;
  throw new HostError(`${JSON.stringify(showPath(host.cwd, path))} ${baseline.problem}`);
}
