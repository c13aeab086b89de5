import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { runProcess } from "./child-process.ts";
import { findExecutable } from "./executable.ts";
import { type JsonObject, listOf, objectOf, textOf } from "./json.ts";

/** What could be learned from the cfn-lint of this machine. */
export type Registry =
  | {
      readonly found: true;
      /** The registry schemas for us-east-1, by type name. */
      readonly schemas: ReadonlyMap<string, JsonObject>;
      /** For each region that cfn-lint knows, which of the types are offered there. */
      readonly offered: ReadonlyMap<string, readonly string[]>;
    }
  /** `installed`: it is on PATH all the same, so something is wrong with it. */
  | { readonly found: false; readonly installed: boolean; readonly why: string };

const SCRIPT = `
import json, sys
from cfnlint.helpers import REGIONS
from cfnlint.schema import PROVIDER_SCHEMA_MANAGER as manager
names = json.loads(sys.argv[1])
print(json.dumps({
    "schemas": {name: manager.get_resource_schema("us-east-1", name).schema for name in names},
    "offered": {region: sorted(set(names) & set(manager.get_resource_types(region))) for region in REGIONS},
}))
`;

/** Asks the Python of cfn-lint for what cfn-lint ships about these types. */
export async function readRegistry(typeNames: readonly string[]): Promise<Registry> {
  const cfnLint = findExecutable("cfn-lint");
  if (cfnLint === undefined) return { found: false, installed: false, why: "cfn-lint is not on PATH" };
  const failures: string[] = [];
  for (const python of interpreters(cfnLint)) {
    const { code, stdout, stderr } = await runProcess(python, ["-c", SCRIPT, JSON.stringify(typeNames)], {
      cwd: process.cwd(),
      env: definedOnly(process.env),
      timeoutMs: 60_000,
    });
    if (code === 0) return registryOf(objectOf(JSON.parse(stdout)));
    failures.push(`${python}: ${stderr.trim().split("\n").at(-1) ?? ""}`);
  }
  return { found: false, installed: true, why: `no Python can import cfnlint (${failures.join("; ")})` };
}

/** The variables of an environment that have a value. */
export function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** The interpreter of cfn-lint's first line, one beside it, and the one on PATH: whichever exist. */
function interpreters(cfnLint: string): readonly string[] {
  const shebang = /^#!(\S*python\S*)/.exec(readFileSync(cfnLint, "utf8"))?.[1];
  const beside = findExecutable("python3", { PATH: dirname(cfnLint) });
  const onPath = findExecutable("python3") ?? findExecutable("python");
  return [...new Set([shebang, beside, onPath].filter((path) => path !== undefined))];
}

function registryOf(answer: JsonObject): Registry {
  const members = (name: string): readonly (readonly [string, unknown])[] =>
    Object.entries(objectOf(answer[name]));
  return {
    found: true,
    schemas: new Map(members("schemas").map(([name, schema]) => [name, objectOf(schema)])),
    offered: new Map(members("offered").map(([region, types]) => [region, listOf(types).map(textOf)])),
  };
}
