import type { Stack } from "../ir/stack.ts";
import { compareText } from "../util/compare.ts";
import { sentencesIn } from "./behavior-sentences.ts";
import { mainFrame } from "./cdktf/emit-main-ts.ts";
import { fillStackFrame, notesFrom, stackFrame } from "./cdktf/emit-stack-ts.ts";
import type { FileFrame, PrintFrames } from "./cdktf/file-frame.ts";
import type { Framework } from "./framework.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { emitManifest, type InputFile } from "./manifest.ts";
import { terraformModule } from "./terraform/module.ts";
import { printTerraformJson } from "./terraform-json/emit-terraform-json.ts";

/** Everything that is generated from the stacks of a project, in order of path. */
export async function emit(
  stacks: readonly Stack[],
  inputs: readonly InputFile[],
  framework: Framework,
  printFrames: PrintFrames = printFramesHere,
): Promise<readonly GeneratedFile[]> {
  const emitted = stacks.map((stack) => ({
    stack,
    module: terraformModule(stack),
    sentencesOf: sentencesIn(stack),
  }));
  const stackFrames = emitted.map(({ module }) => stackFrame(module, framework));
  const [main = "", ...frames] = await printFrames([mainFrame(stacks, framework), ...stackFrames]);
  const files: readonly GeneratedFile[] = [
    ...emitted.flatMap(({ stack, module, sentencesOf }, index) => [
      { path: `${stack.name}/cdk.tf.json`, text: printTerraformJson(module) },
      {
        path: `${stack.name}/stack.ts`,
        text: fillStackFrame(frames[index] ?? "", module, notesFrom(sentencesOf)),
      },
    ]),
    { path: "main.ts", text: main },
  ];
  const manifest = { path: "manifest.json", text: emitManifest(emitted, inputs, files) };
  return [...files, manifest].sort((a, b) => compareText(a.path, b.path));
}

/** Loads ts-morph in this thread, which waits for it. */
async function printFramesHere(frames: readonly FileFrame[]): Promise<readonly string[]> {
  const { printFrame } = await import("./cdktf/print-frame.ts");
  return frames.map(printFrame);
}
