import { visibleText } from "../visible-text.ts";

/** A piece of HTML in which nothing of an author acts. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text is escaped, HTML is not, a list is one after the other, `undefined` is nothing. */
export type Content = string | number | Html | undefined | readonly Content[];

/**
 * HTML from a template. Every text in it is escaped in the same way, whether it stands between tags or in an attribute, so
 * that attributes must have quotation marks; in a script or a style no text may stand.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  return new Html(parts.map((part, index) => part + textOf(values[index])).join(""));
}

/** A sentence, in which our own messages put names into backticks. */
export function prose(text: string): Html {
  const parts = text.split(/`([^`]+)`/);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

/** Our own text, to be taken as it is. */
export function trusted(text: string): Html {
  return new Html(text);
}

function textOf(content: Content): string {
  if (content === undefined) return "";
  if (content instanceof Html) return content.text;
  if (typeof content === "string") return escapeText(content);
  if (typeof content === "number") return String(content);
  return content.map(textOf).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What would make text look like what it is not becomes visible; Unicode's noncharacters are no HTML. */
function escapeText(text: string): string {
  return visibleText(text)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replace(/[\ufdd0-\ufdef\ufffe\uffff]/g, "\ufffd");
}
