import { isCollection, type Scalar, visit } from "yaml";
import type { ComposedDocument } from "./compose.ts";

/** Where the innermost bracket or brace begins that is still open at an offset. */
export function openCollection(document: ComposedDocument, text: string, offset: number): number | undefined {
  let opening: number | undefined;
  visit(document, {
    Collection: (_, node) => {
      const range = node.range;
      if (!isCollection(node) || node.flow !== true || !range) return;
      const [start, end] = range;
      if (start <= offset && !/[\]}]/.test(text.charAt(end - 1))) opening = start;
    },
  });
  return opening;
}

/** Where the text in quotes begins that ends at an offset. */
export function openQuote(document: ComposedDocument, offset: number): number | undefined {
  let opening: number | undefined;
  visit(document, {
    Scalar: (_, node: Scalar) => {
      if (node.range?.[1] === offset) opening = node.range[0];
    },
  });
  return opening;
}
