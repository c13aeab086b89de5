import type { TerraformModule } from "../terraform/model.ts";

/** The class of a resource type and the folder of its package: `aws_sns_topic` → `SnsTopic`, `sns-topic`. */
export function constructOf(type: string): { readonly className: string; readonly folder: string } {
  const name = type.replace(/^aws_/, "");
  return { className: pascalCase(name), folder: name.replaceAll("_", "-") };
}

/** A name of Terraform's as CDKTF's bindings spell it: `display_name` → `displayName`. */
export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** `production-us-east-1` → `ProductionUsEast1`. */
export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** The class that a stack becomes. */
export function stackClassName(stack: string): string {
  return `${pascalCase(stack)}Stack`;
}

/** The constants of a stack: only what something refers to gets a name. */
export type ConstantNames = ReadonlyMap<string, string>;

/** Constants by the id of the resource, or the name of the local, that they hold. */
export function constantNames(module: TerraformModule, referred: ReadonlySet<string>): ConstantNames {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const ids = [...module.locals.map(({ name }) => name), ...module.resources.map(({ id }) => id)];
  for (const id of ids) {
    if (!referred.has(id)) continue;
    const wanted = camelCase(id);
    let name = wanted;
    for (let count = 2; taken.has(name); count += 1) name = `${wanted}_${count}`;
    taken.add(name);
    names.set(id, name);
  }
  return names;
}
