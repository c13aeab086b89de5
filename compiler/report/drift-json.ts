import type { Origin } from "../source/origin.ts";
import type { Json } from "../util/stable-json.ts";
import {
  countEffect,
  type DeclaredShare,
  type DriftFailure,
  type DriftReport,
  type DriftRow,
  type DriftStack,
  type EarlierDrift,
  type IgnoredDrift,
  type IgnoreRemark,
  type Reconciliation,
  type UncheckedRow,
} from "./drift-report.ts";
import { jsonText } from "./json-text.ts";

/** Raised when a field is removed or changes its meaning; a new field does not raise it. */
const FORMAT_VERSION = 1;

/** The view for machines; `schema/drift.schema.json` describes it. Ends with a line break. */
export function driftJson(report: DriftReport): string {
  const { outcome, day, stacks, findings, ignored, unchecked, remarks, failure } = report;
  return jsonText({
    version: FORMAT_VERSION,
    outcome,
    day,
    summary: {
      weaker: countEffect(report, "weaker"),
      stronger: countEffect(report, "stronger"),
      neutral: countEffect(report, "neutral"),
      undecidable: countEffect(report, "undecidable"),
      unchecked: unchecked.length,
      ignored: ignored.length,
    },
    stacks: stacks.map(stackJson),
    findings: findings.map(rowJson),
    ignored: ignored.map(ignoredJson),
    unchecked: unchecked.map(uncheckedJson),
    remarks: remarks.map(remarkJson),
    ...given({
      previous: report.previous && previousJson(report.previous),
      failure: failure && failureJson(failure),
    }),
  });
}

function stackJson(stack: DriftStack): Json {
  const { name, deployment, account, region, source, compared, declared, coverage } = stack;
  const shares = coverage?.map(shareJson);
  return { name, deployment, account, region, compared, declared, ...given({ source, coverage: shares }) };
}

function shareJson({ noun, existing, declared }: DeclaredShare): Json {
  return { noun, existing, declared };
}

function failureJson({ kind, message, problems }: DriftFailure): Json {
  const told = problems?.map((problem) => ({
    message: problem.message,
    origin: originJson(problem.origin),
  }));
  return { kind, message, ...given({ problems: told }) };
}

function previousJson({ day, gone, remembered }: EarlierDrift): Json {
  return { day, gone: gone.map(rowJson), remembered: remembered.map(rowJson) };
}

function rowJson(row: DriftRow): Json {
  const { kind, stack, name, noun, seenByTerraform, effect, because, firstSeen, reconcile } = row;
  const { address, property, declared, actual, origin, before, after } = row;
  return {
    kind,
    stack,
    name,
    noun,
    seenByTerraform,
    effect,
    because,
    firstSeen,
    ...given({
      address,
      property,
      declared,
      actual,
      before,
      after,
      lastModified: row.lastModified,
      origin: origin && originJson(origin),
      reconcile: reconcile && reconcileJson(reconcile),
    }),
  };
}

function reconcileJson({ note, command, edit }: Reconciliation): Json {
  const told = edit && { text: edit.text, origin: originJson(edit.origin) };
  return { note, ...given({ command, edit: told }) };
}

function originJson({ file, line, column, path }: Origin): Json {
  return { file, line, column, path };
}

function ignoredJson({ finding, because, until }: IgnoredDrift): Json {
  return { finding: rowJson(finding), because, ...given({ until }) };
}

function uncheckedJson({ stack, address, reason }: UncheckedRow): Json {
  return { stack, reason, ...given({ address }) };
}

function remarkJson({ state, resource, property, until, origin }: IgnoreRemark): Json {
  return { state, resource, origin: originJson(origin), ...given({ property, until }) };
}

/** Without what is undefined. */
function given(members: Readonly<Record<string, Json | undefined>>): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    Object.entries(members).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
