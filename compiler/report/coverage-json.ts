import { type Json, stableJson } from "../util/stable-json.ts";
import type {
  BehaviorRow,
  CheckRow,
  ControlRow,
  CoverageReport,
  Grounds,
  MissingRow,
  Sign,
  StackCoverage,
  StandardRow,
  ThreatRow,
} from "./coverage-report.ts";
import { escapeActive } from "./escape-active.ts";

/** Raised when a field is removed or changes its meaning; a new field does not raise it. */
const FORMAT_VERSION = 1;

/** The view for machines; `schema/coverage.schema.json` describes it. Ends with a line break. */
export function coverageJson({ stacks }: CoverageReport): string {
  return `${escapeActive(stableJson({ version: FORMAT_VERSION, stacks: stacks.map(stackJson) }, 2))}\n`;
}

function stackJson(stack: StackCoverage): Json {
  const { name, deployment, region, engine, threats, unassigned, standards } = stack;
  return {
    name,
    deployment,
    region,
    engine,
    threats: threats.map(threatJson),
    unassigned: unassigned.map(behaviorJson),
    standards: standards.map(standardJson),
  };
}

function threatJson({ name, title, meaning, status, reason, behaviors, checks, missing }: ThreatRow): Json {
  return {
    name,
    title,
    meaning,
    status,
    reason,
    behaviors: behaviors.map((row) => ({ ...behaviorJson(row), ...signJson(row) })),
    checks: checks.map(checkJson),
    missing: missing.map(missingJson),
  };
}

function behaviorJson(row: BehaviorRow): Readonly<Record<string, Json>> {
  const { profile, behavior, metric, targets, sentence, origin } = row;
  return { profile, behavior, metric, targets: [...targets], sentence, origin: { ...origin } };
}

function checkJson(row: CheckRow): Json {
  return { check: row.check, schedules: [...row.schedules], ...signJson(row) };
}

function signJson(sign: Sign): Readonly<Record<string, Json>> {
  return { counts: sign.counts, limits: [...sign.limits], ...groundsJson(sign) };
}

function missingJson(row: MissingRow): Json {
  return { what: row.what, name: row.name, needsAgent: row.needsAgent, ...groundsJson(row) };
}

function groundsJson({ strength, source, inferred }: Grounds): Readonly<Record<string, Json>> {
  return { strength, source, inferred };
}

function standardJson({ name, title, note, controls }: StandardRow): Json {
  return { name, title, note, controls: controls.map(controlJson) };
}

function controlJson(row: ControlRow): Json {
  const { id, title, status, reason, behaviors, checks, source, inferred } = row;
  return { id, title, status, reason, behaviors: [...behaviors], checks: [...checks], source, inferred };
}
