/** The region in an ARN; empty for a global resource. */
export function regionOf(arn: string): string {
  return arn.split(":")[3] ?? "";
}

/** What an ARN names, without the type in front of it: the last of its parts. */
export function nameOf(arn: string): string {
  return arn.split(":").at(-1)?.split("/").at(-1) ?? arn;
}

/** The name of a Lambda function, without a version or alias behind it. */
export function functionNameOf(arn: string): string {
  return arn.split(":")[6] ?? arn;
}
