import { sentencesIn } from "../../compiler/emit/behavior-sentences.ts";
import { mainFrame } from "../../compiler/emit/cdktf/emit-main-ts.ts";
import { fillStackFrame, notesFrom, stackFrame } from "../../compiler/emit/cdktf/emit-stack-ts.ts";
import { printFrame } from "../../compiler/emit/cdktf/print-frame.ts";
import type { Framework } from "../../compiler/emit/framework.ts";
import { terraformModule } from "../../compiler/emit/terraform/module.ts";
import type { Stack } from "../../compiler/ir/stack.ts";

/** The `stack.ts` of a stack. */
export function emitStackTs(stack: Stack, framework: Framework): string {
  const module = terraformModule(stack);
  return fillStackFrame(printFrame(stackFrame(module, framework)), module, notesFrom(sentencesIn(stack)));
}

/** The `main.ts` of some stacks. */
export function emitMainTs(stacks: readonly Pick<Stack, "name">[], framework: Framework): string {
  return printFrame(mainFrame(stacks, framework));
}
