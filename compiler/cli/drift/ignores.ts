import type { DriftIgnore } from "../../drift/apply-ignores.ts";
import { HostError } from "../../host/host.ts";
import { Place } from "../../source/place.ts";
import { isDay } from "../../util/is-day.ts";
import type { ProjectDocument } from "../../validate/validate-project.ts";

/**
 * The entries of `drift.ignore` in the project file.
 * @throws HostError where an end is no day
 */
export function driftIgnores({ document, file }: ProjectDocument): readonly DriftIgnore[] {
  return (file.drift?.ignore ?? []).map((entry, index) => {
    const place = new Place(document, ["drift", "ignore", index]);
    const { until } = entry;
    if (until !== undefined && !isDay(until)) {
      const { file, line } = place.at("until").origin();
      throw new HostError(`${file}:${line}: ${JSON.stringify(until)} is no day`);
    }
    return { ...entry, origin: place.origin() };
  });
}
