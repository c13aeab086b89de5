import { compile } from "json-schema-to-typescript";
import { Project, SyntaxKind } from "ts-morph";
import type { Schema } from "../compiler/validate/schema.ts";
import { typeSchema } from "./type-schema.ts";

/** TypeScript types of the documents that a schema describes, unformatted. */
export async function generateTypes(schema: Schema, name: string, source: string): Promise<string> {
  const types = await compile(JSON.parse(JSON.stringify(typeSchema(schema, name))), name, {
    additionalProperties: false,
    bannerComment: `// Made from ${source} by \`npm run generate\`. Do not edit.`,
    format: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: false,
  });
  return readonly(types);
}

/** Documents are never changed, which the generator of the types cannot be told. */
function readonly(text: string): string {
  const file = new Project({ useInMemoryFileSystem: true }).createSourceFile("types.ts", text);
  for (const property of file.getDescendantsOfKind(SyntaxKind.PropertySignature))
    property.setIsReadonly(true);
  for (const index of file.getDescendantsOfKind(SyntaxKind.IndexSignature)) index.setIsReadonly(true);
  const arrays = file.getDescendantsOfKind(SyntaxKind.ArrayType);
  for (const array of arrays.reverse()) {
    if (!array.wasForgotten()) array.replaceWithText(`readonly ${array.getText()}`);
  }
  return file.getFullText();
}
