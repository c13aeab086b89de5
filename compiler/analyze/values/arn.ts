/** An Amazon Resource Name, taken apart. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  /** All behind the account, colons included. */
  readonly resource: string;
}

/** Takes an ARN apart; undefined when it is none. */
export function parseArn(text: string): Arn | undefined {
  const [prefix, partition = "", service = "", region = "", account = "", ...resource] = text.split(":");
  if (prefix !== "arn" || !/^aws(-[a-z]+)*$/.test(partition) || resource.join(":") === "") return undefined;
  return { partition, service, region, account, resource: resource.join(":") };
}
