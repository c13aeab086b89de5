import { defineDiagnostic } from "../diagnostics/kind.ts";
import { orNearest } from "../diagnostics/suggestion.ts";

/** What can be wrong with the deployments of `palisade.yaml`. */

export const unknownRegion = defineDiagnostic<{ region: string; suggestion: string | undefined }>({
  code: "resolve/unknown-region",
  severity: "error",
  title: "unknown region",
  message: ({ region, suggestion }) =>
    `AWS has no region \`${region}\`${suggestion === undefined ? "" : `; did you mean \`${suggestion}\`?`}`,
  why: "The region stands in every ARN and in the provider's configuration; Terraform would fail only when it connects.",
  mend: "Write the region's code, such as us-east-1 or eu-west-1.",
});

export const hubOutsideRegions = defineDiagnostic<{ hub: string; regions: readonly string[] }>({
  code: "resolve/hub-outside-regions",
  severity: "error",
  title: "hub is not a region of the deployment",
  message: ({ hub, regions }) =>
    `the hub \`${hub}\` is not a region of this deployment, which has ${regions.map((name) => `\`${name}\``).join(", ")}`,
  why: "The hub's stack holds the queues to which the alerts of every region go. Without a stack in that region nothing would receive them.",
  mend: "Add the hub to `regions`, or name one of the regions as hub.",
});

export const severalPartitions = defineDiagnostic<{ region: string; partition: string; expected: string }>({
  code: "resolve/several-partitions",
  severity: "error",
  title: "regions of different partitions in one deployment",
  message: ({ region, partition, expected }) =>
    `\`${region}\` belongs to partition \`${partition}\`, the first region of the deployment to \`${expected}\`; one account cannot have both`,
  why: "An account belongs to exactly one partition (aws, aws-cn or aws-us-gov), so one of the stacks could never be applied.",
  mend: "Make a deployment of its own for the other partition, with the account that you have there.",
});

export const sameAccountAndRegion = defineDiagnostic<{ account: string; region: string; other: string }>({
  code: "resolve/same-account-and-region",
  severity: "error",
  title: "two stacks in one account and region",
  message: ({ account, region, other }) =>
    `account ${account} already gets the stack of deployment \`${other}\` in ${region}; an account and region can hold only one`,
  why: "Audit configuration, fleet indexing and logging exist once in each account and region, and both stacks would create the same names: the second apply fails or undoes the first.",
  mend: "Give each deployment an account or regions of its own.",
});

export const severalBackends = defineDiagnostic<{ type: string; other: string }>({
  code: "resolve/several-backends",
  severity: "error",
  title: "two backends in one deployment",
  message: ({ type, other }) => `a deployment has one backend, and \`${type}\` stands beside \`${other}\``,
  why: "Terraform keeps the state of a stack in one place.",
  mend: "Remove all but one.",
});

export const unknownBackend = defineDiagnostic<{
  type: string;
  suggestion: string | undefined;
  known: readonly string[];
}>({
  code: "resolve/unknown-backend",
  severity: "error",
  title: "unknown Terraform backend",
  message: ({ type, suggestion, known }) =>
    `Terraform has no backend \`${type}\`${orNearest(suggestion, known, "backend")}`,
  why: "`terraform init` would refuse the generated module.",
  mend: "Write a backend's name as Terraform's documentation spells it, such as s3, gcs or azurerm.",
});

export const secretInBackend = defineDiagnostic<{ type: string; argument: string }>({
  code: "resolve/secret-in-backend",
  severity: "error",
  title: "secret in a backend's arguments",
  message: ({ type, argument }) =>
    `\`${argument}\` is a secret of the ${type} backend and must not stand in a file; leave it out and give it to \`terraform init\``,
  why: "The arguments are copied into generated files, which are committed, and Terraform copies them into .terraform and plan files in plain text.",
  mend: "Remove the argument. Give it by environment variable, or with `terraform init -backend-config=…`.",
});

export const refusedTag = defineDiagnostic<{ tag: string; problem: string }>({
  code: "resolve/refused-tag",
  severity: "error",
  title: "tag that cannot be set",
  message: ({ tag, problem }) => `the tag \`${tag}\` ${problem}`,
  why: "AWS refuses the tag, and with it every resource that carries it; or it would overwrite a tag by which Palisade finds its own resources.",
  mend: "Choose a key that does not begin with `palisade:`, and a value of 1 to 256 characters.",
});

export const sharedState = defineDiagnostic<{ stack: string; other: string }>({
  code: "resolve/shared-state",
  severity: "error",
  title: "two stacks with one state",
  message: ({ stack, other }) =>
    `the stacks \`${other}\` and \`${stack}\` would keep their state in the same place`,
  why: "Terraform would take the resources of the one stack for leftovers of the other and destroy them.",
  mend: "Leave the key out, so that Palisade writes one for each stack, or put `${deployment.name}` and `${deployment.region}` into it.",
});
