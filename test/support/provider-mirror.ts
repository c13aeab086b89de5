import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** What may be set in the environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** How many folders the search below the usual prefixes may open, so that a large disk costs no time. */
const MAX_FOLDERS = 5_000;
/** How deep below a prefix it looks. */
const MAX_DEPTH = 3;
const NEVER_HOLDS_PROVIDERS = new Set(["node_modules", ".git", "proc", "sys", "dev"]);

/**
 * A folder for `terraform init -plugin-dir` that holds hashicorp/aws for this platform in a version that the
 * stacks accept, or undefined. Looks where the environment says, where Terraform itself looks, and a few levels
 * below the usual prefixes.
 */
export function findProviderMirror(environment: Environment = process.env): string | undefined {
  const named = [
    ...fromEnvironment(environment),
    ...fromCliConfiguration(environment),
    ...implied(environment),
  ];
  return (
    named.find(holdsAwsProvider) ?? searchBelow(["/opt", "/usr/local", "/usr/share", "/usr/lib", homedir()])
  );
}

function fromEnvironment(environment: Environment): readonly string[] {
  const names = ["PALISADE_TF_PLUGIN_DIR", "TF_PLUGIN_DIR", "TF_PLUGIN_CACHE_DIR"];
  return names.flatMap((name) => (environment[name] ?? "").split(delimiter).filter((path) => path !== ""));
}

/** The paths of `filesystem_mirror` blocks and the plugin cache of Terraform's own configuration file. */
function fromCliConfiguration(environment: Environment): readonly string[] {
  const file = environment["TF_CLI_CONFIG_FILE"] ?? join(homedir(), ".terraformrc");
  if (!existsSync(file)) return [];
  const text = readFileSync(file, "utf8");
  const paths = text.matchAll(
    /(?:filesystem_mirror\s*\{[^}]*?\bpath|^\s*plugin_cache_dir)\s*=\s*"([^"]+)"/gms,
  );
  return [...paths].map((match) => (match[1] ?? "").replace(/^(~|\$HOME)(?=\/)/, homedir()));
}

/** Terraform's implied local mirror directories. */
function implied(environment: Environment): readonly string[] {
  const dataHome = environment["XDG_DATA_HOME"] ?? join(homedir(), ".local/share");
  const dataDirs = (environment["XDG_DATA_DIRS"] ?? "/usr/local/share:/usr/share").split(":");
  return [
    join(homedir(), ".terraform.d/plugins"),
    join(homedir(), ".terraform.d/plugin-cache"),
    join(homedir(), "Library/Application Support/io.terraform/plugins"),
    ...[dataHome, ...dataDirs].map((path) => join(path, "terraform/plugins")),
  ];
}

/** Breadth first, so that a mirror near a prefix is found before a deep tree is walked. */
function searchBelow(prefixes: readonly string[]): string | undefined {
  let level = [...prefixes];
  let opened = 0;
  for (let depth = 0; depth <= MAX_DEPTH; depth++) {
    const next: string[] = [];
    for (const folder of level) {
      if (holdsAwsProvider(folder)) return folder;
      opened += 1;
      if (opened > MAX_FOLDERS) return undefined;
      next.push(...subfolders(folder));
    }
    level = next;
  }
  return undefined;
}

/** Laid out unpacked (`…/aws/<version>/<platform>/`) or packed (`…/aws/terraform-provider-aws_<version>_<platform>.zip`). */
function holdsAwsProvider(mirror: string): boolean {
  const folder = join(mirror, "registry.terraform.io/hashicorp/aws");
  const platform = platformName();
  return namesIn(folder).some((name) => {
    const packed = /^terraform-provider-aws_(.+?)_(.+)\.zip$/.exec(name);
    if (packed !== null) return packed[2] === platform && isAccepted(packed[1] ?? "");
    return isAccepted(name) && existsSync(join(folder, name, platform));
  });
}

/** The range that every stack asks for: `>= 5.100.0, < 7.0.0`. */
function isAccepted(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return (major === 5 && minor >= 100) || major === 6;
}

/** `linux_amd64`, as Terraform names it. */
function platformName(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const machine = process.arch === "x64" ? "amd64" : process.arch;
  return `${system}_${machine}`;
}

function subfolders(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !NEVER_HOLDS_PROVIDERS.has(entry.name))
      .map((entry) => join(folder, entry.name))
      .sort();
  } catch {
    return []; // Not ours to read: nothing to find there.
  }
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
