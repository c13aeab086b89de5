import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse, parseAllDocuments } from "yaml";
import { at, isObject, type JsonObject, listOf, objectOf, textOf } from "../support/json.ts";

/**
 * What the policies of one stack declare, read here without any part of the compiler: plain YAML, variables put
 * in, files laid together. What a plan should hold is worked out from this alone.
 */
export interface Declared {
  readonly deployment: string;
  readonly region: string;
  /** Every region of the deployment. */
  readonly regions: readonly string[];
  readonly account: string;
  readonly hub: string | undefined;
  /** False where the account has no Detect. */
  readonly detect: boolean;
  readonly tags: JsonObject;
  /** The entries of a section over all files, by name; empty where no file has it. */
  readonly section: (name: string) => readonly (readonly [name: string, entry: JsonObject])[];
  /** A section that stands once in all files. */
  readonly singleton: (name: string) => JsonObject | undefined;
  /** The text of the file that a job template names. */
  readonly jobDocument: (template: string) => string | undefined;
}

/** Whether the queues of the deployment stand in this stack. */
export function readsAlertsIn(declared: Declared): boolean {
  return declared.hub === undefined || declared.hub === declared.region;
}

/** A YAML document with the folder of its file. */
interface PolicyText {
  readonly folder: string;
  readonly content: unknown;
}

/** One declared stack for each deployment and region of a project. */
export function readDeclaredStacks(projectFolder: string): readonly Declared[] {
  const project: unknown = parse(readFileSync(join(projectFolder, "palisade.yaml"), "utf8"));
  const roots = at(project, "policies") === undefined ? ["policies"] : listOf(at(project, "policies"));
  const documents = roots.flatMap((root) => readFolder(join(projectFolder, textOf(root))));
  return Object.entries(objectOf(at(project, "deployments"))).flatMap(([deployment, settings]) =>
    listOf(at(settings, "regions")).map((region) =>
      declaredStack(deployment, textOf(region), objectOf(settings), documents),
    ),
  );
}

function declaredStack(
  deployment: string,
  region: string,
  settings: JsonObject,
  documents: readonly PolicyText[],
): Declared {
  const account = textOf(settings["account"]);
  const values = new Map<string, unknown>([
    ["deployment.name", deployment],
    ["deployment.account", account],
    ["deployment.region", region],
  ]);
  for (const [name, variable] of entriesOf(
    documents.map(({ content }) => content),
    "variables",
  )) {
    values.set(`var.${name}`, at(settings, "variables", name) ?? at(variable, "default"));
  }
  const resolved = documents.map(({ content }) => substitute(content, values));
  const jobDocuments = readJobDocuments(documents);
  return {
    deployment,
    region,
    regions: listOf(settings["regions"]).map(textOf),
    account,
    hub: settings["hub"] === undefined ? undefined : textOf(settings["hub"]),
    detect: settings["engine"] !== "none",
    tags: objectOf(settings["tags"] ?? {}),
    section: (name) => entriesOf(resolved, name).map(([key, entry]) => [key, objectOf(entry ?? {})]),
    singleton: (name) => resolved.map((document) => at(document, name)).find(isObject),
    jobDocument: (template) => jobDocuments.get(template),
  };
}

function entriesOf(documents: readonly unknown[], section: string): readonly (readonly [string, unknown])[] {
  return documents.flatMap((document) => Object.entries(objectOf(at(document, section) ?? {})));
}

function readJobDocuments(documents: readonly PolicyText[]): ReadonlyMap<string, string> {
  const texts = documents.flatMap(({ folder, content }) =>
    entriesOf([content], "jobTemplates").map(
      ([name, template]) =>
        [name, readFileSync(join(folder, textOf(at(template, "document"))), "utf8")] as const,
    ),
  );
  return new Map(texts);
}

function readFolder(folder: string): readonly PolicyText[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
    .flatMap((file) => {
      const documents = parseAllDocuments(readFileSync(join(folder, file), "utf8"), { merge: true });
      return documents.map((document) => ({ folder: dirname(join(folder, file)), content: document.toJS() }));
    });
}

/** A value that is one reference keeps the variable's type; `$${` is a literal `${`. */
function substitute(value: unknown, values: ReadonlyMap<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => substitute(item, values));
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, substitute(item, values)]));
  }
  if (typeof value !== "string") return value;
  const whole = /^\$\{((?:var|deployment)\.[^}]+)\}$/.exec(value);
  if (whole !== null) return values.get(whole[1] ?? "");
  return value.replace(/\$\$\{|\$\{((?:var|deployment)\.[^}]+)\}/g, (match, name: string | undefined) =>
    name === undefined ? match.slice(1) : String(values.get(name)),
  );
}
