import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { JsonObject } from "../../../compiler/util/narrow-json.ts";
import type { TerraformModule } from "../../support/terraform-module.ts";

interface State {
  readonly resources: readonly {
    readonly type: string;
    readonly name: string;
    readonly instances: readonly { readonly attributes: JsonObject }[];
  }[];
}

/** The attributes of every resource as the provider wrote them into the state, by address. */
export async function stateOf({ folder }: TerraformModule): Promise<ReadonlyMap<string, JsonObject>> {
  const state: State = JSON.parse(await readFile(join(folder, "terraform.tfstate"), "utf8"));
  return new Map(
    state.resources.map(({ type, name, instances: [instance] }) => [
      `${type}.${name}`,
      instance?.attributes ?? {},
    ]),
  );
}
