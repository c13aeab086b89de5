import type { Rule } from "../compiler/lint/rule.ts";
import type { Schema } from "../compiler/validate/schema.ts";

const SEVERITY: Schema = {
  title: "Severity",
  description: "How bad what the rule finds is; `off`: the rule does not run.",
  examples: ["error", "warning", "info", "off"],
  enum: ["error", "warning", "info", "off"],
};

/** What `lint.rules` in the project file may say: a key for each rule, with its options. */
export function ruleSchema(rules: readonly Rule[]): Schema {
  return {
    title: "Lint rules",
    description: "Severity and options of rules, by name. `palisade rules` lists them.",
    examples: [{ "inverted-threshold": "error" }],
    type: "object",
    properties: Object.fromEntries(rules.map((rule) => [rule.name, settingSchema(rule)])),
    additionalProperties: false,
  };
}

function settingSchema(rule: Rule): Schema {
  const { title, why, severity } = rule;
  const about = {
    title: `Rule ${rule.name}`,
    description: `${title.charAt(0).toUpperCase()}${title.slice(1)}. ${why}`,
    default: severity,
    examples: ["error", "warning", "info", "off"],
    "x-expected": "`error`, `warning`, `info`, `off`, or a map with `severity` and the options of the rule",
  };
  const properties = { severity: SEVERITY, ...optionSchemas(rule) };
  return {
    ...about,
    if: { type: "object" },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema.
    then: { title: `Options of ${rule.name}`, type: "object", properties, additionalProperties: false },
    else: { enum: ["error", "warning", "info", "off"] },
  };
}

function optionSchemas({ options }: Rule): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { description, written, schema }]) => [
      name,
      { title: name, description, default: written, examples: [written], ...schema },
    ]),
  );
}
