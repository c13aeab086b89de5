import { randomUUID } from "node:crypto";
import { AUDIT_CHECKS } from "../../compiler/catalog/audit-checks.ts";
import { CLOUDFORMATION_TYPES } from "../../compiler/catalog/cloudformation/types.ts";
import { at, isObject, type JsonObject, listOf, parseJsonObject } from "./json.ts";
import { applyPatch, type PatchStep } from "./json-patch.ts";

/** What was asked of Cloud Control, and whether it was done: `create AWS::IoT::Dimension topics`. */
export interface Operation {
  readonly what: string;
  readonly refusedBecause?: string;
}

export interface Answer {
  readonly status: number;
  readonly body: JsonObject;
}

/**
 * Cloud Control with Device Defender behind it, in memory: keeps what it is given, answers it in another order, and
 * refuses what AWS refuses because of other resources (reference of Device Defender, sections 4, 7 and 8).
 */
export class FakeCloudControl {
  readonly operations: Operation[] = [];
  private readonly live = new Map<string, JsonObject>();
  private readonly requests = new Map<string, JsonObject>();

  /** @param action as in `X-Amz-Target`, behind the service */
  answer(action: string, input: JsonObject): Answer {
    if (action === "GetResourceRequestStatus") {
      return { status: 200, body: { ProgressEvent: this.requests.get(String(input["RequestToken"])) } };
    }
    const typeName = String(input["TypeName"]);
    if (action === "GetResource") return this.read(typeName, String(input["Identifier"]));
    const event = this.perform(action, typeName, input);
    this.requests.set(String(event["RequestToken"]), event);
    return { status: 200, body: { ProgressEvent: event } };
  }

  /** How many resources there are. */
  get size(): number {
    return this.live.size;
  }

  private read(typeName: string, identifier: string): Answer {
    const properties = this.live.get(`${typeName} ${identifier}`);
    if (properties === undefined) return { status: 400, body: { __type: "ResourceNotFoundException" } };
    const text = JSON.stringify(inAnotherOrder(properties));
    return {
      status: 200,
      body: { TypeName: typeName, ResourceDescription: { Identifier: identifier, Properties: text } },
    };
  }

  private perform(action: string, typeName: string, input: JsonObject): JsonObject {
    const created = action === "CreateResource" ? parseJsonObject(String(input["DesiredState"])) : undefined;
    const identifier = created ? identifierOf(typeName, created) : String(input["Identifier"]);
    const key = `${typeName} ${identifier}`;
    const after = created ?? this.patched(key, input["PatchDocument"]);
    const refusal = this.refusal(action, typeName, key, after);
    if (refusal === undefined) {
      if (after === undefined) this.live.delete(key);
      else this.live.set(key, after);
    }
    const verb = action.replace("Resource", "").toLowerCase();
    this.operations.push({
      what: `${verb} ${key}`,
      ...(refusal === undefined ? {} : { refusedBecause: refusal }),
    });
    return {
      TypeName: typeName,
      Identifier: identifier,
      RequestToken: randomUUID(),
      OperationStatus: refusal === undefined ? "SUCCESS" : "FAILED",
      ...(refusal === undefined ? {} : { ErrorCode: "InvalidRequest", StatusMessage: refusal }),
    };
  }

  private patched(key: string, document: unknown): JsonObject | undefined {
    if (document === undefined) return undefined;
    const patched = applyPatch(this.live.get(key), JSON.parse(String(document)) as PatchStep[]);
    if (!isObject(patched)) throw new Error(`the patch of ${key} leaves no object`);
    return patched;
  }

  private refusal(
    action: string,
    typeName: string,
    key: string,
    after: JsonObject | undefined,
  ): string | undefined {
    if (action === "CreateResource" && this.live.has(key)) return `${key} already exists`;
    if (action !== "CreateResource" && !this.live.has(key)) return `${key} does not exist`;
    const isUpdate = action === "UpdateResource";
    if (isUpdate && typeName === "AWS::IoT::JobTemplate") return "JobTemplate does not support UPDATE";
    if (isUpdate && this.changesIdentity(typeName, key, after)) return `${key}: createOnly property changed`;
    if (after === undefined) return this.usedBy(typeName, key);
    if (typeName === "AWS::IoT::AccountAuditConfiguration") return this.stillScheduled(after);
    if (typeName === "AWS::IoT::ScheduledAudit") return this.notEnabled(after);
    return typeName === "AWS::IoT::SecurityProfile" ? this.missing(after) : undefined;
  }

  private changesIdentity(typeName: string, key: string, after: JsonObject | undefined): boolean {
    const before = this.live.get(key);
    const fixed = CLOUDFORMATION_TYPES.get(typeName)?.createOnlyProperties ?? [];
    return fixed.some((name) => JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]));
  }

  private ofType(typeName: string): readonly JsonObject[] {
    return [...this.live]
      .filter(([key]) => key.startsWith(`${typeName} `))
      .map(([, properties]) => properties);
  }

  private usedBy(typeName: string, key: string): string | undefined {
    if (typeName === "AWS::IoT::AccountAuditConfiguration") {
      return this.ofType("AWS::IoT::ScheduledAudit").length > 0 ? "there are scheduled audits" : undefined;
    }
    const named = usesOf(this.ofType("AWS::IoT::SecurityProfile"));
    return named.has(key) ? `a security profile uses ${key}` : undefined;
  }

  private stillScheduled(after: JsonObject): string | undefined {
    const enabled = enabledChecks(after);
    const scheduled = this.ofType("AWS::IoT::ScheduledAudit").flatMap((audit) =>
      listOf(audit["TargetCheckNames"]),
    );
    const lost = scheduled.find((check) => !enabled.has(String(check)));
    return lost === undefined ? undefined : `${String(lost)} is used by a scheduled audit`;
  }

  private notEnabled(audit: JsonObject): string | undefined {
    const [configuration = {}] = this.ofType("AWS::IoT::AccountAuditConfiguration");
    const enabled = enabledChecks(configuration);
    const off = listOf(audit["TargetCheckNames"]).find((check) => !enabled.has(String(check)));
    return off === undefined ? undefined : `${String(off)} is not enabled`;
  }

  private missing(profile: JsonObject): string | undefined {
    const absent = [...usesOf([profile])].find((key) => !this.live.has(key));
    return absent === undefined ? undefined : `${absent} does not exist`;
  }
}

function identifierOf(typeName: string, properties: JsonObject): string {
  const [name = ""] = CLOUDFORMATION_TYPES.get(typeName)?.primaryIdentifier ?? [];
  return String(properties[name]);
}

/** The custom metrics and dimensions that profiles name. */
function usesOf(profiles: readonly JsonObject[]): ReadonlySet<string> {
  const behaviors = profiles.flatMap((profile) => listOf(profile["Behaviors"]));
  return new Set(
    behaviors.flatMap((behavior) => {
      const metric = String(at(behavior, "Metric"));
      const dimension = at(behavior, "MetricDimension", "DimensionName");
      return [
        ...(metric.startsWith("aws:") ? [] : [`AWS::IoT::CustomMetric ${metric}`]),
        ...(dimension === undefined ? [] : [`AWS::IoT::Dimension ${String(dimension)}`]),
      ];
    }),
  );
}

function enabledChecks(configuration: JsonObject): ReadonlySet<string> {
  const checks = configuration["AuditCheckConfigurations"];
  return new Set(
    AUDIT_CHECKS.filter(({ cfnProperty }) => at(checks, cfnProperty, "Enabled") === true).map(
      ({ name }) => name,
    ),
  );
}

/** AWS promises no order of lists or keys. */
function inAnotherOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inAnotherOrder).reverse();
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, inAnotherOrder(item)] as const)
      .reverse(),
  );
}
