import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runProcess } from "./child-process.ts";
import { findExecutable } from "./executable.ts";
import { type JsonObject, objectOf } from "./json.ts";

/** What could be learned from the cfn-lint of this machine. */
export type Registry =
  | { readonly found: true; readonly schemas: ReadonlyMap<string, JsonObject> }
  /** `installed`: it is on PATH all the same, so something is wrong with it. */
  | { readonly found: false; readonly installed: boolean; readonly why: string };

const SCRIPT = `
import json, sys
from cfnlint.schema import PROVIDER_SCHEMA_MANAGER as manager
names = json.loads(sys.argv[1])
print(json.dumps({name: manager.get_resource_schema("us-east-1", name).schema for name in names}))
`;

/** The registry schemas that cfn-lint ships, for us-east-1, by type name. */
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
    if (code === 0) {
      const parsed: unknown = JSON.parse(stdout);
      const schemas = Object.entries(objectOf(parsed)).map(
        ([name, schema]) => [name, objectOf(schema)] as const,
      );
      return { found: true, schemas: new Map(schemas) };
    }
    failures.push(`${python}: ${stderr.trim().split("\n").at(-1) ?? ""}`);
  }
  return { found: false, installed: true, why: `no Python can import cfnlint (${failures.join("; ")})` };
}

/** The interpreter of cfn-lint's first line, one beside it, and the one on PATH: whichever exist. */
function interpreters(cfnLint: string): readonly string[] {
  const shebang = /^#!(\S*python\S*)/.exec(readFileSync(cfnLint, "utf8"))?.[1];
  const beside = findExecutable("python3", { PATH: dirname(cfnLint) });
  const onPath = findExecutable("python3") ?? findExecutable("python");
  const found = [shebang, beside, onPath].filter((path) => path !== undefined);
  return [...new Set(found.map((path) => join(path)))];
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
