import type { Json } from "../util/stable-json.ts";

/** A place where Terraform can keep its state. */
export interface BackendFacts {
  /** Terraform's name for it. */
  readonly type: string;
  /**
   * The block in `terraform` in which it is written: a `backend` labelled with the type, or, for HCP Terraform,
   * a `cloud` block of its own, without a label.
   */
  readonly block: "backend" | "cloud";
  /**
   * The argument that keeps the states of two stacks apart. Absent where none does: then the author must
   * write one that differs (see `notes`).
   */
  readonly keyArgument?: string;
  /** The value of `keyArgument` for a stack, used when the author gives none. */
  readonly defaultKey?: (stack: string) => Json;
  /** Arguments that hold secrets. Terraform would copy them into `.terraform` and plan files. */
  readonly secretArguments: readonly string[];
  readonly notes: readonly string[];
  readonly source: string;
}

type Facts = Omit<BackendFacts, "type" | "block" | "source" | "notes"> &
  Partial<Pick<BackendFacts, "block" | "notes">>;

const stateFile = (stack: string): string => `palisade/${stack}/terraform.tfstate`;
const folder = (stack: string): string => `palisade/${stack}`;
const workspace = (stack: string): Json => ({ name: `palisade-${stack}` });

const FACTS: Readonly<Record<string, Facts>> = {
  azurerm: {
    keyArgument: "key",
    defaultKey: stateFile,
    secretArguments: [
      "access_key",
      "client_certificate",
      "client_certificate_password",
      "client_secret",
      "oidc_request_token",
      "oidc_token",
      "sas_token",
    ],
  },
  cloud: {
    block: "cloud",
    keyArgument: "workspaces",
    defaultKey: workspace,
    secretArguments: ["token"],
    notes: ["HCP Terraform keeps the state by workspace, and may run the plan as well."],
  },
  consul: {
    keyArgument: "path",
    defaultKey: folder,
    secretArguments: ["access_token", "http_auth"],
  },
  cos: {
    keyArgument: "prefix",
    defaultKey: folder,
    secretArguments: ["secret_id", "secret_key", "security_token"],
    notes: ["Tencent Cloud. The file in the prefix is called terraform.tfstate."],
  },
  gcs: {
    keyArgument: "prefix",
    defaultKey: folder,
    secretArguments: ["access_token", "credentials", "encryption_key"],
    notes: ["The file in the prefix is called default.tfstate."],
  },
  http: {
    secretArguments: ["client_private_key_pem", "password"],
    notes: [
      "The address itself says which state it is: write one that differs from stack to stack, with `${deployment.name}` and `${deployment.region}`.",
    ],
  },
  kubernetes: {
    keyArgument: "secret_suffix",
    // It becomes a label, of 63 characters at most, and must not end in `-` and a number, as regions do.
    defaultKey: (stack) => `${stack}-state`,
    secretArguments: ["client_certificate", "client_key", "password", "token"],
  },
  local: {
    keyArgument: "path",
    // Every stack has a folder of its own, so the same relative path leads to different files.
    defaultKey: () => "terraform.tfstate",
    secretArguments: [],
  },
  oci: {
    keyArgument: "key",
    defaultKey: stateFile,
    secretArguments: ["private_key", "private_key_password"],
    notes: ["Oracle Cloud; needs Terraform 1.12."],
  },
  oss: {
    keyArgument: "prefix",
    defaultKey: folder,
    secretArguments: ["access_key", "secret_key", "security_token"],
    notes: ["Alibaba Cloud. The file in the prefix is called terraform.tfstate."],
  },
  pg: {
    keyArgument: "schema_name",
    defaultKey: (stack) => `palisade_${stack.replaceAll("-", "_")}`,
    secretArguments: ["conn_str"],
    notes: ["A connection string holds a password: set PG_CONN_STR or the PG… variables instead."],
  },
  remote: {
    keyArgument: "workspaces",
    defaultKey: workspace,
    secretArguments: ["token"],
  },
  s3: {
    keyArgument: "key",
    defaultKey: stateFile,
    secretArguments: ["access_key", "secret_key", "sse_customer_key", "token"],
  },
};

/** The backends of Terraform, by name. */
export const BACKENDS: readonly BackendFacts[] = Object.entries(FACTS).map(([type, facts]) => ({
  type,
  block: "backend",
  notes: [],
  ...facts,
  source: `Terraform language reference, Backend type: ${type}`,
}));

const BY_TYPE: ReadonlyMap<string, BackendFacts> = new Map(
  BACKENDS.map((backend) => [backend.type, backend]),
);

/** The facts of a backend, or undefined when Terraform has none of that name. */
export function findBackend(type: string): BackendFacts | undefined {
  return BY_TYPE.get(type);
}
