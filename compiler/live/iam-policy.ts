import { compareText } from "../util/compare.ts";
import { allPermissions, type IamResource } from "./permissions.ts";

/** A policy document of IAM. */
export interface IamPolicy {
  readonly Version: "2012-10-17";
  readonly Statement: readonly {
    readonly Effect: "Allow";
    readonly Action: readonly string[];
    readonly Resource: readonly string[];
  }[];
}

/**
 * The least with which everything can be read, made of the list of calls that the clients let pass. What can be narrowed to
 * kinds of things is; not to names, because what no policy declares is looked for as well.
 * @param account 12 digits, or `*` for several
 */
export function iamPolicy({
  partition,
  account,
}: Readonly<Record<"partition" | "account", string>>): IamPolicy {
  const byResources = new Map<string, { actions: string[]; resources: readonly string[] }>();
  for (const [action, needed] of allPermissions()) {
    const resources = [...needed].map((resource) => arnOf(resource, partition, account)).sort(compareText);
    const key = resources.join(" ");
    const statement = byResources.get(key) ?? { actions: [], resources };
    statement.actions.push(action);
    byResources.set(key, statement);
  }
  return {
    Version: "2012-10-17",
    Statement: [...byResources]
      .sort(([a], [b]) => compareText(a, b))
      .map(([, { actions, resources }]) => ({
        Effect: "Allow",
        Action: actions.sort(compareText),
        Resource: resources,
      })),
  };
}

function arnOf(resource: IamResource, partition: string, account: string): string {
  if (resource === "*") return resource;
  const [service, region, ...rest] = resource.split(":");
  return ["arn", partition, service, region, account, ...rest].join(":");
}
