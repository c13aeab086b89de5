import { compareText } from "../util/compare.ts";
import { shortHash } from "../util/short-hash.ts";
import type { Json } from "../util/stable-json.ts";
import { VERSION } from "../util/version.ts";
import { remarkText } from "./drift-remark.ts";
import type { DriftEffect, DriftReport, DriftRow, IgnoredDrift, PolicyProblem } from "./drift-report.ts";
import { driftDescriptor, ruleOf } from "./drift-sarif-rules.ts";
import { rememberedText } from "./drift-since.ts";
import { failureText, findingDetails, findingLine, uncheckedText } from "./drift-tell.ts";
import { EFFECTS } from "./effect.ts";
import { jsonText } from "./json-text.ts";
import { plural } from "./plural.ts";
import { ROOT, sarifArtifact, sarifMessage } from "./sarif-location.ts";
import { visibleText } from "./visible-text.ts";

/** How the view is drawn. */
export interface DriftSarifOptions {
  /** How a file of the project is called in the repository. */
  readonly pathOf: (path: string) => string;
  /** Where findings stand that no policy declares, because GitHub refuses a file with a result that is nowhere. */
  readonly projectFile: string;
}

/** GitHub refuses a run with more results; it then shows the worst 5 000 of them. */
const MOST_RESULTS = 25_000;

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const LEVELS: Readonly<Record<DriftEffect, string>> = {
  weaker: "error",
  undecidable: "warning",
  stronger: "note",
  neutral: "note",
};

/** A finding, and why it is left out where it is. */
interface Told {
  readonly row: DriftRow;
  readonly ignored?: IgnoredDrift;
  /** Of an earlier report, and not looked at again: without it, GitHub would call its alert fixed. */
  readonly isRemembered?: true;
}

/**
 * SARIF 2.1.0: a finding is a result on the line of its policy, one rule a kind of drift, with the level of its effect. What
 * could not be compared is a notification of the run, which then did not succeed.
 */
export function driftSarif(report: DriftReport, options: DriftSarifOptions): string {
  const { shown, hidden } = resultsOf(report);
  const rules = [...new Set(shown.map(({ row }) => row.kind))].sort(compareText);
  const fingerprints = fingerprintsOf(shown.map(({ row }) => row));
  const results = shown.map((told, index): Json => {
    const ruleIndex = rules.indexOf(told.row.kind);
    return { ...resultOf(told, report.day, options), ruleIndex, ...identity(fingerprints[index] ?? "") };
  });
  const driver = {
    name: "palisade",
    version: VERSION,
    semanticVersion: VERSION,
    rules: rules.map(driftDescriptor),
  };
  const run = {
    tool: { driver },
    // So that its alerts stand beside those of lint, and do not take their place.
    automationDetails: { id: "palisade-drift/" },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
    invocations: [invocationOf(report, hidden, options)],
    results,
  };
  return jsonText({ $schema: SCHEMA, version: "2.1.0", runs: [run] });
}

function resultsOf({ findings, ignored, previous }: DriftReport): {
  readonly shown: readonly Told[];
  readonly hidden: number;
} {
  const all: readonly Told[] = [
    ...findings.map((row) => ({ row })),
    ...ignored.map((each) => ({ row: each.finding, ignored: each })),
    ...(previous?.remembered ?? []).map((row) => ({ row, isRemembered: true }) as const),
  ];
  if (all.length <= MOST_RESULTS) return { shown: all, hidden: 0 };
  const worst = EFFECTS.flatMap((effect) => all.filter(({ row }) => row.effect === effect));
  return { shown: worst.slice(0, MOST_RESULTS), hidden: all.length - MOST_RESULTS };
}

function resultOf(
  { row, ignored, isRemembered }: Told,
  day: string,
  { pathOf, projectFile }: DriftSarifOptions,
): Readonly<Record<string, Json>> {
  const { kind, effect, stack, noun, name, address, property, origin, firstSeen, lastModified } = row;
  const region =
    origin === undefined ? { startLine: 1 } : { startLine: origin.line, startColumn: origin.column };
  const thing = [stack, address ?? `${noun} ${name}`, ...(property === undefined ? [] : [property])];
  return {
    ruleId: ruleOf(kind),
    level: LEVELS[effect],
    message: sarifMessage(
      [findingLine(row), ...(isRemembered ? [rememberedText(row)] : []), ...findingDetails(row, day)].join(
        "\n",
      ),
    ),
    locations: [
      {
        physicalLocation: { artifactLocation: sarifArtifact(origin?.file ?? projectFile, pathOf), region },
        logicalLocations: [{ fullyQualifiedName: visibleText(thing.join(" ")), kind: "resource" }],
      },
    ],
    suppressions: ignored === undefined ? [] : [suppressionOf(ignored)],
    properties: { effect, stack, firstSeen, ...(lastModified === undefined ? {} : { lastModified }) },
  };
}

function suppressionOf({ because, until }: IgnoredDrift): Json {
  return {
    kind: "external",
    status: "accepted",
    justification: visibleText(because),
    ...(until === undefined ? {} : { properties: { until } }),
  };
}

/**
 * What tells each finding from all others: where it is in the cloud. Neither lines nor values nor effects are in it, so that an
 * alert stays the same one while its drift lasts; equal ones are counted.
 */
function fingerprintsOf(rows: readonly DriftRow[]): readonly string[] {
  const seen = new Map<string, number>();
  return rows.map(({ stack, address, noun, name, property }) => {
    const key = JSON.stringify([stack, address ?? [noun, name], property ?? ""]);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return shortHash(JSON.stringify([key, times]), 32);
  });
}

/** The second is what GitHub tells alerts apart by; without it, GitHub would take the text of the line. */
function identity(fingerprint: string): Readonly<Record<string, Json>> {
  return {
    partialFingerprints: {
      "palisadeDrift/v1": fingerprint,
      primaryLocationLineHash: `${fingerprint}:1`,
    },
  };
}

function invocationOf(report: DriftReport, hidden: number, { pathOf }: DriftSarifOptions): Json {
  const failure = failureText(report);
  const told = (level: string, text: string): Json => ({ level, message: sarifMessage(text) });
  const more = `${plural(hidden, "result")} left out: a run holds at most ${MOST_RESULTS}, the worst first`;
  return {
    executionSuccessful: failure === undefined && report.unchecked.length === 0,
    exitCodeDescription: report.outcome,
    toolExecutionNotifications: [
      ...(failure === undefined ? [] : [told("error", failure)]),
      ...(report.failure?.problems ?? []).map((problem) => notificationOf(problem, pathOf)),
      ...report.unchecked.map((row) => told("error", uncheckedText(row))),
      ...report.remarks.map((remark) => told("warning", remarkText(remark))),
      ...(hidden > 0 ? [told("warning", more)] : []),
    ],
  };
}

/** An error in a policy is no drift, but stands on a line. */
function notificationOf(
  { message, origin: { file, line, column } }: PolicyProblem,
  pathOf: DriftSarifOptions["pathOf"],
): Json {
  const region = { startLine: line, startColumn: column };
  return {
    level: "error",
    message: sarifMessage(message),
    locations: [{ physicalLocation: { artifactLocation: sarifArtifact(file, pathOf), region } }],
  };
}
