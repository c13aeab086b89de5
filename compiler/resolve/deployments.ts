import type { StackIdentity } from "../analyze/policy-set.ts";
import { findRegion, REGIONS, type RegionFacts } from "../catalog/regions.ts";
import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import { Place } from "../source/place.ts";
import { compareText } from "../util/compare.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import type { ProjectDocument } from "../validate/validate-project.ts";
import { stackBackend } from "./backend.ts";
import { checkTags } from "./check-tags.ts";
import { hubOutsideRegions, severalPartitions, unknownRegion } from "./deployment-diagnostics.ts";
import { readFleet } from "./fleet.ts";

/** A deployment as the project file declares it. */
export interface Deployment {
  readonly name: string;
  readonly place: Place;
  /** One a region, in the order of the file. Without those whose region is unknown. */
  readonly stacks: readonly DeclaredStack[];
  /** What it sets, by the name of the variable. The values are not checked yet. */
  readonly variables: ReadonlyMap<string, { readonly value: unknown; readonly place: Place }>;
}

/** A stack, and where its region stands in the project file. */
export interface DeclaredStack {
  readonly identity: StackIdentity;
  readonly place: Place;
}

type DeploymentEntry = ProjectDocument["file"]["deployments"][string];

/** The deployments of a project, in the order of the file. */
export function readDeployments({ document, file }: ProjectDocument): Result<readonly Deployment[]> {
  const diagnostics: Diagnostic[] = [];
  const value = Object.entries(file.deployments).map(([name, entry]): Deployment => {
    const place = new Place(document, ["deployments", name]);
    const regions = readRegions(entry, place);
    const stacks = readStacks(name, entry, regions.value, place);
    diagnostics.push(...regions.diagnostics, ...stacks.diagnostics);
    diagnostics.push(...checkHub(entry, place), ...checkTags(entry.tags ?? {}, place.at("tags")));
    return { name, place, stacks: stacks.value, variables: readVariables(entry, place) };
  });
  return { value, diagnostics };
}

function readRegions(entry: DeploymentEntry, place: Place): Result<readonly RegionFacts[]> {
  const diagnostics: Diagnostic[] = [];
  const value = entry.regions.flatMap((region, index) => {
    const facts = findRegion(region);
    if (facts !== undefined) return facts;
    const names = REGIONS.map(({ name }) => name);
    const args = { region, suggestion: didYouMean(region, names) };
    diagnostics.push(unknownRegion.at(place.at("regions", index).value(), args));
    return [];
  });
  return { value, diagnostics: [...diagnostics, ...checkPartitions(entry, value, place)] };
}

function checkPartitions(
  { regions }: DeploymentEntry,
  known: readonly RegionFacts[],
  place: Place,
): readonly Diagnostic[] {
  const expected = known[0]?.partition ?? "aws";
  return known
    .filter(({ partition }) => partition !== expected)
    .map(({ name, partition }) => {
      const at = place.at("regions", regions.indexOf(name)).value();
      return severalPartitions.at(at, { region: name, partition, expected });
    });
}

function checkHub({ hub, regions }: DeploymentEntry, place: Place): readonly Diagnostic[] {
  if (hub === undefined || regions.includes(hub)) return [];
  const help = regions.length === 1 ? "a deployment with one region needs no hub" : undefined;
  return [hubOutsideRegions.at(place.at("hub").value(), { hub, regions }, { help })];
}

function readStacks(
  deployment: string,
  entry: DeploymentEntry,
  regions: readonly RegionFacts[],
  place: Place,
): Result<readonly DeclaredStack[]> {
  const diagnostics: Diagnostic[] = [];
  const value = regions.map(({ name: region, partition }): DeclaredStack => {
    const name = `${deployment}-${region}`;
    const backend = stackBackend(entry.backend, { name, deployment, region }, place.at("backend"));
    diagnostics.push(...backend.diagnostics);
    const identity: StackIdentity = {
      name,
      deployment,
      account: entry.account,
      region,
      partition,
      regions: [...entry.regions].sort(compareText),
      ...(entry.hub === undefined ? {} : { hub: entry.hub }),
      engine: entry.engine ?? "device-defender",
      backend: backend.value,
      tags: entry.tags ?? {},
      ...(entry.fleet === undefined ? {} : { fleet: readFleet(entry.fleet) }),
      declaredAt: place,
    };
    return { identity, place: place.at("regions", entry.regions.indexOf(region)) };
  });
  return { value, diagnostics };
}

function readVariables(entry: DeploymentEntry, place: Place): Deployment["variables"] {
  const variables: Readonly<Record<string, unknown>> = entry.variables ?? {};
  return new Map(
    Object.entries(variables).map(([name, value]) => [name, { value, place: place.at("variables", name) }]),
  );
}
