import type { Attribute, BackendConfiguration } from "../terraform/model.ts";
import { type Expression, stringLiteral } from "./expression.ts";
import { camelCase } from "./names.ts";
import { valueExpression } from "./value-expression.ts";

/** A statement, and the classes of the framework that it uses. */
export interface BackendStatements {
  readonly imports: readonly string[];
  readonly statements: readonly Expression[];
}

/** A backend's class, with the arguments that every version of it has. */
interface BackendClass {
  readonly className: string;
  readonly required: readonly string[];
  readonly optional: Readonly<Record<string, "text" | "boolean">>;
}

/** The backends for which the framework has a class. */
const TYPED: ReadonlyMap<string, BackendClass> = new Map(
  Object.entries({
    azurerm: {
      className: "AzurermBackend",
      required: ["storage_account_name", "container_name", "key"],
      optional: {
        environment: "text",
        resource_group_name: "text",
        subscription_id: "text",
        tenant_id: "text",
        use_azuread_auth: "boolean",
        use_msi: "boolean",
        use_oidc: "boolean",
      },
    },
    cos: {
      className: "CosBackend",
      required: ["bucket"],
      optional: { acl: "text", encrypt: "boolean", key: "text", prefix: "text", region: "text" },
    },
    gcs: {
      className: "GcsBackend",
      required: ["bucket"],
      optional: { impersonate_service_account: "text", kms_encryption_key: "text", prefix: "text" },
    },
    http: {
      className: "HttpBackend",
      required: ["address"],
      optional: {
        lock_address: "text",
        lock_method: "text",
        unlock_address: "text",
        unlock_method: "text",
        update_method: "text",
        username: "text",
      },
    },
    local: { className: "LocalBackend", required: ["path"], optional: { workspace_dir: "text" } },
    oss: {
      className: "OssBackend",
      required: ["bucket"],
      optional: { acl: "text", encrypt: "boolean", key: "text", prefix: "text", region: "text" },
    },
    s3: {
      className: "S3Backend",
      required: ["bucket", "key"],
      optional: {
        acl: "text",
        dynamodb_table: "text",
        encrypt: "boolean",
        kms_key_id: "text",
        profile: "text",
        region: "text",
        workspace_key_prefix: "text",
      },
    },
  } satisfies Readonly<Record<string, BackendClass>>),
);

/**
 * The backend as the framework's own class, where the policies give all that the class demands. A partial
 * configuration, and a backend that has no class, replaces the one that CDKTF would add by itself.
 */
export function backendStatements(backend: BackendConfiguration): BackendStatements {
  const typed = TYPED.get(backend.type);
  if (typed === undefined || !givesAllRequired(backend, typed)) {
    return { imports: [], statements: replacement(backend) };
  }
  const { className } = typed;
  const own = backend.arguments.filter((argument) => isKnown(argument, typed));
  const others = backend.arguments.filter((argument) => !own.includes(argument));
  const construct = call(`new ${className}`, "this", members(own, camelCase));
  return {
    imports: [className],
    statements: others.length === 0 ? [construct] : [construct, override(`backend.${backend.type}`, others)],
  };
}

function givesAllRequired(backend: BackendConfiguration, { required }: BackendClass): boolean {
  return required.every((name) =>
    backend.arguments.some((argument) => argument.name === name && argument.value.kind === "text"),
  );
}

/** Whether the class has the argument, and takes this value for it. */
function isKnown({ name, value }: Attribute, { required, optional }: BackendClass): boolean {
  const kind = required.includes(name) ? "text" : new Map(Object.entries(optional)).get(name);
  return kind === value.kind;
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
