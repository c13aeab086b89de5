import { visibleText } from "./visible-text.ts";

/** An element of XML, or text that stands in one. */
export type XmlNode = XmlElement | string;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly XmlNode[];
}

/** An element; attributes in the order given. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

/** A whole document of XML 1.0. Names of elements and attributes are our own; every value and text may be hostile. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${print(root, "")}\n`;
}

function print({ name, attributes, children }: XmlElement, margin: string): string {
  const shown = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(String(value))}"`);
  const open = `${margin}<${name}${shown.join("")}`;
  if (children.length === 0) return `${open}/>`;
  // Text is printed as it is, because blanks in it would be a part of it.
  const text = children.filter((child) => typeof child === "string").map(escapeLines);
  if (text.length === children.length) return `${open}>${text.join("")}</${name}>`;
  const inner = children.map((child) =>
    typeof child === "string" ? escapeLines(child) : print(child, `${margin}  `),
  );
  return `${open}>\n${inner.join("\n")}\n${margin}</${name}>`;
}

function escapeLines(text: string): string {
  return text.split("\n").map(escapeText).join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Control characters become visible ones; U+FFFE and U+FFFF, which XML cannot hold either, a replacement. */
function escapeText(text: string): string {
  return visibleText(text)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replace(/[\ufffe\uffff]/g, "\ufffd");
}
