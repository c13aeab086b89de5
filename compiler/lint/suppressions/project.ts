import picomatch from "picomatch";
import type { Diagnostic, Result } from "../../diagnostics/diagnostic.ts";
import { Place } from "../../source/place.ts";
import { isDay } from "../../util/is-day.ts";
import type { ProjectDocument } from "../../validate/validate-project.ts";
import { notADay, suppressionExpired, unusedSuppression } from "../diagnostics.ts";
import type { Suppressor } from "./suppressor.ts";

type Entry = NonNullable<NonNullable<ProjectDocument["file"]["lint"]>["ignore"]>[number];

/** The suppressors of `lint.ignore` in the project file. */
export function projectSuppressors(project: ProjectDocument | undefined): Result<readonly Suppressor[]> {
  const diagnostics: Diagnostic[] = [];
  const value = (project?.file.lint?.ignore ?? []).flatMap((entry, index) => {
    if (project === undefined) return [];
    const place = new Place(project.document, ["lint", "ignore", index]);
    const { until } = entry;
    if (until === undefined || isDay(until)) return suppressorOf(entry, place);
    diagnostics.push(notADay.at(place.at("until").value(), { written: until }));
    return [];
  });
  return { value, diagnostics };
}

function suppressorOf({ rules, paths, until, because }: Entry, place: Place): Suppressor {
  const matchers = paths.map(pathMatcher);
  const names: readonly string[] = rules;
  return {
    suppression: {
      by: "project-file",
      because,
      location: place.value(),
      ...(until === undefined ? {} : { until }),
    },
    rules,
    covers: ({ location }) => matchers.some((matches) => matches(location?.source.path ?? "")),
    unused: (idle) =>
      idle.map((name) =>
        unusedSuppression.at(place.at("rules", names.indexOf(name)).value(), { rules: [name] }),
      ),
    expired: () => suppressionExpired.at(place.at("until").value(), { rules, until: until ?? "" }),
  };
}

/** A file, a folder with all that is in it, or a glob: as `policies` of the project file are given. */
function pathMatcher(written: string): (path: string) => boolean {
  const plain = written.replace(/^\.\//, "").replace(/\/+$/, "") || ".";
  const isGlob = picomatch.scan(plain, { nonegate: true }).isGlob;
  const test = isGlob ? picomatch(plain, { nonegate: true }) : undefined;
  return (path) => path === plain || plain === "." || path.startsWith(`${plain}/`) || test?.(path) === true;
}
