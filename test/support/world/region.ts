import { findAuditCheck } from "../../../compiler/catalog/audit-checks.ts";
import { isObject, type JsonObject, listOf } from "../json.ts";
import type { Place } from "./arns.ts";
import {
  type AuditSuppression,
  type LivePolicy,
  NOTHING_SET,
  type RegionSettings,
} from "./region-settings.ts";
import * as type from "./resource.ts";
import { identifierOf, ResourceStore } from "./resource-store.ts";

/** What stands in an account and region, as data. */
export interface RegionSnapshot {
  readonly resources: readonly (readonly [typeName: string, identifier: string, type.LiveResource])[];
  readonly settings: RegionSettings;
}

/**
 * An account in a region, and what a person could do there by hand. Nothing is refused and nothing is recorded here:
 * these are changes behind Terraform's back.
 */
export class Region {
  readonly resources: ResourceStore;
  settings: RegionSettings = NOTHING_SET;

  constructor(
    readonly place: Place,
    /** Seconds since 1970, later at each call. */
    readonly now: () => number,
  ) {
    this.resources = new ResourceStore(place, now);
  }

  /** The properties of a resource. @throws when there is none */
  properties(typeName: string, identifier: string): JsonObject {
    const found = this.resources.get(typeName, identifier);
    if (found === undefined) throw new Error(`there is no ${typeName} ${identifier}`);
    return found.properties;
  }

  /** Makes of the properties of a resource what the function makes of a copy; it may change the copy or return another. */
  change(typeName: string, identifier: string, edit: (properties: JsonObject) => JsonObject): void {
    this.resources.put(typeName, identifier, edit(structuredClone(this.properties(typeName, identifier))));
  }

  /** Adds a resource that no policy declares. */
  add(typeName: string, properties: JsonObject): void {
    const identifier = identifierOf(typeName, properties);
    if (identifier === undefined) throw new Error(`a ${typeName} needs a name`);
    this.resources.put(typeName, identifier, properties);
  }

  remove(typeName: string, identifier: string): void {
    this.properties(typeName, identifier);
    this.resources.delete(typeName, identifier);
  }

  /** Changes one behaviour of a profile. */
  changeBehavior(profile: string, behavior: string, edit: (behavior: JsonObject) => JsonObject): void {
    this.change(type.SECURITY_PROFILE, profile, (properties) => ({
      ...properties,
      Behaviors: listOf(properties["Behaviors"]).map((each) =>
        isObject(each) && each["Name"] === behavior ? edit(each) : each,
      ),
    }));
  }

  attachTarget(profile: string, arn: string): void {
    this.changeTargets(profile, (arns) => [...arns, arn]);
  }

  detachTarget(profile: string, arn: string): void {
    this.changeTargets(profile, (arns) => arns.filter((each) => each !== arn));
  }

  /** @param check as the API spells it */
  switchCheck(check: string, enabled: boolean): void {
    const property = findAuditCheck(check)?.cfnProperty;
    if (property === undefined) throw new Error(`there is no check ${check}`);
    this.change(type.AUDIT_CONFIGURATION, this.place.account, (configuration) => {
      const checks = configuration["AuditCheckConfigurations"];
      const before = isObject(checks) ? checks : {};
      const check = before[property];
      const after = { ...(isObject(check) ? check : {}), Enabled: enabled };
      return { ...configuration, AuditCheckConfigurations: { ...before, [property]: after } };
    });
  }

  suppress(suppression: AuditSuppression): void {
    this.set({ suppressions: [...this.settings.suppressions, suppression] });
  }

  /** An IoT policy; undefined when there is none of that name. */
  policy(name: string): LivePolicy | undefined {
    const { policies } = this.settings;
    return Object.hasOwn(policies, name) ? policies[name] : undefined;
  }

  detachPolicy(name: string, target: string): void {
    const policy = this.policy(name);
    if (policy === undefined) throw new Error(`there is no policy ${name}`);
    const targets = policy.targets.filter((each) => each !== target);
    this.set({ policies: { ...this.settings.policies, [name]: { ...policy, targets } } });
  }

  removeQueue(name: string): void {
    const { [name]: _, ...queues } = this.settings.queues;
    this.set({ queues });
  }

  /** Sets part of what is not a resource of CloudFormation. */
  set(part: Partial<RegionSettings>): void {
    this.settings = { ...this.settings, ...part };
  }

  snapshot(): RegionSnapshot {
    return structuredClone({ resources: this.resources.entries(), settings: this.settings });
  }

  restore({ resources, settings }: RegionSnapshot): void {
    this.resources.clear();
    for (const [typeName, identifier, resource] of structuredClone(resources)) {
      this.resources.load(typeName, identifier, resource);
    }
    this.settings = structuredClone(settings);
  }

  private changeTargets(profile: string, edit: (arns: readonly unknown[]) => readonly unknown[]): void {
    this.change(type.SECURITY_PROFILE, profile, (properties) => ({
      ...properties,
      TargetArns: edit(listOf(properties["TargetArns"])),
    }));
  }
}
