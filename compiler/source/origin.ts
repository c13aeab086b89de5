import { type Location, startOf } from "./location.ts";
import { formatPath, type Path } from "./path.ts";

/**
 * Where something in the cloud was declared. Plain data, so that it can travel into every output
 * and lead from a plan line, a drift finding or an alarm back to the line of YAML.
 */
export interface Origin {
  /** Relative to the project folder, `/` as separator. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The path of keys in the document, e.g. `securityProfiles.Sensors.behaviors.Telnet`. */
  readonly path: string;
}

/** The origin of what stands at a location, under the given path of keys. */
export function originOf(location: Location, path: Path): Origin {
  const { line, column } = startOf(location);
  return { file: location.source.path, line, column, path: formatPath(path) };
}
