import { type Command, InvalidArgumentError } from "commander";
import type { ProfileChoice } from "../drift/profiles.ts";
import { toCount, toUrl } from "./argument-values.ts";

/** What the command line says of reading the account. */
export interface LiveArguments {
  readonly live?: true;
  readonly endpointUrl?: string;
  readonly profile?: readonly ProfileChoice[];
  readonly jobs?: number;
  readonly timeout?: number;
}

/** The options with which the account itself is read. */
export function addLiveOptions(command: Command): Command {
  return command
    .option("--live", "read what stands in the account; nothing is written there")
    .option(
      "--profile <name>",
      "with --live: a profile of the AWS configuration files, or <deployment>=<name>; repeatable",
      collectProfiles,
    )
    .option("--endpoint-url <url>", "with --live: what answers in place of AWS", toUrl)
    .option("--jobs <count>", "with --live: so many calls of a stack at a time; default: 8", toCount)
    .option(
      "--timeout <seconds>",
      "with --live: so long an answer is waited for, three times; default: 20",
      toCount,
    );
}

/** Why the options do not go together; undefined where they do. */
export function whyNotLive({ live, ...others }: LiveArguments): string | undefined {
  if (live === true) return undefined;
  if (others.endpointUrl !== undefined) return onlyWithLive("endpoint-url");
  if (others.profile !== undefined) return onlyWithLive("profile");
  if (others.timeout !== undefined) return onlyWithLive("timeout");
  return others.jobs === undefined ? undefined : onlyWithLive("jobs");
}

function onlyWithLive(option: string): string {
  return `'--${option}' is for reading the account, which '--live' does`;
}

/** `audit`, or `production=audit`: what stands in front of `=` is a deployment if it can be one. */
function collectProfiles(text: string, before: readonly ProfileChoice[] = []): readonly ProfileChoice[] {
  const [, deployment, name] = /^([a-z][a-z0-9-]*)=(.*)$/.exec(text) ?? [undefined, undefined, text];
  if (name === undefined || name === "")
    throw new InvalidArgumentError("Expected a profile, as in audit or production=audit.");
  if (before.some((each) => each.deployment === deployment))
    throw new InvalidArgumentError(
      deployment === undefined
        ? "One profile for all deployments is given already."
        : `One profile for ${deployment} is given already.`,
    );
  return [...before, { name, ...(deployment === undefined ? {} : { deployment }) }];
}
