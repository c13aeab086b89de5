import type { Argument, Value } from "../terraform/model.ts";
import { escapeTemplate, templateText } from "../terraform/template-text.ts";
import { INDENT, listText, type Member, objectText, quote } from "./text.ts";

/** The arguments of a block as members of a JSON object. @param margin the indentation of the block itself */
export function argumentMembers(body: readonly Argument[], margin: string): readonly Member[] {
  const inner = `${margin}${INDENT}`;
  return body.map((argument) => [argument.name, argumentText(argument, inner)]);
}

function argumentText(argument: Argument, margin: string): string {
  switch (argument.kind) {
    case "attribute":
      return valueText(argument.value, margin);
    case "block":
      return objectText(argumentMembers(argument.arguments, margin), margin);
    case "blocks": {
      const inner = `${margin}${INDENT}`;
      return listText(
        argument.blocks.map((body) => objectText(argumentMembers(body, inner), inner)),
        margin,
      );
    }
  }
}

/** A value in Terraform's JSON syntax, where every string, and every key of a map, is a template. */
export function valueText(value: Value, margin: string): string {
  const inner = `${margin}${INDENT}`;
  switch (value.kind) {
    case "number":
      return JSON.stringify(value.number);
    case "boolean":
      return String(value.boolean);
    case "list":
      return listText(
        value.items.map((item) => valueText(item, inner)),
        margin,
      );
    case "map":
      return objectText(
        value.entries.map(([key, item]) => [escapeTemplate(key), valueText(item, inner)]),
        margin,
      );
    default:
      return quote(templateText(value));
  }
}
