import { HostError } from "../../host/host.ts";
import { didYouMean } from "../../util/did-you-mean.ts";

/** A profile of the AWS configuration files, for one deployment or for all of them. */
export interface ProfileChoice {
  readonly deployment?: string;
  readonly name: string;
}

/**
 * By deployment, which profile is wanted: its own before the one for all.
 * @throws HostError for a profile of a deployment that does not exist
 */
export function profilesOf(
  choices: readonly ProfileChoice[],
  deployments: readonly string[],
): ReadonlyMap<string, string> {
  const unknown = choices.find(({ deployment }) => deployment && !deployments.includes(deployment));
  if (unknown?.deployment !== undefined) throw new HostError(noDeployment(unknown.deployment, deployments));
  const ofAll = choices.find(({ deployment }) => deployment === undefined);
  return new Map(
    deployments.flatMap((name) => {
      const choice = choices.find(({ deployment }) => deployment === name) ?? ofAll;
      return choice === undefined ? [] : [[name, choice.name] as const];
    }),
  );
}

function noDeployment(name: string, known: readonly string[]): string {
  const nearest = didYouMean(name, known);
  const hint =
    nearest === undefined ? `there are ${known.join(", ")}` : `did you mean ${JSON.stringify(nearest)}?`;
  return `--profile: there is no deployment ${JSON.stringify(name)}; ${hint}`;
}
