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
  const places = KINDS.flatMap((kind) => file.getDescendantsOfKind(kind)).map((node) => node.getStart());
  // All at once, from the back: changing the tree node by node takes time that grows with its square.
  const fromTheBack = [...new Set(places)].sort((a, b) => b - a);
  return fromTheBack.reduce((result, at) => `${result.slice(0, at)}readonly ${result.slice(at)}`, text);
}

/** What can be read-only: keys, maps, and lists where they begin. */
const KINDS = [SyntaxKind.PropertySignature, SyntaxKind.IndexSignature, SyntaxKind.ArrayType] as const;
