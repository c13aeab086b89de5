import { stableJson } from "../../util/stable-json.ts";
import type { JsonText, LocalReference, Reference, Template, Text } from "./model.ts";
import { formatAddress } from "./model.ts";

/**
 * A value as the string that Terraform reads as a template. The one place where literal text is escaped, and
 * so the one place that decides what is literal and what is an expression: both printers print what it returns.
 */
export function templateText(value: Text | JsonText | Template | Reference | LocalReference): string {
  switch (value.kind) {
    case "text":
      return escapeTemplate(value.text);
    case "json":
      return escapeTemplate(stableJson(value.json));
    case "reference":
      return `\${${formatAddress(value.resource)}.${value.attribute}}`;
    case "local":
      return `\${local.${value.name}}`;
    case "template":
      return value.parts
        .map((part) => ("code" in part ? `\${${part.code}}` : escapeTemplate(part.text)))
        .join("");
  }
}

/**
 * Text in which Terraform finds no expression: `${` becomes `$${`, `%{` becomes `%%{`. Terraform reads a run of
 * dollars in front of `${` literally, so that doubling the last one is enough whatever stands before it.
 */
export function escapeTemplate(literal: string): string {
  // A function: in a replacement string `$$` would mean one dollar.
  return literal.replace(/[$%]\{/g, (marker) => marker.charAt(0) + marker);
}
