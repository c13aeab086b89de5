import { defineDiagnostic } from "../../diagnostics/kind.ts";
import { orNearest } from "../../diagnostics/suggestion.ts";

/** What can be wrong with thing groups, indexing, fleet metrics and job templates. */

export const parentCycle = defineDiagnostic<{ groups: readonly string[] }>({
  code: "analyze/parent-cycle",
  severity: "error",
  title: "thing groups that are each other's parents",
  message: ({ groups }) => `the parents of \`${groups[0] ?? ""}\` lead back to it: ${groups.join(" → ")}`,
  why: "None of the groups could be created before the others.",
  mend: "Take `parent` out of one of the groups.",
});

export const groupsTooDeep = defineDiagnostic<{ name: string; depth: number; max: number }>({
  code: "analyze/groups-too-deep",
  severity: "error",
  title: "thing groups nested too deep",
  message: ({ name, depth, max }) =>
    `\`${name}\` stands ${depth} levels deep in its parents; AWS IoT has ${max} levels`,
  why: "AWS refuses to create the group.",
  mend: "Give the group a parent higher up.",
});

export const dynamicParent = defineDiagnostic<{ parent: string }>({
  code: "analyze/dynamic-parent",
  severity: "error",
  title: "dynamic thing group as a parent",
  message: ({ parent }) => `\`${parent}\` is a dynamic thing group, which can be no parent`,
  why: "Dynamic groups have no hierarchy: the members come from a query.",
  mend: "Use a static group as the parent, or leave `parent` out.",
});

export const addToDynamicGroup = defineDiagnostic<{ group: string }>({
  code: "analyze/add-to-dynamic-group",
  severity: "error",
  title: "mitigation action that adds to a dynamic group",
  message: ({ group }) =>
    `things cannot be added to \`${group}\`: it is a dynamic thing group, whose members come from a query`,
  why: "The action would fail at the moment when it is needed. Nor can a dynamic group carry a policy, so it isolates nothing.",
  mend: "Add to a static group, or to one declared under `quarantine`.",
});

export const dynamicGroupWithoutIndexing = defineDiagnostic<{ needs: readonly string[]; declared: boolean }>({
  code: "analyze/dynamic-group-without-indexing",
  severity: "error",
  title: "dynamic thing group without the index that it searches",
  message: ({ needs, declared }) =>
    `a dynamic thing group of this kind needs ${needs.map((need) => `\`${need}\``).join(" and ")} in \`fleetIndexing\`${declared ? "" : ", which no policy file declares"}`,
  why: "AWS refuses a dynamic group while indexing is off, and without the index of violations the group stays empty for ever.",
  mend: "Declare `fleetIndexing: { things: registry, violations: true }`.",
});

export const queryWithoutIndex = defineDiagnostic<{ field: string; needs: string }>({
  code: "analyze/query-without-index",
  severity: "error",
  title: "query for what is not indexed",
  message: ({ field, needs }) =>
    `the query asks for \`${field}\`, which is indexed only with \`fleetIndexing.${needs}\``,
  why: "A query for a field that is not indexed finds nothing, and says nothing.",
  mend: "Switch the index on, or leave the term out.",
});

export const queryFindsNothing = defineDiagnostic<{ field: string; problem: string }>({
  code: "analyze/query-finds-nothing",
  severity: "warning",
  title: "query for a violation that nothing reports",
  message: ({ field, problem }) => `the query asks for \`${field}\`, but ${problem}`,
  why: "AWS accepts a query for any field, also for one that does not exist: it finds nothing, and says nothing. What is declared elsewhere in the account cannot be known here.",
  mend: "The fields are `deviceDefender.violationCount` and `deviceDefender.<profile>.<behavior>.` with `inViolation`, `lastViolationTime`, `lastViolationValue` or `metricName` behind it, in this case.",
});

export const nameNotSearchable = defineDiagnostic<{ kind: string; name: string }>({
  code: "analyze/name-not-searchable",
  severity: "error",
  title: "name that fleet indexing cannot be asked for",
  message: ({ kind, name }) =>
    `fleet indexing cannot be asked for the violations of ${kind} \`${name}\`: in a query \`:\` ends the name of the field`,
  why: "The group would be refused, or stay empty for ever.",
  mend: "Rename it without `:`.",
});

export const queryRefused = defineDiagnostic<{ problem: string }>({
  code: "analyze/query-refused",
  severity: "error",
  title: "query that fleet indexing does not understand",
  message: ({ problem }) => `fleet indexing refuses the query: ${problem}`,
  why: "AWS refuses it when the plan is applied.",
  mend: "Terms are written field:value, field>number, field:[a TO b], combined with AND, OR, NOT and parentheses.",
});

export const indexingNeedsThings = defineDiagnostic<{ what: string }>({
  code: "analyze/indexing-needs-things",
  severity: "error",
  title: "index beside an index of things that is off",
  message: ({ what }) => `\`${what}\` needs an index of things, and \`things\` is off`,
  why: "AWS refuses the indexing configuration.",
  mend: "Write `things: registry`, or remove it.",
});

export const fleetMetricWithoutIndexing = defineDiagnostic<{ declared: boolean }>({
  code: "analyze/fleet-metric-without-indexing",
  severity: "error",
  title: "fleet metric without an index",
  message: ({ declared }) =>
    declared
      ? "a fleet metric is a query over the index of things, and `fleetIndexing.things` is off"
      : "a fleet metric is a query over the index of things, and no policy file declares `fleetIndexing`",
  why: "AWS refuses the fleet metric, or it measures nothing.",
  mend: "Declare `fleetIndexing: { things: registry }`.",
});

export const fleetMetricWithoutField = defineDiagnostic<{ aggregation: string }>({
  code: "analyze/fleet-metric-without-field",
  severity: "error",
  title: "fleet metric without a field",
  message: ({ aggregation }) => `\`field\` is missing: of which field is the ${aggregation} to be taken?`,
  why: "AWS wants a field for every aggregation; only for `count` there is one that always does.",
  mend: "Add `field: …`, such as a shadow's number, `shadow.reported.battery`.",
});

export const fleetMetricPercentile = defineDiagnostic<{ written: string }>({
  code: "analyze/fleet-metric-percentile",
  severity: "error",
  title: "percentile that a fleet metric cannot have",
  message: ({ written }) => `a fleet metric takes whole percentiles from p0 to p100, and this is ${written}`,
  why: "AWS takes only letters and digits for the values of an aggregation.",
  mend: "Write a whole percentile, such as p99.",
});

export const periodRefused = defineDiagnostic<{ what: string; written: string; min: string; max: string }>({
  code: "analyze/period-refused",
  severity: "error",
  title: "period that AWS does not offer",
  message: ({ what, written, min, max }) =>
    `${what} of ${written} is not possible: it is a multiple of 1m, from ${min} to ${max}`,
  why: "AWS refuses it when the plan is applied.",
  mend: "Write whole minutes within the limits, such as 5m.",
});

export const unknownUnit = defineDiagnostic<{
  unit: string;
  suggestion: string | undefined;
  known: readonly string[];
}>({
  code: "analyze/unknown-unit",
  severity: "error",
  title: "unit that CloudWatch does not know",
  message: ({ unit, suggestion, known }) =>
    `CloudWatch has no unit \`${unit}\`${orNearest(suggestion, known, "unit")}`,
  why: "AWS refuses the fleet metric.",
  mend: "Write a unit as CloudWatch spells it, such as Count, Percent or Bytes/Second, or leave it out.",
});

export const documentOutsideProject = defineDiagnostic<{ written: string }>({
  code: "analyze/document-outside-project",
  severity: "error",
  title: "job document outside the project",
  message: ({ written }) =>
    `\`${written}\` leads out of the project; a job document is named by a path relative to its policy file`,
  why: "What is compiled must be the same on every machine, so only files of the project are read.",
  mend: "Put the document into the project, beside the policy file.",
});

export const documentUnreadable = defineDiagnostic<{ path: string; problem: string }>({
  code: "analyze/document-unreadable",
  severity: "error",
  title: "job document that cannot be read",
  message: ({ path, problem }) => `the job document \`${path}\` cannot be read: ${problem}`,
  why: "The template would be without a document.",
  mend: "Correct the path. It is relative to the policy file.",
});

export const documentNotJson = defineDiagnostic<{ problem: string }>({
  code: "analyze/document-not-json",
  severity: "error",
  title: "job document that is not JSON",
  message: ({ problem }) => `the job document is not JSON: ${problem}`,
  why: "AWS IoT refuses it.",
  mend: "Correct the file. JSON has no comments and no commas behind the last element.",
});

export const unknownFleetGroup = defineDiagnostic<{ name: string; suggestion: string | undefined }>({
  code: "analyze/unknown-fleet-group",
  severity: "warning",
  title: "size of a thing group that no policy knows",
  message: ({ name, suggestion }) =>
    `no policy declares a thing group \`${name}\`, so its size is not looked at${suggestion === undefined ? "" : `; did you mean \`${suggestion}\`?`}`,
  why: "The linter judges cost, training and small groups by these sizes. One under another name is as good as none.",
  mend: "Use the name of the group as the policies declare it; a group that is made elsewhere is declared with `existing: true`.",
});
