import type { Stack } from "../../ir/stack.ts";
import { compareText } from "../../util/compare.ts";
import type { Framework } from "../framework.ts";
import { stringLiteral } from "./expression.ts";
import type { FileFrame } from "./file-frame.ts";
import { FRAMEWORK_MODULES } from "./framework-modules.ts";
import { stackClassName } from "./names.ts";

/** `main.ts`: one CDKTF app that holds every stack. `CDKTF_OUTDIR` says where it writes. */
export function mainFrame(stacks: readonly Pick<Stack, "name">[], framework: Framework): FileFrame {
  const named = withLocalNames(stacks.map(({ name }) => name));
  return {
    file: "main.ts",
    statements: [
      "// Made by Palisade. Runs every stack of this folder: `npx tsx main.ts`.\n",
      { kind: "import", module: FRAMEWORK_MODULES[framework].core, names: ["App"], typesOnly: false },
      ...named.map(({ stack, className, localName }) => ({
        kind: "import" as const,
        module: `./${stack}/stack.js`,
        names: [className === localName ? className : { name: className, alias: localName }],
        typesOnly: false,
      })),
      "\nconst app = new App();",
      ...named.map(({ stack, localName }) => `new ${localName}(app, ${stringLiteral(stack)});`),
      "app.synth();",
    ],
  };
}

/** Two stacks may have classes of the same name: `a-1-…` and `a1-…`. */
function withLocalNames(
  stacks: readonly string[],
): readonly { readonly stack: string; readonly className: string; readonly localName: string }[] {
  const taken = new Set<string>();
  return [...stacks].sort(compareText).map((stack) => {
    const className = stackClassName(stack);
    let localName = className;
    for (let count = 2; taken.has(localName); count += 1) localName = `${className}_${count}`;
    taken.add(localName);
    return { stack, className, localName };
  });
}
