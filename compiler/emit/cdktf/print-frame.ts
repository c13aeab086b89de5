import { IndentationText, Project, type StatementStructures, StructureKind } from "ts-morph";
import { assertNever } from "../../util/assert-never.ts";
import type { ClassFrame, FileFrame, ImportFrame } from "./file-frame.ts";

/** The text of one source file, printed by ts-morph from one structure. Ends with a line break. */
export function printFrame({ file, statements }: FileFrame): string {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces },
  });
  const structure = { kind: StructureKind.SourceFile, statements: statements.map(structureOf) } as const;
  const text = project.createSourceFile(file, structure).getFullText();
  return text.endsWith("\n") ? text : `${text}\n`;
}

function structureOf(statement: string | ImportFrame | ClassFrame): string | StatementStructures {
  if (typeof statement === "string") return statement;
  switch (statement.kind) {
    case "import":
      return {
        kind: StructureKind.ImportDeclaration,
        moduleSpecifier: statement.module,
        namedImports: [...statement.names],
        isTypeOnly: statement.typesOnly,
      };
    case "class":
      return {
        kind: StructureKind.Class,
        name: statement.name,
        isExported: true,
        extends: statement.extends,
        ctors: [{ parameters: [...statement.parameters], statements: [statement.body] }],
      };
    default:
      return assertNever(statement);
  }
}
