import { vi } from "vitest";
import type { RunningWorld } from "./world/start-world.ts";

/** Makes the AWS SDK in this process call a world as an account, with nothing of the machine's own configuration. */
export function asAccount(world: RunningWorld, account: string): void {
  for (const [name, value] of Object.entries(world.environment(account))) vi.stubEnv(name, value);
  forgetMachine();
}

/** Leaves the AWS SDK in this process without any credentials. */
export function withoutCredentials(): void {
  for (const name of ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"])
    vi.stubEnv(name, undefined);
  forgetMachine();
}

function forgetMachine(): void {
  for (const name of ["AWS_PROFILE", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_WEB_IDENTITY_TOKEN_FILE"])
    vi.stubEnv(name, undefined);
  vi.stubEnv("AWS_EC2_METADATA_DISABLED", "true");
  vi.stubEnv("AWS_CONFIG_FILE", "/nowhere/config");
  vi.stubEnv("AWS_SHARED_CREDENTIALS_FILE", "/nowhere/credentials");
  vi.stubEnv("AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED", "true");
}
