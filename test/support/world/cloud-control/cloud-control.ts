import { CLOUDFORMATION_TYPES } from "../../../../compiler/catalog/cloudformation/types.ts";
import { isObject, type JsonObject, listOf } from "../../json.ts";
import { answered } from "../answer-mode.ts";
import { AwsError } from "../aws-error.ts";
import type { Effect } from "../faults.ts";
import { pageOf, pageSize } from "../pages.ts";
import { refusedDelete, refusedPut } from "../refusals.ts";
import type { Region } from "../region.ts";
import { JOB_TEMPLATE } from "../resource.ts";
import { identifierOf } from "../resource-store.ts";
import type { World } from "../world.ts";
import { desiredState, patchedState, shapeOf } from "./desired.ts";
import {
  isInProgress,
  type OperationKind,
  type Outcome,
  progressEvent,
  Requests,
  type ResourceRequest,
} from "./requests.ts";

/** How Cloud Control behaves where AWS is known to vary, or is not known. */
export interface CloudControlOptions {
  /** How many polls hear that a request is in progress, before one hears how it ended. */
  readonly pollsInProgress: number;
  /**
   * Whether the event of a create that found the resource there names it. AWS's own people say that it does where
   * the identifier is not read-only (pulumi/pulumi-aws-native issue 1138), as is the case with all types here.
   */
  readonly alreadyExistsWithIdentifier: boolean;
  /** The most resources or requests that a page holds. */
  readonly pageSize: number;
}

export const USUAL_OPTIONS: CloudControlOptions = {
  pollsInProgress: 0,
  alreadyExistsWithIdentifier: true,
  pageSize: 100,
};

/** A change that was asked for, in the order of asking: `create AWS::IoT::Dimension topics`. */
export interface Operation {
  readonly what: string;
  /** The patch document of an update, as it was sent. */
  readonly patch?: string;
  readonly refusedBecause?: string;
}

/** AWS Cloud Control API with the resource handlers of AWS IoT behind it. */
export class CloudControl {
  readonly operations: Operation[] = [];
  private readonly requests = new Map<Region, Requests>();

  constructor(
    private readonly world: World,
    public options: CloudControlOptions,
  ) {}

  /** @throws AwsError when AWS would refuse */
  answer(operation: string, input: JsonObject, region: Region, effect?: Effect): JsonObject {
    switch (operation) {
      case "GetResource":
        return this.read(input, region);
      case "ListResources":
        return this.list(input, region);
      case "GetResourceRequestStatus":
        return { ProgressEvent: poll(this.requestsOf(region).get(input["RequestToken"])) };
      case "ListResourceRequests":
        return this.listRequests(input, region);
      case "CancelResourceRequest":
        return { ProgressEvent: cancel(this.requestsOf(region).get(input["RequestToken"])) };
      case "CreateResource":
        return this.change("CREATE", input, region, effect);
      case "UpdateResource":
        return this.change("UPDATE", input, region, effect);
      case "DeleteResource":
        return this.change("DELETE", input, region, effect);
      default:
        throw new AwsError("UnknownOperationException", `${operation} is no operation of Cloud Control`);
    }
  }

  private read(input: JsonObject, region: Region): JsonObject {
    const { typeName } = shapeOf(input["TypeName"]);
    const identifier = String(input["Identifier"]);
    const properties = this.live(typeName, identifier, region);
    return {
      TypeName: typeName,
      ResourceDescription: { Identifier: identifier, Properties: JSON.stringify(properties) },
    };
  }

  /** The properties as GetResource answers them. @throws when there are none */
  private live(typeName: string, identifier: string, region: Region): JsonObject {
    const found = region.resources.get(typeName, identifier);
    if (found !== undefined) return answered(this.world.mode, typeName, found.properties);
    throw new AwsError(
      "ResourceNotFoundException",
      `Resource of type '${typeName}' with identifier '${identifier}' was not found.`,
    );
  }

  /** The list handlers answer names alone. */
  private list(input: JsonObject, region: Region): JsonObject {
    const { typeName, primaryIdentifier } = shapeOf(input["TypeName"]);
    const size = pageSize(input["MaxResults"], this.options.pageSize);
    const { items, next } = pageOf([...region.resources.ofType(typeName).keys()], size, input["NextToken"]);
    const [name = ""] = primaryIdentifier;
    return {
      TypeName: typeName,
      ResourceDescriptions: items.map((identifier) => ({
        Identifier: identifier,
        Properties: JSON.stringify({ [name]: identifier }),
      })),
      ...(next === undefined ? {} : { NextToken: next }),
    };
  }

  private listRequests(input: JsonObject, region: Region): JsonObject {
    const filter = isObject(input["ResourceRequestStatusFilter"]) ? input["ResourceRequestStatusFilter"] : {};
    const [operations, statuses] = [listOf(filter["Operations"]), listOf(filter["OperationStatuses"])];
    const events = this.requestsOf(region)
      .all()
      .map((request) => progressEvent(request))
      .filter(
        (event) =>
          (operations.length === 0 || operations.includes(event["Operation"])) &&
          (statuses.length === 0 || statuses.includes(event["OperationStatus"])),
      );
    const { items, next } = pageOf(
      events,
      pageSize(input["MaxResults"], this.options.pageSize),
      input["NextToken"],
    );
    return { ResourceRequestStatusSummaries: items, ...(next === undefined ? {} : { NextToken: next }) };
  }

  private change(kind: OperationKind, input: JsonObject, region: Region, effect?: Effect): JsonObject {
    const requests = this.requestsOf(region);
    const repeated = requests.repeated(input);
    if (repeated !== undefined) return { ProgressEvent: progressEvent(repeated) };
    const { typeName } = shapeOf(input["TypeName"]);
    const after = kind === "DELETE" ? undefined : this.wanted(kind, input, region);
    const identifier =
      kind === "CREATE" ? nameOf(typeName, after ?? {}, region) : String(input["Identifier"]);
    refuseConcurrent(requests, typeName, identifier);
    const outcome = failureBy(effect) ?? this.perform(kind, typeName, identifier, after, region);
    this.operations.push({
      what: `${kind.toLowerCase()} ${typeName} ${identifier}`,
      ...(typeof input["PatchDocument"] === "string" ? { patch: input["PatchDocument"] } : {}),
      ...(outcome.errorCode === undefined ? {} : { refusedBecause: outcome.message ?? outcome.errorCode }),
    });
    const hidesName = outcome.errorCode === "AlreadyExists" && !this.options.alreadyExistsWithIdentifier;
    const request = requests.add(input, {
      typeName,
      identifier: hidesName ? undefined : identifier,
      kind,
      outcome,
      time: region.now(),
      pollsLeft: this.options.pollsInProgress,
    });
    // Whatever comes of it, the first answer is that it is under way.
    return { ProgressEvent: progressEvent(request, true) };
  }

  private wanted(kind: OperationKind, input: JsonObject, region: Region): JsonObject {
    const shape = shapeOf(input["TypeName"]);
    if (kind === "CREATE") return desiredState(shape, input["DesiredState"]);
    if (shape.typeName === JOB_TEMPLATE) {
      const message = `Resource type ${shape.typeName} does not support UPDATE action`;
      throw new AwsError("UnsupportedActionException", message);
    }
    const live = this.live(shape.typeName, String(input["Identifier"]), region);
    return patchedState(shape, live, input["PatchDocument"]);
  }

  private perform(
    kind: OperationKind,
    typeName: string,
    identifier: string,
    after: JsonObject | undefined,
    { resources, place }: Region,
  ): Outcome {
    const exists = resources.has(typeName, identifier);
    const named = `Resource of type '${typeName}' with identifier '${identifier}'`;
    if (kind === "CREATE" && exists) {
      return { errorCode: "AlreadyExists", message: `${named} already exists.` };
    }
    if (kind !== "CREATE" && !exists) return { errorCode: "NotFound", message: `${named} was not found.` };
    if (after?.["AccountId"] !== undefined && after["AccountId"] !== place.account) {
      return { errorCode: "InvalidRequest", message: "AccountId is not that of the caller" };
    }
    const refusal =
      after === undefined
        ? refusedDelete(resources, typeName, identifier)
        : refusedPut(resources, typeName, after);
    if (refusal !== undefined) return { errorCode: "InvalidRequest", message: refusal };
    if (after === undefined) resources.delete(typeName, identifier);
    else resources.put(typeName, identifier, after);
    return {};
  }

  private requestsOf(region: Region): Requests {
    const requests = this.requests.get(region) ?? new Requests();
    this.requests.set(region, requests);
    return requests;
  }
}

/** The identifier of what is to be created; CloudFormation makes a name where none is written. */
function nameOf(typeName: string, desired: JsonObject, { resources }: Region): string {
  const written = identifierOf(typeName, desired);
  if (written !== undefined) return written;
  const [name = ""] = CLOUDFORMATION_TYPES.get(typeName)?.primaryIdentifier ?? [];
  return `${name}-${resources.ofType(typeName).size + 1}`;
}

function refuseConcurrent(requests: Requests, typeName: string, identifier: string): void {
  const other = requests
    .all()
    .find((each) => each.typeName === typeName && each.identifier === identifier && isInProgress(each));
  if (other === undefined) return;
  const message = `Another operation on ${typeName} ${identifier} is in progress`;
  throw new AwsError("ConcurrentOperationException", message);
}

function failureBy(effect: Effect | undefined): Outcome | undefined {
  if (effect?.kind !== "handler-failure") return undefined;
  return {
    errorCode: effect.errorCode,
    message: effect.message ?? `the handler failed: ${effect.errorCode}`,
  };
}

function poll(request: ResourceRequest): JsonObject {
  const event = progressEvent(request);
  if (request.pollsLeft > 0) request.pollsLeft -= 1;
  return event;
}

/** What is under way has been done already: AWS does not undo it either. */
function cancel(request: ResourceRequest): JsonObject {
  if (!isInProgress(request)) {
    const message = "Only a request that is in progress can be cancelled";
    throw new AwsError("ConcurrentModificationException", message);
  }
  request.cancelled = true;
  return progressEvent(request);
}
