import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../compiler/lint/rules.ts";
import type { Schema } from "../compiler/validate/schema.ts";
import { generateTypes } from "./generate-types.ts";
import { generateValidators } from "./generate-validator.ts";
import { pageAssets } from "./page-assets.ts";
import { ruleSchema } from "./rule-schema.ts";

/*
 * Makes all that is made from the schemas, the pages of the rules, and what runs in a browser. `--check` writes nothing and fails when a file is stale.
 */
const ROOT = join(import.meta.dirname, "..");
const POLICY = "schema/policy.schema.json";
const PROJECT = "schema/project.schema.json";
const LINT = "compiler/lint/generated";
const PAGE = "compiler/report/generated/drift-page.ts";

/** What is made, by path from the root of the repository. */
async function generate(): Promise<ReadonlyMap<string, string>> {
  const policy = readSchema(POLICY);
  const project = withRules(readSchema(PROJECT));
  const projectText = format(PROJECT, JSON.stringify(project));
  const generated = "compiler/validate/generated";
  return new Map([
    [PROJECT, projectText],
    [`${LINT}/rule-pages.ts`, rulePages()],
    [PAGE, format(PAGE, await pageAssets())],
    await types("compiler/validate/policy-file.ts", policy, "PolicyFile", POLICY),
    await types("compiler/validate/project-file.ts", project, "ProjectFile", PROJECT),
    [`${generated}/validators.js`, generateValidators({ policyFile: policy, projectFile: project })],
    [`${generated}/validators.d.ts`, DECLARATIONS],
    [`${generated}/schema-texts.ts`, schemaTexts(projectText)],
  ]);
}

function readSchema(path: string): Schema {
  return JSON.parse(readText(path));
}

function readText(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** The schema with what the rules say of themselves in it: their names, severities and options. */
function withRules(schema: Schema): Schema {
  const names = RULES.map(({ name }) => name);
  const { lintRuleName } = schema.$defs ?? {};
  return {
    ...schema,
    $defs: {
      ...schema.$defs,
      lintRuleName: { ...lintRuleName, enum: names },
      lintRules: ruleSchema(RULES),
    },
  };
}

// As text, because a program in one file has no folder with pages in it.
function rulePages(): string {
  const pages = RULES.map(({ name }) => {
    const page = readText(`compiler/lint/rules/${name}.rule.md`);
    return `  [${JSON.stringify(name)}, ${JSON.stringify(page)}],\n`;
  });
  return `// Made from compiler/lint/rules/*.rule.md by \`npm run generate\`. Do not edit.

/** The page of each rule, as Markdown. */
export const RULE_PAGES: ReadonlyMap<string, string> = new Map([
${pages.join("")}]);
`;
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
function schemaTexts(project: string): string {
  return `${NOTE}
export const POLICY_SCHEMA_TEXT: string =
  ${JSON.stringify(readText(POLICY))};

export const PROJECT_SCHEMA_TEXT: string =
  ${JSON.stringify(project)};
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
