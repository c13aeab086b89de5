import type { Attribute, BackendConfiguration } from "../terraform/model.ts";
import { type Expression, stringLiteral } from "./expression.ts";
import { camelCase } from "./names.ts";
import { valueExpression } from "./value-expression.ts";

/** A statement, and the classes of the framework that it uses. */
export interface BackendStatements {
  readonly imports: readonly string[];
  readonly statements: readonly Expression[];
}

/** The backends for which the framework has a class, with the arguments that the class demands. */
const TYPED: ReadonlyMap<string, { readonly className: string; readonly required: readonly string[] }> =
  new Map([
    ["azurerm", { className: "AzurermBackend", required: ["storage_account_name", "container_name", "key"] }],
    ["cos", { className: "CosBackend", required: ["bucket"] }],
    ["gcs", { className: "GcsBackend", required: ["bucket"] }],
    ["http", { className: "HttpBackend", required: ["address"] }],
    ["local", { className: "LocalBackend", required: ["path"] }],
    ["oss", { className: "OssBackend", required: ["bucket"] }],
    ["s3", { className: "S3Backend", required: ["bucket", "key"] }],
  ]);

/**
 * The backend as the framework's own class, where the policies give all that the class demands. A partial
 * configuration, and a backend that has no class, replaces the one that CDKTF would add by itself.
 */
export function backendStatements(backend: BackendConfiguration): BackendStatements {
  const typed = TYPED.get(backend.type);
  const given = new Set(backend.arguments.map(({ name }) => name));
  if (typed === undefined || !typed.required.every((name) => given.has(name))) {
    return { imports: [], statements: replacement(backend) };
  }
  const { className, required } = typed;
  // Only these are sure to exist on the class and to be of its type; the others may be newer than it is.
  const own = backend.arguments.filter(({ name }) => required.includes(name) || name === "region");
  const others = backend.arguments.filter((argument) => !own.includes(argument));
  const construct = call(`new ${className}`, "this", members(own, camelCase));
  return {
    imports: [className],
    statements: others.length === 0 ? [construct] : [construct, override(`backend.${backend.type}`, others)],
  };
}

function replacement(backend: BackendConfiguration): readonly Expression[] {
  if (backend.block === "cloud") {
    return [
      call("this.addOverride", '"terraform.backend"', "undefined"),
      override("cloud", backend.arguments),
    ];
  }
  return [
    call("this.addOverride", '"terraform.backend.local"', "undefined"),
    override(`backend.${backend.type}`, backend.arguments),
  ];
}

function override(path: string, body: readonly Attribute[]): Expression {
  return call(
    "this.addOverride",
    stringLiteral(`terraform.${path}`),
    members(body, (name) => name),
  );
}

function members(body: readonly Attribute[], spell: (name: string) => string): Expression {
  return {
    kind: "object",
    members: body.map(({ name, value }) => [spell(name), valueExpression(value, new Map())]),
  };
}

function call(callee: string, ...args: readonly Expression[]): Expression {
  return { kind: "call", callee, arguments: args };
}
