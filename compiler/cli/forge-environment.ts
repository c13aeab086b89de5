import { ForgeError } from "../forge/forge.ts";
import { HostError } from "../host/host.ts";
import type { Io } from "./io.ts";

/** On which forge this runs, as far as the environment tells. */
export function forgeHere({ host }: Io): "github" | "gitlab" | undefined {
  if (host.env["GITHUB_ACTIONS"] === "true") return "github";
  return host.env["GITLAB_CI"] === "true" ? "gitlab" : undefined;
}

/** @throws ForgeError when the variable is not set, or empty */
export function required({ host }: Io, name: string): string {
  const value = host.env[name];
  if (value === undefined || value === "")
    throw new ForgeError(`the environment variable ${name} is not set`);
  return value;
}

/**
 * A URL without `/` at its end.
 * @throws ForgeError when the variable is not set or holds something else
 */
export function requiredUrl(io: Io, name: string): string {
  const value = required(io, name);
  if (!URL.canParse(value)) throw new ForgeError(`the environment variable ${name} holds no URL`);
  return value.replace(/\/+$/, "");
}

/**
 * What work with a forge comes to.
 * @throws HostError in the place of a ForgeError: a forge that refuses is no bug
 */
export async function withForge<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ForgeError) throw new HostError(error.message);
    throw error;
  }
}
