import { execFileSync } from "node:child_process";
import { at, isObject, listOf, objectOf, parseJsonObject } from "../json.ts";

/** The model of a service as botocore has it. */
export interface ApiModel {
  readonly operations: unknown;
  readonly shapes: unknown;
}

/** The model of a service, where Python has botocore; undefined elsewhere. */
export function findApiModel(service: "iot" | "cloudcontrol"): ApiModel | undefined {
  const program =
    "import json, sys, botocore.loaders as l; print(json.dumps(l.Loader().load_service_model(sys.argv[1], 'service-2')))";
  try {
    const model = parseJsonObject(
      execFileSync("python3", ["-c", program, service], {
        encoding: "utf8",
        maxBuffer: 64 * 1024 * 1024,
        stdio: ["ignore", "pipe", "ignore"],
      }),
    );
    return { operations: model["operations"], shapes: model["shapes"] };
  } catch {
    return undefined;
  }
}

/** The method and path of an operation: `GET /policies/{policyName}`. */
export function addressOf(model: ApiModel, operation: string): string {
  const http = at(model.operations, operation, "http");
  return `${String(at(http, "method"))} ${String(at(http, "requestUri"))}`;
}

/** What the SDKs could not read in an answer, or would leave out, a line each. */
export function answerFaults(model: ApiModel, operation: string, answer: unknown): readonly string[] {
  const shape = at(model.operations, operation, "output", "shape");
  return shape === undefined ? [] : faults(model, String(shape), answer, operation);
}

function faults(model: ApiModel, shapeName: string, value: unknown, path: string): readonly string[] {
  const shape = objectOf(at(model.shapes, shapeName));
  const wrong = [`${path} is no ${String(shape["type"])}: ${JSON.stringify(value)}`];
  switch (shape["type"]) {
    case "structure":
      return isObject(value) ? memberFaults(model, shape, value, path) : wrong;
    case "map":
      if (!isObject(value)) return wrong;
      return Object.entries(value).flatMap(([key, item]) => [
        ...faults(model, String(at(shape, "key", "shape")), key, `${path} key`),
        ...faults(model, String(at(shape, "value", "shape")), item, `${path}.${key}`),
      ]);
    case "list":
      if (!Array.isArray(value)) return wrong;
      return value.flatMap((item, index) =>
        faults(model, String(at(shape, "member", "shape")), item, `${path}[${index}]`),
      );
    case "string":
      if (typeof value !== "string") return wrong;
      return shape["enum"] === undefined || listOf(shape["enum"]).includes(value) ? [] : wrong;
    case "boolean":
      return typeof value === "boolean" ? [] : wrong;
    default:
      return typeof value === "number" ? [] : wrong;
  }
}

function memberFaults(model: ApiModel, shape: unknown, value: object, path: string): readonly string[] {
  const members = objectOf(at(shape, "members"));
  const missing = listOf(at(shape, "required")).filter((name) => at(value, String(name)) === undefined);
  return [
    ...missing.map((name) => `${path}.${String(name)} is missing`),
    ...Object.entries(value).flatMap(([name, item]) => {
      const member = at(members, name, "shape");
      if (member === undefined) return [`${path}.${name} is no member`];
      return faults(model, String(member), item, `${path}.${name}`);
    }),
  ];
}
