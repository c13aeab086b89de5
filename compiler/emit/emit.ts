import type { Stack } from "../ir/stack.ts";
import { compareText } from "../util/compare.ts";
import { emitMainTs } from "./cdktf/emit-main-ts.ts";
import { notesOn, printStackTs } from "./cdktf/emit-stack-ts.ts";
import type { Framework } from "./framework.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { emitManifest, type InputFile } from "./manifest.ts";
import { terraformModule } from "./terraform/module.ts";
import { printTerraformJson } from "./terraform-json/emit-terraform-json.ts";

/** Everything that is generated from the stacks of a project, in order of path. */
export function emit(
  stacks: readonly Stack[],
  inputs: readonly InputFile[],
  framework: Framework,
): readonly GeneratedFile[] {
  const emitted = stacks.map((stack) => ({ stack, module: terraformModule(stack) }));
  const files: readonly GeneratedFile[] = [
    ...emitted.flatMap(({ stack, module }) => [
      { path: `${stack.name}/cdk.tf.json`, text: printTerraformJson(module) },
      { path: `${stack.name}/stack.ts`, text: printStackTs(module, framework, notesOn(stack)) },
    ]),
    { path: "main.ts", text: emitMainTs(stacks, framework) },
  ];
  const manifest = { path: "manifest.json", text: emitManifest(emitted, inputs, files) };
  return [...files, manifest].sort((a, b) => compareText(a.path, b.path));
}
