/** A TypeScript expression, before it is known where its lines break. */
export type Expression =
  /** Code that stands in one piece. */
  | string
  | { readonly kind: "object"; readonly members: readonly (readonly [key: string, value: Expression])[] }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "call"; readonly callee: string; readonly arguments: readonly Expression[] };

/** Lines are broken beyond this. */
const MAX_WIDTH = 110;

/**
 * The code of an expression whose first line starts at a column and whose further lines are indented from a margin.
 * @param column where on its line the expression starts
 */
export function printExpression(expression: Expression, margin: string, column: number): string {
  if (typeof expression === "string") return expression;
  const flat = printFlat(expression, MAX_WIDTH - column);
  return flat ?? printBroken(expression, margin);
}

/** Everything on one line; undefined when it is longer than the room that there is. */
function printFlat(expression: Expression, room: number): string | undefined {
  if (typeof expression === "string") {
    return expression.length > room || expression.includes("\n") ? undefined : expression;
  }
  const parts: string[] = [];
  let left = room;
  for (const [label, part] of partsOf(expression)) {
    const printed = printFlat(part, left - label.length);
    if (printed === undefined) return undefined;
    parts.push(label + printed);
    left -= label.length + printed.length + 2;
    if (left < 0) return undefined;
  }
  const { open, close, spaced } = bracketsOf(expression);
  if (parts.length === 0) return open + close;
  const space = spaced ? " " : "";
  return left - open.length - close.length < 0 ? undefined : open + space + parts.join(", ") + space + close;
}

function printBroken(expression: Exclude<Expression, string>, margin: string): string {
  const { open, close } = bracketsOf(expression);
  // The last argument of a call hugs the brackets: `f(a, {` … `})`.
  if (expression.kind === "call") {
    const last = expression.arguments.at(-1);
    const before = expression.arguments.slice(0, -1).map((part) => `${printExpression(part, margin, 0)}, `);
    if (last !== undefined && typeof last !== "string") {
      return open + before.join("") + printBroken(last, margin) + close;
    }
  }
  const inner = `${margin}  `;
  const lines = partsOf(expression).map(
    ([label, part]) => `${inner}${label}${printExpression(part, inner, inner.length + label.length + 1)},\n`,
  );
  return lines.length === 0 ? open + close : `${open}\n${lines.join("")}${margin}${close}`;
}

function partsOf(expression: Exclude<Expression, string>): readonly (readonly [string, Expression])[] {
  switch (expression.kind) {
    case "object":
      return expression.members.map(([key, value]) => [`${printKey(key)}: `, value]);
    case "list":
      return expression.items.map((item) => ["", item]);
    case "call":
      return expression.arguments.map((argument) => ["", argument]);
  }
}

function bracketsOf(expression: Exclude<Expression, string>): {
  readonly open: string;
  readonly close: string;
  readonly spaced: boolean;
} {
  switch (expression.kind) {
    case "object":
      return { open: "{", close: "}", spaced: true };
    case "list":
      return { open: "[", close: "]", spaced: false };
    case "call":
      return { open: `${expression.callee}(`, close: ")", spaced: false };
  }
}

/** A property name. Written plainly, `__proto__` would set the prototype. */
function printKey(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(key) ? key : stringLiteral(key);
}

/**
 * A string literal. Characters that end a line in some reading, that turn the direction of text round, or that are
 * half a character, are written as escapes: what a reviewer sees is what there is.
 */
export function stringLiteral(text: string): string {
  return JSON.stringify(text).replace(DECEPTIVE, escapeCharacter);
}

/** Controls, invisible characters and line separators. */
const DECEPTIVE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** As one `\uXXXX` a code unit: a character beyond the basic plane has two. */
function escapeCharacter(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

/** A template literal, for text of several lines: nothing in it is evaluated. */
export function multiLineLiteral(text: string): string {
  const escaped = text.replace(/[\\`]|\$\{/g, (found) => `\\${found}`);
  return `\`${escaped.replace(UNPRINTABLE, escapeCharacter)}\``;
}

/** The same, and lone surrogates, which have no form in UTF-8; but a line feed is what the literal is for. */
const UNPRINTABLE = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
