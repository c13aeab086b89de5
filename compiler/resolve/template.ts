/** A piece of a text in which references may stand. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  /** `${…}`: what stands between the braces, and the whole as written. */
  | { readonly kind: "reference"; readonly name: string; readonly written: string }
  /** `${` without a `}` behind it: the rest of the text. */
  | { readonly kind: "unclosed"; readonly written: string };

/**
 * Takes a text apart at its references. `$${` stands for a literal `${`. Nothing else is special: `%{`, `$`
 * and `{` are plain text.
 */
export function parseTemplate(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let literal = "";
  let at = 0;
  while (at < text.length) {
    const dollar = text.indexOf("$", at);
    if (dollar === -1) break;
    literal += text.slice(at, dollar);
    if (text.startsWith("$${", dollar)) {
      literal += "${";
      at = dollar + 3;
    } else if (text.startsWith("${", dollar)) {
      if (literal !== "") pieces.push({ kind: "text", text: literal });
      literal = "";
      const reference = readReference(text, dollar);
      pieces.push(reference);
      at = dollar + reference.written.length;
    } else {
      literal += "$";
      at = dollar + 1;
    }
  }
  literal += text.slice(at);
  if (literal !== "") pieces.push({ kind: "text", text: literal });
  return pieces;
}

function readReference(text: string, start: number): Exclude<Piece, { kind: "text" }> {
  const end = text.indexOf("}", start);
  if (end === -1) return { kind: "unclosed", written: text.slice(start) };
  return { kind: "reference", name: text.slice(start + 2, end), written: text.slice(start, end + 1) };
}
