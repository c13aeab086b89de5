import { join } from "node:path";
import type { Host } from "../../../host/host.ts";

/** https://developer.hashicorp.com/terraform/cli/config/config-file#provider-plugin-cache */
const SETTING = /^\s*plugin_cache_dir\s*=/m;

/**
 * Whether Terraform keeps its providers in a cache of the machine. Two inits at once can break it: "the behavior of
 * concurrent terraform init is not defined", as its documentation says.
 */
export async function hasPluginCache(host: Host): Promise<boolean> {
  const { env } = host;
  if (env["TF_PLUGIN_CACHE_DIR"]) return true;
  const file =
    env["TF_CLI_CONFIG_FILE"] ||
    (env["APPDATA"] ? join(env["APPDATA"], "terraform.rc") : join(env["HOME"] ?? "", ".terraformrc"));
  // One that is missing or cannot be read sets nothing; if it is wrong, Terraform says so.
  const bytes = await host.readFile(file).catch(() => new Uint8Array());
  return SETTING.test(new TextDecoder().decode(bytes));
}
