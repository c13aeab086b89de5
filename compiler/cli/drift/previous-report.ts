import type { DriftRow } from "../../report/drift-report.ts";
import { EFFECTS } from "../../report/effect.ts";
import { isDay } from "../../util/is-day.ts";
import { isJsonList, isJsonObject, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";

/** What an earlier report knew. */
export interface PreviousReport {
  readonly day: string;
  readonly findings: readonly DriftRow[];
  /** Findings that the project file left out. */
  readonly ignored: readonly DriftRow[];
  /** Findings of still earlier reports that could not be looked at. */
  readonly remembered: readonly DriftRow[];
}

/**
 * Reads what `palisade drift --format json` printed.
 * @returns a problem that continues a sentence which begins with the name of the file
 */
export function parsePreviousReport(text: string): PreviousReport | { readonly problem: string } {
  const document = parse(text);
  const day = textAt(document, "day");
  const outcome = textAt(document, "outcome");
  const findings = memberOf(document, "findings");
  if (!isJsonList(findings) || outcome === undefined || day === undefined || !isDay(day))
    return { problem: "is no report of palisade drift --format json" };
  if (memberOf(document, "version") !== 1)
    return { problem: "is a report of another version of palisade; take one of this version" };
  if (memberOf(document, "failure") !== undefined)
    return { problem: `is of ${day}, when palisade drift could not run; take the last one that could` };
  const rows = (list: Json | undefined): readonly DriftRow[] =>
    (isJsonList(list) ? list : []).flatMap((each) => rowOf(each, day) ?? []);
  const ignored = memberOf(document, "ignored");
  return {
    day,
    findings: rows(findings),
    ignored: rows(isJsonList(ignored) ? ignored.map((each) => memberOf(each, "finding") ?? null) : []),
    remembered: rows(memberOf(memberOf(document, "previous"), "remembered")),
  };
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A finding as far as it can be told again; undefined where it is none. */
function rowOf(value: Json, day: string): DriftRow | undefined {
  const kind = KINDS.find((each) => each === textAt(value, "kind"));
  const effect = EFFECTS.find((each) => each === textAt(value, "effect"));
  const stack = textAt(value, "stack");
  const name = textAt(value, "name");
  const noun = textAt(value, "noun");
  if (kind === undefined || effect === undefined || stack === undefined || name === undefined)
    return undefined;
  const firstSeen = textAt(value, "firstSeen");
  return {
    kind,
    effect,
    stack,
    name,
    noun: noun ?? "resource",
    because: textAt(value, "because") ?? "",
    seenByTerraform: memberOf(value, "seenByTerraform") === true,
    firstSeen: firstSeen !== undefined && isDay(firstSeen) && firstSeen <= day ? firstSeen : day,
    ...textsOf(value),
    ...valuesOf(value),
    ...placeOf(memberOf(value, "origin")),
  };
}

const KINDS: readonly DriftRow["kind"][] = [
  "changed",
  "missing",
  "undeclared",
  "unmanaged",
  "unattached",
  "suppressed",
  "absorbed",
];

function textAt(value: Json | undefined, key: string): string | undefined {
  const member = memberOf(value, key);
  return typeof member === "string" ? member : undefined;
}

function textsOf(value: Json): Partial<Pick<DriftRow, "address" | "property" | "before" | "after">> {
  return Object.fromEntries(
    ["address", "property", "before", "after"].flatMap((key) => {
      const text = textAt(value, key);
      return text === undefined ? [] : [[key, text]];
    }),
  );
}

/** The line may be another one by now; the file is enough to know whom to ask. */
function placeOf(origin: Json | undefined): Partial<Pick<DriftRow, "origin">> {
  const file = textAt(origin, "file");
  const [line, column] = [memberOf(origin, "line"), memberOf(origin, "column")];
  if (file === undefined || !isPosition(line) || !isPosition(column)) return {};
  return { origin: { file, line, column, path: textAt(origin, "path") ?? "" } };
}

function isPosition(value: Json | undefined): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}

/** `null` is a value, too. */
function valuesOf(value: Json): Partial<Pick<DriftRow, "declared" | "actual">> {
  if (!isJsonObject(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([key]) => key === "declared" || key === "actual"));
}
