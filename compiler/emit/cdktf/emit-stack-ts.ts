import type { Resource } from "../../ir/resource.ts";
import { compareText } from "../../util/compare.ts";
import type { SentencesOf } from "../behavior-sentences.ts";
import type { Framework } from "../framework.ts";
import type { TerraformModule } from "../terraform/model.ts";
import { backendStatements } from "./backend-statements.ts";
import { lineComment } from "./comment.ts";
import type { Expression } from "./expression.ts";
import type { FileFrame, ImportFrame } from "./file-frame.ts";
import { constructModule, FRAMEWORK_MODULES } from "./framework-modules.ts";
import { constantNames, constructOf, stackClassName } from "./names.ts";
import { referredIds } from "./references.ts";
import {
  driftSection,
  MARGIN,
  type Notes,
  placeOf,
  policySections,
  printStatement,
  sharedLocals,
} from "./stack-body.ts";
import { argumentMembers } from "./value-expression.ts";

/**
 * `stack.ts`, the stack as a CDKTF class for people who want to own it as code, without the statements of the
 * constructor: ts-morph would look at each of their characters and then parse them, which takes most of the time that a
 * large stack takes.
 */
export function stackFrame(module: TerraformModule, framework: Framework): FileFrame {
  return {
    file: "stack.ts",
    statements: [
      `${lineComment(module.comment, "")}\n`,
      ...importFrames(module, framework),
      {
        kind: "class",
        name: stackClassName(module.name),
        extends: "TerraformStack",
        parameters: [
          { name: "scope", type: "Construct" },
          { name: "id", type: "string" },
        ],
        body: BODY,
      },
    ],
  };
}

const BODY = "/* body */";

/** The whole of `stack.ts`: the printed frame with the statements in it. Ends with a line break. */
export function fillStackFrame(frame: string, module: TerraformModule, notes: Notes): string {
  // The last one: above it stands a comment with names of files.
  const start = frame.lastIndexOf(BODY);
  const top = frame.slice(0, start).trimEnd();
  // Joined once: each level that is joined copies all of the text.
  return `${top}\n${sections(module, notes).join("\n")}${frame.slice(start + BODY.length + 1)}`;
}

/** The statements of the constructor, with an empty line between each two sections. */
function sections(module: TerraformModule, notes: Notes): readonly string[] {
  const constants = constantNames(module, referredIds(module));
  return [
    `${MARGIN}super(scope, id);\n`,
    settings(module),
    sharedLocals(module, constants),
    ...policySections(module, constants, notes),
    driftSection(module, constants),
  ].filter((section) => section !== "");
}

function settings(module: TerraformModule): string {
  const override = (path: string, value: Expression): Expression => ({
    kind: "call",
    callee: "this.addOverride",
    arguments: [JSON.stringify(`terraform.${path}`), value],
  });
  const provider: Expression = {
    kind: "call",
    callee: "new AwsProvider",
    arguments: [
      "this",
      JSON.stringify(module.provider.name),
      { kind: "object", members: argumentMembers(module.provider.arguments, new Map()) },
    ],
  };
  return [
    override("required_version", JSON.stringify(module.requiredVersion)),
    // The binding asks for exactly the version that it was made from.
    ...module.requiredProviders.map(({ name, source, version }) =>
      override(`required_providers.${name}`, {
        kind: "object",
        members: [
          ["source", JSON.stringify(source)],
          ["version", JSON.stringify(version)],
        ],
      }),
    ),
    ...backendStatements(module.backend).statements,
    provider,
  ]
    .map((statement) => printStatement(statement))
    .join("");
}

function importFrames(module: TerraformModule, framework: Framework): readonly ImportFrame[] {
  const modules = FRAMEWORK_MODULES[framework];
  const types = [...new Set(module.resources.map(({ type }) => type))].sort(compareText);
  const locals = module.locals.length === 0 ? [] : ["TerraformLocal"];
  const core = [...backendStatements(module.backend).imports, ...locals, "TerraformStack"];
  return [
    { ...importOf("constructs", ["Construct"]), typesOnly: true },
    importOf(modules.core, core),
    importOf(constructModule(modules, "provider"), ["AwsProvider"]),
    ...types.map((type) => {
      const { className, folder } = constructOf(type);
      return importOf(constructModule(modules, folder), [className]);
    }),
  ];
}

function importOf(module: string, names: readonly string[]): ImportFrame {
  return { kind: "import", module, names: [...names].sort(compareText), typesOnly: false };
}

/** When each behaviour of a profile alarms, with the line on which it stands. */
export function notesFrom(sentencesOf: SentencesOf): Notes {
  return (node: Resource) =>
    node.kind === "security-profile"
      ? sentencesOf(node).map(({ name, sentence, origin }) => `- ${name} (${placeOf(origin)}) ${sentence}`)
      : [];
}
