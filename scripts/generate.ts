import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Schema } from "../compiler/validate/schema.ts";
import { generateTypes } from "./generate-types.ts";
import { generateValidators } from "./generate-validator.ts";

/*
 * Makes all that is made from the schemas. `--check` writes nothing and fails when a file is stale.
 */
const ROOT = join(import.meta.dirname, "..");
const POLICY = "schema/policy.schema.json";
const PROJECT = "schema/project.schema.json";

/** What is made from the schemas, by path from the root of the repository. */
async function generate(): Promise<ReadonlyMap<string, string>> {
  const policy = readSchema(POLICY);
  const project = readSchema(PROJECT);
  const generated = "compiler/validate/generated";
  return new Map([
    await types("compiler/validate/policy-file.ts", policy, "PolicyFile", POLICY),
    await types("compiler/validate/project-file.ts", project, "ProjectFile", PROJECT),
    [`${generated}/validators.js`, generateValidators({ policyFile: policy, projectFile: project })],
    [`${generated}/validators.d.ts`, DECLARATIONS],
    [`${generated}/schema-texts.ts`, schemaTexts()],
  ]);
}

function readSchema(path: string): Schema {
  return JSON.parse(readFileSync(join(ROOT, path), "utf8"));
}

async function types(path: string, schema: Schema, name: string, source: string): Promise<[string, string]> {
  return [path, format(path, await generateTypes(schema, name, source))];
}

const NOTE = "// Made from schema/ by `npm run generate`. Do not edit.\n";

const DECLARATIONS = `${NOTE}import type { PolicyFile } from "../policy-file.ts";
import type { ProjectFile } from "../project-file.ts";
import type { Validator } from "../violation.ts";

export declare const policyFile: Validator<PolicyFile>;
export declare const projectFile: Validator<ProjectFile>;
`;

// As text, because a program in one file cannot read schema/, and parsing waits until somebody makes a mistake.
function schemaTexts(): string {
  const text = (path: string): string => JSON.stringify(readFileSync(join(ROOT, path), "utf8"));
  return `${NOTE}
export const POLICY_SCHEMA_TEXT: string =
  ${text(POLICY)};

export const PROJECT_SCHEMA_TEXT: string =
  ${text(PROJECT)};
`;
}

function format(path: string, text: string): string {
  const biome = join(ROOT, "node_modules/@biomejs/biome/bin/biome");
  const options = { cwd: ROOT, input: text, encoding: "utf8" } as const;
  return execFileSync(process.execPath, [biome, "format", `--stdin-file-path=${path}`], options);
}

function isStale(path: string, text: string): boolean {
  const file = join(ROOT, path);
  return !existsSync(file) || readFileSync(file, "utf8") !== text;
}

const stale = [...(await generate())].filter(([path, text]) => isStale(path, text));
if (process.argv.includes("--check")) {
  for (const [path] of stale) console.error(`${path} is stale: run \`npm run generate\``);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of stale) writeFileSync(join(ROOT, path), text);
  console.log(
    stale.length === 0 ? "everything is up to date" : stale.map(([path]) => `wrote ${path}`).join("\n"),
  );
}
